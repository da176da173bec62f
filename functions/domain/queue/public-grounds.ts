import type { ListActKind } from './list-acts.ts';
import type { LogItem, PublicGround } from './log.ts';

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
  HOUSED:           ['HOUSED', 'OVERRIDE_BY_COURT', 'OVERRIDE_BY_LAW'],
  HOUSING_REMOVED:  ['OTHER_BY_LAW'],
  RESTORED:         ['CORRECTION', 'OTHER_BY_LAW'],
  MOMENT_CORRECTED: ['CORRECTION'],
  LIST_LEFT:        ['OWN_WISH', 'OTHER_BY_LAW'],
  LIST_ENTERED:     ['OWN_WISH', 'OTHER_BY_LAW'],
  SUCCEEDED:        ['OTHER_BY_LAW', 'MOVED', 'OWN_WISH'],
  FAMILY_CHANGED:   ['OWN_WISH'],
};

const isOutOfOrder = (ground: PublicGround | undefined): boolean =>
  ground === 'OVERRIDE_BY_COURT' || ground === 'OVERRIDE_BY_LAW';

/**
 * What an act is published with: the kind of its ground and, of a dwelling given out of the order of its list, how the
 * commission voted. Throws where it is told what this act cannot have.
 */
export function toldPublicly(
  kind: ListActKind,
  { publicGround: said, votes }: Pick<LogItem, 'publicGround' | 'votes'>,
): Pick<LogItem, 'publicGround' | 'votes'> {
  const allowed = publicGroundsOf[kind];
  if (said !== undefined && allowed.length > 0 && !allowed.includes(said))
    throw new Error(`no ${kind} is done by ${said}`);
  const publicGround = said ?? allowed[0];
  if (isOutOfOrder(publicGround) !== (votes !== undefined))
    throw new Error('votes are told of what is given out of the order, and of nothing else');
  return { ...(publicGround ? { publicGround } : {}), ...(votes ? { votes } : {}) };
}
