import type { Refusal } from '#domain/file/refusal.ts';
import type { Result } from '#domain/result.ts';
import { heardOf } from './heard-of.ts';

type Told = Readonly<Record<string, unknown>>;

/** A record, a paper or a signature by its name; a list in brackets; whatever else as it stands. */
function brief(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(brief).join(' ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const { id, sha256 } = value as Told;
  if (typeof id === 'string') return id;
  return typeof sha256 === 'string' ? sha256 : `{${fields(value as Told)}}`;
}

const fields = (of: Told): string =>
  Object.entries(of)
    .map(([name, value]) => `${name}:${brief(value)}`)
    .join(' ');

/** What was decided, written out: each event with all that it keeps, in a table’s one line; nothing; or the refusal as it is heard. */
export function writtenOut(decided: Result<readonly { readonly type: string }[], Refusal>): string {
  if (!decided.ok || decided.value.length === 0) return heardOf(decided);
  return decided.value.map(({ type, ...kept }) => [type, fields(kept)].filter(Boolean).join(' ')).join(', ');
}

/** What an event has changed of a file, each part as it stands after it; undefined: it is gone. */
export const changedIn = (before: object, after: object): Told =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((part) => JSON.stringify((before as Told)[part]) !== JSON.stringify((after as Told)[part]))
      .map((part) => [part, (after as Told)[part]]),
  );
