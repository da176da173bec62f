import { describe, expect, it } from 'vitest';
import { citizen } from '#test/builders/people/a-citizen.ts';
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

const refusedAs = (code: string, more: object = {}) => ({ refusal: { code, ...more } });

describe('13: whoever cannot come to a desk is visited at home', () => {
  it('asks, is told of a window, and his package is taken there: the moment is that of its taking (X41, X179)', async () => {
    const home = await aHomeVisit();
    const visitId = await home.asks();
    const { task, ...asked } = await home.file(visitId);
    expect(asked).toMatchObject({ status: 'REQUESTED', centre: 'centre-uralsk', channel: 'cabinet' });
    expect(task).toMatchObject({ step: 'offer-window', organisation: 'centre-uralsk' });
    await home.offers(visitId, '2018-02-21', '14:00');
    expect(await home.file(visitId)).toMatchObject({
      status: 'SCHEDULED',
      task: { step: 'make-visit' },
      terms: { window: { state: 'met' }, visit: { state: 'running', lastDay: '2018-03-03' } },
    });
    await home.service.skipTo('2018-02-21', '14:20');
    await home.begins(visitId);
    const caseId = await home.opensAtHome(visitId);
    await home.service.skipTo('2018-02-21', '14:50');
    await home.takes(caseId);
    const taken = await home.file(visitId);
    const terms = { visit: { state: 'met' }, outcome: { state: 'met' } };
    expect(taken).toMatchObject({ status: 'PACKAGE_TAKEN', request: caseId, terms });
    expect(taken.task).toBeUndefined();
    const theCase = await home.service.theCase();
    expect(theCase).toMatchObject({ visit: visitId, priorityMoment: '2018-02-21T09:50:00.000Z' });
    expect([theCase.status, theCase.centre]).toEqual(['AWAITING_OPERATOR_SIGNATURE', 'centre-uralsk']);
    await home.service.operator.signs();
    expect((await home.service.theCase()).status).toBe('ACCEPTED');
    expect(home.service.failures()).toEqual([]);
  });

  it('takes the package whatever the hours of the desk, and a ticket has no place there (X113, X179)', async () => {
    const home = await aHomeVisit();
    const visitId = await home.asks();
    await home.offers(visitId, '2018-02-21', '18:00');
    await home.service.skipTo('2018-02-21', '19:30');
    await home.begins(visitId);
    await home.service.skipTo('2018-02-21', '20:40');
    const caseId = await home.opensAtHome(visitId);
    await home.takes(caseId);
    expect((await home.service.theCase()).priorityMoment).toMatch(/^2018-02-21T15:40/);
  });

  it('opens no request there before the operator has begun the visit, nor for another than asked', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    const wrong = (problem: string) => refusedAs('FIELDS_WRONG', { fields: [{ field: 'visit', problem }] });
    await expect(home.opensAtHome(visitId)).rejects.toMatchObject(wrong('NOT_BEGUN'));
    await home.service.skipTo('2018-02-21', '14:20');
    const other = refusedAs('FIELDS_WRONG', { fields: [{ field: 'iin', problem: 'OTHER_PERSON' }] });
    await expect(home.begins(visitId, citizen(7))).rejects.toMatchObject(other);
    await home.begins(visitId);
    await expect(home.opensAtHome(visitId, [], citizen(7))).rejects.toMatchObject(wrong('OTHER_PERSON'));
  });

  it('is begun on its day alone, once the window has begun (X179)', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    await expect(home.begins(visitId)).rejects.toMatchObject(refusedAs('NOT_IN_WINDOW'));
    await home.service.skipTo('2018-02-22', '00:00');
    await expect(home.begins(visitId)).rejects.toMatchObject(refusedAs('NOT_IN_WINDOW'));
  });

  it('is asked for by 1414 or by a relative at a desk as well, once at a time (X176)', async () => {
    const home = await aHomeVisit();
    const first = await home.asks(contactCentre);
    expect((await home.file(first)).channel).toBe('telephone');
    const open = refusedAs('VISIT_OPEN', { pointer: first });
    await expect(home.asks()).rejects.toMatchObject(open);
    await expect(home.asks(officials.operator)).rejects.toMatchObject(open);
    await home.cancels(first, contactCentre, 'Туысы қоңырау шалып бас тартты');
    const second = await home.asks(officials.operator);
    expect((await home.file(second)).channel).toBe('desk');
    await expect(home.asks(officials.registrar)).rejects.toMatchObject(refusedAs('FORBIDDEN'));
  });

  it('is asked for at no closed desk, and from a cabinet for nobody else (X113, X176)', async () => {
    const home = await aHomeVisit({ on: '2018-02-18', at: '10:00' });
    await expect(home.asks(officials.operator)).rejects.toMatchObject(refusedAs('CENTRE_CLOSED'));
    const other = { field: 'person.iin', problem: 'OTHER_PERSON' };
    const forAnother = home.asks(home.recipient, { person: citizen(7) });
    await expect(forAnother).rejects.toMatchObject(refusedAs('FIELDS_WRONG', { fields: [other] }));
    await expect(home.asks({ ...home.recipient, provenAlone: true } as never)).rejects.toMatchObject(
      refusedAs('PROVEN_BY_ONE'),
    );
    await expect(home.asks()).resolves.toMatch(/^visit_/);
  });
});

describe('what may come of a visit', () => {
  it('lacks something: M10 is given at home, another window is owed, and the next package is taken (X179)', async () => {
    const home = await aHomeVisit();
    const visitId = await atHome(home);
    const caseId = await home.opensAtHome(visitId, ['application', 'identity-document']);
    await expect(home.takes(caseId)).rejects.toMatchObject(refusedAs('PACKAGE_INCOMPLETE'));
    await home.givesM10(caseId);
    expect((await home.service.theCase()).papers.INTAKE_REFUSAL_RECEIPT).toBeDefined();
    const lacking = { status: 'INCOMPLETE', request: caseId, task: { step: 'offer-window' } };
    expect(await home.file(visitId)).toMatchObject(lacking);
    await home.offers(visitId, '2018-02-23', '10:00');
    await home.service.skipTo('2018-02-23', '10:30');
    await home.begins(visitId);
    const again = await home.opensAtHome(visitId);
    await home.takes(again);
    expect(await home.file(visitId)).toMatchObject({ status: 'PACKAGE_TAKEN', request: again });
    expect(home.service.failures()).toEqual([]);
  });

  it('finds no ground: refused with a reason, the other ways and where to complain, and nothing is filed (X181)', async () => {
    const home = await aHomeVisit();
    const visitId = await atHome(home);
    const caseId = await home.opensAtHome(visitId);
    await expect(home.refuses(visitId, 'NOT_PERSISTENT', ' ')).rejects.toMatchObject(refusedAs('REASON_MISSING'));
    await home.refuses(visitId);
    expect((await home.file(visitId)).status).toBe('NOT_ENTITLED');
    await expect(home.takes(caseId)).rejects.toMatchObject(refusedAs('NOT_IN_THIS_STATUS'));
    const text = await printedIn(home, visitId, 'VISIT_REFUSAL');
    expect(text).toContain('Причина: расстройство временное, а не стойкое.');
    expect(text).toContain('Қолы сынған, бір айда жазылады.');
    expect(text).toContain('Последний день подачи жалобы: 21.05.2018.');
    await expect(home.asks()).resolves.toMatch(/^visit_/);
  });

  it('finds nobody: two more windows are offered, then it is closed with a paper (X180)', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    await expect(home.findsNobody(visitId)).rejects.toMatchObject(refusedAs('NOT_IN_WINDOW'));
    const statuses: string[] = [];
    for (const [on, next] of [['2018-02-21', '2018-02-23'], ['2018-02-23', '2018-02-26'], ['2018-02-26']]) {
      await home.service.skipTo(on ?? '', '14:30');
      await home.findsNobody(visitId);
      statuses.push((await home.file(visitId)).status);
      if (next) await home.offers(visitId, next, '14:00');
    }
    expect(statuses).toEqual(['NOBODY_HOME', 'NOBODY_HOME', 'CLOSED']);
    expect(await printedIn(home, visitId, 'VISIT_NOBODY')).toContain('Новое время предложат не позднее: 28.02.2018.');
    const closed = await printedIn(home, visitId, 'VISIT_CLOSED');
    for (const day of ['21.02.2018', '23.02.2018', '26.02.2018']) expect(closed).toContain(`${day}, 14:00–16:00`);
    await expect(home.asks()).resolves.toMatch(/^visit_/);
    expect(home.service.failures()).toEqual([]);
  });
});
