import { type Acting, plan } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Plan } from '#casework/ports/commit.ts';
import type { Application } from '#domain/application/application.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { hasEnded } from '#domain/home-visit/status.ts';
import { missedAt } from '#domain/outages/visit-window.ts';
import { ok, type Result } from '#domain/result.ts';

/**
 * What becomes of the visit at which a request was opened, in the commit that files or refuses its package; of any other
 * nothing, nor of one whose package it is already, whose moment waited beside another request (X104), nor of one that is over
 * since a window in which nobody seemed to have come (X232).
 */
export async function besideVisit(
  { id: request, visit, taken }: Application,
  type: 'TakePackage' | 'NoteLacking',
  { actor, now, requestId }: Acting,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<Result<readonly Plan[], Refusal>> {
  if (visit === undefined) return ok([]);
  const file = await cases.load(homeVisit, visit);
  const isDone = type === 'TakePackage' && file?.status === 'PACKAGE_TAKEN' && file.request === request;
  if (isDone || (taken && file && hasEnded(file.status) && missedAt(file, taken.at))) return ok([]);
  const command = type === 'TakePackage' ? { type, request, takenAt: taken?.at } : { type, request };
  const planned = plan(homeVisit, file, {
    fileId: visit,
    command,
    actor,
    now,
    requestId,
  });
  if (!planned.ok) return planned;
  return ok(planned.value ? [planned.value] : []);
}
