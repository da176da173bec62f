import { describe, expect, it } from 'vitest';
import { placeOfCase } from '#casework/register/read-entry.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aService, type Service } from './harness/service.ts';
import { carryToDecision } from './harness/ways.ts';

/** Thursday 28 January 2027: the lights go out at ten, and Friday noon they are back. */
const from = '2027-01-28T05:00:00.000Z';
const to = '2027-01-29T07:00:00.000Z';
const thursday = '2027-01-28T06:00:00.000Z';
const minute = '2027-01-28T06:00:59.999Z';
const one = citizen(1);

/** A gives the package in paper on Thursday and files by the portal on Friday, before B; on Monday the paper is entered. */
async function aBeforeB(form: object = {}) {
  const service = aService({ on: '2027-01-29', at: '15:00' });
  const b = await service.handsPackageAtDesk({ citizen: citizen(2) });
  await service.pass(60);
  const a = await service.filesOnPortal({ citizen: one, form });
  await service.skipTo('2027-02-01');
  const outage = await service.wasAway({ from, to });
  const taken = { at: thursday, outage: outage.id, receiptNumber: '17' };
  return { service, a, b, enters: () => service.entersFromPaper({ citizen: one, taken }) };
}

const placeNow = async (service: Service) =>
  placeOfCase(await service.theCase(), service.deps.clock.now(), service.deps);

const told = async (service: Service) => (await service.publicStatus()).whatToDo.map(({ ru }) => ru).join(' ');

async function decided(service: Service, caseId: string): Promise<void> {
  service.turnsTo(caseId);
  const { channel, status } = await service.theCase();
  if (channel === 'corporation' && status === 'AWAITING_OPERATOR_SIGNATURE') await service.operator.signs();
  await carryToDecision(service);
  await service.head.signs();
}

describe('paper taken while the system was away, and a request filed by it since (X107)', () => {
  it('stands where it was taken, by whichever request goes on, and the person need not do anything', async () => {
    const { service, a, b, enters } = await aBeforeB();
    const paper = await enters();
    service.turnsTo(paper);
    expect(await service.theCase()).toMatchObject({ status: 'OPENED', lentTo: a });
    service.turnsTo(a);
    expect(await service.theCase()).toMatchObject({ priorityMoment: minute, paperMoment: { from: paper } });
    await decided(service, b);
    expect(await placeNow(service)).toMatchObject({ place: 1 });
    await decided(service, a);
    expect(await placeNow(service)).toMatchObject({ place: 1, listSize: 2, registerNumber: 2, priorityMoment: minute });
    service.turnsTo(b);
    expect(await placeNow(service)).toMatchObject({ place: 2, listSize: 2 });
    await expect(service.confirmsAgain(paper)).rejects.toMatchObject({ refusal: { code: 'RECEIPT_USED', pointer: a } });
  });

  it('loses nothing when that request ends without a registration: the package is filed at its moment', async () => {
    const { service, a, enters } = await aBeforeB();
    const paper = await enters();
    service.turnsTo(a);
    await service.recipient.withdraws();
    await service.confirmsAgain(paper);
    service.turnsTo(paper);
    expect(await service.theCase()).toMatchObject({ status: 'AWAITING_OPERATOR_SIGNATURE', priorityMoment: minute });
  });

  it('leaves the choice between two places to the person: one withdrawal, and the package is filed at its moment', async () => {
    const { service, a, enters } = await aBeforeB({ provider: 'borili' });
    await expect(enters()).rejects.toMatchObject({ refusal: { code: 'PAPER_BESIDE_REQUEST', pointer: a } });
    service.turnsTo(a);
    const { priorityMoment, filedAt, paperBeside } = await service.theCase();
    expect([priorityMoment, paperBeside?.centre]).toEqual([filedAt, 'centre-uralsk']);
    expect(await told(service)).toContain('отзовите это заявление до подписания уведомления');
    await service.recipient.withdraws();
    expect(await told(service)).toContain('Пакет, принятый на бумаге, теперь будет подан');
  });
});
