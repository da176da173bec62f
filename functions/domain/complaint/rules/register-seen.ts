import type { StaffActor } from '../../actor.ts';
import { type Refusal, refusal } from '../../file/refusal.ts';
import { ok, type Result, refused } from '../../result.ts';

const aboveOffices: readonly string[] = ['supervisor', 'auditor', 'qualityController'];
const leading: readonly string[] = ['head', 'branchHead'];

/** Whose register of complaints somebody reads: whoever leads an office its own, whoever stands above them each. */
export const registerSeen = (office: string, { kind, organisation }: StaffActor): Result<true, Refusal> =>
  aboveOffices.includes(kind) || (leading.includes(kind) && organisation === office)
    ? ok(true)
    : refused(refusal('FORBIDDEN', { paragraph: '11' }));
