// What the watch of a term does from its start to its end, and how many transitions that takes.
import { describe, expect, it } from 'vitest';
import { checkDeadline } from '#tasks/check-deadline.ts';
import { aListedPerson } from './harness/amending.ts';
import { officials } from './harness/cast.ts';
import { aService, type Service } from './harness/service.ts';
import { carryOn, carryToDecision, portalToIssued } from './harness/ways.ts';

const watchesOf = (service: Service, term?: string) =>
  service
    .executions()
    .filter(({ machine, name }) => machine === 'deadline' && (term === undefined || name.includes(`-${term}-`)));
const ends = (service: Service, term?: string) =>
  watchesOf(service, term).map(({ status, history }) => [status, history.length]);

describe('the watch of a term', () => {
  it('that is met has been in its wait alone, and is stopped there (5.2–5.5, 10.11)', async () => {
    const service = aService();
    await portalToIssued(service);
    expect(ends(service)).toEqual(Array(5).fill(['ABORTED', 1]));
    expect([await service.status(), service.failures(), await service.owed()]).toEqual(['ISSUED', [], []]);
  });

  it('that lapses is stopped there too (X21)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.registrar.registers();
    await service.recipient.withdraws();
    expect(ends(service)).toEqual(Array(3).fill(['ABORTED', 1]));
  });

  it('wakes for each of four rungs, counts the miss once and ends by itself: ten transitions (5.4)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.registrar.registers();
    await service.head.namesExecutor();
    await service.skipDays(45);
    expect((await service.term('examination')).rungs).toEqual(['reminder', 'breach', 'head', 'administrator']);
    expect(ends(service, 'examination')).toEqual([['SUCCEEDED', 10]]);
    expect(service.counted.filter((metric) => metric === 'TermMissedExamination')).toHaveLength(1);
  });

  it('of which the stop is lost wakes at its rung, finds it done and ends (5.3)', async () => {
    const service = aService();
    const { machines } = service.deps;
    Object.assign(service.deps, { machines: { ...machines, stop: async () => {} } });
    await service.filesOnPortal();
    await carryToDecision(service);
    await service.head.signs();
    await service.skipDays(40);
    expect(ends(service)).toEqual(Array(5).fill(['SUCCEEDED', 10]));
    expect([service.counted, service.failures()]).toEqual([[], []]);
  });

  it('goes on after the end of a file, and is put back by the night where somebody has stopped it (APPK 92)', async () => {
    const { service, theFile, ...office } = await aListedPerson();
    const journal = { kind: 'DOCUMENT', name: 'Кіріс журналы' } as const;
    const filed = { kind: 'FILED_EARLIER', fact: 'Тіркелмеген', source: journal, on: '2018-02-18' } as const;
    const lives = { ...filed, kind: 'ALIVE', source: { kind: 'REGISTER', name: 'Тізілім' } } as const;
    const moment = { at: '2018-01-10T11:20:00+05:00' };
    const id = await office.proposes({ purpose: 'MOMENT', ground: 'EARLIER_FILING', facts: [filed, lives], moment });
    await office.namesExaminer(id);
    await office.drafts(id, 'LEFT');
    await office.signs(id);
    expect(await theFile(id)).toMatchObject({ status: 'NOT_AMENDED', terms: { appeal: { state: 'running' } } });
    await service.stopsAll();
    expect(await service.reconciles({ nightly: true })).toBeGreaterThan(0);
    await service.skipDays(100);
    expect(await theFile(id)).toMatchObject({ status: 'NOT_AMENDED', appealOver: true });
    expect([await service.reconciles({ nightly: true }), service.isAtRest()]).toEqual([0, true]);
  });

  it('that is resumed takes the place of the one before, and is itself stopped when the term is met (5.4)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.registrar.registers();
    await service.head.namesExecutor();
    await service.performs({ kind: 'machine' }, { type: 'ResumeProcedure', why: 'OPERATOR' });
    expect(watchesOf(service, 'examination').map(({ status }) => status)).toEqual(['ABORTED', 'RUNNING']);
    await carryOn(service);
    expect(watchesOf(service).filter(({ status }) => status === 'RUNNING')).toEqual([]);
    await service.skipDays(40);
    expect([await service.status(), service.counted, service.failures()]).toEqual(['ISSUED', [], []]);
  });

  it('counts a miss even where the work was done in the very minute in which it woke (5.3)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.registrar.registers();
    service.hindrances.set('check-deadline', { before: () => new Promise((go) => setTimeout(go, 40_000)) });
    const { dueAt } = await service.term('resolution');
    await service.pass((Date.parse(dueAt) - Date.now()) / 1000 + 20);
    await service.head.namesExecutor();
    await service.pass(600);
    expect((await service.term('resolution')).missedAt).toBeDefined();
    expect(service.counted.filter((metric) => metric === 'TermMissedResolution')).toHaveLength(1);
    expect(ends(service, 'resolution').at(-1)?.[0]).toBe('SUCCEEDED');
  });

  it('that began before is told a miss until it has counted it, and everyone told as an end (5.4)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.registrar.registers();
    await service.head.namesExecutor();
    const { commit, dueAt } = await service.term('examination');
    const { id: caseId } = await service.theCase();
    const asked = (stage: 'running' | 'missed') =>
      checkDeadline({ caseId, term: 'examination', commit, stage, requestId: 'r' }, service.deps);
    expect(await asked('running')).toMatchObject({ outcome: 'wait' });
    await service.pass((Date.parse(dueAt) - Date.now()) / 1000 + 20);
    const counted = service.counted.filter((metric) => metric.includes('Examination'));
    const told = { outcome: 'missed', metric: 'TermMissedExamination', office: 'uralsk', seconds: expect.any(Number) };
    expect([await asked('running'), await asked('running')]).toEqual([told, told]);
    expect(await asked('missed')).toMatchObject({ outcome: 'wait' });
    await service.skipDays(10);
    expect(await asked('missed')).toMatchObject({ outcome: 'ended' });
    expect(service.counted.filter((metric) => metric.includes('Examination'))).toEqual(counted);
  });

  it('is over, and has not failed, where the draft it ran in was ended while it was woken (5.1, X45)', async () => {
    const service = aService();
    await service.opensAtDesk();
    const read = [await service.theCase()];
    const { commit, dueAt } = await service.term('intake');
    await service.performs(officials.operator, { type: 'DiscardDraft' });
    const { deps } = service;
    const load: typeof deps.cases.load = async (kind, id) =>
      (read.pop() as Awaited<ReturnType<typeof deps.cases.load<never>>>) ?? deps.cases.load(kind, id);
    const late = { ...deps, cases: { ...deps.cases, load }, clock: { ...deps.clock, now: () => dueAt } };
    const asked = { caseId: service.caseAtHand(), term: 'intake', commit, answered: 'wait', requestId: 'r' };
    expect(await checkDeadline(asked, late)).toMatchObject({ outcome: 'lapsed' });
  });
});
