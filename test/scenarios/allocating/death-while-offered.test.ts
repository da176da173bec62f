import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/amendment/command.ts';
import type { Form } from '#domain/form/form.ts';
import { entryKey } from '#domain/queue/list.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { deciding } from '#test/scenarios/harness/amending.ts';
import type { Wish } from '#test/scenarios/harness/filing.ts';
import { entry, granted, onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { sayingNeeds } from '#test/scenarios/harness/saying-needs.ts';
import { aService } from '#test/scenarios/harness/service.ts';

const brother = citizen(1);
const sister = citizen(2);
const member = (n: number): Form['members'][number] => {
  const { iin, surname, name, patronymic } = citizen(n);
  return { ref: `member-${n}`, iin, surname, name, patronymic, relation: 'sibling', bornOn: '1985-06-15' };
};
const died: Fact = {
  kind: 'DEATH',
  fact: 'Қайтыс болды',
  source: { kind: 'REGISTER', name: 'ЖТ МДҚ' },
  on: '2019-02-25',
};

/** A brother with his sister on record and somebody behind them, and two rooms that are offered to the brother. */
async function offeredToABrother() {
  const service = aService();
  const first = await onTheList(service, 1, { form: { members: [member(2)] } });
  const behind = await onTheList(service, 3, { form: { members: [member(4)] } });
  await service.skipTo('2019-02-25');
  await sayingNeeds(service).confirms(first, brother);
  await sayingNeeds(service).confirms(behind, citizen(3));
  const verbs = allocating(service);
  const home = await verbs.entersDwelling({ rooms: 2, area: 36 });
  const round = await verbs.opens(home);
  const lotNow = async () => (await verbs.theRound(round)).lots[0];
  const offerId = (await lotNow())?.offer ?? 'none';
  const office = deciding(service, { list: 'public-sector', registerNumber: 1 });
  const dies = () => service.neighbours.knows({ iin: brother.iin, diedOn: '2019-02-25' });
  /** and nobody of his family is in need, so that his entry is decided about at once (73(2)) */
  const tellsDeath = async () => {
    dies();
    return office.proposes({ ground: 'DIED', facts: [died], nobodyLeftInNeed: true });
  };
  return { service, ...verbs, office, home, round, offerId, lotNow, dies, tellsDeath };
}

const succeeds: Wish = {
  citizen: sister,
  change: { kind: 'succession', provider: 'uralsk', of: brother.iin },
  form: { members: [member(5)] },
};

describe('a death while a dwelling is offered (X210, X238)', () => {
  it('ends the asking at once: no answer is awaited, no silence counted, and the dwelling is held for the family', async () => {
    const { offerId, theOffer, theDwelling, home, tellsDeath, service, ...verbs } = await offeredToABrother();
    expect(await theOffer(offerId)).toMatchObject({ status: 'OPEN', terms: { consent: { state: 'running' } } });
    const amendment = await tellsDeath();
    expect(await theOffer(offerId)).toMatchObject({
      ...{ status: 'DIED', held: { amendment } },
      terms: { consent: { state: 'lapsed' } },
    });
    expect(await theDwelling(home)).toMatchObject({ status: 'HELD', offer: offerId });
    await expect(verbs.answers(offerId, true, brother)).rejects.toMatchObject({
      refusal: { code: 'NOT_IN_THIS_STATUS' },
    });
    await service.skipDays(9);
    expect([(await theOffer(offerId)).status, (await theDwelling(home)).status]).toEqual(['DIED', 'HELD']);
  });

  it('lets the dwelling go to the next where nobody of the family asks for the place in ten working days', async () => {
    const { offerId, theOffer, theDwelling, home, lotNow, tellsDeath, service } = await offeredToABrother();
    await tellsDeath();
    await service.skipDays(16);
    await service.pass(2 * 60 * 60);
    expect(await theOffer(offerId)).toMatchObject({ status: 'OVERTAKEN', overtakenBy: 'DIED', settled: 'OVERTAKEN' });
    expect(await lotNow()).toMatchObject({ state: 'ASKED', entry: 'uralsk#public-sector#2' });
    expect((await theDwelling(home)).status).toBe('OFFERED');
  });

  it('passes to whoever of the family takes the place: she is asked anew and first, accepts and is housed', async () => {
    const { offerId, theOffer, theDwelling, home, lotNow, dies, service, ...verbs } = await offeredToABrother();
    dies();
    await service.skipDays(8);
    expect([(await theOffer(offerId)).status, (await theDwelling(home)).status]).toEqual(['DIED', 'HELD']);
    expect((await theOffer(offerId)).held).not.toHaveProperty('amendment');
    await service.filesOnPortal(succeeds);
    await granted(service);
    await service.pass(2 * 60 * 60);
    expect(await theOffer(offerId)).toMatchObject({ status: 'OVERTAKEN', overtakenBy: 'SUCCESSION' });
    const lot = await lotNow();
    expect(lot).toMatchObject({ state: 'ASKED', entry: 'uralsk#public-sector#1' });
    const second = lot?.offer ?? 'none';
    const person = await service.deps.keyring.personOf(sister.iin);
    expect(await theOffer(second)).toMatchObject({ status: 'OPEN', subject: person });
    await verbs.answers(second, true, sister);
    await verbs.drawsMinutes(second);
    await verbs.signsMinutes(second);
    await verbs.decides(second);
    expect([(await theOffer(second)).status, (await theDwelling(home)).status]).toEqual([
      'AWAITING_CONTRACT',
      'ASSIGNED',
    ]);
    expect((await service.deps.register.entry(entry()))?.status).toBe('HOUSED');
    expect(await service.store.claim(entryKey('uralsk', person))).toBeUndefined();
  });

  it('counts as silence of nobody: before the dwelling goes on the register is asked, and of the living it is silence', async () => {
    const dead = await offeredToABrother();
    dead.dies();
    await dead.service.skipDays(20);
    await dead.service.pass(2 * 60 * 60);
    expect(await dead.theOffer(dead.offerId)).toMatchObject({ status: 'DIED', held: {} });
    await dead.service.skipDays(8);
    await dead.service.pass(2 * 60 * 60);
    expect(await dead.theOffer(dead.offerId)).toMatchObject({ status: 'OVERTAKEN', overtakenBy: 'DIED' });
    const living = await offeredToABrother();
    living.service.neighbours.goesDown('persons');
    await living.service.skipDays(9);
    expect(await living.theOffer(living.offerId)).toMatchObject({ status: 'LAPSED', holds: { 'check-candidate': {} } });
    expect(await living.lotNow()).toMatchObject({ state: 'ASKED', offer: living.offerId });
    living.service.neighbours.comesBack('persons');
    await living.service.pass(2 * 60 * 60);
    expect(await living.theOffer(living.offerId)).toMatchObject({ status: 'LAPSED', settled: 'LAPSED' });
  });

  it('takes the decision from the head, whatever the commission has voted', async () => {
    const { offerId, theOffer, tellsDeath, ...verbs } = await offeredToABrother();
    await verbs.answers(offerId, true, brother);
    await verbs.drawsMinutes(offerId);
    await verbs.signsMinutes(offerId);
    expect((await theOffer(offerId)).status).toBe('AWAITING_SIGNATURE');
    await tellsDeath();
    expect(await theOffer(offerId)).toMatchObject({ status: 'DIED', terms: { signature: { state: 'lapsed' } } });
    expect((await theOffer(offerId)).minutes).toBeUndefined();
    await expect(verbs.decides(offerId)).rejects.toThrow();
  });

  it('that was none is undone: he is told anew, with new days', async () => {
    const { offerId, theOffer, theDwelling, home, service, office } = await offeredToABrother();
    const amendmentId = await office.proposes({ ground: 'DIED', facts: [died], nobodyLeftInNeed: true });
    expect((await theOffer(offerId)).status).toBe('DIED');
    await office.answers(amendmentId, 'Мен тірімін', brother);
    await office.namesExaminer(amendmentId);
    await office.leavesAsItIs(amendmentId, { facts: [died], why: 'Тізілім қателескен' });
    await office.signs(amendmentId);
    await service.pass(2 * 60 * 60);
    expect(await theOffer(offerId)).toMatchObject({ status: 'OPEN', terms: { consent: { state: 'running' } } });
    expect((await theDwelling(home)).status).toBe('OFFERED');
  });

  it('takes nothing from the living by the word of one who proposes it: the dwelling waits as long as that is decided', async () => {
    const { offerId, theOffer, theDwelling, home, lotNow, service, office, ...verbs } = await offeredToABrother();
    const amendmentId = await office.proposes({ ground: 'DIED', facts: [died], nobodyLeftInNeed: true });
    await service.skipDays(20);
    await service.pass(2 * 60 * 60);
    expect((await theOffer(offerId)).status).toBe('DIED');
    expect(await lotNow()).toMatchObject({ state: 'ASKED', offer: offerId });
    expect((await theDwelling(home)).status).toBe('HELD');
    await office.namesExaminer(amendmentId);
    await office.leavesAsItIs(amendmentId, { facts: [died], why: 'Тізілімде ол тірі' });
    await office.signs(amendmentId);
    await service.pass(2 * 60 * 60);
    await verbs.answers(offerId, true, brother);
    expect((await theOffer(offerId)).status).toBe('BEFORE_COMMISSION');
  });

  it('waits where the register is silent, and for the family once it says that he died', async () => {
    const { offerId, theOffer, service, office, dies } = await offeredToABrother();
    await office.proposes({ ground: 'DIED', facts: [died], nobodyLeftInNeed: true });
    service.neighbours.goesDown('persons');
    await service.skipDays(20);
    await service.pass(2 * 60 * 60);
    expect(await theOffer(offerId)).toMatchObject({ status: 'DIED', holds: { 'check-candidate': {} } });
    service.neighbours.comesBack('persons');
    dies();
    await service.pass(2 * 60 * 60);
    expect(await theOffer(offerId)).toMatchObject({ status: 'OVERTAKEN', overtakenBy: 'DIED' });
  });
});
