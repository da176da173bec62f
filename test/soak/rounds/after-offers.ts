// What is done with an offer once it has ended.
import { offer } from '#domain/offer/kind.ts';
import type { Walk } from '../walk.ts';
import { annuls, posts, showsLater } from './offering.ts';

/** A court looks at what was given, and now and then at what never was. */
export async function isAnnulled(walk: Walk): Promise<void> {
  const offers = walk.ledger.filesOf(offer);
  const file = walk.dice().pick(offers.filter(({ decision }) => decision || walk.dice().chance(0.05)));
  if (file) await annuls(walk, file);
}

/** What tells of an end goes by post to whoever has no cabinet, and now and then where nothing is to be sent. */
export async function isToldByPost(walk: Walk): Promise<void> {
  const offers = walk.ledger.filesOf(offer);
  const file = walk.dice().pick(offers.filter(({ toPost }) => toPost || walk.dice().chance(0.02)));
  if (file) await posts(walk, file);
}

/** A receipt comes to light after the silence, and now and then one that shows nothing. */
export async function isShownLater(walk: Walk): Promise<void> {
  const offers = walk.ledger.filesOf(offer);
  const file = walk.dice().pick(offers.filter(({ status, told }) => status === 'LAPSED' && told?.how === 'post'));
  if (file) await showsLater(walk, file);
}
