import { expect } from 'vitest';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { Kind } from '#domain/file/kind.ts';
import { aListedPerson } from '../harness/amending.ts';
import { complaining } from '../harness/complaining.ts';
import { type Played, readingOf, type StoriesOfKind } from './story.ts';

type Listed = Awaited<ReturnType<typeof aListedPerson>>;
type Complaining = ReturnType<typeof complaining>;
type Saying = Parameters<Complaining['draftsAnswer']>[1];

/** Whoever complains, and the offices that answer him. */
export interface OfComplainant extends Played {
  readonly by: Complaining;
  readonly listed: Listed;
}

export const byIn = (played: Played): Complaining => (played as OfComplainant).by;

/** Somebody on a list complains of something. */
export async function complained(
  against: (listed: Listed) => Parameters<Complaining['complains']>[0],
  listed?: Listed,
): Promise<OfComplainant> {
  const of = listed ?? (await aListedPerson());
  const by = complaining(of.service);
  const id = await by.complains(against(of));
  return { service: readingOf(of.service, id), id, by, listed: of };
}

export const hasNoCabinet = ({ listed }: OfComplainant) =>
  listed.service.deps.accounts.without.add(listed.theCase.applicant);

/** What is owed by an answer that somebody must do. */
export const owing: Saying = { outcome: 'SATISFIED', owed: 'OTHER_ACT', act: 'Шешім қайта қаралады' };

/** Whoever signs is answered, paper by paper; what was refused is told as an error here. */
export async function signs(one: Played, ...signer: readonly Parameters<Complaining['signsAnswer']>[1][]) {
  for (const answer of await byIn(one).signsAnswer(one.id, ...signer.slice(0, 1))) {
    const { refused } = answer as { readonly refused?: string };
    if (refused) throw new Error(refused);
  }
}

/** Each of these once in its journal, and nothing of it twice. */
export async function onceEach({ service, id }: Played, ...types: readonly string[]): Promise<void> {
  const journal = await service.store.journal(complaint, id);
  const told = journal.flatMap(({ events }) => events.map(({ type }) => type as string));
  for (const type of types) expect([type, told.filter((each) => each === type).length]).toEqual([type, 1]);
}

/** About what an office did, and about no paper that its head signed. */
const received = () => complained(() => ({ office: 'uralsk' }));

async function underReview(): Promise<OfComplainant> {
  const one = await received();
  await one.by.namesReviewer(one.id);
  return one;
}

async function drafted(said: Saying = {}): Promise<OfComplainant> {
  const one = await underReview();
  await one.by.draftsAnswer(one.id, said);
  return one;
}

/** A complaint, step by step, where it was made (para 11). */
export const complaintStories: StoriesOfKind = {
  kind: complaint as unknown as Kind,
  humans: [
    { step: 'name-reviewer', reach: received, act: (one) => byIn(one).namesReviewer(one.id), again: 'the same' },
    { step: 'draft-answer', reach: underReview, act: (one) => byIn(one).draftsAnswer(one.id), goesOn: true },
    { step: 'sign-answer', reach: drafted, act: (one) => signs(one) },
    {
      step: 'send-answer',
      reach: async () => {
        const one = await drafted();
        hasNoCabinet(one);
        await signs(one);
        return one;
      },
      act: (one) => byIn(one).handsAnswer(one.id),
    },
    {
      step: 'fulfil-answer',
      reach: async () => {
        const one = await drafted(owing);
        await signs(one);
        return one;
      },
      act: (one) => byIn(one).fulfils(one.id),
    },
  ],
  outages: [],
  walk: {
    begin: received,
    acts: [
      { isDone: ({ reviewer }: Complaint) => reviewer !== undefined, act: (one) => byIn(one).namesReviewer(one.id) },
      {
        isDone: ({ draft, answer }: Complaint) => (draft ?? answer) !== undefined,
        act: (one) => byIn(one).draftsAnswer(one.id, owing),
      },
      { isDone: ({ answer }: Complaint) => answer !== undefined, act: (one) => signs(one) },
      { isDone: ({ status }: Complaint) => status === 'ANSWERED', act: (one) => byIn(one).fulfils(one.id) },
    ],
    days: 20,
    ends: 'ANSWERED',
    expectOnce: (one) => onceEach(one, 'AnswerSigned', 'AnswerDelivered', 'AnswerCarriedOut', 'ComplaintFulfilled'),
  },
};
