import { describe, expect, it } from 'vitest';
import { lateFiles } from '#casework/asking/trays/late-files.ts';
import { lettersDue } from '#casework/asking/trays/letters-due.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
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
