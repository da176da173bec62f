import { describe, expect, it } from 'vitest';
import { giveKeys } from '#casework/acts/allocating/offers/giving.ts';
import { handOverOffer } from '#casework/acts/allocating/offers/send-offer.ts';
import { handOverDecision, handOverProposal } from '#casework/acts/amending/send-decision.ts';
import { handOverAnswer } from '#casework/acts/complaining/send-answer.ts';
import { askHandingOver } from '#casework/acts/handing/hand-paper.ts';
import type { HandedPaper } from '#domain/second-person/paper-handed.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aRound } from './harness/allocating.ts';
import { aListedPerson } from './harness/amending.ts';
import { ownIin, registrar } from './harness/cast.ts';
import { complaining } from './harness/complaining.ts';
import type { Service } from './harness/service.ts';
import { actAtOnce } from './harness/story.ts';

const came = { iin: citizen().iin, identityDocument: { number: '012345678', issuedOn: '2015-05-05' } };

async function withoutCabinet() {
  const listed = await aListedPerson();
  listed.service.deps.accounts.without.add(listed.theCase.applicant);
  return listed;
}

async function decided() {
  const listed = await withoutCabinet();
  const id = await listed.proposes();
  await listed.handsProposal(id);
  await listed.answersAtDesk(id);
  await listed.service.skipDays(8);
  await listed.namesExaminer(id);
  await listed.drafts(id);
  await listed.signs(id);
  return { ...listed, id };
}

async function answered() {
  const listed = await withoutCabinet();
  const verbs = complaining(listed.service);
  const id = await verbs.complainsAtDesk({ office: 'uralsk' });
  await verbs.namesReviewer(id);
  await verbs.draftsAnswer(id);
  await verbs.signsAnswer(id);
  return { ...listed, ...verbs, id };
}

/** One registrar types that he has handed it over, and nobody else has seen it. */
const alone: Readonly<Record<HandedPaper, (id: string, service: Service) => Promise<string>>> = {
  offer: (offerId, service) =>
    actAtOnce(service, registrar, (acting) => handOverOffer({ offerId, ...came }, acting, service.deps)),
  proposal: (amendmentId, service) =>
    actAtOnce(service, registrar, (acting) => handOverProposal({ amendmentId, ...came }, acting, service.deps)),
  decision: (amendmentId, service) =>
    actAtOnce(service, registrar, (acting) => handOverDecision({ amendmentId, ...came }, acting, service.deps)),
  keys: (offerId, service) =>
    actAtOnce(service, registrar, (acting) => giveKeys({ offerId, ...came }, acting, service.deps)),
  answer: (complaintId, service) =>
    actAtOnce(service, registrar, (acting) => handOverAnswer({ complaintId, ...came }, acting, service.deps)),
};

async function asks(paper: HandedPaper, file: string, { deps }: Service, iin = came.iin) {
  const by = { ...registrar, person: await deps.keyring.personOf(ownIin[registrar.staff] ?? '') };
  return askHandingOver({ paper, file, ...came, iin }, { by, now: deps.clock.now() }, deps);
}

const byAnother = { refusal: { code: 'CONFIRMATION_NEEDED', awaits: 'paperHanded' } };
const notHis = { error: { code: 'FIELDS_WRONG', fields: [{ field: 'iin', problem: 'OTHER_PERSON' }] } };

describe('nobody has a paper in his hands by the word of one official (X290)', () => {
  it('an offer: no days begin, and nothing is silence, until another has seen him', async () => {
    const { offerId: id, theOffer, handsOver, service } = await aRound({ hasCabinet: false });
    await expect(alone.offer(id, service)).rejects.toMatchObject(byAnother);
    expect(await asks('offer', id, service, citizen(2).iin)).toMatchObject(notHis);
    await service.skipDays(8);
    await service.pass(60 * 60);
    expect(await theOffer(id)).toMatchObject({ status: 'UNSENT' });
    await handsOver(id);
    expect(await theOffer(id)).toMatchObject({ status: 'OPEN', told: { how: 'desk' } });
    await service.skipDays(8);
    await service.pass(60 * 60);
    expect((await theOffer(id)).status).toBe('LAPSED');
  });

  it('what is proposed: his days for an answer begin as it is confirmed', async () => {
    const { service, proposes, theFile, handsProposal } = await withoutCabinet();
    const id = await proposes();
    await expect(alone.proposal(id, service)).rejects.toMatchObject(byAnother);
    expect(await asks('proposal', id, service, citizen(2).iin)).toMatchObject(notHis);
    expect((await asks('proposal', id, service)).ok).toBe(true);
    await service.skipDays(1);
    expect((await theFile(id)).terms.answer).toBeUndefined();
    await handsProposal(id);
    expect(await theFile(id)).toMatchObject({ status: 'ANSWER_AWAITED', terms: { answer: { lastDay: '2018-02-27' } } });
  });

  it('a removal: it is in force as it is confirmed, and the office is late by then, whenever it was asked', async () => {
    const { id, service, theFile, theEntry, handsOver } = await decided();
    await expect(alone.decision(id, service)).rejects.toMatchObject(byAnother);
    expect(await asks('decision', id, service, citizen(2).iin)).toMatchObject(notHis);
    expect((await asks('decision', id, service)).ok).toBe(true);
    await service.skipDays(14);
    expect([(await theFile(id)).status, (await theEntry())?.status]).toEqual(['AWAITING_SENDING', 'ACTIVE']);
    await handsOver(id);
    expect(await theFile(id)).toMatchObject({ status: 'IN_FORCE', missed: [{ term: 'notice' }] });
    expect((await theEntry())?.status).toBe('REMOVED');
  });

  it('an answer to a complaint: it is answered as it is confirmed', async () => {
    const { id, service, theComplaint, handsAnswer } = await answered();
    await expect(alone.answer(id, service)).rejects.toMatchObject(byAnother);
    expect(await asks('answer', id, service, citizen(2).iin)).toMatchObject(notHis);
    expect((await theComplaint(id)).status).toBe('AWAITING_SENDING');
    await handsAnswer(id);
    expect(await theComplaint(id)).toMatchObject({ status: 'ANSWERED', told: { how: 'desk' } });
  });

  it('the keys of a dwelling: he has none, and is housed by none, until another has seen that he took them', async () => {
    const { offerId: id, theOffer, givesKeys, service, ...verbs } = await aRound();
    await verbs.answers(id, true);
    await verbs.drawsMinutes(id);
    await verbs.signsMinutes(id);
    await verbs.decides(id);
    await verbs.makesContract(id);
    await expect(alone.keys(id, service)).rejects.toMatchObject(byAnother);
    expect(await asks('keys', id, service, citizen(2).iin)).toMatchObject(notHis);
    expect((await asks('keys', id, service)).ok).toBe(true);
    expect(await theOffer(id)).toMatchObject({ status: 'AWAITING_KEYS' });
    await givesKeys(id);
    expect((await theOffer(id)).status).toBe('GIVEN');
  });

  it('is asked once, and of one paper alone', async () => {
    const { service, proposes } = await withoutCabinet();
    const id = await proposes();
    const [first, again, other] = [
      await asks('proposal', id, service),
      await asks('proposal', id, service),
      await asks('decision', id, service),
    ];
    expect(first.ok && again.ok && first.value.id === again.value.id).toBe(true);
    expect(other).toMatchObject({ error: { code: 'NOT_IN_THIS_STATUS' } });
  });
});
