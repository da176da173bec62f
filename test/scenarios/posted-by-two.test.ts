import { describe, expect, it } from 'vitest';
import { postOffer } from '#casework/acts/allocating/offers/send-offer.ts';
import { postDecision, postProposal } from '#casework/acts/amending/send-decision.ts';
import { postAnswer } from '#casework/acts/complaining/send-answer.ts';
import { askPosting, handPaper } from '#casework/acts/handing/hand-paper.ts';
import { contentOf } from '#casework/second-person/content.ts';
import type { PostedPaper } from '#domain/second-person/paper-handed.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aRound } from './harness/allocating.ts';
import { aListedPerson } from './harness/amending.ts';
import { byTwoIn } from './harness/by-two.ts';
import { ownIin, registrar } from './harness/cast.ts';
import { complaining } from './harness/complaining.ts';
import type { Service } from './harness/service.ts';
import { actAtOnce } from './harness/story.ts';

const number = 'RR 1-44';
const byAnother = { refusal: { code: 'CONFIRMATION_NEEDED', awaits: 'paperHanded' } };

async function withoutCabinet() {
  const listed = await aListedPerson();
  listed.service.deps.accounts.without.add(listed.theCase.applicant);
  return listed;
}

/** One registrar types the number of a letter, and nobody else has seen its receipt. */
const alone: Readonly<Record<Exclude<PostedPaper, 'offerEnd'>, (id: string, service: Service) => Promise<string>>> = {
  offer: (offerId, service) =>
    actAtOnce(service, registrar, (acting) => postOffer({ offerId, number, ends: [] }, acting, service.deps)),
  proposal: (amendmentId, service) =>
    actAtOnce(service, registrar, (acting) => postProposal({ amendmentId, number }, acting, service.deps)),
  decision: (amendmentId, service) =>
    actAtOnce(service, registrar, (acting) => postDecision({ amendmentId, number }, acting, service.deps)),
  answer: (complaintId, service) =>
    actAtOnce(service, registrar, (acting) => postAnswer({ complaintId, number }, acting, service.deps)),
};

async function asks(paper: PostedPaper, file: string, { deps }: Service, letter = number) {
  const by = { ...registrar, person: await deps.keyring.personOf(ownIin[registrar.staff] ?? '') };
  return askPosting({ paper, file, letter }, { by, now: deps.clock.now() }, deps);
}

const hours = 60 * 60;

describe('nothing is posted by the word of one official (X305)', () => {
  it('an offer: a family whose letter nobody saw is not counted as sought in vain', async () => {
    const { offerId: id, theOffer, posts, service } = await aRound({ hasCabinet: false });
    await expect(alone.offer(id, service)).rejects.toMatchObject(byAnother);
    expect((await asks('offer', id, service)).ok).toBe(true);
    await service.skipDays(12);
    await service.pass(hours);
    expect(await theOffer(id)).toMatchObject({ status: 'UNSENT' });
    await posts(id);
    await service.skipDays(12);
    await service.pass(hours);
    expect((await theOffer(id)).status).toBe('NOT_REACHED');
  });

  it('what is proposed: nobody is silent to a letter that nobody saw', async () => {
    const { service, proposes, theFile, postsProposal } = await withoutCabinet();
    const id = await proposes();
    await expect(alone.proposal(id, service)).rejects.toMatchObject(byAnother);
    expect((await asks('proposal', id, service)).ok).toBe(true);
    await service.skipDays(20);
    await service.pass(hours);
    expect(await theFile(id)).toMatchObject({ status: 'PROPOSAL_UNSENT' });
    await postsProposal(id);
    await service.skipDays(9);
    expect((await theFile(id)).status).toBe('PROPOSAL_ON_ITS_WAY');
    await service.skipDays(2);
    expect((await theFile(id)).status).toBe('ANSWER_AWAITED');
  });

  it('a removal: its ten days run from the confirmation, and the office is late by then, whenever it was asked', async () => {
    const { service, theFile, theEntry, ...verbs } = await withoutCabinet();
    const id = await verbs.proposes();
    await verbs.handsProposal(id);
    await verbs.answersAtDesk(id);
    await service.skipDays(8);
    await verbs.namesExaminer(id);
    await verbs.drafts(id);
    await verbs.signs(id);
    await expect(alone.decision(id, service)).rejects.toMatchObject(byAnother);
    expect((await asks('decision', id, service)).ok).toBe(true);
    await service.skipDays(14);
    expect([(await theFile(id)).status, (await theEntry())?.status]).toEqual(['AWAITING_SENDING', 'ACTIVE']);
    await verbs.posts(id);
    expect(await theFile(id)).toMatchObject({ status: 'AWAITING_FORCE', missed: [{ term: 'notice' }] });
    await service.skipDays(9);
    expect((await theEntry())?.status).toBe('ACTIVE');
    await service.skipDays(2);
    expect((await theEntry())?.status).toBe('REMOVED');
  });

  it('an answer to a complaint: no days for the second instance run before', async () => {
    const listed = await withoutCabinet();
    const { service } = listed;
    const { theComplaint, ...verbs } = complaining(service);
    const id = await verbs.complainsAtDesk({ office: 'uralsk' });
    await verbs.namesReviewer(id);
    await verbs.draftsAnswer(id);
    await verbs.signsAnswer(id);
    await expect(alone.answer(id, service)).rejects.toMatchObject(byAnother);
    expect((await theComplaint(id)).status).toBe('AWAITING_SENDING');
    await verbs.postsAnswer(id);
    expect((await theComplaint(id)).told).toMatchObject({ how: 'post', number: 'RR 1-46' });
  });

  it('the end of an offer: what was posted of it is that very paper, and no letter of before', async () => {
    const { offerId: id, home, theOffer, service, ...verbs } = await aRound({ hasCabinet: false });
    const { seen, by } = await byTwoIn(service)(registrar, (asking) =>
      askPosting({ paper: 'offer', file: id, letter: number }, asking, service.deps),
    );
    await verbs.triesToReach(id, 'PHONE');
    await service.skipDays(1);
    await verbs.triesToReach(id, 'VISIT');
    await verbs.reportsNotReached(id);
    expect(await theOffer(id)).toMatchObject({ status: 'NOT_REACHED', toPost: ['OFFER_NOT_REACHED'] });
    const content = await contentOf('paperHanded', seen, service.deps);
    await expect(
      actAtOnce(service, by, (acting) => handPaper(content, acting, service.deps, seen)),
    ).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
    expect((await theOffer(id)).toPost).toEqual(['OFFER_NOT_REACHED']);
    await verbs.posts(id);
    expect(await theOffer(id)).toMatchObject({ letters: [{ number: 'RR 1-46', papers: ['OFFER_NOT_REACHED'] }] });
  });

  it('whoever confirms reads whose name the receipt is to bear, of each of them', async () => {
    const { service, proposes, offerId } = await aRound({ hasCabinet: false });
    const id = await proposes();
    const verbs = complaining(service);
    const answer = await verbs.complains({ office: 'uralsk' });
    await verbs.namesReviewer(answer);
    await verbs.draftsAnswer(answer);
    await verbs.signsAnswer(answer);
    for (const [paper, file] of [
      ['offer', offerId],
      ['proposal', id],
      ['answer', answer],
    ] as const) {
      const asked = await asks(paper, file, service);
      const content = asked.ok && (await contentOf('paperHanded', asked.value, service.deps));
      expect(content).toMatchObject({ letter: number, to: expect.stringContaining(citizen().surname) });
    }
  });

  it('is asked once, of one number and of what the file waits for alone', async () => {
    const { service, proposes } = await withoutCabinet();
    const id = await proposes();
    const [first, again, other, wrong] = [
      await asks('proposal', id, service),
      await asks('proposal', id, service),
      await asks('proposal', id, service, 'RR 1-45'),
      await asks('decision', id, service),
    ];
    expect(first.ok && again.ok && first.value.id === again.value.id).toBe(true);
    expect(first.ok && other.ok && first.value.id !== other.value.id).toBe(true);
    expect(wrong).toMatchObject({ error: { code: 'NOT_IN_THIS_STATUS' } });
  });
});
