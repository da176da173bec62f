import { describe, expect, it } from 'vitest';
import { recuse } from '#casework/acts/allocating/offers/staffing.ts';
import { lackingWords } from '#domain/offer/words/lacking-words.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { officials, ownIin, supervisor } from '#test/scenarios/harness/cast.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

const { executor: chair, colleague: secretary, commissioner, another, reserve, administrator, substitute } = officials;
const away = { absences: [{ from: '2018-02-01', to: '2018-12-31' }] };
const votes = (...seats: readonly { readonly staff: string }[]) =>
  seats.map(({ staff }) => ({ staff, vote: 'FOR' as const }));
const { registrar } = officials;
const inItsSeats = votes(chair, another, registrar, administrator, commissioner);

const wrong = (problem: string, field = 'instead') => ({
  refusal: { code: 'FIELDS_WRONG', fields: [{ field, problem }] },
});

describe('another is named for the seat of one who cannot sit (X239)', () => {
  it('and the round goes on to its end with him', async () => {
    const round = await aRound();
    const { changed } = round.service.deps.staff;
    await round.answers(round.offerId, true);
    changed.set(secretary.staff, away);
    await round.service.reconciles({ nightly: true });
    expect(lackingWords(await round.theOffer(round.offerId))?.en).toContain('the head names another');
    await round.namesCommissioner(round.round, secretary, another);
    expect(await round.theRound(round.round)).toMatchObject({
      commission: { secretary: { staff: another.staff } },
      substituted: [{ instead: secretary.staff, named: another.staff, because: 'AWAY' }],
    });
    expect(lackingWords(await round.theOffer(round.offerId))).toBeUndefined();
    await expect(round.drawsMinutes(round.offerId)).rejects.toMatchObject({ refusal: { code: 'NOT_THE_SECRETARY' } });
    await round.drawsMinutes(round.offerId, inItsSeats, another);
    await round.signsMinutes(round.offerId);
    await round.decides(round.offerId);
    expect((await round.theOffer(round.offerId)).status).toBe('AWAITING_CONTRACT');
  });

  it('draws anew what the chair had not signed, and leaves what he had', async () => {
    const round = await aRound();
    const { changed } = round.service.deps.staff;
    await round.answers(round.offerId, true);
    await round.drawsMinutes(round.offerId);
    changed.set(commissioner.staff, { to: '2018-02-01' });
    await round.namesCommissioner(round.round, commissioner, another);
    expect(await round.theOffer(round.offerId)).toMatchObject({ status: 'BEFORE_COMMISSION' });
    const seats = votes(chair, secretary, registrar, administrator, another);
    await round.drawsMinutes(round.offerId, seats);
    await round.signsMinutes(round.offerId);
    changed.set(chair.staff, away);
    await round.namesCommissioner(round.round, chair, reserve);
    expect(await round.theOffer(round.offerId)).toMatchObject({
      status: 'AWAITING_SIGNATURE',
      commission: { chair: { staff: reserve.staff } },
      minutes: { votes: seats, chair: { by: chair.staff } },
    });
    await round.decides(round.offerId);
    expect((await round.theOffer(round.offerId)).status).toBe('AWAITING_CONTRACT');
  });

  it('again changes nothing, and an offer that was not told of it asks its round as its minutes are drawn', async () => {
    const round = await aRound();
    await round.answers(round.offerId, true);
    const before = await round.theOffer(round.offerId);
    round.service.deps.staff.changed.set(secretary.staff, away);
    await round.namesCommissioner(round.round, secretary, another);
    const { version } = await round.theRound(round.round);
    await round.namesCommissioner(round.round, secretary, another);
    expect((await round.theRound(round.round)).version).toBe(version);
    const told = await round.theOffer(round.offerId);
    round.service.store.seed({ ...told, commission: before.commission });
    await round.drawsMinutes(round.offerId, inItsSeats, another);
    expect(await round.theOffer(round.offerId)).toMatchObject({ status: 'MINUTES_DRAWN' });
  });

  it('never of whoever can sit, nor by whoever is not to name him', async () => {
    const round = await aRound();
    const { changed } = round.service.deps.staff;
    const names = (instead: typeof chair, named = another, by = officials.head) =>
      round.namesCommissioner(round.round, instead, named, by);
    await expect(names(secretary)).rejects.toMatchObject(wrong('SEAT_IS_HELD'));
    await expect(names(another)).rejects.toMatchObject(wrong('SITS_NOT_HERE'));
    changed.set(secretary.staff, away);
    await expect(names(secretary, another, supervisor)).rejects.toMatchObject(wrong('HEAD_NAMES'));
    await expect(names(secretary, commissioner)).rejects.toMatchObject(wrong('SITS_TWICE', 'named'));
    await expect(names(secretary, officials.operator)).rejects.toMatchObject(wrong('NOT_OF_OFFICE', 'named'));
    await expect(names(secretary, substitute)).rejects.toMatchObject(wrong('SIGNS_WHAT_IS_DECIDED', 'named'));
    changed.set(another.staff, away);
    await expect(names(secretary)).rejects.toMatchObject(wrong('NOT_OF_OFFICE', 'named'));
    changed.delete(another.staff);
    const file = await round.theOffer(round.offerId);
    round.service.store.seed({ ...file, recused: [another.staff] });
    await expect(names(secretary)).rejects.toMatchObject(wrong('RECUSED_FROM_OFFER', 'named'));
  });

  it('of a seat that whoever heads the office today has, by the supervisor', async () => {
    const round = await aRound();
    const of = { forStaff: 'staff_head', role: 'head' as const, organisation: 'uralsk' };
    const days = { from: '2018-02-01', to: '2018-12-31' };
    round.service.deps.staff.changed.set(commissioner.staff, { substitutions: [{ ...of, ...days }] });
    const asHead = { ...commissioner, kind: 'head' as const, standsFor: officials.head.staff };
    const names = (by: typeof chair) => round.namesCommissioner(round.round, commissioner, another, by);
    await expect(names(asHead)).rejects.toMatchObject(wrong('SUPERVISOR_NAMES'));
    await names(supervisor);
    expect((await round.theRound(round.round)).substituted).toMatchObject([{ because: 'HEADS' }]);
  });

  it('of whoever the head has recused by a declaration, by the supervisor: nobody chooses votes by it', async () => {
    const round = await aRound();
    await round.answers(round.offerId, true);
    await round.drawsMinutes(round.offerId);
    await actAtOnce(round.service, officials.head, (acting) =>
      recuse({ id: round.offerId, staff: commissioner.staff, reason: 'Туысы' }, acting, round.service.deps),
    );
    const names = (by?: typeof chair) => round.namesCommissioner(round.round, commissioner, another, by);
    await expect(names()).rejects.toMatchObject(wrong('SUPERVISOR_NAMES'));
    expect((await round.theOffer(round.offerId)).status).toBe('MINUTES_DRAWN');
    await names(supervisor);
    expect((await round.theRound(round.round)).substituted).toMatchObject([{ because: 'RECUSED' }]);
  });

  it('of any seat, by the supervisor, where the head may not work on an offer that is before it (APPK 67)', async () => {
    const round = await aRound();
    const { changed } = round.service.deps.staff;
    changed.set(secretary.staff, away);
    const file = await round.theOffer(round.offerId);
    const names = (by?: typeof chair) => round.namesCommissioner(round.round, secretary, another, by);
    const heads = [officials.head.staff, substitute.staff];
    round.service.store.seed({ ...file, recused: [officials.head.staff] });
    await expect(names()).rejects.toMatchObject({ refusal: { code: 'RECUSED' } });
    round.service.store.seed({ ...file, recused: [...heads, supervisor.staff] });
    await expect(names()).rejects.toMatchObject(wrong('SUPERVISOR_NAMES'));
    await expect(names(supervisor)).rejects.toMatchObject({ refusal: { code: 'RECUSED' } });
    round.service.store.seed({ ...file, recused: heads });
    await names(supervisor);
    expect((await round.theRound(round.round)).substituted).toMatchObject([{ because: 'AWAY' }]);
  });

  it('signs and draws no minutes while he is on leave: his seat waits for whoever is named', async () => {
    const round = await aRound();
    const { changed } = round.service.deps.staff;
    await round.answers(round.offerId, true);
    const faulty = { refusal: { code: 'MINUTES_FAULTY', missing: ['NOT_AT_POST'] } };
    const seats = [...votes(chair), ...votes(registrar, administrator, commissioner)];
    changed.set(secretary.staff, away);
    const unvoted = [...seats, { staff: secretary.staff, vote: 'ABSENT' as const }];
    await expect(round.drawsMinutes(round.offerId, unvoted)).rejects.toMatchObject(faulty);
    changed.delete(secretary.staff);
    await round.drawsMinutes(round.offerId);
    changed.set(chair.staff, away);
    await expect(round.signsMinutes(round.offerId)).rejects.toMatchObject(faulty);
    changed.delete(chair.staff);
    await round.signsMinutes(round.offerId);
    expect((await round.theOffer(round.offerId)).status).toBe('AWAITING_SIGNATURE');
  });

  it('and of whoever is of the family on record, by the head: no declaration makes him so', async () => {
    const round = await aRound();
    const person = await round.service.deps.keyring.personOf(ownIin[commissioner.staff] ?? '');
    const file = await round.theOffer(round.offerId);
    round.service.store.seed({ ...file, family: [person] });
    await round.namesCommissioner(round.round, commissioner, another);
    expect((await round.theRound(round.round)).substituted).toMatchObject([{ because: 'RECUSED' }]);
  });
});
