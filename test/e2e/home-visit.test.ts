import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startOfMinute } from '#domain/time/local-date.ts';
import { nextOpening } from '#domain/time/office-time.ts';
import type { HomeVisitView } from '#http/views/files/home-visit-view.ts';
import { citizenOf, entersAtDesk, formOf } from '#infra/local/acting/deeds.ts';
import { scanOf, untilStatus, untilTask } from '#infra/local/acting/players.ts';
import { identityDocument } from '#infra/local/people/citizen-form.ts';
import { as, cloud, stack } from './signed-results.ts';
import { decided, givenToExecutor } from './walks.ts';

/** Whose centre brings results home (X235). */
const provider = 'uralsk';

const person = citizenOf('citizen-6');
const citizen = as(person.login);
const operator = as(`${provider}-operator`);
const colleague = as(`${provider}-operator-2`);
const contactCentre = as('contact-centre');

/** The request that is filed at the visit. */
let caseId = '';
let firstVisit = '';

const asked = () => {
  const { applicant } = formOf(person, { provider });
  const { iin, name, phone, registeredAddress: address } = applicant;
  const surname = 'surname' in applicant ? { surname: applicant.surname } : { hasNoSurname: true };
  return {
    person: { iin, name, ...surname },
    phone,
    address,
    district: provider,
    documents: 'Өтініш, куәлік',
    cannotCome: true,
    resultToo: true,
  };
};

/** Reads the visit until its task lies in the tray of the centre; the machine works between. */
async function untilDue(visitId: string, step: 'ClaimTask' | 'OfferWindow'): Promise<HomeVisitView> {
  for (let tries = 0; tries < 120; tries++) {
    const file = await operator.does<HomeVisitView>('readVisit', { visitId });
    if (file.allowed.includes(step)) return file;
    await pause(500);
  }
  throw new Error(`nobody may ${step} ${visitId}`);
}

/** An hour after the centre opens, on a working day after that moment. */
function aMorningAfter(moment: string): string {
  const tomorrow = new Date(Date.parse(moment) + 24 * 60 * 60_000).toISOString();
  return startOfMinute(new Date(Date.parse(nextOpening('corporation', tomorrow)) + 60 * 60_000).toISOString());
}

/** The operator tells the hour and shows the scan of the receipt that was signed at home; a colleague confirms it. */
async function enteredByTwo(visit: string, at: string): Promise<void> {
  const kind = 'emergency-receipt';
  const { documents } = await operator.does('startUpload', { caseId, kind, file: scanOf(stack, kind) });
  const scan = documents.find((each) => each.kind === kind)?.id;
  const atHome = { visit, receiptNumber: '18', withoutNetwork: { at, scan } };
  const { confirmation } = await operator.does<{ confirmation: { id: string } }>('handOverResult', {
    ...{ caseId, to: 'recipient', iin: person.iin, identityDocument, atHome },
  });
  const confirmationId = confirmation.id;
  const { hash } = await colleague.does<{ hash: string }>('readConfirmation', { confirmationId });
  await colleague.does('giveConfirmation', { confirmationId, hash });
}

describe('a visit at home, deployed (13)', () => {
  it('goes from the telephone to a filed request whose moment is that of the taking at home', async () => {
    const { id: visitId } = await contactCentre.does<HomeVisitView>('requestVisit', asked());
    firstVisit = visitId;
    await untilDue(visitId, 'OfferWindow');
    const from = aMorningAfter(cloud.now());
    const offered = await operator.does<HomeVisitView>('offerWindow', { visitId, from });
    expect(offered.window?.from).toBe(from);
    const { text } = await citizen.does<{ text: string }>('readVisitPaper', { visitId, type: 'VISIT_WINDOW' });
    expect(text).toContain('Изменить: 1414.');
    await cloud.moveTo(new Date(Date.parse(from) + 10 * 60_000).toISOString());
    const { items } = await operator.does<{ items: { visit: HomeVisitView }[] }>('listDaySheet');
    expect(items.map(({ visit }) => visit.id)).toContain(visitId);
    await operator.does('beginVisit', { visitId, iin: person.iin, identityDocument, shown: 'SEEN' });
    const form = formOf(person, { provider });
    ({ id: caseId } = await entersAtDesk(operator, stack, { form, now: cloud.now(), visit: visitId }));
    await operator.does('handPackage', { caseId });
    await untilTask(operator, caseId, '8.7');
    const { status, request } = await citizen.does<HomeVisitView>('readVisit', { visitId });
    expect([status, request]).toEqual(['PACKAGE_TAKEN', caseId]);
    await operator.does('signRequest', { caseId });
    await untilTask(as('supervisor'), caseId, '5.2');
  });

  it('brings the result that was wished with it, handed over without a network and entered later by two, as the cabinet shows (X235, X262, X274)', async () => {
    const before = await citizen.does<HomeVisitView>('readVisit', { visitId: firstVisit });
    expect(before.resultWish?.state).toBe('STANDS');
    await givenToExecutor(cloud, { caseId, provider });
    await decided(cloud, { caseId, provider });
    await untilTask(operator, caseId, '5.6');
    await as(`${provider}-registrar`).does('sendResult', { caseId });
    await untilTask(operator, caseId, '5.7');
    const { resultWish } = await citizen.does<HomeVisitView>('readVisit', { visitId: firstVisit });
    expect(resultWish?.state).toBe('BECAME_VISIT');
    const visitId = resultWish?.visit ?? '';
    await untilDue(visitId, 'OfferWindow');
    const from = aMorningAfter(cloud.now());
    await operator.does('offerWindow', { visitId, from });
    const at = new Date(Date.parse(from) + 40 * 60_000).toISOString();
    await cloud.moveTo(aMorningAfter(from));
    await enteredByTwo(visitId, at);
    await untilStatus(operator, caseId, 'ISSUED');
    const { status, brings, handed } = await citizen.does<HomeVisitView>('readVisit', { visitId });
    expect([status, brings, handed]).toEqual(['RESULT_HANDED', caseId, { at, to: 'recipient' }]);
    const { text } = await citizen.does<{ text: string }>('readVisitPaper', { visitId, type: 'VISIT_RESULT' });
    expect(text).toContain('Номер расписки: 18.');
  });
});
