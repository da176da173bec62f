import type { Refusal } from '#domain/file/refusal.ts';
import type { Result } from '#domain/result.ts';

/** What was decided, in a line: the events by their types, nothing, or the refusal with its fields and the paragraph it rests on. */
export function heardOf(decided: Result<readonly { readonly type: string }[], Refusal>): string {
  if (decided.ok) return decided.value.length === 0 ? 'nothing' : decided.value.map(({ type }) => type).join(' ');
  const { code, fields = [], missing = [], pointer, paragraph } = decided.error;
  return [
    ...[code, ...fields.map(({ field, problem }) => `${field} ${problem}`), ...missing],
    ...(pointer ? [pointer] : []),
    ...(paragraph ? [`(${paragraph})`] : []),
  ].join(' ');
}
