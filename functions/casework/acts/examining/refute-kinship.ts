import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { typed } from '#casework/typed.ts';
import { ok } from '#domain/result.ts';
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
export function refuteKinship({ caseId, staff, reason }: Refuting, acting: Acting, deps: KinshipDeps): Acted {
  const ask: Ask = async () => {
    const [official, { record, ref }] = await Promise.all([
      deps.staff.get(staff),
      typed('reason', reason, { caseId, now: acting.now }, deps),
    ]);
    const said = { record: ref, content: reason };
    return ok({ command: { type: 'RefuteKinship', staff, official, reason: said }, records: [record] });
  };
  return perform(caseId, { type: 'RefuteKinship', ask }, acting, deps);
}
