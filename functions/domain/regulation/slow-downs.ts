import type { Mark } from '#domain/marks.ts';
import type { EditionId } from './edition.ts';

/**
 * How a stranger who tries things out is slowed, in real time: what was wrong is counted, nothing else. After `free`
 * failures each further try waits, longer each time; what is quiet for long enough is forgotten.
 */
export type SlowDown = {
  readonly tried: Tried;
  readonly counts: Counted;
  /** whom the wait keeps back: all, or, of the same try, whoever has failed at that person or number himself (X82) */
  readonly binds: 'all' | 'whoeverFailed';
  readonly free: number;
  readonly firstSeconds: number;
  readonly longestSeconds: number;
  readonly forgottenMinutes: number;
  readonly source: string;
  readonly edition: EditionId;
  readonly mark: Mark;
};
/** What may be tried out. No signature is among them: it cannot be guessed, so nobody's failures stand in its way. */
export type Tried = 'password' | 'code' | 'status';
/** Whoever is right is let in himself, so that his failures are forgiven and his address is known; a status is told of others. */
export const letsIn = { password: true, code: true, status: false } as const satisfies Record<Tried, boolean>;
/** All about one person or number; all of one asker, by address, or of an official who asks for callers; his about the one. */
type Counted = 'asker' | About | OwnAbout;
type About = 'person' | 'number';
type OwnAbout = `${About}ByAsker`;

// biome-ignore format: a table, one slow-down a row
export const slowDowns = {
  // 10.1–10.4: an IIN is no secret, so that passwords and codes must not be tried out
  passwordOfPair:     { tried: 'password', counts: 'personByAsker', binds: 'all',           free: 5,   firstSeconds: 30, longestSeconds: 900, forgottenMinutes: 60, source: 'X69', edition: 'kezek', mark: 'I' },
  passwordFrom:       { tried: 'password', counts: 'asker',         binds: 'all',           free: 100, firstSeconds: 10, longestSeconds: 300, forgottenMinutes: 60, source: 'X69', edition: 'kezek', mark: 'I' },
  passwordOf:         { tried: 'password', counts: 'person',        binds: 'all',           free: 20,  firstSeconds: 30, longestSeconds: 900, forgottenMinutes: 60, source: 'X69', edition: 'kezek', mark: 'I' },
  codeOfPair:         { tried: 'code',     counts: 'personByAsker', binds: 'all',           free: 5,   firstSeconds: 30, longestSeconds: 900, forgottenMinutes: 60, source: 'X69', edition: 'kezek', mark: 'I' },
  codeFrom:           { tried: 'code',     counts: 'asker',         binds: 'all',           free: 100, firstSeconds: 10, longestSeconds: 300, forgottenMinutes: 60, source: 'X69', edition: 'kezek', mark: 'I' },
  codeOf:             { tried: 'code',     counts: 'person',        binds: 'whoeverFailed', free: 20,  firstSeconds: 30, longestSeconds: 900, forgottenMinutes: 60, source: 'X82', edition: 'kezek', mark: 'I' },
  // para 16: a caller who guesses whose number it is, or what number somebody has
  statusOfPair:       { tried: 'status',   counts: 'personByAsker', binds: 'all',           free: 5,   firstSeconds: 60, longestSeconds: 900, forgottenMinutes: 60, source: 'X82', edition: 'kezek', mark: 'I' },
  statusOfNumberPair: { tried: 'status',   counts: 'numberByAsker', binds: 'all',           free: 5,   firstSeconds: 60, longestSeconds: 900, forgottenMinutes: 60, source: 'X82', edition: 'kezek', mark: 'I' },
  statusFrom:         { tried: 'status',   counts: 'asker',         binds: 'all',           free: 20,  firstSeconds: 60, longestSeconds: 900, forgottenMinutes: 60, source: 'X82', edition: 'kezek', mark: 'I' },
  statusOfNumber:     { tried: 'status',   counts: 'number',        binds: 'whoeverFailed', free: 20,  firstSeconds: 60, longestSeconds: 900, forgottenMinutes: 60, source: 'X82', edition: 'kezek', mark: 'I' },
  statusOfPerson:     { tried: 'status',   counts: 'person',        binds: 'whoeverFailed', free: 20,  firstSeconds: 60, longestSeconds: 900, forgottenMinutes: 60, source: 'X82', edition: 'kezek', mark: 'I' },
} as const satisfies Record<string, SlowDown>;

export type SlowDownId = keyof typeof slowDowns;

/** What has failed under one counter; `lastAtMs` is absent while the first of it is still being looked at. */
export interface Failures {
  readonly count: number;
  readonly lastAtMs?: number;
}

/** Seconds that the next try waits at this moment; undefined: it may be made. */
export function waitOf(id: SlowDownId, { count, lastAtMs }: Failures, nowMs: number): number | undefined {
  const { free, firstSeconds, longestSeconds }: SlowDown = slowDowns[id];
  if (count < free) return undefined;
  const delay = Math.min(firstSeconds * 2 ** Math.min(count - free, 30), longestSeconds);
  const left = Math.ceil(((lastAtMs ?? nowMs) + delay * 1000 - nowMs) / 1000);
  return left > 0 ? left : undefined;
}

/** Quiet for so long that it begins anew. */
export const isForgotten = (id: SlowDownId, { lastAtMs }: Failures, nowMs: number): boolean =>
  lastAtMs !== undefined && lastAtMs + slowDowns[id].forgottenMinutes * 60_000 <= nowMs;

/** Whom and what a try is about, and who asks; what he failed at himself is counted under the two together. */
export type TriedAbout = Partial<Record<Exclude<Counted, OwnAbout>, string>>;
export interface Counter {
  readonly id: SlowDownId;
  readonly counted: string;
}

/** Under what the own tries of an asker are counted, about one person or number. */
export const ownKey = (tried: Tried, about: string, asker: string): string => `${tried} of ${about} from ${asker}`;

/**
 * The counters of one try, by whom and what it is about. Where somebody has been let in before, only his own failures from
 * there count: what strangers do, to him from elsewhere or to others from his office's address, does not slow him.
 */
export function countersOf(
  tried: Tried,
  about: TriedAbout & Partial<Record<OwnAbout, string>>,
  isKnown: boolean,
): readonly Counter[] {
  return (Object.keys(slowDowns) as SlowDownId[]).flatMap((id) => {
    const { tried: what, counts }: SlowDown = slowDowns[id];
    const counted = what === tried ? about[counts] : undefined;
    return counted === undefined || (isKnown && !isOwn(counts)) ? [] : [{ id, counted }];
  });
}

const isOwn = (counts: Counted): counts is OwnAbout => counts.endsWith('ByAsker');

/**
 * Seconds that a try waits, by what had failed before it under each of its counters. What others used up keeps nobody back
 * who has not failed there himself (X82): he has one try, after which his own failures count.
 */
export function waitOfTry(
  before: readonly { readonly id: SlowDownId; readonly failures: Failures }[],
  nowMs: number,
): number | undefined {
  const failedAt = (counts: Counted) =>
    before.some(({ id, failures }) => slowDowns[id].counts === `${counts}ByAsker` && failures.count > 0);
  const waits = before.map(({ id, failures }) => {
    const { binds, counts }: SlowDown = slowDowns[id];
    return binds === 'all' || failedAt(counts) ? (waitOf(id, failures, nowMs) ?? 0) : 0;
  });
  return Math.max(0, ...waits) || undefined;
}
