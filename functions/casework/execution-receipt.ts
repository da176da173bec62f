import { createHash } from 'node:crypto';
import type { Kind, Typed } from '#domain/file/kind.ts';
import { decisionIn, type ExecutionReceipt, resultOf } from '#domain/file/papers/execution-receipt.ts';
import { type FileState, fileShape } from '#domain/file/state.ts';

const keyedHash = /[0-9a-f]{64}/;
/** By SHA-256 papers, signatures and certificates are named, which are no persons. */
const isDigest = /sha256$/i;

const withoutKeyed = (name: string, value: unknown): unknown =>
  typeof value === 'string' && keyedHash.test(value) && !isDigest.test(name) ? '' : value;

/** Each object in the order of its names, so that whoever reads it makes the same of it. */
const said = (name: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : withoutKeyed(name, value);

/** Six letters tell one part from another; by 22 the whole file is known. */
const digestOf = (value: unknown, letters: number): string =>
  createHash('sha256').update(JSON.stringify(value, said)).digest('base64url').slice(0, letters);

/** What the frame keeps of the course of a file; its terms, papers and recusals stand for themselves. */
const ofCourse: readonly string[] = Object.keys(fileShape).filter(
  (name) => !['terms', 'papers', 'recused'].includes(name),
);

/** Nothing is left of a person's hash, and an empty list says nothing. */
const saysAnything = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(saysAnything) : withoutKeyed('', value) !== '';

/** The digest of each part of a file: of what the kind keeps, by its name, and of its course. */
export function factsOf(file: FileState): Readonly<Record<string, string>> {
  const parts = Object.entries(file).filter(([name, value]) => value !== undefined && !ofCourse.includes(name));
  const course = Object.fromEntries(Object.entries(file).filter(([name]) => ofCourse.includes(name)));
  const told = [...parts, ['course', course] as const].filter(([, value]) => saysAnything(value));
  return Object.fromEntries(told.map(([name, value]) => [name, digestOf(value, 6)]));
}

/** The digest of a file as a decision was made on it. */
export const fileDigest = (file: FileState): string => digestOf(file, 22);

interface Decided<F extends FileState> {
  readonly before: F | undefined;
  readonly after: F;
  readonly act: string;
  readonly by: string | undefined;
  readonly events: readonly Typed[];
}

/** The receipt of an act that decides; of any other there is none. */
export function receiptOf<F extends FileState>(
  kind: Pick<Kind<F>, 'endings'>,
  { before, after, act, by, events }: Decided<F>,
): ExecutionReceipt | undefined {
  const decision = decisionIn(kind, { events, status: after.status, by });
  if (!decision || !before) return undefined;
  return {
    act,
    file: fileDigest(before),
    event: digestOf(decision, 12),
    facts: factsOf(before),
    terms: Object.fromEntries(Object.entries(after.terms).map(([term, { lastDay }]) => [term, lastDay])),
    result: resultOf(decision, before, after.status),
  };
}
