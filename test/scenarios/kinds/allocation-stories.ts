import { expect } from 'vitest';
import type { Allocation } from '#domain/allocation/allocation.ts';
import { allocation } from '#domain/allocation/kind.ts';
import type { Kind } from '#domain/file/kind.ts';
import { allocating } from '../harness/allocating.ts';
import { aListedPerson } from '../harness/amending.ts';
import { type Played, readingOf, type StoriesOfKind } from './story.ts';

type Verbs = ReturnType<typeof allocating>;
type Listed = Awaited<ReturnType<typeof aListedPerson>>;
type OfRound = Played & { readonly listed: Listed; readonly verbs: Verbs; readonly home: string };

const of = (played: Played): OfRound => played as OfRound;

/** A round over one room, before anybody has begun to share it out. */
async function opened(): Promise<OfRound> {
  const listed = await aListedPerson();
  const verbs = allocating(listed.service);
  const home = await verbs.entersDwelling();
  const id = await verbs.opensAtOnce(home);
  return { service: readingOf(listed.service, id), id, listed, verbs, home };
}

/** Whoever alone stands on the lists is asked in another round. */
async function askedElsewhere(): Promise<OfRound & { readonly other: string }> {
  const listed = await aListedPerson();
  const verbs = allocating(listed.service);
  const [first, home] = [await verbs.entersDwelling(), await verbs.entersDwelling()];
  const [lot] = (await verbs.theRound(await verbs.opens(first))).lots;
  const id = await verbs.opens(home);
  return { service: readingOf(listed.service, id), id, listed, verbs, home, other: lot?.offer ?? 'none' };
}

/** Whoever is asked refuses, as far as he has not yet. */
async function refuses(one: Played): Promise<void> {
  const { verbs, id } = of(one);
  const [lot] = (await verbs.theRound(id)).lots;
  if (lot?.offer) await verbs.answers(lot.offer, false);
}

/** A round from its opening on; it waits for its offers, whose terms are their own (74, X59). */
export const allocationStories: StoriesOfKind = {
  kind: allocation as unknown as Kind,
  humans: [],
  outages: [
    {
      step: 'ask-candidates',
      reach: askedElsewhere,
      rises: (one) => of(one).verbs.answers((one as OfRound & { readonly other: string }).other, false),
      passes: ({ lots }: Allocation) => lots.some(({ state }) => state === 'ASKED'),
    },
  ],
  walk: {
    begin: opened,
    acts: [
      {
        isDone: ({ lots }: Allocation) => lots.some(({ offer }) => offer !== undefined),
        act: ({ service }) => service.pass(60),
      },
      { isDone: ({ status }: Allocation) => status === 'CLOSED', act: refuses },
    ],
    days: 10,
    ends: 'CLOSED',
    expectOnce: async (one) => {
      const { verbs, home, listed, id } = of(one);
      const journal = await one.service.store.journal(allocation, id);
      const types = journal.flatMap(({ events }) => events.map(({ type }) => type));
      expect(types.filter((type) => type === 'CandidateAsked')).toHaveLength(1);
      expect([(await verbs.theDwelling(home)).status, (await listed.theEntry())?.status]).toEqual(['FREE', 'ACTIVE']);
    },
  },
};
