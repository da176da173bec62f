import { describe, expect, it } from 'vitest';
import { lastDayOf } from '#domain/regulation/periods.ts';
import { localDate } from '#domain/time/local-date.ts';
import { offeredBehind } from '#test/scenarios/harness/complained-round.ts';

const granted = { outcome: 'SATISFIED', owed: 'OTHER_ACT', act: 'Комиссия қайта қарайды' } as const;

/** Whoever stands behind has taken it, and it waits for the complaint. */
async function waiting() {
  const the = await offeredBehind();
  const id = await the.complains({ file: the.round });
  const offerId = await the.takesIt();
  expect(await the.stands(offerId)).toEqual(['CONSENTED', 'COMPLAINT_OPEN', 1]);
  const waitsUntil = async () => (await the.theDwelling(the.home)).complaints?.[0]?.until ?? '';
  return { ...the, id, offerId, waitsUntil, latest: (await the.theComplaint(id)).keeps?.until ?? '' };
}
const goesOn = ['BEFORE_COMMISSION', undefined];

describe('how long a dwelling waits for a complaint about its round (X327)', () => {
  it('is ten working days after an answer that grants nothing', async () => {
    const the = await waiting();
    const { service, id, offerId } = the;
    await the.passesUp(id);
    await the.isAnswered(id);
    const { told } = await the.theComplaint(id);
    expect(await the.waitsUntil()).toBe(lastDayOf('suspensionAfterAnswer', localDate(told?.at ?? '')));
    await service.skipTo(await the.waitsUntil(), '23:00');
    expect((await the.stands(offerId))[0]).toBe('CONSENTED');
    await service.skipDays(1);
    expect((await the.stands(offerId)).slice(0, 2)).toEqual(goesOn);
  });

  it('is until the second instance has answered, where the office was silent', async () => {
    const the = await waiting();
    const { service, id, offerId } = the;
    await service.skipDays(20);
    expect((await the.stands(offerId))[0]).toBe('CONSENTED');
    const second = await the.complains({ file: id });
    expect((await the.theComplaint(second)).keeps).toEqual({ dwelling: the.home, until: the.latest, of: id });
    await the.isAnswered(second);
    await service.pass(60 * 60);
    expect(await the.stands(offerId)).toEqual([...goesOn, 0]);
  });

  it('is left to the first where the second is taken back', async () => {
    const the = await waiting();
    await the.service.skipDays(20);
    await the.withdraws(await the.complains({ file: the.id }));
    expect([await the.waitsUntil(), (await the.stands(the.offerId))[0]]).toEqual([the.latest, 'CONSENTED']);
    await the.withdraws(the.id);
    await the.service.pass(60 * 60);
    expect(await the.stands(the.offerId)).toEqual([...goesOn, 0]);
  });

  it('is until what an answer owes is done: the commission sits meanwhile, and the head alone waits', async () => {
    const the = await waiting();
    await the.concedes(the.id, granted.owed);
    await the.signsAnswer(the.id);
    expect((await the.theComplaint(the.id)).status).toBe('AWAITING_FULFILMENT');
    await the.service.pass(60 * 60);
    expect(await the.stands(the.offerId)).toEqual([...goesOn, 1]);
    expect(await the.decidesAbout(the.offerId)).toMatchObject([{ refused: 'DWELLING_COMPLAINED_OF' }]);
    await the.fulfils(the.id);
    expect(await the.decides(the.offerId)).toMatchObject([{ signed: {} }]);
  });

  it('is never longer than its days, however silent everybody is, and the decision goes on then', async () => {
    const the = await waiting();
    await the.service.skipTo(the.latest, '23:00');
    expect((await the.stands(the.offerId))[0]).toBe('CONSENTED');
    await the.service.skipDays(1);
    expect((await the.stands(the.offerId)).slice(0, 2)).toEqual(goesOn);
    await the.decidesAbout(the.offerId);
    expect((await the.theDwelling(the.home)).status).toBe('ASSIGNED');
    expect((await the.theComplaint(the.id)).status).toBe('AWAITING_REVIEWER');
  });
});
