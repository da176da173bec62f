import { describe, expect, it } from 'vitest';
import type { TermId } from '#domain/application/terms.ts';
import { aService, type Service } from './harness/service.ts';
import { carryOn, carryToDecision } from './harness/ways.ts';

interface HumanStep {
  readonly step: string;
  readonly term: TermId;
  readonly metric: string;
  readonly reach: (service: Service) => Promise<unknown>;
  readonly act: (service: Service) => Promise<unknown>;
  /** days by which it is late, and the local days on which the head and the administrator are told */
  readonly late: number;
  readonly told: readonly [head: string, administrator: string];
}

const sign = async (service: Service) => {
  await service.handsPackageAtDesk();
  await service.operator.signs();
};
const register = (service: Service) => sign(service).then(() => service.registrar.registers());
const name = (service: Service) => register(service).then(() => service.head.namesExecutor());

const steps: readonly HumanStep[] = [
  {
    step: '8.7',
    term: 'intake',
    metric: 'TermMissedIntake',
    reach: (service) => service.handsPackageAtDesk(),
    act: (service) => service.operator.signs(),
    late: 5,
    told: ['2018-02-21', '2018-02-23'],
  },
  {
    step: '5.2',
    term: 'registration',
    metric: 'TermMissedRegistration',
    reach: sign,
    act: (service) => service.registrar.registers(),
    late: 5,
    told: ['2018-02-21', '2018-02-23'],
  },
  {
    step: '5.3',
    term: 'resolution',
    metric: 'TermMissedResolution',
    reach: register,
    act: (service) => service.head.namesExecutor(),
    late: 6,
    told: ['2018-02-22', '2018-02-24'],
  },
  {
    step: '5.4',
    term: 'examination',
    metric: 'TermMissedExamination',
    reach: name,
    act: (service) => service.executor.drafts('notice'),
    late: 37,
    told: ['2018-03-20', '2018-03-27'],
  },
  {
    step: '5.5',
    term: 'signature',
    metric: 'TermMissedSignature',
    reach: (service) => sign(service).then(() => carryToDecision(service)),
    act: (service) => service.head.signs(),
    late: 6,
    told: ['2018-02-22', '2018-02-24'],
  },
  {
    step: '5.6',
    term: 'sending',
    metric: 'TermMissedSending',
    reach: (service) =>
      sign(service)
        .then(() => carryToDecision(service))
        .then(() => service.head.signs()),
    act: (service) => service.registrar.sends(),
    late: 6,
    told: ['2018-02-22', '2018-02-24'],
  },
];

const misses = async (service: Service, of: TermId) =>
  (await service.events('TermMissed')).filter(({ term }) => term === of);
/** Told at 24:00 of a day, which is the first instant of the next. */
const midnights = ({ told }: HumanStep) =>
  told.map((day) => toSecond(new Date(Date.parse(`${day}T00:00:00+05:00`)).toISOString()));
/** A wait is in whole seconds, so an act may come some milliseconds after its instant. */
const toSecond = (instant: string) => instant.slice(0, 19);

describe('a step that a person answers', () => {
  it.each(steps)(
    '$step in time: the term is met, and nobody is told of anything (8.7, 5.2–5.6)',
    async ({ reach, act, term }) => {
      const service = aService();
      await reach(service);
      await act(service);
      expect(await service.term(term)).toMatchObject({ state: 'met', rungs: [] });
      await carryOn(service);
      await service.skipDays(40);
      expect([service.counted, service.failures()]).toEqual([[], []]);
    },
  );

  it.each(steps)(
    '$step late: recorded and counted once, told upwards, and the work still finishes (8.7, 5.2–5.6)',
    async (row) => {
      const service = aService();
      await row.reach(service);
      await service.skipDays(row.late);
      expect((await misses(service, row.term)).map(({ by, cause }) => [by, cause])).toEqual([['clock', 'OVERDUE']]);
      expect(service.counted.filter((metric) => metric === row.metric)).toHaveLength(1);
      const told = (await service.events('TermEscalated')).filter(({ term }) => term === row.term);
      expect(told.map(({ to, at }) => [to, toSecond(at)])).toEqual([
        ['head', midnights(row)[0]],
        ['administrator', midnights(row)[1]],
      ]);
      await row.act(service);
      expect((await service.events('TermMet')).find(({ term }) => term === row.term)).toMatchObject({ late: true });
      await carryOn(service);
      expect([await service.status(), service.failures()]).toEqual(['ISSUED', []]);
    },
  );

  it.each(steps)(
    '$step never: after a year the machine gives up waiting, is resumed, and the work still finishes (8.7, 5.2–5.6)',
    async (row) => {
      const service = aService();
      await row.reach(service);
      await service.skipDays(366);
      expect(service.failures().map(({ error }) => error)).toEqual(['States.Timeout']);
      expect(await service.reconciles({ nightly: true })).toBe(1);
      expect(await misses(service, row.term)).toHaveLength(1);
      await row.act(service);
      await carryOn(service);
      expect(await service.status()).toBe('ISSUED');
    },
  );

  it.each(steps)(
    '$step twice: the second answer is refused and changes nothing (8.7, 5.2–5.6)',
    async ({ reach, act }) => {
      const service = aService();
      await reach(service);
      await act(service);
      const { version, status } = await service.theCase();
      await expect(act(service)).rejects.toThrow('NOT_IN_THIS_STATUS');
      expect(await service.theCase()).toMatchObject({ version, status });
    },
  );

  it.each(steps)(
    '$step by a malformed callback: it changes nothing of the case, and the procedure goes on or is resumed (8.7, 5.2–5.6)',
    async ({ step, reach, act }) => {
      const service = aService();
      await reach(service);
      const [kept] = await service.tokens();
      const before = await service.theCase();
      await service.runner.succeed(kept?.token ?? '', { outcome: 'perhaps' });
      await service.pass(10);
      // 8.7: what is not signed is not sent; 5.4: what is not drafted is as if the head had returned it
      const fails: Readonly<Record<string, readonly string[]>> = { '8.7': ['Error'], '5.4': [] };
      expect(service.failures().map(({ error }) => error)).toEqual(fails[step] ?? ['UnknownOutcome']);
      expect(await service.theCase()).toEqual(before);
      await service.hearsOfFailures();
      await act(service);
      await carryOn(service);
      expect([await service.status(), await service.tokens()]).toEqual(['ISSUED', []]);
    },
  );
});

describe('an executor who sleeps through the 25 days, and then through the 30', () => {
  it('is recorded once for each term; the citizen is told, may appeal, and is still served (5.4, 9.4, 10.11, X42)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.registrar.registers();
    await service.head.namesExecutor();
    await service.skipTo('2018-03-16', '23:59');
    expect(await service.events('TermMissed')).toEqual([]);
    await service.skipTo('2018-03-17', '00:01');
    expect((await service.events('TermMissed')).map(({ term, at }) => [term, at])).toEqual([
      ['examination', '2018-03-16T19:00:00.000Z'],
    ]);
    expect((await service.publicStatus()).deemedRefusal).toBeUndefined();
    await service.skipTo('2018-03-27', '00:01');
    expect((await service.events('TermMissed')).map(({ term, at }) => [term, at])).toEqual([
      ['examination', '2018-03-16T19:00:00.000Z'],
      ['total', '2018-03-26T19:00:00.000Z'],
    ]);
    expect(service.counted.filter((metric) => metric.startsWith('TermMissed'))).toEqual([
      'TermMissedExamination',
      'TermMissedTotal',
    ]);
    const told = await service.publicStatus();
    expect(told.flags.map(({ id }) => id)).toContain('overdue');
    expect(told.deemedRefusal?.appeal.lastDay).toBe('2018-06-26');
    await service.skipDays(60);
    expect(await service.events('TermMissed')).toHaveLength(2);
    await service.executor.drafts('notice');
    await service.head.signs();
    expect(await service.status()).toBe('ISSUED');
    const late = (await service.events('TermMet')).filter((met) => met.late).map(({ term }) => term);
    expect(late).toEqual(['examination', 'total']);
  });

  it('leaves the head his own day after the total’s last: the total’s miss is recorded, and none of his (5.5, X73)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.registrar.registers();
    await service.head.namesExecutor();
    await service.skipTo('2018-03-28');
    await service.executor.drafts('notice');
    const { lastDay, missedAt } = await service.term('signature');
    expect([lastDay, missedAt]).toEqual(['2018-03-29', undefined]);
    await service.head.signs();
    expect((await service.theCase()).missed.map(({ term }) => term)).toEqual(['examination', 'total']);
  });

  it('is reminded when four fifths have passed, which says that the task is untouched (5.4)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.registrar.registers();
    await service.head.namesExecutor();
    await service.skipTo('2018-03-12');
    expect((await service.events('TermReminded')).map(({ term, untouched, by }) => [term, untouched, by])).toEqual([
      ['examination', true, 'clock'],
    ]);
  });

  it('is reminded without being counted when he has taken the task up (5.4)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.registrar.registers();
    await service.head.namesExecutor();
    await service.executor.claims();
    await service.skipTo('2018-03-12');
    expect((await service.events('TermReminded')).map(({ untouched }) => untouched)).toEqual([false]);
    expect(service.counted).toEqual([]);
  });
});
