import { expect } from 'vitest';
import type { Kind } from '#domain/file/kind.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { allocating, aRound } from '../harness/allocating.ts';
import { aListedPerson } from '../harness/amending.ts';
import { type Played, readingOf, type StoriesOfKind } from './story.ts';

type Round = Awaited<ReturnType<typeof aRound>>;
type OfRound = Played & { readonly round: Round };

const roundIn = (played: Played): Round => (played as OfRound).round;

/** Whoever stands first is asked, in his cabinet or in none. */
async function made(wish: { readonly hasCabinet?: boolean } = {}): Promise<OfRound> {
  return offeredIn(await aRound(wish));
}

/** The offer of a round over one dwelling. */
export const offeredIn = (round: Round): OfRound => ({
  service: readingOf(round.service, round.offerId),
  id: round.offerId,
  round,
});

/** What he and the commission do, one after another, so far that an offer has come to a step. */
const doings = ['answers', 'drawsMinutes', 'signsMinutes', 'decides', 'makesContract', 'givesKeys'] as const;
type Doing = (typeof doings)[number];

async function does(one: Played, doing: Doing): Promise<void> {
  const round = roundIn(one);
  if (doing === 'answers') await round.answers(one.id, true);
  else if (doing === 'decides') await decided(one);
  else await round[doing](one.id);
}

/** Whoever signs is answered, paper by paper; what was refused is told as an error here. */
async function decided(one: Played): Promise<void> {
  for (const answer of await roundIn(one).decides(one.id)) {
    const { refused } = answer as { readonly refused?: string };
    if (refused) throw new Error(refused);
  }
}

const before = (doing: Doing) => async () => {
  const one = await made();
  for (const done of doings.slice(0, doings.indexOf(doing))) await does(one, done);
  return one;
};

const answeredBy = (step: string, doing: Doing) => ({
  step,
  reach: before(doing),
  act: (one: Played) => does(one, doing),
});

/** A round in which nobody answers at the register of persons. */
async function silentRegister(): Promise<OfRound> {
  const listed = await aListedPerson();
  listed.service.neighbours.goesDown('persons');
  return opened(listed);
}

/** A round while it is being decided about the entry of whoever stands first (X203). */
async function beingDecided(): Promise<OfRound> {
  const listed = await aListedPerson();
  const amended = await listed.proposes();
  const leaves = async () => {
    await listed.answers(amended);
    await listed.namesExaminer(amended);
    await listed.drafts(amended, 'LEFT');
    await listed.signs(amended);
  };
  return { ...(await opened(listed)), leaves } as OfRound;
}

async function opened(listed: Awaited<ReturnType<typeof aListedPerson>>): Promise<OfRound> {
  const verbs = allocating(listed.service);
  const home = await verbs.entersDwelling();
  const id = await verbs.opens(home);
  const [lot] = (await verbs.theRound(id)).lots;
  const offerId = lot?.offer ?? 'none';
  const round = { ...listed, ...verbs, home, round: id, offerId };
  return { service: readingOf(listed.service, offerId), id: offerId, round };
}

/** It is decided that the entry stays as it is. */
const leftAsItIs = (one: Played) => (one as OfRound & { readonly leaves: () => Promise<void> }).leaves();

const isTold = ({ status }: Offer): boolean => status === 'OPEN';

/** A dwelling is offered to one person, and given or not (77). */
export const offerStories: StoriesOfKind = {
  kind: offer as unknown as Kind,
  humans: [
    { step: 'send-offer', reach: () => made({ hasCabinet: false }), act: (one) => roundIn(one).handsOver(one.id) },
    answeredBy('draw-minutes', 'drawsMinutes'),
    answeredBy('sign-minutes', 'signsMinutes'),
    answeredBy('sign-allocation', 'decides'),
    answeredBy('sign-contract', 'makesContract'),
    answeredBy('give-keys', 'givesKeys'),
  ],
  outages: [
    {
      step: 'check-candidate',
      whom: 'the register of persons',
      reach: silentRegister,
      rises: (one) => roundIn(one).service.neighbours.comesBack('persons'),
      passes: isTold,
    },
    {
      step: 'check-candidate',
      whom: 'whoever decides about the entry',
      reach: beingDecided,
      rises: leftAsItIs,
      passes: isTold,
    },
    {
      step: 'check-candidate',
      whom: 'the register of persons, after the consent',
      reach: async () => {
        const one = await made();
        roundIn(one).service.neighbours.goesDown('persons');
        await does(one, 'answers');
        return one;
      },
      rises: (one) => roundIn(one).service.neighbours.comesBack('persons'),
      passes: ({ status }: Offer) => status === 'BEFORE_COMMISSION',
    },
  ],
  walk: {
    begin: made,
    acts: [
      { isDone: ({ answered }: Offer) => answered !== undefined, act: (one) => does(one, 'answers') },
      { isDone: ({ minutes }: Offer) => minutes !== undefined, act: (one) => does(one, 'drawsMinutes') },
      { isDone: ({ minutes }: Offer) => minutes?.chair !== undefined, act: (one) => does(one, 'signsMinutes') },
      { isDone: ({ decision }: Offer) => decision !== undefined, act: (one) => does(one, 'decides') },
      { isDone: ({ contract }: Offer) => contract !== undefined, act: (one) => does(one, 'makesContract') },
      { isDone: ({ keysAt }: Offer) => keysAt !== undefined, act: (one) => does(one, 'givesKeys') },
    ],
    days: 5,
    ends: 'GIVEN',
    expectOnce: async (one) => {
      const { theEntry, theDwelling, theRound, home, round } = roundIn(one);
      expect([(await theEntry())?.status, (await theDwelling(home)).status]).toEqual(['HOUSED', 'GIVEN']);
      expect((await theRound(round)).status).toBe('CLOSED');
    },
  },
};
