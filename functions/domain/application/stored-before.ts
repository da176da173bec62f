import * as z from 'zod/mini';

const Older = z.looseObject({ returns: z.optional(z.number()), finishedAt: z.optional(z.string()) });

/** An event as it would be written now: the hand-over of a package was called its finish. */
export function olderEvent(stored: unknown): Readonly<Record<string, unknown>> {
  const { finishedAt, ...rest } = Older.parse(stored);
  return finishedAt === undefined ? rest : { ...rest, handedAt: finishedAt };
}

/** A snapshot likewise; before steps had their names it said how often a draft was returned. */
export function olderSnapshot(stored: unknown): Readonly<Record<string, unknown>> {
  const { returns = 0, ...rest } = Older.parse(stored);
  const rounds = returns > 0 ? { 'draft-result': returns, 'sign-result': returns } : {};
  return { rounds, ...olderEvent(rest) };
}
