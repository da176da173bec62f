/**
 * What DynamoDB would keep: no undefined, nothing shared with the writer. Copied and frozen once, as it is written, so that
 * whoever reads needs no copy: one who would change it is thrown out.
 */
export const stored = <T>(value: T): T => kept(value) as T;

function kept(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map((one) => kept(one) ?? null));
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error(`no JSON: ${value.constructor?.name}`);
  const copy: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) if (one !== undefined) copy[name] = kept(one);
  return Object.freeze(copy);
}
