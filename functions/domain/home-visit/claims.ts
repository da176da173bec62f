import type { ClaimChange } from '../file/claims.ts';
import type { FrameEvent } from '../file/event.ts';
import type { OwnEvent } from './event.ts';
import type { HomeVisit } from './home-visit.ts';
import { hasEnded } from './status.ts';

/** The open visit of a person, whatever it is for. */
export const openVisitKey = (person: string): string => `homeVisit#${person}`;

/**
 * A person has one open visit at a time, and none is asked twice by two channels (X176); what becomes of a wish once its
 * visit is over touches no other (X262).
 */
export function claims(events: readonly (OwnEvent | FrameEvent)[], after: HomeVisit): readonly ClaimChange[] {
  const { id, subject, status } = after;
  const open = { key: openVisitKey(subject), holder: id, taken: 'VISIT_OPEN' } as const;
  const isAsked = events.some(({ type }) => type === 'HomeVisitRequested');
  if (isAsked) return [{ ...open, change: 'take', file: id }];
  const isOfWish = events.some(({ type }) => type === 'ResultWishEnded');
  return hasEnded(status) && !isOfWish ? [{ ...open, change: 'release' }] : [];
}
