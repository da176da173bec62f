import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { Kind } from '#domain/file/kind.ts';
import { byIn, complained, type OfComplainant, onceEach, signs } from './complaint-stories.ts';
import type { StoriesOfKind } from './story.ts';

/** About the notice that the head signed himself, who may undo it or pass the complaint up (APPK 91). */
const received = () => complained(({ theCase }) => ({ file: theCase.id }));

async function conceded(): Promise<OfComplainant> {
  const one = await received();
  await one.by.concedes(one.id);
  return one;
}

/** A complaint about a head’s own paper: within three working days he undoes it or passes it up. */
export const ownPaperStories: StoriesOfKind = {
  kind: complaint as unknown as Kind,
  way: 'about his own paper',
  humans: [
    { step: 'name-reviewer', reach: received, act: (one) => byIn(one).concedes(one.id), goesOn: true },
    { step: 'sign-answer', reach: conceded, act: (one) => signs(one) },
  ],
  outages: [],
  walk: {
    begin: received,
    acts: [
      { isDone: ({ isConceded }: Complaint) => isConceded === true, act: (one) => byIn(one).concedes(one.id) },
      { isDone: ({ answer }: Complaint) => answer !== undefined, act: (one) => signs(one) },
      { isDone: ({ status }: Complaint) => status === 'ANSWERED', act: (one) => byIn(one).fulfils(one.id) },
    ],
    days: 20,
    ends: 'ANSWERED',
    expectOnce: (one) => onceEach(one, 'ComplaintConceded', 'AnswerSigned', 'AnswerDelivered', 'AnswerCarriedOut'),
  },
};
