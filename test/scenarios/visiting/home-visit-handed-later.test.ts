import { describe, expect, it } from 'vitest';
import { handOverResult } from '#casework/acts/examining/hand-over-result.ts';
import { application } from '#domain/application/kind.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { localInstant } from '#domain/time/local-date.ts';
import { homeVisitView } from '#http/views/files/home-visit-view.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { asksHandover } from '#test/scenarios/harness/handing-later.ts';
import { aHomeVisit, printedIn, readyForHome, scheduledToBring } from '#test/scenarios/harness/visiting.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

const at = (time: string, on = '2018-03-15') => localInstant(on, time);
const refusedAs = (code: string, more: object = {}) => ({ refusal: { code, ...more } });
const wrong = (field: string, problem: string) => refusedAs('FIELDS_WRONG', { fields: [{ field, problem }] });
const statusOf = async ({ service }: Home, id: string) => (await service.deps.cases.load(application, id))?.status;
const told = async ({ service }: Home, id: string) =>
  (await service.store.journal(homeVisit, id)).flatMap(({ events }) => events.map(({ type }) => type));

/** A result is to be brought on Thursday 15 March from two till four, where there is no network; it is entered on Friday. */
async function handed() {
  const home = await aHomeVisit();
  const caseId = await readyForHome(home);
  const visit = await scheduledToBring(home, caseId);
  await home.service.skipTo('2018-03-16', '11:00');
  return { home, caseId, visit };
}

describe('a result handed over at home without a network, in a visit that was never begun in the system (X274)', () => {
  it('is entered with the hour of the receipt, once a second official has confirmed it, and ends the visit in one commit', async () => {
    const { home, caseId, visit } = await handed();
    const confirms = await asksHandover(home, caseId, { visit, at: at('14:30') });
    expect(await statusOf(home, caseId)).toBe('READY_FOR_COLLECTION');
    await confirms();
    expect(await home.service.deps.cases.load(application, caseId)).toMatchObject({
      status: 'ISSUED',
      doneInName: [{ what: 'collected', by: 'recipient', at: at('14:30') }],
      terms: { keeping: { state: 'met' } },
    });
    expect(await home.file(visit)).toMatchObject({
      ...{ status: 'RESULT_HANDED', takenAt: at('14:30'), handed: { at: at('14:30'), to: 'recipient' }, missed: [] },
      terms: { visit: { state: 'met' }, entering: { state: 'met' } },
    });
    expect((await home.file(visit)).task).toBeUndefined();
    const text = await printedIn(home, visit, 'VISIT_RESULT');
    for (const said of ['15.03.2018', '14:30', 'Номер расписки: 18.']) expect(text).toContain(said);
    expect((await told(home, visit)).filter((type) => type === 'ResultHanded')).toHaveLength(1);
    home.service.turnsTo(visit);
    expect(home.service.failures()).toEqual([]);
  });

  it('is not told by one operator alone', async () => {
    const { home, caseId, visit } = await handed();
    const alone = await asksHandover(home, caseId, { visit, at: at('14:30') });
    await expect(alone('by nobody')).rejects.toMatchObject(refusedAs('CONFIRMATION_NEEDED'));
    expect([await statusOf(home, caseId), (await home.file(visit)).status]).toEqual([
      'READY_FOR_COLLECTION',
      'SCHEDULED',
    ]);
  });

  it('is no hand-over of now: whoever says an hour before by that act has handed nothing over', async () => {
    const { home, caseId, visit } = await handed();
    const withoutNetwork = { at: at('14:30'), scan: `document_${'0'.repeat(26)}` };
    const atHome = { visit, receiptNumber: '18', withoutNetwork };
    const { iin } = home.person;
    const identityDocument = { number: '012345678', issuedOn: '2015-03-01' };
    const alone = home.act(officials.operator, (acting) =>
      handOverResult({ caseId, to: 'recipient', iin, identityDocument, atHome }, acting, home.service.deps),
    );
    await expect(alone).rejects.toMatchObject(refusedAs('NOT_IN_WINDOW'));
    expect(await statusOf(home, caseId)).toBe('READY_FOR_COLLECTION');
  });

  it.each([
    ['before the window', '13:59'],
    ['as the window is over', '16:00'],
  ])('lies inside the window: not %s', async (_, time) => {
    const { home, caseId, visit } = await handed();
    const asked = asksHandover(home, caseId, { visit, at: at(time) });
    await expect(asked).rejects.toMatchObject(wrong('atHome.withoutNetwork.at', 'OUTSIDE_WINDOW'));
  });

  it('is of the visit that brings it, with the scan of the receipt that its person signed', async () => {
    const { home, caseId, visit } = await handed();
    const asks = (said: object) => expect(asksHandover(home, caseId, { visit, at: at('14:30'), ...said })).rejects;
    await asks({ visit: `visit_${'0'.repeat(26)}` }).toMatchObject(wrong('atHome.visit', 'UNKNOWN'));
    const missing = refusedAs('PACKAGE_INCOMPLETE', { missing: ['emergency-receipt'] });
    await asks({ scan: `document_${'0'.repeat(26)}` }).toMatchObject(missing);
    await asks({ receiptNumber: citizen(3).iin }).toMatchObject(refusedAs('FIELDS_WRONG'));
    home.service.store.seed({ ...(await home.file(visit)), brings: `case_${'0'.repeat(26)}` });
    await asks({}).toMatchObject(wrong('atHome.visit', 'OTHER_VISIT'));
    home.service.store.seed({ ...(await home.file(visit)), subject: 'person_other' });
    await asks({}).toMatchObject(wrong('atHome.visit', 'OTHER_PERSON'));
  });

  it('is asked about in the three working days after the window, and confirmed whenever: the window was no miss then', async () => {
    const { home, caseId, visit } = await handed();
    await home.service.skipTo('2018-03-20', '17:00');
    const confirms = await asksHandover(home, caseId, { visit, at: at('14:30') });
    await home.service.skipTo('2018-03-21', '10:00');
    expect((await home.file(visit)).status).toBe('NOBODY_CAME');
    await confirms();
    const file = await home.file(visit);
    expect([file.status, await statusOf(home, caseId)]).toEqual(['RESULT_HANDED', 'ISSUED']);
    expect(file.terms).toMatchObject({ visit: { state: 'met' }, window: { state: 'lapsed' } });
    expect(homeVisitView(file, { actor: home.recipient, now: home.service.deps.clock.now() }).unmade).toEqual([]);
    const late = await handed();
    await late.home.service.skipTo('2018-03-26', '10:00');
    const asked = asksHandover(late.home, late.caseId, { visit: late.visit, at: at('14:30') });
    await expect(asked).rejects.toMatchObject(wrong('atHome.visit', 'TOO_LATE'));
  });

  it('is handed over once: who came to the desk meanwhile has it, and the confirmation changes nothing', async () => {
    const { home, caseId, visit } = await handed();
    const confirms = await asksHandover(home, caseId, { visit, at: at('14:30') });
    await home.handsAtDesk(caseId);
    await expect(confirms()).rejects.toMatchObject(refusedAs('NOT_IN_THIS_STATUS'));
    expect((await told(home, visit)).filter((type) => type === 'ResultHanded')).toHaveLength(1);
    expect(await told(home, visit)).not.toContain('CentreCame');
  });

  it('is not dated back before whoever brought it came, as he noted himself by a network', async () => {
    const home = await aHomeVisit();
    const caseId = await readyForHome(home);
    const visit = await scheduledToBring(home, caseId);
    await home.service.skipTo('2018-03-15', '15:50');
    await home.begins(visit);
    await home.service.skipTo('2018-03-16', '11:00');
    const asked = asksHandover(home, caseId, { visit, at: at('14:30') });
    await expect(asked).rejects.toMatchObject(wrong('atHome.withoutNetwork.at', 'BEFORE_COMING'));
    await (await asksHandover(home, caseId, { visit, at: at('15:52') }))();
    expect(await home.file(visit)).toMatchObject({ status: 'RESULT_HANDED', takenAt: at('15:52') });
  });

  it('is of no visit that is over: nobody is asked to confirm what cannot be entered', async () => {
    const { home, caseId, visit } = await handed();
    await home.cancels(visit, officials.operator, 'Есік алдында бас тартты');
    const asked = asksHandover(home, caseId, { visit, at: at('14:30') });
    await expect(asked).rejects.toMatchObject(wrong('atHome.visit', 'ENDED'));
    await home.handsAtDesk(caseId);
    expect(await statusOf(home, caseId)).toBe('ISSUED');
  });

  it('is entered of a window that was missed before another was declined, and ends the visit', async () => {
    const { home, caseId, visit } = await handed();
    await home.service.skipTo('2018-03-20', '17:00');
    const confirms = await asksHandover(home, caseId, { visit, at: at('14:30') });
    await home.service.skipTo('2018-03-21', '10:00');
    await home.moves(visit, '2018-03-27', '14:00', 'Көлік сынып қалды');
    await home.declines(visit);
    await confirms();
    expect(await home.file(visit)).toMatchObject({ status: 'RESULT_HANDED', takenAt: at('14:30') });
    expect(await statusOf(home, caseId)).toBe('ISSUED');
  });

  it('has a receipt that serves once', async () => {
    const { home, caseId, visit } = await handed();
    await (await asksHandover(home, caseId, { visit, at: at('14:30') }))();
    const outage = await home.service.wasAway({ from: at('14:00'), to: at('15:00') });
    const taken = { at: at('14:30'), outage: outage.id, receiptNumber: '18' };
    await expect(home.service.entersFromPaper({ citizen: citizen(2), taken })).rejects.toMatchObject(
      refusedAs('RECEIPT_USED', { pointer: caseId }),
    );
  });
});
