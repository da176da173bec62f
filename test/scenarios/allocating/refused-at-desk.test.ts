import { describe, expect, it } from 'vitest';
import { answerOfferAtDesk } from '#casework/acts/allocating/offers/answer-offer.ts';
import { offer } from '#domain/offer/kind.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { operator } from '#test/scenarios/harness/cast.ts';
import { settle } from '#test/scenarios/harness/relay.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

const came = { iin: citizen().iin, identityDocument: { number: '012345678', issuedOn: '2015-05-05' } };

async function atDesk() {
  const round = await aRound();
  const { deps } = round.service;
  const answers = async (consents: boolean) => {
    await actAtOnce(round.service, operator, (acting) =>
      answerOfferAtDesk({ offerId: round.offerId, consents, ...came }, acting, deps),
    );
    await settle();
  };
  const twoSee = (refuses: string) =>
    laySeen(
      deps,
      { id: refuses, applicant: round.theCase.applicant },
      { by: 'recipient', ...came },
      { at: deps.clock.now(), staff: operator.staff, centre: operator.organisation, ends: 'refuses' },
    );
  return { ...round, answers, twoSee };
}

describe('a dwelling is refused at a desk (X282)', () => {
  it('by nobody’s word but his before two: an operator’s alone leaves it with him, and it goes to nobody', async () => {
    const { answers, offerId, theOffer, theDwelling, home } = await atDesk();
    await expect(answers(false)).rejects.toMatchObject({ refusal: { code: 'REFUSAL_BY_ONE' } });
    expect([(await theOffer(offerId)).status, (await theDwelling(home)).status]).toEqual(['OPEN', 'OFFERED']);
  });

  it('once two have seen him, and his history names the confirmation', async () => {
    const { answers, twoSee, offerId, theOffer, service } = await atDesk();
    await twoSee(offerId);
    await answers(false);
    expect((await theOffer(offerId)).status).toBe('REFUSED');
    const events = (await service.deps.cases.journal(offer, offerId)).flatMap((commit) => commit.events);
    expect(events.find(({ type }) => type === 'OfferRefused')).toMatchObject({
      confirmation: expect.stringMatching(/^confirmation_/),
    });
  });

  it('while he takes it before one: commission, head and a contract that he signs come after it', async () => {
    const { answers, offerId, theOffer } = await atDesk();
    await answers(true);
    expect((await theOffer(offerId)).status).toBe('BEFORE_COMMISSION');
  });
});
