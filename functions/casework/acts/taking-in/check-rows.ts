import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { faultsIn, type OldQuality, type OldRow, qualityOf } from '#domain/form/old-row.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { isPhone } from '#domain/text/phone.ts';
import type { Instant } from '#domain/time/instant.ts';

/**
 * X215: the same rules as when rows are brought, and nothing is kept. Where anybody stands already is not told: whoever types
 * a number would learn it of anyone (X82).
 */
export function checkRows(
  rows: readonly OldRow[],
  now: Instant,
): Result<readonly { readonly quality: readonly OldQuality[] }[], Refusal> {
  const fields = faultsIn(rows, now);
  if (fields.length > 0) return refused(refusal('FIELDS_WRONG', { paragraph: 'X215', fields }));
  return ok(rows.map((row) => ({ quality: qualityOf(row, isPhone) })));
}
