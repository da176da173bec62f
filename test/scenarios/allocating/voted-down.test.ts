import { describe, expect, it } from 'vitest';
import { prepareNeeds, sayNeeds } from '#casework/acts/allocating/needs/say-needs.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Vote } from '#domain/offer/event.ts';
import { seatsOf } from '#domain/staff/commission.ts';
import { paperText } from '#http/views/paper-text.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { settle } from '#test/scenarios/harness/relay.ts';
import { actAtOnce, granted } from '#test/scenarios/harness/story.ts';

/** Whoever has taken a dwelling on the second floor, before the commission sits about him. */
async function whoConsented({ hasCabinet = true } = {}) {
  const round = await aRound({ hasCabinet });
  const { service, theCase, offerId } = round;
  const { deps } = service;
  if (!hasCabinet) await round.handsOver(offerId);
  await round.answers(offerId, true);
  const actor = { kind: 'recipient', person: theCase.applicant as PersonId } as const;
  const { commission } = await round.theOffer(offerId);
  return {
    ...round,
    votes: (vote: Vote['vote']): Vote[] => seatsOf(commission).map(({ staff }) => ({ staff, vote })),
    /** that he may live on the first floor alone */
    async saysFloor() {
      const asked = { caseId: theCase.id, needs: { floorAtMost: 1 } };
      const { id, sha256, bytes } = granted(await prepareNeeds(asked, { actor, now: deps.clock.now() }, deps));
      const signed = { paperId: id, sha256, cms: aCms({ iin: citizen().iin, role: 'individual' }, bytes) };
      await actAtOnce(service, actor, (acting) => sayNeeds({ ...asked, signed }, acting, deps));
      await settle();
    },
    async read(type: string) {
      const paper = (await round.theOffer(offerId)).papers[type];
      return paper ? paperText(await deps.documents.readPaper(paper)) : undefined;
    },
  };
}

describe('whom the commission votes down (77, X320)', () => {
  it('is told by a paper by which minutes, why by the article, that his place stays, and where and until when he complains', async () => {
    const { saysFloor, votes, read, offerId, theOffer, theEntry, ...verbs } = await whoConsented();
    await saysFloor();
    await verbs.drawsMinutes(offerId, votes('AGAINST'));
    expect((await theOffer(offerId)).minutes?.reasons).toEqual(['FLOOR_UNSUITABLE']);
    expect(await read('COMMISSION_MINUTES')).toContain('Причина отказа: Этаж не подходит по здоровью.');
    await verbs.signsMinutes(offerId);
    expect((await theOffer(offerId)).status).toBe('NOT_PROVIDED');
    const told = await read('OFFER_NOT_PROVIDED');
    for (const said of [
      'Жилищная комиссия решила не предоставлять вам предложенное жилище',
      'Протокол: №\u00a07.',
      '1) Этаж не подходит по здоровью. Статья 76 Закона «О жилищных отношениях».',
      'Момент очередности и порядковый номер прежние.',
      'Последний день подачи жалобы: ',
      '1) Қабаты денсаулыққа сай емес.',
      'Шағым берудің соңғы күні: ',
    ])
      expect(told).toContain(said);
    expect(await theEntry()).toMatchObject({ status: 'ACTIVE' });
  });

  it('is posted that paper where he has no cabinet, and nothing where the minutes favour him (X294)', async () => {
    for (const [vote, toPost] of [
      ['AGAINST', ['OFFER_NOT_PROVIDED']],
      ['FOR', undefined],
    ] as const) {
      const { saysFloor, votes, offerId, theOffer, ...verbs } = await whoConsented({ hasCabinet: false });
      await saysFloor();
      await verbs.drawsMinutes(offerId, votes(vote));
      await verbs.signsMinutes(offerId);
      expect((await theOffer(offerId)).toPost).toEqual(toPost);
    }
  });

  it('is nobody whom the minutes favour: they keep no reason, and he has no such paper', async () => {
    const { saysFloor, votes, read, offerId, theOffer, ...verbs } = await whoConsented();
    await saysFloor();
    await verbs.drawsMinutes(offerId, votes('FOR'));
    await verbs.signsMinutes(offerId);
    expect((await theOffer(offerId)).minutes?.reasons).toBeUndefined();
    expect([await read('OFFER_NOT_PROVIDED'), await read('COMMISSION_MINUTES')]).toEqual([
      undefined,
      expect.not.stringContaining('Причина отказа'),
    ]);
  });
});
