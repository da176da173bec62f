import { describe, expect, it } from 'vitest';
import { notReachedContent, withdrawnContent } from '#casework/papers/offer-ended-paper.ts';
import { bytesTo, type PaperContent } from '#casework/papers/paper.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { aDwelling, anOffer } from '#test/builders/allocations/an-offer.ts';
import { aigul, stranger } from '#test/builders/doors/an-office.ts';
import { atDesks, identityDocument } from '#test/builders/doors/at-desks.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

const came = { by: 'recipient', iin: aigul.iin, identityDocument };
const daughter = citizen(4);
const withdrawn = { status: 'OVERTAKEN', overtakenBy: 'DWELLING_WITHDRAWN' } as const;

/** Aigül has no cabinet: one dwelling that she was offered was withdrawn, and of another she was not reached. */
async function withOffers(changes: Partial<Offer> = {}) {
  const desks = await atDesks();
  const subject = await desks.keyring.personOf(aigul.iin);
  const to = { caseId: 'case_1', recipient: { iin: aigul.iin, name: 'Айгүл' } };
  const now = desks.clock.now();
  const lays = async (of: Partial<Offer>, content: PaperContent) => {
    const issue = { id: `paper_${of.id}`, issuedAt: now };
    const paper = await desks.documents.storePaper(content.type, issue.id, bytesTo(to, content, issue));
    const papers = { [paper.type]: paper, COMMISSION_MINUTES: paper };
    desks.cases.seed(anOffer({ subject, ...of, ...changes, papers }));
  };
  await lays(
    { id: 'offer_1', ...withdrawn },
    withdrawnContent(anOffer(), { home: aDwelling(), ground: 'DESTROYED', by: undefined, now }),
  );
  await lays(
    { id: 'offer_2', status: 'NOT_REACHED' },
    notReachedContent(anOffer(), { concluded: 'Ешкім болмады', now }),
  );
  return desks;
}

describe('whoever has no cabinet is handed what was written to him of his offers (X289)', () => {
  it('at any desk by his IIN once two have seen him: each paper as it was written, and no minutes', async () => {
    const desks = await withOffers();
    const { offers } = (await desks.seenByTwo(came)).body;
    const told = offers.map(({ offerId, status, papers }: { offerId: string; status: string; papers: object[] }) => [
      offerId,
      status,
      papers,
    ]);
    expect(told.toSorted()).toEqual([
      [
        'offer_1',
        'OVERTAKEN',
        [{ type: 'OFFER_WITHDRAWN', text: expect.stringContaining('Предложенное вам жилище снято с распределения') }],
      ],
      ['offer_2', 'NOT_REACHED', [{ type: 'OFFER_NOT_REACHED', text: expect.stringContaining('Ешкім болмады') }]],
    ]);
    const looks = (await desks.access.of('offer_1')).map(({ fields, why }) => [fields, why]);
    expect(looks).toEqual([[['found', 'paper OFFER_WITHDRAWN'], 'reception']]);
  });

  it('is told nothing of them by one operator alone, by another’s document, or where somebody comes for him', async () => {
    const desks = await withOffers();
    const power = { number: 'KZ-77', issuedOn: '2018-01-10' };
    desks.neighbours.certifies({
      ...{ ...power, validTo: '2019-01-10', principalIin: aigul.iin, representativeIin: daughter.iin },
    });
    expect((await desks.comes(came)).body.offers).toBeUndefined();
    expect((await desks.seenByTwo({ ...came, iin: stranger.iin })).body.offers).toBeUndefined();
    const byPower = { by: 'representative', iin: daughter.iin, recipientIin: aigul.iin, identityDocument, power };
    expect((await desks.seenByTwo(byPower)).body.offers).toBeUndefined();
    expect(await desks.access.of('offer_1')).toEqual([]);
  });

  it('is received by nobody whom an offer names as his family (X70)', async () => {
    const kin = await (await atDesks()).keyring.personOf(daughter.iin);
    const desks = await withOffers({ family: [kin] });
    await desks.enrol('kin', 'centre-borili', kin);
    expect((await desks.comes(came, 'kin')).body.type).toBe('urn:kezek:problem:confirmation-own');
    expect((await desks.confirms(await desks.comes(came), 'kin')).status).not.toBe(200);
  });
});
