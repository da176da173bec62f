import * as z from 'zod/mini';
import { type ReconcileDeps, resume } from '#casework/procedure/reconcile.ts';
import { metrics } from '#runtime/container.ts';
import { streamHandler } from '#runtime/stream-handler.ts';
import { reconcileDeps } from './reconcile.ts';

const Change = z.object({ detail: z.object({ name: z.string(), status: z.string() }) });
/** A procedure that fails again and again is left to the nightly comparison and to whom the alarm wakes. */
const attempts = 5;

interface Deps extends ReconcileDeps {
  readonly metrics: (counts: Readonly<Record<string, number>>) => Promise<void>;
}

/**
 * An execution of ours failed, timed out or was aborted: counted, and the procedure resumes as its next attempt. A failure
 * told twice, or of an attempt that has been followed by another, resumes nothing.
 */
export async function resumeFailed(event: unknown, deps: Deps, requestId: string): Promise<{ readonly count: number }> {
  const { name, status } = z.parse(Change, event).detail;
  const [, caseId, attempt] = /^(case_[0-9A-Z]{26})-(?:(\d+)$|)/.exec(name) ?? [];
  await deps.metrics({ ExecutionsFailed: 1 });
  const theCase = caseId && (await deps.cases.load(caseId));
  if (!theCase || theCase.attempt >= attempts) return { count: 0 };
  if (attempt !== undefined && Number(attempt) < theCase.attempt) return { count: 0 };
  await resume(theCase.id, status, requestId, deps);
  return { count: 1 };
}

export const handler = streamHandler(resumeFailed, () => ({ ...reconcileDeps(), metrics: metrics() }));
