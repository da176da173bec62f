// Of each kind of file who works on it, and what else begins of it: a new kind is a row.
import { allocation } from '#domain/allocation/kind.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { needs } from '#domain/needs/kind.ts';
import { offer } from '#domain/offer/kind.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { oldList } from '#domain/old-list/kind.ts';
import { answers } from './complaints/answering.ts';
import { complains } from './complaints/complaining.ts';
import { decidesOn } from './entry-acts.ts';
import { returnsTo } from './filing-sessions.ts';
import { worksOn } from './office-acts.ts';
import { livesOn, looksThrough } from './old-lists/inventorying.ts';
import { mendsRow } from './old-lists/mending.ts';
import { takesInOldList } from './old-lists/taking-in.ts';
import { isAnnulled, isShownLater, isToldByPost } from './rounds/after-offers.ts';
import { losesDwelling } from './rounds/losing.ts';
import { saysNeeds } from './rounds/needing.ts';
import { settles } from './rounds/offering.ts';
import { entersDwelling, opensRound, withdrawsDwelling } from './rounds/opening.ts';
import { reseats } from './rounds/reseating.ts';
import { asksForVisit, asksForVisitOf } from './visits/asking.ts';
import { visits } from './visits/visiting.ts';
import { numberOf, type Walk } from './walk.ts';

/** Something that may happen next, and how often beside the others. */
export interface Turn {
  readonly name: string;
  readonly weight: number;
  readonly take: (walk: Walk) => Promise<void>;
}

interface SoakedKind {
  /** whoever has a step of an open file, or comes back to it; absent: nobody has */
  readonly works?: (walk: Walk, file: never) => Promise<void>;
  /** whoever has a task does it within seconds of its coming */
  readonly hastens?: (walk: Walk, file: never) => Promise<void>;
  /** what begins of this kind beside what anybody begins */
  readonly turns: readonly Turn[];
}

async function worksOnRequest(walk: Walk, theCase: Application): Promise<void> {
  if (theCase.status === 'OPENED' && walk.dice().chance(0.5)) return returnsTo(walk, theCase);
  const n = theCase.status === 'READY_FOR_COLLECTION' ? numberOf(walk, theCase.applicant) : undefined;
  if (n !== undefined && walk.dice().chance(0.5)) return asksForVisitOf(walk, n);
  return worksOn(walk, theCase);
}

export const soakedKinds: Readonly<Record<string, SoakedKind>> = {
  [application.prefix]: { works: worksOnRequest, hastens: worksOn, turns: [] },
  [amendment.prefix]: { works: decidesOn, hastens: decidesOn, turns: [] },
  [complaint.prefix]: {
    works: answers,
    hastens: answers,
    turns: [{ name: 'a complaint', weight: 4, take: complains }],
  },
  [homeVisit.prefix]: {
    works: visits,
    hastens: visits,
    turns: [{ name: 'a visit', weight: 2.5, take: asksForVisit }],
  },
  [dwelling.prefix]: {
    turns: [
      { name: 'a dwelling', weight: 2.5, take: entersDwelling },
      { name: 'a dwelling goes', weight: 0.1, take: withdrawsDwelling },
      { name: 'a dwelling burns down', weight: 0.5, take: losesDwelling },
    ],
  },
  [allocation.prefix]: {
    turns: [
      { name: 'a round', weight: 1.5, take: opensRound },
      { name: 'a seat', weight: 3, take: reseats },
    ],
  },
  [offer.prefix]: {
    works: settles,
    hastens: settles,
    turns: [
      { name: 'an annulment', weight: 0.3, take: isAnnulled },
      { name: 'a later receipt', weight: 0.3, take: isShownLater },
      { name: 'a letter of an end', weight: 0.3, take: isToldByPost },
    ],
  },
  [oldList.prefix]: { turns: [{ name: 'an old list', weight: 0.8, take: takesInOldList }] },
  [oldEntry.prefix]: {
    turns: [
      { name: 'a fate', weight: 1, take: livesOn },
      { name: 'a row mended', weight: 1.5, take: mendsRow },
    ],
  },
  [inventory.prefix]: { turns: [{ name: 'an inventory', weight: 0.4, take: looksThrough }] },
  [needs.prefix]: { turns: [{ name: 'needs', weight: 0.5, take: saysNeeds }] },
};

/** The kind’s row of a file. */
export function soakedKindOf({ id }: FileState): SoakedKind {
  const found = Object.entries(soakedKinds).find(([prefix]) => id.startsWith(`${prefix}_`));
  if (!found) throw new Error(`nobody has told who works on ${id}`);
  return found[1];
}
