import type { ClaimChange } from '../file/claims.ts';
import { amendmentKey, besideKey, entryKey, entryName, housingKey, offerKey } from '../queue/list.ts';
import type { EventOf, OwnEvent, OwnEventType } from './event.ts';
import type { Offer } from './offer.ts';
import { housedWith } from './rules/housing.ts';
import { isSilent } from './rules/settling.ts';

/** By what it ends, and nobody is asked by it any more; what comes after its end lets go nothing, since another offer may hold the claim by then. */
const ends: ReadonlySet<string> = new Set([
  'OfferRefused',
  'OfferLapsed',
  'OfferNotReached',
  'OfferNotProven',
  'VotedAgainst',
  'OfferOvertaken',
  'SuccessorLacking',
] satisfies OwnEventType[]);

type Told = readonly { readonly type: string }[];

/**
 * Nobody is asked about two dwellings at once; whoever is housed holds his entry no more, until that is undone (X203), but for
 * whoever deceived (X212). He is housed only where he holds it in that very moment, and nothing is being decided about it (X237).
 */
export function claims(events: Told, after: Offer): readonly ClaimChange[] {
  const { id, entry } = after;
  const types = events.map(({ type }) => type);
  const asked = { key: offerKey(entry), holder: id, taken: 'OFFER_OPEN' } as const;
  if (types.includes('OfferMade') || types.includes('CandidateDied')) return [{ ...asked, change: 'take', file: id }];
  const held = standing(after);
  if (types.includes('AllocationDecided'))
    return [
      { ...asked, change: 'release' },
      { key: amendmentKey(entry), change: 'mustBeFree', taken: 'AMENDMENT_OPEN' },
      { ...held, change: 'release', isHeld: true, taken: 'ENTRY_NOT_STANDING' },
      ...housings(after).map((housing) => ({ ...housing, change: 'take', file: id }) as const),
    ];
  const released = () => housings(after).map((housing) => ({ ...housing, change: 'release' }) as const);
  if (types.includes('KeysGiven')) return released();
  const undone = (events as readonly OwnEvent[]).find(isUndoing);
  if (undone)
    return [
      ...(after.keysAt === undefined ? released() : []),
      ...(after.annulled?.falseData ? [] : [standsAgain(after, undone)]),
    ];
  return types.some((type) => ends.has(type)) && !hadEnded(after) ? [{ ...asked, change: 'release' }] : [];
}

/** Its silence had let the claim go before its dwelling was withdrawn. */
function hadEnded({ reached }: Offer): boolean {
  const before = reached.at(-2);
  return before !== undefined && isSilent(before);
}

/** One dwelling is decided to be a family's at a time, by whichever of their entries (X248). */
const housings = (file: Offer) =>
  (file.decision?.withFamily ? housedWith(file) : [file.subject]).map(
    (person) => ({ key: housingKey(person), holder: file.id, taken: 'HOUSED_ELSEWHERE' }) as const,
  );

type Undoing = EventOf<'AllocationRevoked' | 'AllocationAnnulled'>;

const isUndoing = (event: OwnEvent): event is Undoing =>
  event.type === 'AllocationRevoked' || event.type === 'AllocationAnnulled';

/** His entry, or the second one that he came to have there. */
const standing = ({ entry, subject, isBeside }: Offer) =>
  ({
    key: (isBeside ? besideKey : entryKey)(entry.provider, subject),
    holder: entryName(entry),
    taken: 'ALREADY_REGISTERED',
  }) as const;

const standsAgain = (file: Offer, { instead }: Undoing): ClaimChange => ({
  ...standing(file),
  change: 'take',
  file: file.request,
  ...(instead ? { from: instead } : {}),
});
