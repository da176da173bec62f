import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { visitsADayMost } from '#domain/regulation/visits/limits.ts';
import { homeVisitView } from '#http/views/files/home-visit-view.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aVisit } from '#test/builders/visits/a-visit.ts';
import {
  aHomeVisit,
  contactCentre,
  printedIn,
  readyForHome,
  scheduledToBring,
} from '#test/scenarios/harness/visiting.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

const statusOf = async ({ service }: Home, id: string) => (await service.deps.cases.load(application, id))?.status;
const refusedAs = (code: string, more: object = {}) => ({ refusal: { code, ...more } });
const wrong = (field: string, problem: string) => refusedAs('FIELDS_WRONG', { fields: [{ field, problem }] });

describe('a result that is brought home (X235)', () => {
  it('is handed over at the door against a receipt, in one commit with the end of the visit, and told', async () => {
    const home = await aHomeVisit();
    const caseId = await readyForHome(home);
    const { keeping, total } = (await home.service.deps.cases.load(application, caseId))?.terms ?? {};
    const visitId = await scheduledToBring(home, caseId);
    expect(await printedIn(home, visitId, 'VISIT_WINDOW')).toContain('Работник привезет результат Вашего заявления.');
    expect((await home.service.deps.cases.load(application, caseId))?.terms).toMatchObject({ keeping, total });
    await home.service.skipTo('2018-03-15', '14:20');
    await home.begins(visitId);
    await expect(home.opensAtHome(visitId)).rejects.toMatchObject(wrong('visit', 'BRINGS_RESULT'));
    await expect(home.refuses(visitId)).rejects.toMatchObject(refusedAs('NOT_IN_THIS_STATUS'));
    await expect(home.handsAtHome(caseId, visitId, ' ')).rejects.toMatchObject(
      wrong('atHome.receiptNumber', 'MISSING'),
    );
    expect(await statusOf(home, caseId)).toBe('READY_FOR_COLLECTION');
    await home.handsAtHome(caseId, visitId);
    expect(await statusOf(home, caseId)).toBe('ISSUED');
    const file = await home.file(visitId);
    expect(file).toMatchObject({
      status: 'RESULT_HANDED',
      brings: caseId,
      handed: { to: 'recipient' },
      terms: { visit: { state: 'met' }, outcome: { state: 'met' } },
    });
    expect(file.task).toBeUndefined();
    const text = await printedIn(home, visitId, 'VISIT_RESULT');
    expect(text).toContain('Результат вручен на дому');
    expect(text).toContain('Работник: staff_operator.');
    expect(text).toContain('Номер расписки: 18.');
    const seen = homeVisitView(file, { actor: home.recipient, now: home.service.deps.clock.now() });
    expect([seen.publicStatus.ru, seen.brings]).toEqual(['Результат вручен', caseId]);
    home.service.turnsTo(visitId);
    expect(home.service.failures()).toEqual([]);
  });

  it('is tried once more where nobody is at home; then it waits at the desk as always', async () => {
    const home = await aHomeVisit();
    const caseId = await readyForHome(home);
    const visitId = await scheduledToBring(home, caseId);
    await home.service.skipTo('2018-03-15', '14:30');
    await home.findsNobody(visitId);
    expect((await home.file(visitId)).status).toBe('NOBODY_HOME');
    await home.offers(visitId, '2018-03-16', '14:00');
    await home.service.skipTo('2018-03-16', '14:30');
    await home.findsNobody(visitId);
    expect((await home.file(visitId)).status).toBe('CLOSED');
    expect(await printedIn(home, visitId, 'VISIT_CLOSED')).toContain('Результат хранится в отделе');
    expect(await statusOf(home, caseId)).toBe('READY_FOR_COLLECTION');
    await home.handsAtDesk(caseId);
    expect(await statusOf(home, caseId)).toBe('ISSUED');
  });

  it.each([
    ['before a window is offered', async (home: Home, caseId: string) => home.asks(home.recipient, { brings: caseId })],
    ['while one is set', scheduledToBring],
  ])('is handed over at a desk meanwhile, by which the visit is over: %s', async (_, reach) => {
    const home = await aHomeVisit();
    const caseId = await readyForHome(home);
    const visitId = await reach(home, caseId);
    await home.handsAtDesk(caseId);
    expect(await home.file(visitId)).toMatchObject({ status: 'RESULT_HANDED', terms: { visit: { state: 'lapsed' } } });
    expect((await home.file(visitId)).papers.VISIT_RESULT).toBeUndefined();
    home.service.turnsTo(visitId);
    expect(home.service.failures()).toEqual([]);
  });

  it('may be given up at the door, and waits at the desk then', async () => {
    const home = await aHomeVisit();
    const caseId = await readyForHome(home);
    const visitId = await scheduledToBring(home, caseId);
    await home.service.skipTo('2018-03-15', '14:20');
    await home.begins(visitId);
    await home.cancels(visitId, contactCentre, 'Бас тартты').catch(() => undefined);
    expect((await home.file(visitId)).status).toBe('AT_HOME');
    await home.givesUp(visitId, 'Қолхатқа қол қоймады');
    expect(await home.file(visitId)).toMatchObject({ status: 'CANCELLED', terms: { outcome: { state: 'lapsed' } } });
    expect(await statusOf(home, caseId)).toBe('READY_FOR_COLLECTION');
  });

  it('is brought to whose it is, once it lies at the desk of a centre that brings results', async () => {
    const home = await aHomeVisit();
    const early = await home.service.handsPackageAtDesk({ citizen: home.person });
    const brings = (request: string, more: object = {}) =>
      expect(home.asks(contactCentre, { brings: request, ...more } as never)).rejects;
    await brings(early).toMatchObject(wrong('brings', 'NOT_READY'));
    const another = await aHomeVisit();
    const caseId = await readyForHome(another);
    const asked = (more: object) => expect(another.asks(contactCentre, { brings: caseId, ...more } as never)).rejects;
    const { iin, surname, name } = citizen(7);
    await asked({ person: { iin, surname, name } }).toMatchObject(wrong('brings', 'UNKNOWN'));
    await asked({ brings: `case_${'0'.repeat(26)}` }).toMatchObject(wrong('brings', 'UNKNOWN'));
    await asked({ district: 'borili' }).toMatchObject(wrong('brings', 'OTHER_CENTRE'));
    another.service.store.seed({
      ...(await another.service.theCase()),
      centre: 'centre-borili',
    });
    await asked({ district: 'borili' }).toMatchObject(wrong('brings', 'NOT_OFFERED'));
  });

  it('is handed over by the visit that brings it, and by no other', async () => {
    const home = await aHomeVisit();
    const caseId = await readyForHome(home);
    const packageVisit = await home.asks();
    const other = wrong('atHome.visit', 'OTHER_VISIT');
    await expect(home.handsAtHome(caseId, packageVisit)).rejects.toMatchObject(other);
    await home.cancels(packageVisit);
    const visitId = await scheduledToBring(home, caseId);
    await expect(home.handsAtHome(caseId, visitId)).rejects.toMatchObject(refusedAs('NOT_IN_WINDOW'));
    expect(await statusOf(home, caseId)).toBe('READY_FOR_COLLECTION');
  });
});

describe('the capacity of a day (X236)', () => {
  it('is what a centre can make of visits on it, whatever they are for', async () => {
    const home = await aHomeVisit();
    const window = {
      from: '2018-02-21T05:00:00.000Z',
      to: '2018-02-21T07:00:00.000Z',
      by: 'staff_1',
      at: '2018-02-19T05:00:00.000Z',
    };
    for (let n = 1; n < visitsADayMost; n++)
      home.service.store.seed(
        aVisit({
          id: `visit_01KAV00000000000000000${String(n).padStart(4, '0')}`,
          subject: `person_${n}`,
          status: 'SCHEDULED',
          window,
        }),
      );
    const visitId = await home.asks();
    await home.offers(visitId, '2018-02-21', '14:00');
    await home.moves(visitId, '2018-02-21', '16:00', 'Қызметкер ауырып қалды');
    const one = await home.asks(contactCentre, { person: citizen(7) });
    await expect(home.offers(one, '2018-02-21', '10:00')).rejects.toMatchObject(wrong('from', 'DAY_FULL'));
    await home.offers(one, '2018-02-22', '10:00');
    expect((await home.file(one)).status).toBe('SCHEDULED');
  });

  it('is taken by no visit that is not made: it was cancelled, or its result was handed over at a desk', async () => {
    const home = await aHomeVisit();
    const caseId = await readyForHome(home);
    const visitId = await home.asks(home.recipient, { brings: caseId });
    await home.offers(visitId, '2018-03-15', '14:00');
    const person = (n: number) => ({ person: citizen(n) });
    for (let n = 1; n < visitsADayMost; n++) {
      const one = await home.asks(contactCentre, person(100 + n));
      await home.offers(one, '2018-03-15', '10:00');
      await home.cancels(one, contactCentre, 'Өзі келеді');
    }
    await home.handsAtDesk(caseId);
    for (let n = 1; n <= visitsADayMost; n++)
      await home.offers(await home.asks(contactCentre, person(200 + n)), '2018-03-15', '16:00');
    const last = await home.asks(contactCentre, person(300));
    await expect(home.offers(last, '2018-03-15', '10:00')).rejects.toMatchObject(wrong('from', 'DAY_FULL'));
  });
});
