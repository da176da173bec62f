import { describe, expect, it } from 'vitest';
import { newFileId } from '#domain/ids.ts';
import { offer } from '#domain/offer/kind.ts';
import { aDwelling, anOffer } from '#test/builders/allocations/an-offer.ts';
import { aigul } from '#test/builders/doors/an-office.ts';
import { atDesks, identityDocument } from '#test/builders/doors/at-desks.ts';
import { aForm } from '#test/builders/people/a-citizen.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const came = { iin: aigul.iin, identityDocument } as const;
const as = 'asker';
const byOne = {
  status: 409,
  body: { type: 'urn:kezek:problem:refusal-by-one', paragraph: 'X282', operations: ['openReception'] },
};

/** Aigül has an offer in her hands, and comes to a centre of two operators. */
async function offered() {
  const desks = await atDesks();
  const subject = await desks.keyring.personOf(aigul.iin);
  const [id, other] = [newFileId(offer, 1), newFileId(offer, 2)];
  const { id: request } = desks.lay(caseIn('ISSUED'), { form: aForm(aigul) });
  desks.cases.seed(aDwelling());
  desks.cases.seed(anOffer({ id, subject, request, status: 'OPEN' }));
  const answers = (consents: boolean) =>
    desks.knock('POST', `/v1/corporation/offers/${id}/answer`, { as, body: { ...came, consents } });
  const status = async () => (await desks.cases.load(offer, id))?.status;
  const comes = (what: object) => desks.comes({ by: 'recipient', ...came, ...what });
  return { desks, id, other, answers, status, comes };
}

describe('refusing a dwelling at a desk (X282)', () => {
  it('is taken by no operator alone: what he types ends nothing, nor what a second one has not confirmed', async () => {
    const { desks, id, answers, status, comes } = await offered();
    expect(await answers(false)).toMatchObject(byOne);
    const asked = await comes({ refuses: id });
    expect(await answers(false)).toMatchObject(byOne);
    expect((await desks.confirms(asked, as)).body.type).toBe('urn:kezek:problem:confirmation-own');
    expect([(await answers(false)).status, await status()]).toEqual([409, 'OPEN']);
  });

  it('nor by a reception for something else, or of another offer', async () => {
    const { desks, other, answers, status } = await offered();
    for (const what of [{}, { refuses: other }]) {
      await desks.seenByTwo({ by: 'recipient', ...came, ...what });
      expect(await answers(false)).toMatchObject(byOne);
    }
    expect(await status()).toBe('OPEN');
  });
});
