import * as z from 'zod/mini';

/** What the law asks of a dwelling, and what outsiders may read of it: no address. */
export const Dwelling = z.object({
  id: z.string(),
  rooms: z.number(),
  /** useful area, m² */
  area: z.number(),
  floor: z.number(),
  locality: z.string(),
  isComfortable: z.boolean(),
});
export type Dwelling = z.infer<typeof Dwelling>;

/** The order in which dwellings are dealt: by rooms, area, id. */
export const inDealingOrder = (dwellings: readonly Dwelling[]): Dwelling[] =>
  dwellings.toSorted(
    (one, other) =>
      one.rooms - other.rooms || one.area - other.area || (one.id < other.id ? -1 : Number(one.id > other.id)),
  );
