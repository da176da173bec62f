import { describe, expect, it } from 'vitest';
import { recordContract } from '#casework/acts/allocating/offers/giving.ts';
import { askContract, handPaper } from '#casework/acts/handing/hand-paper.ts';
import { contentOf } from '#casework/second-person/content.ts';
import { offer } from '#domain/offer/kind.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { byTwoIn } from '#test/scenarios/harness/by-two.ts';
import { head, ownIin, registrar } from '#test/scenarios/harness/cast.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

async function decided() {
  const round = await aRound();
  await round.answers(round.offerId, true);
  await round.drawsMinutes(round.offerId);
  await round.signsMinutes(round.offerId);
  await round.decides(round.offerId);
  const { service, offerId: file } = round;
  const { deps } = service;
  const today = localDate(deps.clock.now());
  const signed = (number = 'Ж-1', signedOn = today) => ({ paper: 'contract', file, number, signedOn }) as const;
  const asks = async (content = signed()) => {
    const by = { ...registrar, person: await deps.keyring.personOf(ownIin[registrar.staff] ?? '') };
    return askContract(content, { by, now: deps.clock.now() }, deps);
  };
  return { ...round, today, signed, asks, byTwo: byTwoIn(service) };
}

describe('a tenancy contract is recorded by the word of no one official (X309)', () => {
  it('nobody else has seen it: its term goes on, and the head revokes once the days are over', async () => {
    const { service, offerId, today, asks, revokes, theOffer } = await decided();
    const alone = actAtOnce(service, registrar, (acting) =>
      recordContract({ offerId, number: 'Ж-1', signedOn: today }, acting, service.deps),
    );
    await expect(alone).rejects.toMatchObject({
      refusal: { code: 'CONFIRMATION_NEEDED', awaits: 'paperHanded' },
    });
    expect((await asks()).ok).toBe(true);
    expect(await theOffer(offerId)).toMatchObject({ status: 'AWAITING_CONTRACT' });
    expect((await theOffer(offerId)).contract).toBeUndefined();
    expect((await theOffer(offerId)).terms.contract?.state).toBe('running');
    await service.skipDays(12);
    await revokes(offerId);
    expect((await theOffer(offerId)).status).toBe('REVOKED');
  });

  it('by two: its event keeps both, the term is met, and the head revokes no more', async () => {
    const { service, offerId, today, makesContract, revokes, theOffer } = await decided();
    await makesContract(offerId);
    expect(await theOffer(offerId)).toMatchObject({
      status: 'AWAITING_KEYS',
      contract: { number: 'Ж-1', signedOn: today },
      terms: { contract: { state: 'met' }, keys: { state: 'running' } },
    });
    const events = (await service.deps.cases.journal(offer, offerId)).flatMap((commit) => commit.events);
    expect(events.find(({ type }) => type === 'ContractSigned')).toMatchObject({ confirmedBy: head.staff });
    await service.skipDays(12);
    await expect(revokes(offerId)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
  });

  it('its days are met as it is confirmed, not as it was asked; the day of the contract stays as it is signed', async () => {
    const { service, offerId, today, asks, makesContract, theOffer } = await decided();
    expect((await asks()).ok).toBe(true);
    await service.skipDays(12);
    await makesContract(offerId, today);
    expect(await theOffer(offerId)).toMatchObject({
      status: 'AWAITING_KEYS',
      contract: { signedOn: today },
      contractLapsed: true,
    });
  });

  it('what was confirmed is recorded of nothing that the head has revoked meanwhile', async () => {
    const { service, offerId, signed, byTwo, revokes, theOffer } = await decided();
    const { deps } = service;
    const { by, seen } = await byTwo(registrar, (asking) => askContract(signed(), asking, deps));
    await service.skipDays(12);
    await revokes(offerId);
    const content = await contentOf('paperHanded', seen, deps);
    await expect(actAtOnce(service, by, (acting) => handPaper(content, acting, deps, seen))).rejects.toMatchObject({
      refusal: { code: 'NOT_IN_THIS_STATUS' },
    });
    expect((await theOffer(offerId)).status).toBe('REVOKED');
  });

  it('is asked once of one number and day, of none before the decision, and of none to come', async () => {
    const { today, signed, asks } = await decided();
    const [first, again, other] = [await asks(), await asks(), await asks(signed('Ж-2'))];
    expect(first.ok && again.ok && first.value.id === again.value.id).toBe(true);
    expect(first.ok && other.ok && first.value.id !== other.value.id).toBe(true);
    const outside = { error: { code: 'FIELDS_WRONG', fields: [{ field: 'signedOn', problem: 'DATE_OUTSIDE' }] } };
    expect(await asks(signed('Ж-1', addDays(today, -1)))).toMatchObject(outside);
    expect(await asks(signed('Ж-1', addDays(today, 1)))).toMatchObject(outside);
  });
});
