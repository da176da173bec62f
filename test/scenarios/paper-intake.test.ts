import { describe, expect, it } from 'vitest';
import { placeOfCase } from '#casework/register/read-entry.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aService, type Service } from './harness/service.ts';
import { carryToDecision } from './harness/ways.ts';

async function decided(service: Service, caseId: string): Promise<void> {
  service.turnsTo(caseId);
  await service.operator.signs();
  await carryToDecision(service);
  await service.head.signs();
}
const placeNow = async (service: Service) =>
  placeOfCase(await service.theCase(), service.deps.clock.now(), service.deps);

/** Thursday 28 January 2027: the lights go out at ten, and Friday noon they are back. */
const from = '2027-01-28T05:00:00.000Z';
const to = '2027-01-29T07:00:00.000Z';
const thursday = '2027-01-28T06:00:00.000Z';
const monday = { on: '2027-02-01', at: '10:00' };

describe('paper taken while the system was away (X60)', () => {
  it('stands where it was taken: A in paper on Thursday is before B who is served on Monday', async () => {
    const service = aService(monday);
    const b = await service.handsPackageAtDesk({ citizen: citizen(2) });
    await service.pass(10);
    const outage = await service.wasAway({ from, to });
    const taken = { at: thursday, outage: outage.id, receiptNumber: '17' };
    const a = await service.entersFromPaper({ citizen: citizen(1), taken });
    await decided(service, b);
    expect((await placeNow(service))?.place).toBe(1);
    await decided(service, a);
    expect(await placeNow(service)).toMatchObject({ place: 1, listSize: 2, registerNumber: 2 });
    expect(await service.theCase()).toMatchObject({ priorityMoment: '2027-01-28T06:00:59.999Z', intakeSequence: 2 });
    service.turnsTo(b);
    expect(await placeNow(service)).toMatchObject({ place: 2, listSize: 2, registerNumber: 1 });
  });

  it('has its thirty days from the taking, and blames nobody for the fifteen minutes', async () => {
    const service = aService(monday);
    const outage = await service.wasAway({ from, to });
    await service.entersFromPaper({ taken: { at: thursday, outage: outage.id, receiptNumber: '17' } });
    await service.pass(30 * 60);
    const { terms, missed } = await service.theCase();
    expect(terms.total).toMatchObject({ startedAt: thursday, nominalLastDay: '2027-02-27' });
    expect(missed).toMatchObject([{ term: 'intake', cause: 'HELD' }]);
  });

  it('is not taken in an outage in which its centre filed by the system (X76)', async () => {
    const service = aService({ on: '2027-01-28', at: '11:00' });
    await service.handsPackageAtDesk({ citizen: citizen(2) });
    await service.pass(4 * 24 * 60 * 60);
    const entering = async (span: { from: string; to: string }) => {
      const outage = await service.wasAway(span);
      const at = new Date(Date.parse(span.from) + 60_000).toISOString();
      return service.entersFromPaper({ citizen: citizen(1), taken: { at, outage: outage.id, receiptNumber: '17' } });
    };
    await expect(entering({ from, to })).rejects.toMatchObject({
      refusal: { code: 'FIELDS_WRONG', fields: [{ field: 'taken.outage', problem: 'WAS_WORKING' }] },
    });
    await expect(entering({ from: '2027-01-29T04:00:00.000Z', to })).resolves.toMatch(/^case_/);
  });

  it('serves a receipt once', async () => {
    const service = aService(monday);
    const outage = await service.wasAway({ from, to });
    const taken = { at: thursday, outage: outage.id, receiptNumber: '17' };
    const first = await service.entersFromPaper({ citizen: citizen(1), taken });
    await expect(service.entersFromPaper({ citizen: citizen(2), taken })).rejects.toMatchObject({
      refusal: { code: 'RECEIPT_USED', pointer: first },
    });
  });
});
