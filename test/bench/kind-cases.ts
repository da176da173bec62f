// What a file of each other kind comes to from when it is laid, prompt and to its end, counted as whole cases are.
import { expect } from 'vitest';
import { localInstant } from '#domain/time/local-date.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { serviceOver } from '#test/scenarios/harness/service.ts';
import { stopTime } from '#test/scenarios/harness/skipped-time.ts';
import { aStory } from '#test/scenarios/harness/story.ts';
import { aHomeVisit } from '#test/scenarios/harness/visiting.ts';
import { amendmentStories, played as ofListed } from '#test/scenarios/kinds/amendment-stories.ts';
import { complained, complaintStories } from '#test/scenarios/kinds/complaint-stories.ts';
import { offerStories, offeredIn as ofRound } from '#test/scenarios/kinds/offer-stories.ts';
import { fileOf, type Played, type StoriesOfKind } from '#test/scenarios/kinds/story.ts';
import { atHome as ofHome, visitStories } from '#test/scenarios/kinds/visit-stories.ts';
import type { CountedCase } from './cost.ts';
import { countedWorld } from './counted-world.ts';
import { caseIndexes } from './indexes.ts';

const indexes = caseIndexes();
const pauseSeconds = 180;
const monday = { on: '2018-02-19', at: '10:00' };

function begun() {
  stopTime(localInstant(monday.on, monday.at));
  const world = countedWorld(indexes);
  return { ...world, service: serviceOver(aStory(world.world)) };
}
type Begun = ReturnType<typeof begun>;

/** What a file is laid by: somebody stands on a list, or asks for a visit. */
interface Laid {
  readonly of: StoriesOfKind;
  readonly laid: (story: Begun) => Promise<Played>;
}

async function prompt({ of, laid }: Laid): Promise<CountedCase> {
  const story = begun();
  const played = await laid(story);
  const before = { counts: story.counts(), byMachine: story.byMachine() };
  for (const { isDone, act } of of.walk.acts) {
    await act(played);
    await story.service.pass(pauseSeconds);
    expect(isDone((await fileOf(of, played)) as never)).toBe(true);
  }
  // what a removal waits for after its last act; else nobody is waited for, nor what a visit has opened
  if (!(await isOver(of, played))) await story.service.skipDays(of.walk.days);
  expect([await isOver(of, played), played.service.failures(), await played.service.owed()]).toEqual([true, [], []]);
  const byMachine = Object.entries(less(story.byMachine(), before.byMachine)).filter(([, taken]) => taken > 0);
  expect((await fileOf(of, played)).missed).toEqual([]);
  return { counts: less(story.counts(), before.counts), byMachine: Object.fromEntries(byMachine) };
}

const isOver = async (of: StoriesOfKind, played: Played) => (await fileOf(of, played)).status === of.walk.ends;

function less<Names extends string>(now: Readonly<Record<Names, number>>, before: Readonly<Record<string, number>>) {
  const since = Object.entries<number>(now).map(([name, count]) => [name, count - (before[name] ?? 0)]);
  return Object.fromEntries(since) as Record<Names, number>;
}

const rows: Readonly<Record<string, Laid>> = {
  complaint: {
    of: complaintStories,
    laid: async ({ service }) => complained(() => ({ office: 'uralsk' }), await aListedPerson({}, service)),
  },
  removal: {
    of: amendmentStories,
    laid: async ({ service }) => {
      const listed = await aListedPerson({}, service);
      return ofListed(listed, await listed.proposes());
    },
  },
  visit: {
    of: visitStories,
    laid: async ({ world }) => {
      const home = await aHomeVisit(monday, world);
      return ofHome(home, await home.asks());
    },
  },
  offer: { of: offerStories, laid: async ({ service }) => ofRound(await aRound({}, service)) },
};

/** By the name of each: what it used. Time is stopped and left so. */
export const kindCases: Readonly<Record<string, () => Promise<CountedCase>>> = Object.fromEntries(
  Object.entries(rows).map(([name, laid]) => [name, () => prompt(laid)]),
);
