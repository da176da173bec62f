import { describe, expect, it } from 'vitest';
import type { TermState } from '#domain/file/state.ts';
import { endOfDay } from '#domain/time/local-date.ts';
import { aService, type Service } from './harness/service.ts';

/** As a calendar without the days off of Nauryz would have reckoned it: the total ends on 21 March 2018. */
async function reckonedBefore(service: Service, changes: Record<string, Partial<TermState>>): Promise<void> {
  const theCase = await service.theCase();
  const terms = { ...theCase.terms };
  for (const [term, change] of Object.entries(changes)) {
    const state = terms[term];
    if (state) terms[term] = { ...state, ...change };
  }
  service.store.seed({ ...theCase, terms });
}
const until = (lastDay: string) => ({ lastDay, dueAt: endOfDay(lastDay) });

async function underExamination(): Promise<Service> {
  const service = aService();
  await service.filesOnPortal();
  await service.registrar.registers();
  await service.skipTo('2018-02-27');
  await service.head.namesExecutor();
  await reckonedBefore(service, { total: until('2018-03-21'), examination: until('2018-03-21') });
  return service;
}

describe('a calendar that has changed since a term was reckoned (X61)', () => {
  it('moves the running terms the next night, the caps with them, and tells the person which day was told before', async () => {
    const service = await underExamination();
    await service.reconciles({ nightly: true });
    const moved = await service.events('TermReckonedAnew');
    expect(moved.map(({ term, lastDay, movedFrom, by }) => [term, lastDay, movedFrom, by])).toEqual([
      ['total', '2018-03-26', '2018-03-21', 'clock'],
      ['examination', '2018-03-24', '2018-03-21', 'clock'],
    ]);
    const { legalDueDate, stepTerm } = await service.publicStatus();
    expect(legalDueDate?.moved?.ru).toBe(
      'Календарь изменился, срок пересчитан. Прежний последний день: 21.03.2018. Новый: 26.03.2018.',
    );
    expect(stepTerm?.moved?.kk).toContain('21.03.2018');
    await service.reconciles({ nightly: true });
    expect(await service.events('TermReckonedAnew')).toHaveLength(2);
  });

  it('lets no term be missed by the day of before: its watch reckons first, and a new one goes on (9.4, 10.11)', async () => {
    const service = await underExamination();
    await service.skipTo('2018-03-25', '00:01');
    expect((await service.events('TermMissed')).map(({ term }) => term)).toEqual(['resolution', 'examination']);
    expect(await service.term('total')).toMatchObject({ lastDay: '2018-03-26', movedFrom: '2018-03-21' });
    await service.skipTo('2018-03-27', '00:01');
    const [, ...missed] = await service.events('TermMissed');
    expect(missed.map(({ term, dueAt }) => [term, dueAt])).toEqual([
      ['examination', endOfDay('2018-03-24')],
      ['total', endOfDay('2018-03-26')],
    ]);
    expect(service.counted.filter((metric) => metric === 'TermMissedTotal')).toHaveLength(1);
    expect(service.failures()).toEqual([]);
  });

  it('takes back the words that a day may still move once its year is there, though the day is the same', async () => {
    const service = aService();
    await service.filesOnPortal();
    await reckonedBefore(service, { registration: { mayMove: true } });
    expect((await service.publicStatus()).stepTerm?.mayMove?.ru).toContain('может измениться');
    await service.reconciles({ nightly: true });
    const { mayMove, movedFrom } = await service.term('registration');
    expect([mayMove, movedFrom]).toEqual([undefined, undefined]);
    expect((await service.publicStatus()).stepTerm).toMatchObject({ mayMove: undefined, moved: undefined });
  });

  it('leaves what is due already as it was told, and moves nothing into the past', async () => {
    const service = await underExamination();
    await service.skipTo('2018-02-28');
    await reckonedBefore(service, { total: until('2018-02-27'), examination: until('2018-04-30') });
    await service.skipTo('2018-03-25');
    await service.reconciles({ nightly: true });
    const moved = await service.events('TermReckonedAnew');
    expect(moved.filter(({ term, at, dueAt }) => term === 'total' && at >= dueAt)).toEqual([]);
    for (const { at, dueAt } of moved) expect(dueAt > at).toBe(true);
  });
});
