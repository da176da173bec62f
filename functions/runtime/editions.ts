import type { Editions } from '#domain/file/papers/execution-receipt.ts';

/** The editions that a bundle was made of, as it says them, and the revision it was laid as; what runs from its sources says none. */
export function editionsOf(bundled: string | undefined, revision: string | undefined): Editions | undefined {
  if (!bundled) return undefined;
  const editions: Editions = JSON.parse(bundled);
  return { ...editions, ...(revision ? { revision } : {}) };
}
