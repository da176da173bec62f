import { expect, onTestFinished } from 'vitest';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Kind } from '#domain/file/kind.ts';
import { youngerRules } from '#domain/regulation/periods.ts';
import { aListedPerson } from '../harness/amending.ts';
import type { Played, StoriesOfKind } from './story.ts';

type Listed = Awaited<ReturnType<typeof aListedPerson>>;
type OfListed = Played & { readonly listed: Listed };

const listedIn = (played: Played): Listed => (played as OfListed).listed;
export const played = (listed: Listed, id: string): OfListed => ({ service: listed.service, id, listed });
const without = (listed: Listed) => listed.service.deps.accounts.without.add(listed.theCase.applicant);

/** A hearing is held as long as the test goes on (X42). */
function withHearings(): void {
  const hearing = youngerRules.hearing as { applies: boolean };
  const before = hearing.applies;
  hearing.applies = true;
  onTestFinished(() => {
    hearing.applies = before;
  });
}

async function proposed(): Promise<OfListed> {
  const listed = await aListedPerson();
  return played(listed, await listed.proposes());
}

async function examined(): Promise<OfListed> {
  const { listed, id } = await proposed();
  await listed.answers(id);
  await listed.namesExaminer(id);
  return played(listed, id);
}

async function drafted(): Promise<OfListed> {
  const { listed, id } = await examined();
  await listed.drafts(id);
  return played(listed, id);
}

/** What somebody else has to confirm: an earlier moment (X143). */
const earlier = {
  purpose: 'MOMENT',
  ground: 'EARLIER_FILING',
  facts: (['FILED_EARLIER', 'ALIVE'] as const).map((kind) => ({
    kind,
    fact: 'Анықталды',
    source: { kind: kind === 'ALIVE' ? 'REGISTER' : 'DOCUMENT', name: 'Журнал' } as const,
    on: '2018-02-18',
  })),
  moment: { at: '2018-01-10T11:20:00+05:00' },
  cure: '',
} as const;

/** The removal of an entry, step by step (art. 73). */
export const amendmentStories: StoriesOfKind = {
  kind: amendment as unknown as Kind,
  humans: [
    {
      step: 'send-proposal',
      reach: async () => {
        const listed = await aListedPerson();
        without(listed);
        return played(listed, await listed.proposes());
      },
      act: (one) => listedIn(one).handsProposal(one.id),
    },
    {
      step: 'hear-person',
      reach: async () => {
        withHearings();
        const { listed, id } = await examined();
        return played(listed, id);
      },
      act: (one) => listedIn(one).hears(one.id),
    },
    { step: 'draft-amendment', reach: examined, act: (one) => listedIn(one).drafts(one.id) },
    {
      step: 'confirm-amendment',
      reach: async () => {
        const listed = await aListedPerson();
        const id = await listed.proposes(earlier);
        await listed.namesExaminer(id);
        await listed.drafts(id, 'AMENDED', undefined, earlier.facts.slice());
        return played(listed, id);
      },
      act: (one) => listedIn(one).confirms(one.id),
    },
    { step: 'sign-amendment', reach: drafted, act: (one) => signed(one) },
    {
      step: 'send-decision',
      reach: async () => {
        const one = await drafted();
        without(one.listed);
        await signed(one);
        return one;
      },
      act: (one) => listedIn(one).handsOver(one.id),
    },
  ],
  outages: [],
  walk: {
    begin: proposed,
    acts: [
      { isDone: ({ answer }: Amendment) => answer !== undefined, act: (one) => listedIn(one).answers(one.id) },
      {
        isDone: ({ examiner }: Amendment) => examiner !== undefined,
        act: (one) => listedIn(one).namesExaminer(one.id),
      },
      {
        isDone: ({ draft, decision }: Amendment) => (draft ?? decision) !== undefined,
        act: (one) => listedIn(one).drafts(one.id),
      },
      { isDone: ({ decision }: Amendment) => decision !== undefined, act: (one) => signed(one) },
      { isDone: ({ inForce }: Amendment) => inForce !== undefined, act: async () => {} },
    ],
    days: 120,
    ends: 'FINAL',
    expectOnce: async (one) => {
      const listed = listedIn(one);
      const { logHead } = await listed.service.deps.register.list('uralsk', 'public-sector');
      expect([(await listed.theEntry())?.status, logHead]).toEqual(['REMOVED', 2]);
    },
  },
};

/** Whoever signs is answered, paper by paper; what was refused is told as an error here. */
async function signed(one: Played): Promise<void> {
  for (const answer of await listedIn(one).signs(one.id)) {
    const { refused } = answer as { readonly refused?: string };
    if (refused) throw new Error(refused);
  }
}
