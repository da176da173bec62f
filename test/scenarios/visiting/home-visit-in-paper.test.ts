import { describe, expect, it } from 'vitest';
import { localInstant } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aHomeVisit } from '#test/scenarios/harness/visiting.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

/** On Wednesday 21 February from two till four, offered on Monday. */
async function scheduled(home: Home): Promise<string> {
  const visitId = await home.asks();
  await home.offers(visitId, '2018-02-21', '14:00');
  return visitId;
}

const at = (time: string, on = '2018-02-21') => localInstant(on, time);
const wrong = (field: string, problem: string) => ({
  refusal: { code: 'FIELDS_WRONG', fields: [{ field, problem }] },
});

/** Enters what was taken then by the receipt that was given by hand, and asks a colleague, who confirms it. */
const enters = (home: Home, visit: string, taken: string, person = home.person, receiptNumber = '17') =>
  home.service.entersFromPaper({ citizen: person, taken: { at: taken, visit, receiptNumber } });

describe('a package taken at home without a network (X60, X182)', () => {
  it('has the moment of its taking, once a second official has confirmed it, and ends the visit in one commit', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    await home.service.skipTo('2018-02-22', '11:00');
    const caseId = await enters(home, visitId, at('14:30'));
    expect(await home.service.theCase()).toMatchObject({
      status: 'AWAITING_OPERATOR_SIGNATURE',
      visit: visitId,
      priorityMoment: '2018-02-21T09:30:59.999Z',
      taken: { visit: visitId, awayUntil: at('16:00') },
      terms: { total: { startedAt: at('14:30') } },
    });
    expect(await home.file(visitId)).toMatchObject({ status: 'PACKAGE_TAKEN', request: caseId });
    expect((await home.file(visitId)).task).toBeUndefined();
    home.service.turnsTo(visitId);
    expect(home.service.failures()).toEqual([]);
  });

  it('is not filed by one operator alone', async () => {
    const home = await aHomeVisit();
    const visit = await scheduled(home);
    await home.service.skipTo('2018-02-22', '11:00');
    const caseId = await home.service.opensAtDesk({ taken: { at: at('14:30'), visit, receiptNumber: '17' } });
    await home.service.attachesAtDesk('emergency-receipt');
    await expect(home.takes(caseId)).rejects.toMatchObject({ refusal: { code: 'CONFIRMATION_NEEDED' } });
    expect((await home.file(visit)).status).toBe('SCHEDULED');
  });

  it.each([
    ['before the window', '13:59'],
    ['as the window is over', '16:00'],
  ])('lies inside the window: not %s', async (_, time) => {
    const home = await aHomeVisit();
    const visit = await scheduled(home);
    await home.service.skipTo('2018-02-22', '11:00');
    await expect(enters(home, visit, at(time))).rejects.toMatchObject(wrong('taken.at', 'OUTSIDE_WINDOW'));
  });

  it('is not dated back before the operator came, as he noted himself by a network', async () => {
    const home = await aHomeVisit();
    const visit = await scheduled(home);
    await home.service.skipTo('2018-02-21', '15:50');
    await home.begins(visit);
    await home.service.skipTo('2018-02-22', '11:00');
    await expect(enters(home, visit, at('14:01'))).rejects.toMatchObject(wrong('taken.at', 'BEFORE_COMING'));
    await enters(home, visit, at('15:50'));
    expect(await home.file(visit)).toMatchObject({ status: 'PACKAGE_TAKEN', takenAt: at('15:50') });
  });

  it('is of a visit of this centre to this very person, which is not over otherwise', async () => {
    const home = await aHomeVisit();
    const visit = await scheduled(home);
    await home.service.skipTo('2018-02-22', '11:00');
    const other = citizen(7);
    await expect(enters(home, visit, at('14:30'), other)).rejects.toMatchObject(wrong('taken.visit', 'OTHER_PERSON'));
    const unknown = `visit_${'0'.repeat(26)}`;
    await expect(enters(home, unknown, at('14:30'))).rejects.toMatchObject(wrong('taken.visit', 'UNKNOWN'));
    await home.findsNobody(visit);
    await expect(enters(home, visit, at('14:30'))).rejects.toMatchObject(wrong('taken.visit', 'ENDED'));
  });

  it('is entered within three working days of the end of the window, and told so after them', async () => {
    const home = await aHomeVisit();
    const visit = await scheduled(home);
    await home.service.skipTo('2018-02-27', '10:00');
    await expect(enters(home, visit, at('14:30'))).rejects.toMatchObject(wrong('taken.visit', 'TOO_LATE'));
    const again = await aHomeVisit();
    const inTime = await scheduled(again);
    await again.service.skipTo('2018-02-26', '19:00');
    await expect(enters(again, inTime, at('14:30'))).resolves.toMatch(/^case_/);
  });

  it('has a receipt that serves once', async () => {
    const home = await aHomeVisit();
    const visit = await scheduled(home);
    await home.service.skipTo('2018-02-22', '11:00');
    const outage = await home.service.wasAway({ from: at('14:00'), to: at('15:00') });
    const first = await enters(home, visit, at('14:30'));
    const taken = { at: at('14:30'), outage: outage.id, receiptNumber: '17' };
    await expect(home.service.entersFromPaper({ citizen: citizen(2), taken })).rejects.toMatchObject({
      refusal: { code: 'RECEIPT_USED', pointer: first },
    });
  });

  it('comes to the person’s open request where one bars it, and the visit is over all the same (X107)', async () => {
    const home = await aHomeVisit();
    const visit = await scheduled(home);
    await home.service.skipTo('2018-02-22', '11:00');
    const open = await home.service.filesOnPortal({ citizen: home.person });
    const draft = await enters(home, visit, at('14:30'));
    expect(await home.file(visit)).toMatchObject({ status: 'PACKAGE_TAKEN', request: draft });
    home.service.turnsTo(open);
    expect(await home.service.theCase()).toMatchObject({
      priorityMoment: '2018-02-21T09:30:59.999Z',
      paperMoment: { from: draft, taken: { visit } },
    });
  });
});

describe('the term of the house for a visit (X188)', () => {
  /** The last window of the ten working days, on a Friday, offered on Monday; the term ends with Saturday 3 March. */
  async function lastWindow(on: string) {
    const home = await aHomeVisit();
    const visitId = await home.asks();
    await home.offers(visitId, on, '14:00');
    expect((await home.file(visitId)).terms.visit?.lastDay).toBe('2018-03-03');
    return { ...home, visitId };
  }

  it('is met by the moment of the taking, though it is entered after its last day', async () => {
    const home = await lastWindow('2018-03-03');
    const { service, visitId } = home;
    await service.skipTo('2018-03-06', '11:00');
    expect(await home.file(visitId)).toMatchObject({ missed: [], terms: { visit: { state: 'running' } } });
    await enters(home, visitId, at('14:30', '2018-03-03'));
    const entered = await home.file(visitId);
    expect(entered).toMatchObject({ status: 'PACKAGE_TAKEN', takenAt: at('14:30', '2018-03-03'), missed: [] });
    expect(entered.terms.visit?.missedAt).toBeUndefined();
    await service.skipDays(10);
    expect((await home.file(visitId)).missed).toEqual([]);
    expect(service.failures()).toEqual([]);
  });

  it('is missed once the days for entering are over and nobody has entered anything', async () => {
    const { service, visitId, file } = await lastWindow('2018-03-03');
    await service.skipTo('2018-03-07', '23:00');
    expect((await file(visitId)).missed).toEqual([]);
    await service.skipDays(5);
    const { missed, terms } = await file(visitId);
    expect(missed).toMatchObject([{ term: 'visit', cause: 'OVERDUE' }]);
    expect(terms.visit?.rungs).toEqual(['reminder', 'breach', 'head', 'administrator']);
  });

  it('is missed with its last day where the window lies beyond it, or none is set', async () => {
    const { service, visitId, file } = await lastWindow('2018-03-05');
    await service.skipTo('2018-03-04', '10:00');
    expect((await file(visitId)).missed).toMatchObject([{ term: 'visit' }]);
    const without = await lastWindow('2018-03-02');
    await without.declines(without.visitId);
    await without.service.skipDays(20);
    expect((await without.file(without.visitId)).missed.map(({ term }) => term)).toContain('visit');
  });

  it('counts what came of it otherwise from its commit', async () => {
    const { service, visitId, file, findsNobody } = await lastWindow('2018-03-03');
    await service.skipTo('2018-03-06', '11:00');
    await findsNobody(visitId);
    expect((await file(visitId)).missed).toMatchObject([{ term: 'visit' }]);
  });
});
