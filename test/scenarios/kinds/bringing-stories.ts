import { expect } from 'vitest';
import { application } from '#domain/application/kind.ts';
import type { Kind } from '#domain/file/kind.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { localDate } from '#domain/time/local-date.ts';
import { aHomeVisit, readyForHome } from '../harness/visiting.ts';
import { type Played, readingOf, type StoriesOfKind } from './story.ts';
import { comes, homeIn, type OfHome, scheduled } from './visit-stories.ts';

type OfResult = OfHome & { readonly caseId: string };

const resultIn = (played: Played): string => (played as OfResult).caseId;

/** A result lies at the desk, and it is asked that it be brought home. */
async function requested(): Promise<OfResult> {
  const home = await aHomeVisit();
  const caseId = await readyForHome(home);
  const id = await home.asks(home.recipient, { brings: caseId });
  return { service: readingOf(home.service, id), id, home, caseId };
}

const begins = async (one: Played): Promise<void> => {
  await comes(one);
  await homeIn(one).begins(one.id);
};

const hands = (one: Played) => homeIn(one).handsAtHome(resultIn(one), one.id);

/** In the window, or in the next one where its day has passed. */
async function made(one: Played): Promise<void> {
  const home = homeIn(one);
  const { window } = await home.file(one.id);
  const isPast = window && localDate(window.from) < localDate(home.service.deps.clock.now());
  if (isPast) await home.findsNobody(one.id);
  if (isPast || !window) await scheduled(one);
  await home.begins(one.id);
  await hands(one);
}

/** A visit at home that brings a result, from the request to the hand-over (X235). */
export const bringingStories: StoriesOfKind = {
  kind: homeVisit as unknown as Kind,
  way: 'that brings a result',
  humans: [
    { step: 'offer-window', reach: requested, act: scheduled, again: 'WINDOW_BEGUN' },
    {
      step: 'make-visit',
      reach: async () => {
        const one = await requested();
        await scheduled(one);
        return one;
      },
      act: made,
      endsIn: 10,
    },
  ],
  outages: [],
  walk: {
    begin: requested,
    acts: [
      { isDone: ({ window }: HomeVisit) => window !== undefined, act: scheduled },
      { isDone: ({ home }: HomeVisit) => home !== undefined, act: begins },
      { isDone: ({ status }: HomeVisit) => status === 'RESULT_HANDED', act: hands },
    ],
    days: 30,
    ends: 'RESULT_HANDED',
    expectOnce: async (one) => {
      const theCase = await one.service.deps.cases.load(application, resultIn(one));
      expect([theCase?.status, theCase?.metAtHome?.visit]).toEqual(['ISSUED', one.id]);
      const journals = await Promise.all([
        one.service.store.journal(homeVisit, one.id),
        one.service.store.journal(application, resultIn(one)),
      ]);
      const handed = journals.map((journal) =>
        journal.flatMap(({ events, at }) =>
          events.flatMap(({ type }) => (['ResultHanded', 'ResultIssued'].includes(type) ? [at] : [])),
        ),
      );
      expect(handed.map((each) => each.length)).toEqual([1, 1]);
      expect(handed[0]).toEqual(handed[1]);
    },
  },
};
