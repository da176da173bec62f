import * as z from 'zod/mini';
import { type ReconcileDeps, resume } from '#casework/procedure/reconcile.ts';
import { nameOutOf } from '#domain/file/epoch.ts';
import type { Kind } from '#domain/file/kind.ts';
import { executionNamed, type Watch, watchOf } from '#domain/file/owed.ts';
import type { FileState } from '#domain/file/state.ts';
import { metrics, procedures } from '#runtime/container.ts';
import { kindsLater } from '#runtime/kinds.ts';
import { streamHandler } from '#runtime/stream-handler.ts';
import { isThrottling } from '#streams/throttling.ts';
import { reconcileDeps } from './reconcile.ts';

const Change = z.object({ detail: z.object({ name: z.string(), status: z.string(), error: z.nullish(z.string()) }) });
/** A procedure that fails again and again is left to the nightly comparison and to whom the alarm wakes. */
const attempts = 5;
const throttled = 'THROTTLED';

interface Deps extends ReconcileDeps {
  readonly kinds: readonly Pick<Kind, 'prefix'>[];
  /** whose executions are ours: what ends of before a restoration tells nothing of the files as they are */
  readonly epoch: string;
  readonly metrics: (counts: Readonly<Record<string, number>>) => Promise<void>;
}

/**
 * An execution of ours failed, timed out or was aborted: counted, and the procedure resumes as its next attempt. A failure
 * told twice, or of an attempt that has been followed by another, resumes nothing; nor does the end of a watch whose term
 * runs no more or is watched anew, which is not even counted. What throttling ended is resumed however often: its retrier
 * has waited long, and it is no fault of the procedure.
 */
export async function resumeFailed(event: unknown, deps: Deps, requestId: string): Promise<{ readonly count: number }> {
  const { name, status, error } = z.parse(Change, event).detail;
  const ours = nameOutOf(deps.epoch, name);
  if (ours === undefined) return { count: 0 };
  const named = executionNamed(deps.kinds, ours);
  const file = named && (await deps.cases.load(await deps.kindOf(named.fileId), named.fileId));
  if (file && named.watch && !isWatching(named.watch, file)) return { count: 0 };
  await deps.metrics({ ExecutionsFailed: 1 });
  if (!file) return { count: 0 };
  if (named.attempt !== undefined && named.attempt < file.attempt) return { count: 0 };
  const why = isThrottling(error ?? '') ? throttled : status;
  if (why !== throttled && (file.faults ?? 0) + 1 >= attempts) return { count: 0 };
  await resume(file.id, { why, requestId }, deps);
  return { count: 1 };
}

/** The term runs, and no later watch has taken the place of this one. */
function isWatching({ term, commit }: Watch, { terms }: FileState): boolean {
  const state = terms[term];
  return state?.state === 'running' && commit >= watchOf(state);
}

export const handler = streamHandler(resumeFailed, () => ({
  ...reconcileDeps(),
  kinds: Object.keys(kindsLater).map((prefix) => ({ prefix })),
  epoch: procedures().epoch,
  metrics: metrics(),
}));
