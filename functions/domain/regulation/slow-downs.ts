import type { Mark } from '#domain/marks.ts';
import type { EditionId } from './edition.ts';

/**
 * How a stranger who tries things out is slowed, in real time: what was wrong is counted, nothing else. After `free`
 * failures each further try waits, longer each time; what is quiet for long enough is forgotten.
 */
export type SlowDown = {
  readonly tried: Tried;
  readonly counts: Counted;
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
/** All about one person or number, all from one address, or a person's from one address. */
export type Counted = 'pair' | 'address' | 'person' | 'number';

// biome-ignore format: a table, one slow-down a row
export const slowDowns = {
  // 10.1–10.4: an IIN is no secret, so that passwords and codes must not be tried out
  passwordOfPair: { tried: 'password', counts: 'pair',    free: 5,   firstSeconds: 30, longestSeconds: 900, forgottenMinutes: 60, source: 'X69', edition: 'kezek', mark: 'I' },
  passwordFrom:   { tried: 'password', counts: 'address', free: 100, firstSeconds: 10, longestSeconds: 300, forgottenMinutes: 60, source: 'X69', edition: 'kezek', mark: 'I' },
  passwordOf:     { tried: 'password', counts: 'person',  free: 20,  firstSeconds: 30, longestSeconds: 900, forgottenMinutes: 60, source: 'X69', edition: 'kezek', mark: 'I' },
  codeOfPair:     { tried: 'code',     counts: 'pair',    free: 5,   firstSeconds: 30, longestSeconds: 900, forgottenMinutes: 60, source: 'X69', edition: 'kezek', mark: 'I' },
  codeFrom:       { tried: 'code',     counts: 'address', free: 100, firstSeconds: 10, longestSeconds: 300, forgottenMinutes: 60, source: 'X69', edition: 'kezek', mark: 'I' },
  codeOf:         { tried: 'code',     counts: 'person',  free: 20,  firstSeconds: 30, longestSeconds: 900, forgottenMinutes: 60, source: 'X69', edition: 'kezek', mark: 'I' },
  // para 16: a caller who guesses whose number it is, or what number somebody has
  statusOfNumber: { tried: 'status',   counts: 'number',  free: 20,  firstSeconds: 60, longestSeconds: 900, forgottenMinutes: 60, source: 'house rule', edition: 'kezek', mark: 'O' },
  statusOfPerson: { tried: 'status',   counts: 'person',  free: 20,  firstSeconds: 60, longestSeconds: 900, forgottenMinutes: 60, source: 'house rule', edition: 'kezek', mark: 'O' },
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

/**
 * The counters of one try, by whom and what it is about. Where somebody has been let in before, only his own failures from
 * there count: what strangers do, to him from elsewhere or to others from his office's address, does not slow him.
 */
export function countersOf(
  tried: Tried,
  about: Partial<Record<Counted, string>>,
  isKnown: boolean,
): readonly { readonly id: SlowDownId; readonly counted: string }[] {
  return (Object.keys(slowDowns) as SlowDownId[]).flatMap((id) => {
    const { tried: what, counts }: SlowDown = slowDowns[id];
    const counted = what === tried ? about[counts] : undefined;
    return counted === undefined || (isKnown && counts !== 'pair') ? [] : [{ id, counted }];
  });
}
