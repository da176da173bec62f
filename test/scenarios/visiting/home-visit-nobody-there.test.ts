import { describe, expect, it } from 'vitest';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { homeVisitView } from '#http/views/files/home-visit-view.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { aHomeVisit } from '#test/scenarios/harness/visiting.ts';

const operators = Object.values(officials).filter(({ kind }) => kind === 'operator');

/** A centre of whose operators nobody is there from that day on. */
async function aCentreWithout(from: string, to: string) {
  const home = await aHomeVisit();
  for (const { staff } of operators) home.service.deps.staff.changed.set(staff, { absences: [{ from, to }] });
  const { service, recipient, file } = home;
  return {
    ...home,
    events: async (id: string) =>
      (await service.store.journal(homeVisit, id)).flatMap(({ events }) => events.map(({ type }) => type)),
    told: async (id: string) =>
      homeVisitView(await file(id), { actor: recipient, now: service.deps.clock.now() }).lacking?.text.ru,
  };
}

describe('a centre of which nobody is there who could come (13, X98)', () => {
  it('says so to whoever waits, with who finds somebody and the other ways, and rings after a working day', async () => {
    const { service, asks, told, events, file } = await aCentreWithout('2018-02-19', '2018-03-30');
    const id = await asks();
    expect(await told(id)).toContain('замещающего назначает его администратор. Срок продолжает идти.');
    expect(await told(id)).toContain('на портале, в любом отделе или через представителя');
    expect((await file(id)).terms.substitute).toMatchObject({ state: 'running', lastDay: '2018-02-20' });
    await service.reconciles({ nightly: true });
    expect((await events(id)).filter((type) => type === 'HolderLacking')).toHaveLength(1);
    await service.skipTo('2018-02-21', '00:01');
    expect(service.counted).toContain('HomeVisitMissedSubstitute');
    expect((await file(id)).missed).toMatchObject([{ term: 'substitute', cause: 'OVERDUE' }]);
  });

  it('says it no more once somebody is there again, be it seen by the night or by his acting', async () => {
    const { service, asks, told, file, offers, events } = await aCentreWithout('2018-02-19', '2018-02-19');
    const id = await asks();
    expect(await told(id)).toBeDefined();
    await service.skipTo('2018-02-20', '03:00');
    await service.reconciles({ nightly: true });
    expect([await told(id), (await file(id)).terms.substitute?.state]).toEqual([undefined, 'met']);
    const acting = await aCentreWithout('2018-02-19', '2018-02-19');
    const other = await acting.asks();
    await acting.service.skipTo('2018-02-20', '10:00');
    await acting.offers(other, '2018-02-21', '14:00');
    expect(await acting.events(other)).toContain('HolderReturned');
    expect([await acting.told(other), (await acting.file(other)).terms.substitute?.state]).toEqual([undefined, 'met']);
    await offers(id, '2018-02-21', '14:00');
    expect((await events(id)).filter((type) => type === 'HolderReturned')).toHaveLength(1);
  });

  it('is asked again of whoever is to come, and a decline or a cancelling leaves nobody to be named', async () => {
    const { service, asks, offers, declines, cancels, told, file } = await aCentreWithout('2018-02-21', '2018-03-30');
    const id = await asks();
    await offers(id, '2018-02-22', '14:00');
    expect(await told(id)).toBeUndefined();
    await service.skipTo('2018-02-21', '03:00');
    await service.reconciles({ nightly: true });
    expect(await told(id)).toBeDefined();
    await declines(id);
    expect((await file(id)).terms.substitute?.state).toBe('running');
    expect(await told(id)).toBeDefined();
    await cancels(id);
    expect([(await file(id)).terms.substitute?.state, await told(id)]).toEqual(['lapsed', undefined]);
    expect(service.failures()).toEqual([]);
  });
});
