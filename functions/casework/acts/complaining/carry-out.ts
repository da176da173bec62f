import type { Acting } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { ok } from '#domain/result.ts';
import type { Ask } from './on-complaint.ts';
import { resumedBy } from './removal-complained-of.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
}

/** APPK 100: what the answer does to other files, in one commit with that it is carried out. */
export const carryingOut =
  (when: Pick<Acting, 'now' | 'requestId'>, deps: Deps): Ask =>
  async (before) => {
    if (before.isPassedOn) return ok({ command: { type: 'CarryOutAnswer', isDone: false } });
    const { beside, isDone } = await resumedBy(before, when, deps);
    return ok({ command: { type: 'CarryOutAnswer', isDone }, beside });
  };
