import type { StaffActor } from '../actor.ts';
import { type Refusal, refusal } from '../file/refusal.ts';
import { ok, type Result, refused } from '../result.ts';

/**
 * Whose numbers somebody reads: the supervisor and the auditor those of any office, or where they name none of all; whoever
 * leads an office its own (X228).
 */
export function officeReported(
  organisation: string | undefined,
  actor: StaffActor,
): Result<string | undefined, Refusal> {
  if (actor.kind === 'supervisor' || actor.kind === 'auditor') return ok(organisation);
  const leads = actor.kind === 'head' || actor.kind === 'branchHead' || actor.kind === 'administrator';
  const isOwn = organisation === undefined || organisation === actor.organisation;
  return leads && isOwn ? ok(actor.organisation) : refused(refusal('FORBIDDEN'));
}
