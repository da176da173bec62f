import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { permitted } from '#casework/permitted.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Register } from '#casework/ports/register.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { isStaff, type StaffActor } from '#domain/actor.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { isToConfirm } from '#domain/old-list/decide.ts';
import { oldList } from '#domain/old-list/kind.ts';
import type { OldList } from '#domain/old-list/old-list.ts';
import { notCompared } from '#domain/old-list/rules/hands.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import { oblast } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Acted, type Ask, oldListOf, ownProvider, perform } from './on-old-list.ts';

export interface AskOldListDeps extends AskDeps {
  readonly cases: CaseStore;
  readonly register: Pick<Register, 'list'>;
}

/** By whom and when each official was entered. */
interface ComparingDeps {
  readonly staff: Pick<StaffRegister, 'ofOrganisation' | 'journalOf'>;
}

interface Asking {
  readonly by: StaffActor;
  readonly now: Instant;
}

/**
 * X323: did he come into office, there or above it, only after rows were brought? By the first note of each entry that he has had
 * there; one of before notes were kept is older, and so is whom the deployment itself has entered.
 */
async function isUncompared(
  { provider, openedAt }: Pick<OldList, 'provider' | 'openedAt'>,
  { person }: Pick<StaffActor, 'person'>,
  { staff }: ComparingDeps,
): Promise<boolean> {
  const members = (await Promise.all([provider, oblast].map((office) => staff.ofOrganisation(office)))).flat();
  const entered = await Promise.all(
    members.filter((member) => member.person === person).map(async ({ id }) => (await staff.journalOf(id))[0]),
  );
  return entered.length > 0 && entered.every((note) => note && note.actor.kind !== 'deployer' && note.at > openedAt);
}

/** X217, X255, X330: the head answers for the old list by the digest of its rows, how many they are and the numbers they will have, and asks the supervisor to confirm it; nobody who brought it or stands in it does either. */
export async function askOldListConfirmation(
  list: QueueListId,
  { by, now }: Asking,
  deps: AskOldListDeps,
): Promise<Result<SecondPerson, Refusal | SecondPersonFault>> {
  const provider = ownProvider({ actor: by });
  const found = provider && (await oldListOf(provider, list, deps));
  if (!found) return refused(refusal('OLD_LIST_UNKNOWN'));
  const may = await permitted(oldList, { fileId: found.id, action: 'ConfirmOldList', actor: by, now }, deps);
  if (!may.ok) return may;
  if (await isUncompared(may.value, by, deps)) return refused(notCompared());
  const { id, sha256, rows, chain, digest, seen, hands = [], concerned = [] } = may.value;
  const { nextNumber: numbersFrom } = await deps.register.list(found.provider, list);
  if (!isToConfirm(may.value, numbersFrom)) return refused(refusal('NOT_IN_THIS_STATUS'));
  const known = { sha256, rows, chain, ...(digest ? { digest } : {}), ...(seen ? { seen } : {}) };
  const content = { oldList: id, provider: found.provider, list, ...known, numbersFrom };
  const concerns = [...new Set([...hands.flatMap(({ person = [] }) => person), ...concerned])];
  return askSecondPerson({ kind: 'oldList', concerns, content }, { by, now }, deps);
}

/** X217: the supervisor has confirmed what the head asked; from then on its rows come onto the list, and the door is closed. */
export function confirmOldList(
  { oldList: id, sha256, rows, chain, digest, numbersFrom }: ContentOf<'oldList'>,
  { request, by }: { readonly request: SecondPerson; readonly by: StaffActor },
  acting: Acting,
  deps: ExecuteDeps & ComparingDeps,
): Acted {
  const said = { sha256, rows, chain, digest, numbersFrom };
  const ask: Ask = async (before) => {
    const uncompared = await Promise.all(
      [by, ...(isStaff(acting.actor) ? [acting.actor] : [])].map((one) => isUncompared(before, one, deps)),
    );
    const answering = { said, by, confirmation: request.id, isUncompared: uncompared.includes(true) };
    return ok({ command: { type: 'ConfirmOldList', ...answering } as const, settles: request });
  };
  return perform(id, { type: 'ConfirmOldList', ask }, acting, deps);
}
