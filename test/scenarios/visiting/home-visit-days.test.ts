import { describe, expect, it } from 'vitest';
import { nextRungAt } from '#domain/file/terms/rungs.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { statusWords, yearAwaitedWords } from '#domain/home-visit/words/status-words.ts';
import type { StaffId } from '#domain/ids.ts';
import { localInstant } from '#domain/time/local-date.ts';
import { homeVisitView } from '#http/views/files/home-visit-view.ts';
import { foreignIn } from '#test/builders/words/told-in.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { aHomeVisit } from '#test/scenarios/harness/visiting.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

const refusedAs = (code: string, more: object = {}) => ({ refusal: { code, ...more } });
const wrong = (field: string, problem: string) => refusedAs('FIELDS_WRONG', { fields: [{ field, problem }] });
const taken = (visit: string, on: string, time = '14:30') => ({
  at: localInstant(on, time),
  visit,
  receiptNumber: '17',
});

async function scheduled(home: Home, on: string, time = '14:00'): Promise<string> {
  const visitId = await home.asks();
  await home.offers(visitId, on, time);
  return visitId;
}

describe('the days of a visit at home', () => {
  it('for entering begin after a holiday, where its window was the day before: 8 and 9 March, and the weekend, count for nothing', async () => {
    const home = await aHomeVisit({ on: '2018-03-05', at: '10:00' });
    const visit = await scheduled(home, '2018-03-07', '18:00');
    await home.service.skipTo('2018-03-14', '23:50');
    expect(await home.file(visit)).toMatchObject({
      status: 'SCHEDULED',
      terms: { entering: { lastDay: '2018-03-14' } },
    });
    await home.service.entersFromPaper({ citizen: home.person, taken: taken(visit, '2018-03-07', '19:59') });
    expect((await home.file(visit)).status).toBe('PACKAGE_TAKEN');
    const late = await aHomeVisit({ on: '2018-03-05', at: '10:00' });
    const missed = await scheduled(late, '2018-03-07', '18:00');
    await late.service.skipTo('2018-03-15', '00:10');
    expect((await late.file(missed)).status).toBe('NOBODY_CAME');
  });

  it.each(['2018-03-08', '2018-03-09', '2018-03-11'])('hold no window on a day off: %s', async (on) => {
    const home = await aHomeVisit({ on: '2018-03-05', at: '10:00' });
    await expect(scheduled(home, on)).rejects.toMatchObject(wrong('from', 'CENTRE_CLOSED'));
  });

  it('do not run out for what was taken on the last day of the calendar, and until its next year is there nobody is told to have missed it (X61, X89)', async () => {
    const home = await aHomeVisit({ on: '2027-12-27', at: '10:00' });
    const visit = await scheduled(home, '2027-12-31', '14:00');
    const standing = async () => {
      const now = home.service.deps.clock.now();
      return homeVisitView(await home.file(visit), { actor: home.recipient, now }).publicStatus;
    };
    await home.service.skipTo('2027-12-31', '15:00');
    expect(await standing()).toEqual(statusWords('SCHEDULED'));
    await home.service.skipTo('2028-02-01', '10:00');
    expect(await home.file(visit)).toMatchObject({
      status: 'SCHEDULED',
      missed: [],
      terms: { entering: { state: 'running', rungs: [] }, visit: { state: 'running' } },
    });
    expect(await standing()).toEqual(yearAwaitedWords(2028));
    for (const language of ['kk', 'ru', 'en'] as const)
      expect(foreignIn(yearAwaitedWords(2028)[language], language)).toEqual([]);
    expect(home.service.counted).toEqual([]);
    expect(nextRungAt(homeVisit, await home.file(visit))).toBeUndefined();
    await expect(home.declines(visit)).rejects.toMatchObject(refusedAs('WINDOW_BEGUN'));
    const caseId = await home.service.opensAtDesk({ taken: taken(visit, '2027-12-31') });
    await home.service.attachesAtDesk('emergency-receipt');
    await expect(home.takes(caseId)).rejects.toMatchObject(refusedAs('CONFIRMATION_NEEDED'));
    await home.cancels(visit, officials.operator, 'Үйде ешкім болмады, күнтізбе күтілуде');
    expect(await home.file(visit)).toMatchObject({
      status: 'CANCELLED',
      missed: [],
      terms: { entering: { state: 'lapsed' } },
    });
    home.service.turnsTo(visit);
    expect(home.service.failures()).toEqual([]);
  });

  it('end within a day once they wait for no year any more: whoever has not come is told to have missed it (X61)', async () => {
    const home = await aHomeVisit({ on: '2027-12-27', at: '10:00' });
    const visit = await scheduled(home, '2027-12-31', '14:00');
    await home.service.skipTo('2028-02-01', '10:00');
    const waiting = await home.file(visit);
    // as if the year had come: a window of which all days are known
    const [from, to] = [localInstant('2027-11-24', '14:00'), localInstant('2027-11-24', '16:00')];
    home.service.store.seed({ ...waiting, window: waiting.window && { ...waiting.window, from, to } });
    await home.service.skipTo('2028-02-02', '10:30');
    expect(await home.file(visit)).toMatchObject({
      status: 'NOBODY_CAME',
      unmade: [{ from }],
      task: { step: 'offer-window' },
    });
    home.service.turnsTo(visit);
    expect(home.service.failures()).toEqual([]);
  });

  it('end at midnight in Oral: begun in the last minute of its day, and finished past it', async () => {
    const home = await aHomeVisit();
    const visit = await scheduled(home, '2018-02-21', '18:00');
    await home.service.skipTo('2018-02-21', '23:59');
    await home.begins(visit);
    const caseId = await home.opensAtHome(visit);
    await home.service.skipTo('2018-02-22', '00:01');
    await home.takes(caseId);
    expect((await home.service.theCase()).priorityMoment).toMatch(/^2018-02-21T19:01/);
    const tooLate = await aHomeVisit();
    const next = await scheduled(tooLate, '2018-02-21', '18:00');
    await tooLate.service.skipTo('2018-02-22', '00:00');
    await expect(tooLate.begins(next)).rejects.toMatchObject(refusedAs('NOT_IN_WINDOW'));
  });

  it('are kept by a colleague where whoever offered the window is not there on the day', async () => {
    const home = await aHomeVisit();
    const visit = await home.asks();
    const colleague = { ...officials.operator, staff: 'staff_colleague' as StaffId };
    await home.offers(visit, '2018-02-21', '14:00', colleague);
    expect((await home.file(visit)).window?.by).toBe('staff_colleague');
    await home.service.skipTo('2018-02-21', '14:10');
    await home.begins(visit);
    await home.takes(await home.opensAtHome(visit));
    expect(await home.file(visit)).toMatchObject({ status: 'PACKAGE_TAKEN', home: { by: 'staff_operator' } });
  });

  it('are another centre’s business only where its district lies', async () => {
    const home = await aHomeVisit();
    const visit = await home.asks();
    const elsewhere = { ...officials.operator, organisation: 'centre-borili' };
    await expect(home.offers(visit, '2018-02-21', '14:00', elsewhere)).rejects.toMatchObject(
      refusedAs('CASE_NOT_FOUND'),
    );
    await expect(home.cancels(visit, elsewhere, 'Өзі келеді')).rejects.toMatchObject(refusedAs('CASE_NOT_FOUND'));
  });
});
