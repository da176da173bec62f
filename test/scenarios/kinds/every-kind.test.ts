import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { missedTermMetric } from '#domain/file/metric-names.ts';
import { stateOfStep } from '#domain/file/terms/step-term.ts';
import { kinds } from '#domain/kinds.ts';
import { calledOf, stories, tried } from './all-stories.ts';
import { insisted } from './insisted.ts';
import { eventsOf, fileOf, type HumanStep, type Played, type StoriesOfKind } from './story.ts';

const humans = tried.flatMap((of) => of.humans.map((row) => [calledOf(of, row.step), of, row] as const));
const outages = tried.flatMap((of) =>
  of.outages.map((row) => [[calledOf(of, row.step), row.whom ?? ''].join(' ').trim(), of, row] as const),
);

/** The term by which the step stands in this file, which runs, and with which its task is due. */
async function termOf(of: StoriesOfKind, { step }: HumanStep, played: Played): Promise<string> {
  const file = await fileOf(of, played);
  const state = stateOfStep(of.kind, file, step);
  expect([file.task?.step, file.task?.dueAt, state?.state]).toEqual([step, state?.dueAt, 'running']);
  return state?.term ?? 'none';
}

const runsOut = ({ kind }: StoriesOfKind, term: string): boolean => kind.termTable[term]?.endsIn !== undefined;
const missesOf = async (of: StoriesOfKind, played: Parameters<typeof eventsOf>[1], term: string) =>
  (await eventsOf(of, played, 'TermMissed')).filter((event) => event.term === term);
const beyondAnyRung = 45;

describe('every kind of file', () => {
  it('has its rows: each step that a person answers, and each that asks a neighbour', () => {
    const told = new Set([application.prefix, ...stories.map(({ kind }) => kind.prefix)]);
    const ofMachines = kinds.filter(({ startsOn }) => Object.keys(startsOn).length > 0);
    expect([...told].sort()).toEqual(ofMachines.map(({ prefix }) => prefix).sort());
    for (const { steps, prefix } of tried.map(({ kind }) => kind)) {
      const rows = tried.filter(({ kind }) => kind.prefix === prefix);
      const named = Object.entries(steps);
      const ofPeople = named.filter(([, { role }]) => role).map(([step]) => step);
      const ofNeighbours = named.filter(([, { neighbour }]) => neighbour).map(([step]) => step);
      expect(new Set(rows.flatMap((of) => of.humans.map(({ step }) => step)))).toEqual(new Set(ofPeople));
      expect(new Set(rows.flatMap((of) => of.outages.map(({ step }) => step)))).toEqual(new Set(ofNeighbours));
    }
  });
});

describe('a step that a person answers, of whatever kind', () => {
  it.each(humans)('%s in time: its term is met, and nobody is told of anything', async (_, of, row) => {
    const played = await row.reach();
    const term = await termOf(of, row, played);
    await row.act(played);
    const after = await fileOf(of, played);
    expect(after.terms[term]).toMatchObject({ state: row.goesOn ? 'running' : 'met', rungs: [] });
    expect(after.task?.step).not.toBe(row.step);
    expect(await missesOf(of, played, term)).toEqual([]);
  });

  it.each(humans)('%s late: recorded and counted once, told upwards, and done all the same', async (_, of, row) => {
    const played = await row.reach();
    const term = await termOf(of, row, played);
    await played.service.skipDays(beyondAnyRung);
    const misses = runsOut(of, term) ? [] : ['clock'];
    expect((await missesOf(of, played, term)).map(({ by }) => by)).toEqual(misses);
    const metric = missedTermMetric(of.kind, term, 'OVERDUE');
    expect(played.service.counted.filter((name) => name === metric)).toHaveLength(misses.length);
    const told = (await eventsOf(of, played, 'TermEscalated')).filter((event) => event.term === term);
    expect(told.map(({ to }) => to)).toEqual(misses.flatMap(() => ['head', 'administrator']));
    await row.act(played);
    expect((await fileOf(of, played)).terms[term]).toMatchObject({ state: row.goesOn ? 'running' : 'met' });
    expect(await missesOf(of, played, term)).toHaveLength(misses.length);
  });

  it.each(humans)('%s never: a year later the machine gives up, is resumed, and it is done', async (_, of, row) => {
    const played = await row.reach();
    const term = await termOf(of, row, played);
    await played.service.skipDays(366 + (row.endsIn ?? 0));
    expect(played.service.failures().map(({ error }) => error)).toEqual(['States.Timeout']);
    expect(await played.service.reconciles({ nightly: true })).toBeGreaterThan(0);
    expect(await missesOf(of, played, term)).toHaveLength(runsOut(of, term) ? 0 : 1);
    await row.act(played);
    expect((await fileOf(of, played)).terms[term]).toMatchObject({ state: row.goesOn ? 'running' : 'met' });
  });

  it.each(humans)('%s twice: the second answer changes nothing, and says so', async (_, of, row) => {
    const played = await row.reach();
    await row.act(played);
    const { version, status } = await fileOf(of, played);
    if (row.again === 'the same') await row.act(played);
    else await expect(row.act(played)).rejects.toThrow(row.again ?? /NOT_IN_THIS_STATUS/);
    expect(await fileOf(of, played)).toMatchObject({ version, status });
  });

  it.each(humans)('%s by a malformed callback: the file is as it was, and goes on', async (_, of, row) => {
    const played = await row.reach();
    const term = await termOf(of, row, played);
    const before = await fileOf(of, played);
    const kept = (await played.service.tokens()).find(({ step }) => step === row.step);
    await played.service.runner.succeed(kept?.token ?? '', { outcome: 'perhaps' });
    await played.service.pass(10);
    expect(played.service.failures().map(({ error }) => error)).toEqual(row.malformed ?? ['UnknownOutcome']);
    expect(await fileOf(of, played)).toEqual(before);
    await played.service.hearsOfFailures();
    await row.act(played);
    expect((await fileOf(of, played)).terms[term]).toMatchObject({ state: row.goesOn ? 'running' : 'met' });
    expect((await played.service.tokens()).filter(({ step }) => step === row.step)).toEqual([]);
  });
});

describe('a neighbour that is down for a day, whatever kind asks it', () => {
  it.each(outages)('%s is held and goes on by itself', async (_, of, row) => {
    const played = await row.reach();
    await played.service.pass(24 * 3600);
    const held = await fileOf(of, played);
    expect(held.holds[row.step]).toMatchObject({ since: expect.any(String) });
    await row.rises(played);
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
  it.each(tried.map((of) => [calledOf(of), of] as const))(
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
