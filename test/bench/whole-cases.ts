// Whole cases of each channel, prompt and late, all that AWS would charge for them counted.
import { expect } from 'vitest';
import type { TermId } from '#domain/application/terms.ts';
import { localDate } from '#domain/time/local-date.ts';
import { serviceOver } from '#test/scenarios/harness/service.ts';
import { stopTime } from '#test/scenarios/harness/skipped-time.ts';
import { aStory } from '#test/scenarios/harness/story.ts';
import type { CountedCase } from './cost.ts';
import { countedWorld } from './counted-world.ts';
import { caseIndexes } from './indexes.ts';
import type { Counts } from './prices.ts';

const indexes = caseIndexes();

function begun() {
  stopTime('2018-02-19T05:00:00.000Z');
  const world = countedWorld(indexes);
  return { ...world, service: serviceOver(aStory(world.world)) };
}
type Begun = ReturnType<typeof begun>;

interface Pace {
  /** lets time pass before the step that a term runs beside is done */
  before(term: TermId): Promise<void>;
}

/** Each step when three quarters of its term have passed at most, the examination after two thirds of its days. */
const prompt = ({ service }: Begun): Pace => ({
  before: async (term) => {
    if (term === 'examination') await service.skipDays(16);
  },
});

/** Each step on the day after everyone has been told that its term was missed. */
const tooLate = ({ service }: Begun): Pace => ({
  before: async (term) => {
    const { dueAt } = await service.term(term);
    await service.skipTo(localDate(new Date(Date.parse(dueAt) + lateDays * dayMs).toISOString()), '10:00');
  },
});

const dayMs = 24 * 60 * 60 * 1000;
const lateDays = 2;

async function examined({ service, asks }: Begun, pace: Pace): Promise<void> {
  await pace.before('registration');
  await service.registrar.registers();
  await pace.before('resolution');
  await service.head.namesExecutor();
  await pace.before('examination');
  await service.executor.drafts('notice');
  await pace.before('signature');
  // papers are prepared by one request and signed by another
  await asks(2);
  await service.head.signs();
}

async function whole({ service, asks, counts }: Begun): Promise<Counts> {
  const documents = Object.keys((await service.theCase()).documents).length;
  // the form of each upload, the request's bytes to sign, the result read
  await asks(documents + 2);
  await service.skipDays(60);
  expect([await service.status(), service.isAtRest(), service.failures(), await service.owed()]).toEqual([
    'ISSUED',
    true,
    [],
    [],
  ]);
  return counts();
}

const counted = async (story: Begun): Promise<CountedCase> => ({
  counts: await whole(story),
  byMachine: story.byMachine(),
});

async function onPortal(story: Begun, pace: Pace): Promise<void> {
  await story.service.filesOnPortal();
  await examined(story, pace);
}

async function atDesk(story: Begun, pace: Pace): Promise<void> {
  const { service } = story;
  await service.handsPackageAtDesk();
  await pace.before('intake');
  await service.operator.signs();
  await examined(story, pace);
  await pace.before('sending');
  await service.registrar.sends();
  await service.skipDays(3);
  await service.waitsForDesk();
  await service.operator.handsOver();
}

const missing = async (story: Begun, terms: readonly TermId[]) =>
  expect((await story.service.theCase()).missed.map(({ term }) => term).sort()).toEqual([...terms].sort());

const wholeCase =
  (walk: typeof onPortal, paceOf: (story: Begun) => Pace, missed: readonly TermId[]) =>
  async (): Promise<CountedCase> => {
    const story = begun();
    await walk(story, paceOf(story));
    await missing(story, missed);
    return counted(story);
  };

const ofProvider = ['total', 'registration', 'resolution', 'examination', 'signature'] as const;

/** By the name of each: what the whole case used. Time is stopped and left so. */
export const wholeCases: Readonly<Record<string, () => Promise<CountedCase>>> = {
  portal: wholeCase(onPortal, prompt, []),
  desk: wholeCase(atDesk, prompt, []),
  'portal, every term missed': wholeCase(onPortal, tooLate, ofProvider),
  'desk, every term missed': wholeCase(atDesk, tooLate, [...ofProvider, 'intake', 'sending']),
};
