import { describe, expect, it } from 'vitest';
import { paragraphOfEvent, sentenceOf } from '#domain/home-visit/words/event-words.ts';
import { localInstant } from '#domain/time/local-date.ts';
import { homeVisitView } from '#http/views/files/home-visit-view.ts';
import { aHomeVisit, printedIn } from '#test/scenarios/harness/visiting.ts';
import { carryToDecision } from '#test/scenarios/harness/ways.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

/** On Wednesday 14 March from two till four. */
async function scheduled(home: Home): Promise<string> {
  const visitId = await home.asks();
  await home.offers(visitId, '2018-03-14', '14:00');
  return visitId;
}

async function atHome(home: Home): Promise<string> {
  const visitId = await scheduled(home);
  await home.service.skipTo('2018-03-14', '14:20');
  await home.begins(visitId);
  return visitId;
}

/** He filed on the portal on 19 February, and is on the list when he is visited. */
async function registered(home: Home): Promise<string> {
  const caseId = await home.service.filesOnPortal({ citizen: home.person });
  home.service.turnsTo(caseId);
  await carryToDecision(home.service);
  await home.service.head.signs();
  await home.service.skipTo('2018-03-13', '10:00');
  return caseId;
}

const refusedAs = (code: string, more: object = {}) => ({ refusal: { code, ...more } });
const wrong = (field: string, problem: string) => refusedAs('FIELDS_WRONG', { fields: [{ field, problem }] });
const said = 'Тізілімде тұр';

describe('a visit at which a rule bars the filing (X233)', () => {
  it('to whoever is on the list already ends so, with the reason, what stays, and where to complain', async () => {
    const home = await aHomeVisit();
    const own = await registered(home);
    const visitId = await atHome(home);
    const request = await home.opensAtHome(visitId);
    await expect(home.takes(request)).rejects.toMatchObject(refusedAs('ALREADY_REGISTERED'));
    await home.refuses(visitId, 'ALREADY_REGISTERED', said, request);
    const file = await home.file(visitId);
    expect(file).toMatchObject({ status: 'NOT_FILED', request, refusal: { barredBy: own } });
    expect([file.task, file.terms.outcome?.state]).toEqual([undefined, 'met']);
    const text = await printedIn(home, visitId, 'VISIT_REFUSAL');
    expect(text).toContain('Документы на дому не приняты');
    expect(text).toContain('Причина: Вы уже состоите на учете в этом районе (городе).');
    expect(text).toContain('Ваше место и момент очередности остаются прежними.');
    expect(text).toContain('Последний день подачи жалобы:');
    const seen = homeVisitView(file, { actor: home.recipient, now: home.service.deps.clock.now() });
    expect([seen.publicStatus.ru, seen.refusal?.barredBy]).toEqual([
      'Документы на дому не приняты: препятствует правило',
      own,
    ]);
    home.service.turnsTo(own);
    expect((await home.service.theCase()).result?.entry).toBeDefined();
    home.service.turnsTo(visitId);
    expect(home.service.failures()).toEqual([]);
    await expect(home.asks()).resolves.toMatch(/^visit_/);
  });

  it('to whoever has a request under way ends by that, and the request goes on', async () => {
    const home = await aHomeVisit();
    const own = await home.service.filesOnPortal({ citizen: home.person });
    const visitId = await atHome(home);
    const request = await home.opensAtHome(visitId);
    await expect(home.takes(request)).rejects.toMatchObject(refusedAs('DUPLICATE_REQUEST', { pointer: own }));
    await home.refuses(visitId, 'DUPLICATE_REQUEST', said, request);
    expect((await home.file(visitId)).status).toBe('NOT_FILED');
    expect(await printedIn(home, visitId, 'VISIT_REFUSAL')).toContain('со своим моментом очередности');
  });

  it('ends by that rule alone which bars what was opened there', async () => {
    const home = await aHomeVisit();
    const visitId = await atHome(home);
    await expect(home.refuses(visitId, 'DUPLICATE_REQUEST', said)).rejects.toMatchObject(wrong('request', 'MISSING'));
    const request = await home.opensAtHome(visitId);
    const refuses = (...on: Parameters<Home['refuses']> extends [string, ...infer Rest] ? Rest : never) =>
      expect(home.refuses(visitId, ...on)).rejects;
    await refuses('DUPLICATE_REQUEST', said, request).toMatchObject(wrong('reason', 'NOT_SO'));
    await refuses('ALREADY_REGISTERED', said, request).toMatchObject(wrong('reason', 'NOT_SO'));
    await refuses('NOT_PERSISTENT', said, request).toMatchObject(wrong('request', 'NOTHING_BY_IT'));
    const elsewhere = await home.service.filesOnPortal({ citizen: home.person });
    await refuses('DUPLICATE_REQUEST', said, elsewhere).toMatchObject(wrong('request', 'OTHER_VISIT'));
    await refuses('DUPLICATE_REQUEST', ' ', request).toMatchObject(refusedAs('REASON_MISSING'));
    await home.refuses(visitId, 'DUPLICATE_REQUEST', said, request);
    expect((await home.file(visitId)).status).toBe('NOT_FILED');
  });

  it('without a network ends so as well, where the moment of its taking is no earlier', async () => {
    const home = await aHomeVisit();
    const own = await registered(home);
    const visitId = await scheduled(home);
    await home.service.skipTo('2018-03-15', '11:00');
    await expect(home.refuses(visitId)).rejects.toMatchObject(refusedAs('NOT_IN_WINDOW', { paragraph: 'X181' }));
    const at = localInstant('2018-03-14', '14:30');
    const taken = { at, visit: visitId, receiptNumber: '17' };
    const confirms = await home.service.asksFromPaper({ citizen: home.person, taken });
    const request = (await home.service.theCase()).id;
    await expect(confirms()).rejects.toMatchObject(refusedAs('ALREADY_REGISTERED'));
    await home.refuses(visitId, 'ALREADY_REGISTERED', said, request);
    expect(await home.file(visitId)).toMatchObject({
      status: 'NOT_FILED',
      takenAt: at,
      refusal: { barredBy: own },
      terms: { visit: { state: 'met' }, entering: { state: 'met' } },
      missed: [],
    });
  });

  it('does not end so while the moment of what was taken may still come to the other request (X107)', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    await home.service.skipTo('2018-03-15', '11:00');
    const own = await home.service.filesOnPortal({ citizen: home.person });
    const at = localInstant('2018-03-14', '14:30');
    const taken = { at, visit: visitId, receiptNumber: '17' };
    const confirms = await home.service.asksFromPaper({ citizen: home.person, taken });
    const request = (await home.service.theCase()).id;
    const refusing = home.refuses(visitId, 'DUPLICATE_REQUEST', said, request);
    await expect(refusing).rejects.toMatchObject(wrong('reason', 'NOT_SO'));
    await confirms();
    expect(await home.file(visitId)).toMatchObject({ status: 'PACKAGE_TAKEN', request });
    home.service.turnsTo(own);
    expect((await home.service.theCase()).priorityMoment).toBe('2018-03-14T09:30:59.999Z');
  });

  it('is told in the journal by what it was', () => {
    const ids = { id: 'record_1', mac: '' };
    const paper = { type: 'VISIT_REFUSAL', id: 'paper_1', key: 'k', versionId: 'v', sha256: 's' } as never;
    const refused = (reason: 'NOT_PERSISTENT' | 'ALREADY_REGISTERED') =>
      ({ type: 'VisitRefused', reason, explanation: ids, paper, by: 'staff_1' }) as const;
    const told = (['NOT_PERSISTENT', 'ALREADY_REGISTERED'] as const).map((reason) => [
      sentenceOf(refused(reason)).ru,
      paragraphOfEvent(refused(reason)),
    ]);
    expect(told).toEqual([
      ['Нет основания для выезда', '13'],
      ['Документы на дому не приняты: препятствует правило', '10.5'],
    ]);
  });
});
