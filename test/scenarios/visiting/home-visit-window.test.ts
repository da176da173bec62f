import { describe, expect, it } from 'vitest';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { reportedHomeVisit } from '#domain/home-visit/reported.ts';
import { columnNamed } from '#domain/reports/columns.ts';
import { type CountedCommit, countedIn, type ReportedKind } from '#domain/reports/count-file.ts';
import { visitAskedView } from '#http/views/visit-asked-view.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { aHomeVisit, contactCentre, printedIn } from '#test/scenarios/harness/visiting.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

/** On Wednesday from two till four, once the operator offered that. */
async function scheduled(home: Home): Promise<string> {
  const visitId = await home.asks();
  await home.offers(visitId, '2018-02-21', '14:00');
  return visitId;
}

async function atHome(home: Home): Promise<string> {
  const visitId = await scheduled(home);
  await home.service.skipTo('2018-02-21', '14:20');
  await home.begins(visitId);
  return visitId;
}

/** How its moves count in the month’s report, and for which official. */
async function movesCounted({ service }: Home, id: string): Promise<Record<string, number>> {
  const journal = (await service.store.journal(homeVisit, id)) as unknown as CountedCommit[];
  const visits = { kind: homeVisit, reported: reportedHomeVisit } as unknown as ReportedKind;
  return Object.fromEntries(
    [...countedIn(visits, id, journal).counts].flatMap(([name, count]) => {
      const { of = '', official } = columnNamed(name);
      return of.startsWith('MOVED_BY') ? [[official ? `${of} of ${official}` : of, count]] : [];
    }),
  );
}

const refusedAs = (code: string, more: object = {}) => ({ refusal: { code, ...more } });

describe('a window of a visit (X177, X178)', () => {
  it('is read in a paper that names who comes and what is taken in', async () => {
    const home = await aHomeVisit();
    const text = await printedIn(home, await scheduled(home), 'VISIT_WINDOW');
    expect(text).toContain('Үйге бару уақыты: 21.02.2018, 14:00–16:00.');
    expect(text).toContain('Работник: staff_operator.');
    expect(text).toContain('Документы: Өтініш, куәлік, 7-құжат.');
    expect(text).toContain('Изменить: 1414.');
  });

  it('is declined with a wish: another is owed, and both terms begin anew', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    await home.service.skipTo('2018-02-20');
    await home.declines(visitId, contactCentre);
    const { window, ...declined } = await home.file(visitId);
    expect(window).toBeUndefined();
    expect(declined).toMatchObject({
      status: 'REQUESTED',
      task: { step: 'offer-window' },
      terms: { window: { state: 'running', countedFrom: '2018-02-21' }, visit: { state: 'running' } },
    });
    await home.offers(visitId, '2018-02-23', '10:00');
    expect((await home.file(visitId)).task?.step).toBe('make-visit');
    expect(home.service.failures()).toEqual([]);
  });

  it('is moved by the centre for a reason that its person reads, and neither declined nor moved once it has begun (X189)', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    for (const reason of [undefined, ' '])
      await expect(home.moves(visitId, '2018-02-21', '16:00', reason)).rejects.toMatchObject(
        refusedAs('REASON_MISSING'),
      );
    const { visit: term } = (await home.file(visitId)).terms;
    for (const _ of ['once', 'repeated']) await home.moves(visitId, '2018-02-21', '16:00', 'Қызметкер ауырып қалды');
    const moved = await home.file(visitId);
    expect(moved.window).toMatchObject({ from: '2018-02-21T11:00:00.000Z' });
    expect(moved.moved).toMatchObject([{ from: '2018-02-21T09:00:00.000Z', side: 'centre', by: 'staff_operator' }]);
    expect(moved.terms.visit).toEqual(term);
    const text = await printedIn(home, visitId, 'VISIT_WINDOW');
    expect(text).toContain('Прежнее время: 21.02.2018, 14:00–16:00.');
    expect(text).toContain('Причина переноса: Қызметкер ауырып қалды.');
    await home.service.skipTo('2018-02-21', '16:00');
    await expect(home.declines(visitId)).rejects.toMatchObject(refusedAs('WINDOW_BEGUN'));
    await expect(home.moves(visitId, '2018-02-23', '10:00', 'Кеш')).rejects.toMatchObject(refusedAs('WINDOW_BEGUN'));
  });

  it('of a first time has no reason, and leaves the trace of each side that moved it (X189)', async () => {
    const home = await aHomeVisit();
    const visitId = await home.asks();
    const needless = { fields: [{ field: 'reason', problem: 'NOTHING_BY_IT' }] };
    await expect(home.moves(visitId, '2018-02-21', '14:00', 'Себебі')).rejects.toMatchObject(
      refusedAs('FIELDS_WRONG', needless),
    );
    await home.offers(visitId, '2018-02-21', '14:00');
    await home.moves(visitId, '2018-02-22', '10:00', 'Көлік жоқ');
    await home.declines(visitId);
    await home.offers(visitId, '2018-02-23', '10:00');
    await home.declines(visitId, contactCentre);
    const { moved, window } = await home.file(visitId);
    expect(window).toBeUndefined();
    expect(await movesCounted(home, visitId)).toEqual({
      MOVED_BY_CENTRE: 1,
      'MOVED_BY_CENTRE of staff_operator': 1,
      MOVED_BY_PERSON: 2,
      'MOVED_BY_PERSON of staff_1414': 1,
    });
    expect(moved?.map(({ side, by }) => [side, by])).toEqual([
      ['centre', 'staff_operator'],
      ['person', undefined],
      ['person', 'staff_1414'],
    ]);
    const { moved: said } = await visitAskedView(await home.file(visitId), home.service.deps);
    expect(said?.map((move) => move.said)).toEqual(['Көлік жоқ', 'Жұма күні, таңертең', 'Жұма күні, таңертең']);
  });

  it('is cancelled by its person without a reason, by an official with one, and by nobody at the door', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    const unreasoned = home.cancels(visitId, officials.operator);
    await expect(unreasoned).rejects.toMatchObject(refusedAs('REASON_MISSING'));
    await home.cancels(visitId);
    const { task, ...cancelled } = await home.file(visitId);
    expect(task).toBeUndefined();
    expect(cancelled).toMatchObject({ status: 'CANCELLED', terms: { visit: { state: 'lapsed' } } });
    const begun = await atHome(await aHomeVisit());
    expect(begun).toMatch(/^visit_/);
  });

  it('that is not offered in three working days is missed, and loses nobody anything', async () => {
    const home = await aHomeVisit();
    const visitId = await home.asks();
    await home.service.skipTo('2018-02-23', '00:01');
    const { missed } = await home.file(visitId);
    expect(missed).toMatchObject([{ term: 'window', cause: 'OVERDUE' }]);
    expect(home.service.counted).toContain('HomeVisitMissedWindow');
    await home.offers(visitId, '2018-02-26', '14:00');
    expect((await home.file(visitId)).status).toBe('SCHEDULED');
  });
});
