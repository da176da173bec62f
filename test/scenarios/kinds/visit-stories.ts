import { expect } from 'vitest';
import type { Kind } from '#domain/file/kind.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { localDate, localTime } from '#domain/time/local-date.ts';
import { nextOpening } from '#domain/time/office-time.ts';
import { aHomeVisit } from '../harness/visiting.ts';
import type { Played, StoriesOfKind } from './story.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;
export type OfHome = Played & { readonly home: Home };

export const homeIn = (played: Played): Home => (played as OfHome).home;

async function requested(): Promise<OfHome> {
  const home = await aHomeVisit();
  return atHome(home, await home.asks());
}

export const atHome = (home: Home, id: string): OfHome => ({ service: home.service, id, home });

/** An hour after the centre opens on a day that is ahead. */
function ahead(now: string): string {
  const tomorrow = new Date(Date.parse(now) + 24 * 3_600_000).toISOString();
  return new Date(Date.parse(nextOpening('corporation', tomorrow)) + 3_600_000).toISOString();
}

/** A window is offered, and its hour comes. */
export async function scheduled(one: Played): Promise<void> {
  const home = homeIn(one);
  const from = ahead(home.service.deps.clock.now());
  const reason = (await home.file(one.id)).status === 'NOBODY_CAME' ? 'Көлік сынып қалды' : undefined;
  await home.moves(one.id, localDate(from), localTime(from), reason);
  await comes(one);
}

/** Time goes on to the beginning of the window. */
export async function comes(one: Played): Promise<void> {
  const home = homeIn(one);
  const { window } = await home.file(one.id);
  if (window && home.service.deps.clock.now() < window.from)
    await home.service.skipTo(localDate(window.from), localTime(window.from));
}

/** The whole package is taken at home. */
async function taken(one: Played): Promise<void> {
  const home = homeIn(one);
  try {
    await home.takes(await home.opensAtHome(one.id));
  } finally {
    home.service.turnsTo(one.id);
  }
}

/** In the window, or in the next one where its day has passed. */
async function made(one: Played): Promise<void> {
  const home = homeIn(one);
  const { window } = await home.file(one.id);
  const isPast = window && localDate(window.from) < localDate(home.service.deps.clock.now());
  if (isPast) await home.findsNobody(one.id);
  if (isPast || !window) await scheduled(one);
  await home.begins(one.id);
  await taken(one);
}

/** A visit at home, from the request to the package (13). */
export const visitStories: StoriesOfKind = {
  kind: homeVisit as unknown as Kind,
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
      {
        isDone: ({ home }: HomeVisit) => home !== undefined,
        act: async (one) => {
          await comes(one);
          await homeIn(one).begins(one.id);
        },
      },
      { isDone: ({ status }: HomeVisit) => status === 'PACKAGE_TAKEN', act: taken },
    ],
    days: 30,
    ends: 'PACKAGE_TAKEN',
    expectOnce: async (one) => {
      const home = homeIn(one);
      const { request = '' } = await home.file(one.id);
      home.service.turnsTo(request);
      const { visit, filedAt } = await home.service.theCase();
      expect([visit, filedAt !== undefined]).toEqual([one.id, true]);
      const journal = await one.service.store.journal(homeVisit, one.id);
      const takings = journal.flatMap(({ events }) => events.filter(({ type }) => type === 'PackageTakenAtHome'));
      expect(takings).toHaveLength(1);
    },
  },
};
