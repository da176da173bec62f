import { describe, expect, it } from 'vitest';
import { contactsOn } from '#casework/papers/whose.ts';
import { Contacts } from '#domain/form/contacts.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';

const identityDocument = { number: '012345678', issuedOn: '2015-03-01' };
const { iin } = citizen();

/** An offer to somebody without a cabinet, who may say at a desk how he is reached now. */
async function whoIsSought() {
  const round = await aRound({ hasCabinet: false });
  const { service, theCase, offerId } = round;
  const says = async (contacts: Contacts) => {
    service.turnsTo(theCase.id);
    await service.operator.receives('contacts');
    await round.saysNeedsAtDesk({ caseId: theCase.id, needs: {}, contacts, iin, identityDocument });
  };
  const lacking = () => round.reportsNotReached(offerId).catch(({ refusal: { code, missing } }) => [code, missing]);
  const tries = async () => {
    await round.triesToReach(offerId, 'PHONE');
    await service.skipDays(1);
    await round.triesToReach(offerId, 'VISIT');
  };
  return { ...round, says, lacking, tries };
}

describe('whoever has changed how he is reached while he is sought (X316)', () => {
  it('is not found unreachable by what was there before: he is sought anew', async () => {
    const { says, lacking, tries, theOffer, offerId } = await whoIsSought();
    await tries();
    await says({ phone: '+77012223344' });
    expect(await lacking()).toEqual(['TRIES_LACKING', ['WORKING_DAYS', 'CHANNELS']]);
    await tries();
    await lacking();
    expect((await theOffer(offerId)).status).toBe('NOT_REACHED');
  });

  it('nor by a letter that went there', async () => {
    const { says, lacking, posts, service, triesToReach, offerId } = await whoIsSought();
    await posts(offerId);
    await service.skipDays(1);
    await says({ phone: '+77012223344', actualAddress: 'Орал, Достық даңғылы, 5' });
    await triesToReach(offerId, 'LETTER_RETURNED');
    expect(await lacking()).toEqual(['TRIES_LACKING', ['WORKING_DAYS', 'CHANNELS']]);
  });

  it('nor once he has chosen another language after that', async () => {
    const { says, lacking, tries, service } = await whoIsSought();
    await tries();
    await says({ phone: '+77012223344' });
    await service.skipDays(1);
    await says({ phone: '+77012223344', language: 'ru' });
    expect(await lacking()).toEqual(['TRIES_LACKING', ['WORKING_DAYS', 'CHANNELS']]);
  });

  it('has no dwelling wait without end by that: the days for the receipt run on, and his place stays', async () => {
    const { says, posts, service, theOffer, theEntry, offerId } = await whoIsSought();
    await posts(offerId);
    await service.skipDays(9);
    await says({ phone: '+77012223344', actualAddress: 'Орал, Достық даңғылы, 5' });
    await service.skipDays(3);
    expect([(await theOffer(offerId)).status, (await theEntry())?.status]).toEqual(['NOT_REACHED', 'ACTIVE']);
  });

  it('is it by what stands still: he confirmed it, or chose another language', async () => {
    const { says, lacking, tries, theOffer, offerId, service, theCase } = await whoIsSought();
    const { language: _, ...same } = Contacts.parse(await contactsOn(theCase, service.deps));
    await tries();
    await says({ ...same, language: 'ru' });
    await service.skipDays(1);
    await lacking();
    expect((await theOffer(offerId)).status).toBe('NOT_REACHED');
  });
});
