import { describe, expect, it } from 'vitest';
import { lateFiles } from '#casework/asking/trays/late-files.ts';
import { lettersDue } from '#casework/asking/trays/letters-due.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { head } from '#test/scenarios/harness/cast.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';
import { settle } from '#test/scenarios/harness/relay.ts';

async function whoTook({ hasCabinet = false } = {}) {
  const round = await aRound({ hasCabinet });
  if (!hasCabinet) await round.handsOver(round.offerId);
  await round.answers(round.offerId, true);
  const { deps } = round.service;
  return { ...round, file: () => round.theOffer(round.offerId), due: () => lettersDue('uralsk', deps) };
}

async function whoWasGiven(asked: { readonly hasCabinet?: boolean } = {}) {
  const round = await whoTook(asked);
  await round.drawsMinutes(round.offerId);
  await round.signsMinutes(round.offerId);
  await round.decides(round.offerId);
  return round;
}

const letterOf = ({ terms: { letter } }: Offer) => letter?.state;

describe('what tells of an end to whoever has no cabinet (X294)', () => {
  it('is posted by the registrar: a court’s annulment lies before his office until it is', async () => {
    const { offerId, file, due, annuls, posts, service } = await whoWasGiven();
    expect(await due()).toEqual([]);
    await annuls(offerId);
    expect(await file()).toMatchObject({ status: 'ANNULLED', toPost: ['ALLOCATION_UNDONE'] });
    expect([letterOf(await file()), await due()]).toEqual(['running', [offerId]]);
    await posts(offerId);
    const after = await file();
    expect(after.letters).toMatchObject([{ number: 'RR 1-46', papers: ['ALLOCATION_UNDONE'], by: 'staff_registrar' }]);
    expect([after.toPost, letterOf(after), after.missed, await due()]).toEqual([undefined, 'met', [], []]);
    const told = (await service.deps.cases.journal(offer, offerId)).flatMap(({ events }) =>
      events.filter(({ type }) => type === 'PaperPosted'),
    );
    expect(told).toMatchObject([{ number: 'RR 1-46', by: 'staff_registrar' }]);
    await expect(posts(offerId)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
  });

  it('is late after three working days, though the offer has ended: the office reads so', async () => {
    const { offerId, file, annuls, posts, service } = await whoWasGiven();
    await annuls(offerId);
    const late = async () =>
      (await lateFiles({ organisation: 'uralsk', viewer: head, cursor: undefined }, service.deps)).items.map(
        (one) => one.file.id,
      );
    expect(await late()).not.toContain(offerId);
    await service.skipDays(7);
    expect((await file()).missed).toMatchObject([{ term: 'letter', cause: 'OVERDUE' }]);
    expect(await late()).toContain(offerId);
    await posts(offerId);
    expect(await late()).not.toContain(offerId);
  });

  it('is read in the cabinet by whoever has one, and nothing is posted to him', async () => {
    const { offerId, file, due, annuls, posts } = await whoWasGiven({ hasCabinet: true });
    await annuls(offerId);
    expect([(await file()).toPost, letterOf(await file()), await due()]).toEqual([undefined, undefined, []]);
    await expect(posts(offerId)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
  });

  it('is so of a revocation', async () => {
    const { offerId, file, revokes, service } = await whoWasGiven();
    await service.skipDays(12);
    await revokes(offerId);
    expect(await file()).toMatchObject({ status: 'REVOKED', toPost: ['ALLOCATION_UNDONE'] });
  });

  it('of a dwelling that is withdrawn', async () => {
    const { offerId, home, file, due, withdrawsAtOnce } = await whoTook();
    await withdrawsAtOnce(home);
    await settle();
    expect(await file()).toMatchObject({ status: 'OVERTAKEN', toPost: ['OFFER_WITHDRAWN'] });
    expect(await due()).toEqual([offerId]);
  });

  it('and that he was not reached', async () => {
    const { offerId, theOffer, service, ...verbs } = await aRound({ hasCabinet: false });
    await verbs.triesToReach(offerId, 'PHONE');
    await service.skipDays(1);
    await verbs.triesToReach(offerId, 'VISIT');
    await verbs.reportsNotReached(offerId);
    expect(await theOffer(offerId)).toMatchObject({ status: 'NOT_REACHED', toPost: ['OFFER_NOT_REACHED'] });
    await verbs.posts(offerId);
    expect((await theOffer(offerId)).letters).toMatchObject([{ papers: ['OFFER_NOT_REACHED'] }]);
  });
});

/** Somebody without a cabinet whose letter was posted, and whose receipt has not come in its ten days. */
async function whoNobodyHeardOf({ personsDown = false, dies = false } = {}) {
  const { offerId, theOffer, theCase, service, ...verbs } = await aRound({ hasCabinet: false });
  await verbs.posts(offerId);
  if (dies) service.neighbours.knows({ iin: citizen().iin, diedOn: localDate(service.deps.clock.now()) });
  if (personsDown) service.neighbours.goesDown('persons');
  await service.skipDays(12);
  const paper = async () => {
    const { OFFER_NOT_REACHED: told } = (await theOffer(offerId)).papers;
    return told && new TextDecoder().decode(await service.deps.documents.readPaper(told));
  };
  const isLateAfter = async (days: number) => {
    await service.skipTo(addDays('2018-03-02', days), '10:00');
    const { complains, theComplaint } = complaining(service);
    return (await theComplaint(await complains({ file: offerId }))).isLate;
  };
  return { ...verbs, offerId, service, file: () => theOffer(offerId), paper, isLateAfter, person: theCase.applicant };
}

describe('that no receipt of his letter came (X311)', () => {
  it('is told by a paper that says when it was posted, by which day none came, that it is no silence, and where he complains', async () => {
    const { file, paper, offerId, posts } = await whoNobodyHeardOf();
    expect(await file()).toMatchObject({ status: 'NOT_REACHED', toPost: ['OFFER_NOT_REACHED'], silenceChecked: true });
    const told = await paper();
    for (const said of [
      '19.02.2018',
      'Растау келген жоқ.',
      'Последний день подтверждения вручения письма: 01.03.2018. Подтверждение не пришло.',
      'Это не считается ни отказом, ни молчанием.',
      'Шағым берілетін орган: ',
      'Последний день подачи жалобы: 04.06.2018.',
    ])
      expect(told).toContain(said);
    expect(told).not.toContain('undefined');
    await posts(offerId);
    expect((await file()).letters).toMatchObject([{ papers: ['OFFER_NOT_REACHED'] }]);
  });

  it('runs no days for a complaint before it is told', async () => {
    const { file, paper, isLateAfter } = await whoNobodyHeardOf({ personsDown: true });
    expect([(await file()).status, await paper()]).toEqual(['NOT_REACHED', undefined]);
    expect(await isLateAfter(95)).toBeUndefined();
  });

  it('is told once the register has said that he lives, in the cabinet that he has by then, and the days run from that', async () => {
    const { file, paper, service, person, isLateAfter } = await whoNobodyHeardOf({ personsDown: true });
    await service.skipDays(20);
    service.deps.accounts.without.delete(person);
    service.neighbours.comesBack('persons');
    await service.pass(2 * 60 * 60);
    expect((await file()).toPost).toBeUndefined();
    expect(await paper()).toContain('Подтверждение не пришло.');
    expect(await isLateAfter(105)).toBeUndefined();
  });

  it('is written to nobody who has died', async () => {
    const { file, paper } = await whoNobodyHeardOf({ dies: true });
    expect([(await file()).status, await paper(), (await file()).toPost]).toEqual(['DIED', undefined, undefined]);
  });
});

/** A complaint so many days after the third month since what tells of the end was posted, or was written. */
async function complained(after: number, { posts }: { readonly posts: boolean }) {
  const one = await whoWasGiven();
  await one.annuls(one.offerId);
  const endedOn = localDate((await one.file()).reached.at(-1)?.at ?? '');
  if (posts) await one.posts(one.offerId);
  await one.service.skipTo(addDays(endedOn, after), '10:00');
  const { complains, theComplaint } = complaining(one.service);
  return (await theComplaint(await complains({ file: one.offerId }))).isLate;
}

describe('the days for a complaint about it (X295)', () => {
  it('run from the day on which the letter counts as told, and not at all before it is posted', async () => {
    expect(await complained(95, { posts: true })).toBeUndefined();
    expect(await complained(110, { posts: true })).toBe(true);
    expect(await complained(110, { posts: false })).toBeUndefined();
  });
});
