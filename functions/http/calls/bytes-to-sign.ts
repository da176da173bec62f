import type { PreparedBytes } from '#casework/papers/paper-to-sign.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { base64 } from '#http/base64.ts';
import { refusedBy } from '#http/problems/problem.ts';

/** A paper that was prepared, answered as the exact bytes that are to be signed. */
export function bytesToSign(prepared: Result<PreparedBytes, Refusal>) {
  if (!prepared.ok) return refused(refusedBy(prepared.error));
  const { id, sha256, bytes } = prepared.value;
  return ok({ body: { paper: { id, sha256 }, content: base64(bytes) } });
}
