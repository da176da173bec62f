import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { permitted } from '#casework/permitted.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import { typed } from '#casework/typed.ts';
import type { StaffActor } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import { kinshipFaultAbove } from '#domain/application/rules/examining/kinship.ts';
import { concernedIn } from '#domain/application/rules/seeing/concerned.ts';
import { heardBy } from '#domain/file/may-act.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import { oblast, type StaffMember } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';

export interface KinshipDeps extends WritingDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

interface Refuting {
  readonly caseId: string;
  readonly staff: string;
  readonly reason: string;
}

/** APPK 67, X81: an official whom somebody wrote into his form as family is found to be no relative, with a reason. */
export function refuteKinship(
  { caseId, staff, reason }: Refuting,
  acting: Acting,
  deps: KinshipDeps,
  confirmed?: SecondPerson,
): Acted {
  const ask: Ask = async () => {
    const [official, { record, ref }] = await Promise.all([
      deps.staff.get(staff),
      typed('reason', reason, { caseId, now: acting.now }, deps),
    ]);
    const said = { record: ref, content: reason };
    const above = confirmed && { members: await officialsOfOblast(deps), confirmed };
    const command = { type: 'RefuteKinship', staff, official, reason: said, ...(above ? { above } : {}) } as const;
    return ok({ command, records: [record], settles: confirmed });
  };
  return perform(caseId, { type: 'RefuteKinship', ask }, acting, deps);
}

export interface AskKinshipDeps extends KinshipDeps, AskDeps {
  readonly staff: AskDeps['staff'];
}

/** X81: where the form names every supervisor too, an administrator of the oblast asks another of them to confirm that it is so. */
export async function askKinship(
  content: Refuting,
  { by, now }: { readonly by: StaffActor; readonly now: Instant },
  deps: AskKinshipDeps,
): Promise<Result<SecondPerson, Refusal | SecondPersonFault>> {
  const { caseId, staff } = content;
  const found = await permitted(application, { fileId: caseId, action: 'RefuteKinship', actor: by, now }, deps);
  if (!found.ok) return found;
  const theCase = found.value;
  const [official, members] = await Promise.all([deps.staff.get(staff), officialsOfOblast(deps)]);
  const fault = kinshipFaultAbove(theCase, { staff, official, members }, localDate(now));
  if (fault) return refused(heardBy(application, theCase, { actor: by, now }, fault));
  return askSecondPerson({ kind: 'kinship', ...concernedIn(theCase), content }, { by, now }, deps);
}

function officialsOfOblast({ officialsOf }: KinshipDeps): Promise<readonly StaffMember[]> {
  if (!officialsOf) throw new Error('whether a supervisor is left is asked of the register of staff');
  return officialsOf(oblast);
}
