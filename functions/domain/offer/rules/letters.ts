import type { PaperRef } from '../../file/refs.ts';
import type { Instant } from '../../time/instant.ts';
import type { Offer } from '../offer.ts';
import type { OfferStatus } from '../status.ts';
import { type PaperOfEnd, papersOfEnd } from './papers-of-person.ts';

/** What its person is told by as it ends or is undone, and whether he has a cabinet that is his beyond doubt to read it in. */
export interface Told {
  readonly paper?: PaperRef | undefined;
  readonly hasCabinet: boolean;
}

/** Did it end with no receipt of his letter, which the clock alone has said, and no paper yet (X311)? */
export const isUntold = ({ status, papers }: Pick<Offer, 'status' | 'papers'>): boolean =>
  status === 'NOT_REACHED' && papers.OFFER_NOT_REACHED === undefined;

/** X294: what was written to whoever has no cabinet is to be posted. */
export const unsent = (of: PaperOfEnd, { paper, hasCabinet }: Told) =>
  paper && !hasCabinet ? [{ type: 'PaperUnsent', paper: of } as const] : [];

/** Under which name what an office has to post stands, by the last moment for it. */
export const lettersQueue = (office: string): string => `letters#${office}`;

/** The queue in which it waits while something of it is to be posted (X294). */
export const queuedForPost = ({ provider, toPost, terms: { letter } }: Offer) =>
  toPost && letter?.state === 'running' ? { queue: lettersQueue(provider), since: letter.dueAt } : undefined;

const ofEnd: Partial<Record<OfferStatus, PaperOfEnd>> = {
  NOT_REACHED: 'OFFER_NOT_REACHED',
  OVERTAKEN: 'OFFER_WITHDRAWN',
  NOT_PROVIDED: 'OFFER_NOT_PROVIDED',
  REVOKED: 'ALLOCATION_UNDONE',
  ANNULLED: 'ALLOCATION_UNDONE',
};

/** When what tells of its end was posted; unsent: it is to be, so that no days of his run yet; undefined: it was not sent by post. */
export function endPosted({ status, toPost = [], letters = [] }: Offer): Instant | 'unsent' | undefined {
  const paper = ofEnd[status];
  if (!paper) return undefined;
  return toPost.includes(paper) ? 'unsent' : letters.find(({ papers }) => papers.includes(paper))?.at;
}

/** Are the papers that lie in a letter those which are to be posted, all of them and no other? */
export const areSame = (ends: readonly PaperOfEnd[], toPost: readonly PaperOfEnd[] = []): boolean =>
  inOrder(ends).join() === inOrder(toPost).join();

/** The papers of an end in the order of their table, each once. */
export const inOrder = (papers: readonly PaperOfEnd[]): PaperOfEnd[] =>
  papersOfEnd.filter((paper) => papers.includes(paper));
