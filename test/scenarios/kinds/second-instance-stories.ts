import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { Kind } from '#domain/file/kind.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officials } from '../harness/cast.ts';
import { byIn, complained, hasNoCabinet, type OfComplainant, onceEach, owing, signs } from './complaint-stories.ts';
import type { Played, StoriesOfKind } from './story.ts';

const { controller, otherController } = officials;

const names = (one: Played) => byIn(one).namesReviewer(one.id, controller.staff, otherController);
const drafts = (one: Played, said = {}) => byIn(one).draftsAnswer(one.id, said, controller);

/** About the notice that the head signed, who has passed it up. */
async function passedUp(): Promise<OfComplainant> {
  const one = await complained(({ theCase }) => ({ file: theCase.id }));
  await one.by.passesUp(one.id);
  return one;
}

async function underReview(): Promise<OfComplainant> {
  const one = await passedUp();
  await names(one);
  return one;
}

async function drafted(said = {}): Promise<OfComplainant> {
  const one = await underReview();
  await drafts(one, said);
  return one;
}

/** The same before the body that controls quality: fifteen working days, and what it decides is owed by the office (para 11). */
export const secondInstanceStories: StoriesOfKind = {
  kind: complaint as unknown as Kind,
  way: 'at the second instance',
  humans: [
    { step: 'name-reviewer', reach: passedUp, act: names, again: 'the same' },
    { step: 'draft-answer', reach: underReview, act: drafts, goesOn: true },
    { step: 'sign-answer', reach: drafted, act: (one) => signs(one, otherController) },
    {
      step: 'send-answer',
      reach: async () => {
        const one = await drafted();
        hasNoCabinet(one);
        await signs(one, otherController);
        return one;
      },
      act: (one) => byIn(one).handsAnswer(one.id, citizen(), controller),
    },
    {
      step: 'fulfil-answer',
      reach: async () => {
        const one = await drafted(owing);
        await signs(one, otherController);
        return one;
      },
      act: (one) => byIn(one).fulfils(one.id),
    },
  ],
  outages: [],
  walk: {
    begin: () => complained(({ theCase }) => ({ file: theCase.id })),
    acts: [
      { isDone: ({ level }: Complaint) => level === 'second', act: (one) => byIn(one).passesUp(one.id) },
      { isDone: ({ reviewer }: Complaint) => reviewer !== undefined, act: names },
      {
        isDone: ({ draft, answer }: Complaint) => (draft ?? answer) !== undefined,
        act: drafts,
      },
      { isDone: ({ answer }: Complaint) => answer !== undefined, act: (one) => signs(one, otherController) },
      { isDone: ({ status }: Complaint) => status === 'ANSWERED', act: async () => {} },
    ],
    days: 30,
    ends: 'ANSWERED',
    expectOnce: (one) => onceEach(one, 'PassedUp', 'AnswerSigned', 'AnswerDelivered', 'AnswerCarriedOut'),
  },
};
