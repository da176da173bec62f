import type { Kind } from '../file/kind.ts';
import { actsByNaming, officesOfHeads } from '../staff/head-left.ts';
import { officesAsked } from '../staff/holders-left.ts';
import type { StaffMember } from '../staff/staff.ts';
import { claims } from './claims.ts';
import type { OfferCommand } from './command.ts';
import { decide } from './decide/decide.ts';
import { OfferEvent, type OwnEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { face } from './face.ts';
import { Offer } from './offer.ts';
import { rights } from './rights.ts';
import { queuedForPost } from './rules/letters.ts';
import { hasEnded, isUnfruitful } from './status.ts';
import { termsOf } from './terms.ts';

/** Where what a person was offered is found. */
export const offersOf = (person: string): string => `offer#${person}`;

/** Under which name the offers of a round stand, first made first. */
export const offersOfRound = (allocation: string): string => `offer#${allocation}`;

/** What one candidate is asked about one dwelling, so that a file holds one human task. */
export const offer: Kind<Offer, OfferCommand, OwnEvent> = {
  ...face,
  read: (stored) => Offer.parse(stored),
  readEvent: (stored) => OfferEvent.parse(stored),
  ...rights,
  decide,
  evolve,
  startsOn: { offer: ['OfferMade'] },
  terms: termsOf,
  isAtRest: ({ status, holds, settled }) =>
    hasEnded(status) && Object.keys(holds).length === 0 && (!isUnfruitful(status) || settled !== undefined),
  answerable: ({ provider }) => provider,
  queuedIn: queuedForPost,
  listOf: offersOf,
  receipts: ({ allocation, openedAt }) => ({ book: offersOfRound(allocation), at: openedAt }),
  claims,
  askedOfStaff: (file) => whoIsThere(officesAsked(rights, file)),
  askedBeforeActOf: (file, actor) =>
    actsByNaming(rights, file, actor) ? whoIsThere(officesOfHeads(rights, file)) : undefined,
  verificationCode: ({ decision }) => decision?.verificationCode,
};

const whoIsThere = (offices: readonly string[]) =>
  offices.length === 0
    ? undefined
    : { offices, command: (members: readonly StaffMember[]): OfferCommand => ({ type: 'CheckStaff', members }) };
