import type { ActorKind, StaffActor } from '../actor.ts';
import { type Refusal, refusal } from '../file/refusal.ts';
import { ok, type Result, refused } from '../result.ts';

const ofEvery: readonly ActorKind[] = ['supervisor', 'auditor', 'qualityController'];
const leading: readonly ActorKind[] = ['head', 'branchHead', 'administrator'];

/**
 * Whose numbers somebody reads: the supervisor, the auditor and whoever controls the
 * quality of services those of any office, or where they name none of all; whoever
 * leads an office its own (X228).
 */
export function officeReported(
  organisation: string | undefined,
  actor: StaffActor,
): Result<string | undefined, Refusal> {
  if (ofEvery.includes(actor.kind)) return ok(organisation);
  const leads = leading.includes(actor.kind);
  const isOwn = organisation === undefined || organisation === actor.organisation;
  return leads && isOwn ? ok(actor.organisation) : refused(refusal('FORBIDDEN'));
}
