import { describe, expect, it } from 'vitest';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { reportedHomeVisit } from '#domain/home-visit/reported.ts';
import { columnNamed } from '#domain/reports/columns.ts';
import { type CountedCommit, countedIn, type ReportedKind } from '#domain/reports/count-file.ts';
import { localInstant } from '#domain/time/local-date.ts';
import { homeVisitView } from '#http/views/files/home-visit-view.ts';
import { aHomeVisit, contactCentre, printedIn } from '#test/scenarios/harness/visiting.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

/** On Wednesday 21 February from two till four; the days for entering end with Monday 26 February. */
async function scheduled(home: Home): Promise<string> {
  const visitId = await home.asks();
  await home.offers(visitId, '2018-02-21', '14:00');
  return visitId;
}

/** Nobody comes, nothing is entered, and the days for that pass. */
async function unmade(home: Home): Promise<string> {
  const visitId = await scheduled(home);
  await home.service.skipTo('2018-02-27', '00:30');
  return visitId;
}

/** What was taken in it is put before a second official on the last day for that; he has not answered as the miss is told. */
async function askedInTime() {
  const home = await aHomeVisit();
  const visitId = await scheduled(home);
  await home.service.skipTo('2018-02-26', '11:00');
  const taken = { at: localInstant('2018-02-21', '14:30'), visit: visitId, receiptNumber: '17' };
  const confirms = await home.service.asksFromPaper({ citizen: home.person, taken });
  await home.service.skipTo('2018-02-27', '11:00');
  return { home, visitId, confirms };
}

const eventsOf = async ({ service }: Home, id: string) =>
  (await service.store.journal(homeVisit, id)).flatMap(({ events }) => events.map(({ type }) => type));
/** What its visit adds to the figure of visits, by month and name. */
async function countsOf({ service }: Home, id: string): Promise<Record<string, number>> {
  const journal = (await service.store.journal(homeVisit, id)) as unknown as CountedCommit[];
  const { counts } = countedIn(
    { kind: homeVisit, reported: reportedHomeVisit } as unknown as ReportedKind,
    id,
    journal,
  );
  return Object.fromEntries(
    [...counts].flatMap(([name, count]) => {
      const { month, official, figure, of } = columnNamed(name);
      return figure === 'visits' && official === undefined ? [[`${month} ${of}`, count]] : [];
    }),
  );
}
const refusedAs = (code: string, more: object = {}) => ({ refusal: { code, ...more } });

describe('a window in which nobody of the centre came (X232)', () => {
  it('is told by the clock once the days for entering are over, as the fault of the centre, and rings', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    await home.service.skipTo('2018-02-26', '23:00');
    expect((await home.file(visitId)).status).toBe('SCHEDULED');
    await home.service.skipTo('2018-02-27', '00:30');
    const file = await home.file(visitId);
    expect(file).toMatchObject({
      status: 'NOBODY_CAME',
      unmade: [{ from: localInstant('2018-02-21', '14:00') }],
      empty: [],
      task: { step: 'offer-window' },
      terms: { entering: { state: 'lapsed' }, window: { state: 'running', lastDay: '2018-03-02' } },
    });
    expect(file.window).toBeUndefined();
    const seen = homeVisitView(file, { actor: home.recipient, now: home.service.deps.clock.now() });
    expect(seen.publicStatus.ru).toContain('из отдела никто не приехал, это вина отдела');
    expect(seen.unmade).toMatchObject([{ from: localInstant('2018-02-21', '14:00') }]);
    expect(seen.allowed).toEqual(expect.arrayContaining(['DeclineWindow', 'CancelVisit']));
    expect(home.service.failures()).toEqual([]);
  });

  it('is followed by another that the centre offers, with what it says of it in the paper', async () => {
    const home = await aHomeVisit();
    const visitId = await unmade(home);
    await expect(home.offers(visitId, '2018-02-28', '10:00')).rejects.toMatchObject(refusedAs('REASON_MISSING'));
    await home.moves(visitId, '2018-02-28', '10:00', 'Көлік сынып қалды');
    const file = await home.file(visitId);
    expect(file).toMatchObject({ status: 'SCHEDULED', unmade: [{ said: {} }], task: { step: 'make-visit' } });
    expect(file.moved).toBeUndefined();
    const text = await printedIn(home, visitId, 'VISIT_WINDOW');
    expect(text).toContain('Время, в которое из отдела никто не приехал (вина отдела): 21.02.2018, 14:00–16:00.');
    expect(text).toContain('Объяснение отдела: Көлік сынып қалды.');
    await home.service.skipTo('2018-02-28', '10:10');
    await home.begins(visitId);
    await home.takes(await home.opensAtHome(visitId));
    expect((await home.file(visitId)).status).toBe('PACKAGE_TAKEN');
    home.service.turnsTo(visitId);
    expect(home.service.failures()).toEqual([]);
  });

  it('leaves its person the word when it would suit him, by which no term moves', async () => {
    const home = await aHomeVisit();
    const visitId = await unmade(home);
    const { visit, window } = (await home.file(visitId)).terms;
    await home.declines(visitId, contactCentre);
    const file = await home.file(visitId);
    expect(file).toMatchObject({ status: 'NOBODY_CAME', wishes: {}, terms: { visit, window } });
    expect((await eventsOf(home, visitId)).at(-1)).toBe('WishTold');
  });

  it('is none in which its person was away, nor one of his three', async () => {
    const home = await aHomeVisit();
    const visitId = await unmade(home);
    await expect(home.findsNobody(visitId)).rejects.toMatchObject(refusedAs('NOT_IN_THIS_STATUS'));
    await home.moves(visitId, '2018-02-28', '10:00', 'Көлік сынып қалды');
    await home.service.skipTo('2018-02-28', '11:00');
    await home.findsNobody(visitId);
    expect((await home.file(visitId)).empty).toHaveLength(1);
  });

  it('is moved by nobody while what came of it may still be entered', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    await home.service.skipTo('2018-02-26', '10:00');
    const begun = refusedAs('WINDOW_BEGUN');
    await expect(home.moves(visitId, '2018-02-28', '10:00', 'Көлік сынып қалды')).rejects.toMatchObject(begun);
    await expect(home.declines(visitId)).rejects.toMatchObject(begun);
    await home.findsNobody(visitId);
    expect((await home.file(visitId)).status).toBe('NOBODY_HOME');
  });

  it('goes on under the ten working days that ran, however often it happens, until those above the centre are told', async () => {
    const home = await aHomeVisit();
    const visitId = await unmade(home);
    for (const on of ['2018-02-28', '2018-03-13']) {
      await home.moves(visitId, on, '10:00', 'Көлік сынып қалды');
      await home.service.skipDays(13);
    }
    const { unmade: missed, missed: breaches, terms } = await home.file(visitId);
    expect(missed).toHaveLength(3);
    expect(breaches.filter(({ term }) => term === 'visit')).toMatchObject([{ cause: 'OVERDUE' }]);
    expect(terms.visit).toMatchObject({ state: 'running', rungs: ['reminder', 'breach', 'head', 'administrator'] });
    expect(home.service.counted).toContain('HomeVisitMissedVisit');
  });

  it('keeps the moment of what was taken in it and asked about in time, whenever that is confirmed (X182)', async () => {
    const { home, visitId, confirms } = await askedInTime();
    expect((await home.file(visitId)).status).toBe('NOBODY_CAME');
    const caseId = await confirms();
    expect(await home.file(visitId)).toMatchObject({ status: 'PACKAGE_TAKEN', request: caseId });
    expect(await home.service.theCase()).toMatchObject({ priorityMoment: '2018-02-21T09:30:59.999Z' });
    const file = await home.file(visitId);
    expect(homeVisitView(file, { actor: home.recipient, now: home.service.deps.clock.now() }).unmade).toEqual([]);
    home.service.turnsTo(visitId);
    expect(home.service.failures()).toEqual([]);
  });

  it.each<[string, 'REQUESTED' | 'NOBODY_HOME', (home: Home, visitId: string) => Promise<unknown>]>([
    ['the window after it was declined', 'REQUESTED', (home, visitId) => home.declines(visitId)],
    [
      'nobody was at home in the window after it',
      'NOBODY_HOME',
      async (home, visitId) => {
        await home.service.skipTo('2018-02-28', '10:10');
        await home.findsNobody(visitId);
      },
    ],
  ])('keeps it also where %s', async (_, status, since) => {
    const { home, visitId, confirms } = await askedInTime();
    await home.moves(visitId, '2018-02-28', '10:00', 'Көлік сынып қалды');
    await since(home, visitId);
    expect((await home.file(visitId)).status).toBe(status);
    const caseId = await confirms();
    expect(await home.file(visitId)).toMatchObject({ status: 'PACKAGE_TAKEN', request: caseId });
    expect(await home.service.theCase()).toMatchObject({ priorityMoment: '2018-02-21T09:30:59.999Z' });
    home.service.turnsTo(visitId);
    expect(home.service.failures()).toEqual([]);
  });

  it('keeps it also where the visit was cancelled since, which stays cancelled beside another that is asked for', async () => {
    const { home, visitId, confirms } = await askedInTime();
    await home.cancels(visitId);
    const other = await home.asks();
    home.service.turnsTo(await confirms());
    expect(await home.service.theCase()).toMatchObject({ priorityMoment: '2018-02-21T09:30:59.999Z' });
    const statuses = await Promise.all([visitId, other].map(async (id) => (await home.file(id)).status));
    expect(statuses).toEqual(['CANCELLED', 'REQUESTED']);
  });

  it('counts as a corrected miss in the month of the confirmation; the month that counted it stays as it was (X231, X264)', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    await home.service.skipTo('2018-02-26', '11:00');
    const taken = { at: localInstant('2018-02-21', '14:30'), visit: visitId, receiptNumber: '17' };
    const confirms = await home.service.asksFromPaper({ citizen: home.person, taken });
    await home.service.skipTo('2018-02-28', '11:00');
    const before = await countsOf(home, visitId);
    expect(before).toMatchObject({ '2018-02 MISSED_BY_CENTRE': 1 });
    await home.service.skipTo('2018-03-01', '10:00');
    await confirms();
    const after = await countsOf(home, visitId);
    const inFebruary = Object.entries(after).filter(([name]) => name.startsWith('2018-02'));
    expect(Object.fromEntries(inFebruary)).toEqual(before);
    expect(after).toMatchObject({ '2018-03 MISS_CORRECTED': 1, '2018-03 TAKEN_AT_HOME': 1 });
  });

  it('corrects no miss by what is taken in another window', async () => {
    const home = await aHomeVisit();
    const visitId = await unmade(home);
    await home.moves(visitId, '2018-02-28', '10:00', 'Көлік сынып қалды');
    await home.service.skipTo('2018-02-28', '10:30');
    await home.begins(visitId);
    await home.takes(await home.opensAtHome(visitId));
    const counts = await countsOf(home, visitId);
    expect(counts).toMatchObject({ '2018-02 MISSED_BY_CENTRE': 1, '2018-02 TAKEN_AT_HOME': 1 });
    expect(Object.keys(counts).filter((name) => name.endsWith('MISS_CORRECTED'))).toEqual([]);
  });

  it('of a visit from before it was watched is told by whoever acts on it', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    const { terms, ...file } = await home.file(visitId);
    const { entering: _, ...older } = terms;
    home.service.store.seed({ ...file, terms: older });
    await home.service.skipTo('2018-02-27', '10:00');
    expect((await home.file(visitId)).status).toBe('SCHEDULED');
    await expect(home.findsNobody(visitId)).rejects.toMatchObject(refusedAs('NOT_IN_WINDOW', { paragraph: 'X232' }));
    await home.declines(visitId);
    expect(await home.file(visitId)).toMatchObject({ status: 'NOBODY_CAME', unmade: [{}], wishes: {} });
    await home.moves(visitId, '2018-02-28', '10:00', 'Көлік сынып қалды');
    expect((await eventsOf(home, visitId)).filter((type) => type === 'WindowMissed')).toHaveLength(1);
  });
});
