import * as z from 'zod/mini';

const EachOfThem = z.object({ proposed: z.array(z.object({ ground: z.string() })) });

/** A snapshot as it would be kept now: before, it held every amendment that was proposed, and no number of them by ground. */
export function storedBefore(stored: object): object {
  const before = EachOfThem.safeParse(stored);
  if (!before.success) return stored;
  const byGround = Map.groupBy(before.data.proposed, ({ ground }) => ground);
  return { ...stored, proposed: Object.fromEntries([...byGround].map(([ground, those]) => [ground, those.length])) };
}
