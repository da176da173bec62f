import type { ListActKind } from './list-acts.ts';
import type { PublicGround } from './log.ts';

/**
 * Of which kinds the ground of an act may be, as outsiders read it, the one first that it is of where nothing else is said.
 * Whoever is new on a list needs none.
 */
// biome-ignore format: a table, one act a row
export const publicGroundsOf: Readonly<Record<ListActKind, readonly PublicGround[]>> = {
  REGISTERED:       [],
  TAKEN_IN:         [],
  TRANSFERRED_IN:   [],
  LEFT:             ['OWN_WISH'],
  REMOVED:          ['OTHER_BY_LAW', 'NEED_ENDED', 'MOVED'],
  MERGED:           ['CORRECTION'],
  TRANSFERRED:      ['MOVED'],
  HOUSED:           ['HOUSED'],
  RESTORED:         ['CORRECTION', 'OTHER_BY_LAW'],
  MOMENT_CORRECTED: ['CORRECTION'],
  LIST_LEFT:        ['OWN_WISH', 'OTHER_BY_LAW'],
  LIST_ENTERED:     ['OWN_WISH', 'OTHER_BY_LAW'],
  SUCCEEDED:        ['OTHER_BY_LAW', 'MOVED', 'OWN_WISH'],
  FAMILY_CHANGED:   ['OWN_WISH'],
};

/** The kind of ground that an act is published with. Throws where it is told one that this act cannot have. */
export function publicGroundOf(kind: ListActKind, told: PublicGround | undefined): PublicGround | undefined {
  const allowed = publicGroundsOf[kind];
  if (told !== undefined && allowed.length > 0 && !allowed.includes(told))
    throw new Error(`no ${kind} is done by ${told}`);
  return told ?? allowed[0];
}
