import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { missedTermMetric } from '#domain/file/metric-names.ts';
import { kinds } from '#domain/kinds.ts';
import { amendmentStories } from './amendment-stories.ts';
import { enquiryStories } from './enquiry-stories.ts';
import { insisted } from './insisted.ts';
import { eventsOf, fileOf, type HumanStep, type Outage, type StoriesOfKind } from './story.ts';

/** Of the request these are told of their own: late-people, neighbours-down and crash beside this folder. A new kind is a row. */
const stories: readonly StoriesOfKind[] = [amendmentStories];

/** Told by scenarios of their own, and not yet in every way. */
const toCome: readonly string[] = ['complaint', 'visit', 'allocation', 'offer', 'inventory'];

/** And one that only tests know, by which each way is tried. */
const tried: readonly StoriesOfKind[] = [...stories, enquiryStories];

const humans = tried.flatMap((of) => of.humans.map((row) => [row.step, of, row] as const));
const outages = tried.flatMap((of) => of.outages.map((row) => [row.step, of, row] as const));
const termOf = ({ kind }: StoriesOfKind, { step }: HumanStep | Outage): string => {
  const term = kind.steps[step]?.term;
  if (!term) throw new Error(`${step} has no term`);
  return term;
};
const missesOf = async (of: StoriesOfKind, played: Parameters<typeof eventsOf>[1], term: string) =>
  (await eventsOf(of, played, 'TermMissed')).filter((event) => event.term === term);
const beyondAnyRung = 45;

describe('every kind of file', () => {
  it('has its rows: each step that a person answers, and each that asks a neighbour', () => {
    const told = stories.map(({ kind }) => kind.prefix);
    const ofMachines = kinds.filter(({ startsOn }) => Object.keys(startsOn).length > 0);
    expect([application.prefix, ...told, ...toCome].sort()).toEqual(ofMachines.map(({ prefix }) => prefix).sort());
    for (const of of tried) {
      const steps = Object.entries(of.kind.steps);
      const ofPeople = steps.filter(([, { role }]) => role).map(([step]) => step);
      const ofNeighbours = steps.filter(([, { neighbour }]) => neighbour).map(([step]) => step);
      expect(of.humans.map(({ step }) => step).sort()).toEqual(ofPeople.sort());
      expect(of.outages.map(({ step }) => step).sort()).toEqual(ofNeighbours.sort());
    }
  });
});

describe('a step that a person answers, of whatever kind', () => {
  it.each(humans)('%s in time: its term is met, and nobody is told of anything', async (_, of, row) => {
    const played = await row.reach();
    await row.act(played);
    expect((await fileOf(of, played)).terms[termOf(of, row)]).toMatchObject({ state: 'met', rungs: [] });
    expect(await missesOf(of, played, termOf(of, row))).toEqual([]);
  });

  it.each(humans)('%s late: recorded and counted once, told upwards, and done all the same', async (_, of, row) => {
    const [played, term] = [await row.reach(), termOf(of, row)];
    await played.service.skipDays(beyondAnyRung);
    expect((await missesOf(of, played, term)).map(({ by }) => by)).toEqual(['clock']);
    const metric = missedTermMetric(of.kind, term, 'OVERDUE');
    expect(played.service.counted.filter((name) => name === metric)).toHaveLength(1);
    const told = (await eventsOf(of, played, 'TermEscalated')).filter((event) => event.term === term);
    expect(told.map(({ to }) => to)).toEqual(['head', 'administrator']);
    await row.act(played);
    expect((await fileOf(of, played)).terms[term]).toMatchObject({ state: 'met' });
    expect(await missesOf(of, played, term)).toHaveLength(1);
  });

  it.each(humans)('%s never: a year later the machine gives up, is resumed, and it is done', async (_, of, row) => {
    const played = await row.reach();
    await played.service.skipDays(366);
    expect(played.service.failures().map(({ error }) => error)).toEqual(['States.Timeout']);
    expect(await played.service.reconciles({ nightly: true })).toBeGreaterThan(0);
    expect(await missesOf(of, played, termOf(of, row))).toHaveLength(1);
    await row.act(played);
    expect((await fileOf(of, played)).terms[termOf(of, row)]).toMatchObject({ state: 'met' });
  });

  it.each(humans)('%s twice: the second answer is refused and changes nothing', async (_, of, row) => {
    const played = await row.reach();
    await row.act(played);
    const { version, status } = await fileOf(of, played);
    await expect(row.act(played)).rejects.toThrow(row.again ?? /NOT_IN_THIS_STATUS/);
    expect(await fileOf(of, played)).toMatchObject({ version, status });
  });

  it.each(humans)('%s by a malformed callback: the file is as it was, and goes on', async (_, of, row) => {
    const played = await row.reach();
    const before = await fileOf(of, played);
    const kept = (await played.service.tokens()).find(({ step }) => step === row.step);
    await played.service.runner.succeed(kept?.token ?? '', { outcome: 'perhaps' });
    await played.service.pass(10);
    expect(played.service.failures().map(({ error }) => error)).toEqual(row.malformed ?? ['UnknownOutcome']);
    expect(await fileOf(of, played)).toEqual(before);
    await played.service.hearsOfFailures();
    await row.act(played);
    expect((await fileOf(of, played)).terms[termOf(of, row)]).toMatchObject({ state: 'met' });
    expect((await played.service.tokens()).filter(({ step }) => step === row.step)).toEqual([]);
  });
});

describe('a neighbour that is down for a day, whatever kind asks it', () => {
  it.each(outages)('%s is held and goes on by itself', async (_, of, row) => {
    const played = await row.reach();
    await played.service.pass(24 * 3600);
    const held = await fileOf(of, played);
    expect(held.holds[row.step]).toMatchObject({ since: expect.any(String) });
    row.rises(played);
    await played.service.pass(3600);
    const after = await fileOf(of, played);
    expect([after.holds[row.step], row.passes(after as never), played.service.failures()]).toEqual([
      undefined,
      true,
      [],
    ]);
    expect(row.passes(held as never)).toBe(false);
  });
});

describe('a process killed between any two writes, whatever kind it writes', () => {
  it.each(tried.map((of) => [of.kind.prefix, of] as const))(
    '%s: once and whole',
    async (_, of) => {
      const quiet = await insisted(of);
      expect([quiet.writes, quiet.acts].every((count) => count > 0)).toBe(true);
      for (let nth = 1; nth <= quiet.writes; nth++)
        for (const trouble of ['dies before', 'dies after', 'contention'] as const)
          await insisted(of, ({ store }) => store.strike(nth, trouble));
      for (let nth = 1; nth <= quiet.acts; nth++)
        for (const when of ['before', 'after'] as const)
          await insisted(of, ({ fate, relay }) => {
            relay.retries(0);
            fate.strike(nth, when);
          });
    },
    120_000,
  );
});
