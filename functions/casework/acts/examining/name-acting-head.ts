import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { typed } from '#casework/typed.ts';
import type { Application } from '#domain/application/application.ts';
import { ok } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';

export interface ActingHeadDeps extends WritingDeps {
  readonly staff: Pick<StaffRegister, 'get' | 'ofOrganisation'>;
}

interface Naming {
  readonly caseId: string;
  readonly head: string;
  readonly reason: string;
}

/** APPK 67, X74: where nobody is left to act as the head, the supervisor names another provider's for this case. */
export function nameActingHead({ caseId, head, reason }: Naming, acting: Acting, deps: ActingHeadDeps): Acted {
  const ask: Ask = async ({ provider }) => {
    const [official, members] = await Promise.all([
      deps.staff.get(head),
      provider ? deps.staff.ofOrganisation(provider) : [],
    ]);
    const { record, ref } = await typed('reason', reason, { caseId, now: acting.now }, deps);
    const said = { record: ref, content: reason };
    return ok({ command: { type: 'NameActingHead', head, official, members, reason: said }, records: [record] });
  };
  const isDone = ({ actingHead, lacksHead }: Application) => actingHead?.staff === head && lacksHead === undefined;
  return perform(caseId, { type: 'NameActingHead', ask, isDone }, acting, deps);
}
