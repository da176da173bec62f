import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import type { RoundOfPerson } from '#casework/asking/places/round-answer.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { AllocationView, DwellingView, OfferView } from '#http/views/files/allocation-view.ts';
import { citizenOf } from '#infra/local/acting/deeds.ts';
import type { Player } from '#infra/local/acting/players.ts';
import { untilStatus } from '#infra/local/acting/players.ts';
import { type AskedOfTwo, confirms } from '#infra/local/demo/second-person.ts';
import { identityDocument } from '#infra/local/people/citizen-form.ts';
import { cloudOf } from './cloud.ts';
import { decided, filed, givenToExecutor } from './walks.ts';

const cloud = cloudOf(inject('stack'));
const provider = 'uralsk';
const login = 'citizen-10';

interface Officials {
  readonly items: readonly { readonly id: string; readonly login: string }[];
}

/** Reads until it is as awaited; the machines work between. */
async function until<T>(read: () => Promise<T>, isAwaited: (found: T) => boolean): Promise<T> {
  for (const end = Date.now() + 60_000; ; await pause(250)) {
    const found = await read();
    if (isAwaited(found)) return found;
    if (Date.now() > end) throw new Error(`waited in vain: ${JSON.stringify(found)}`);
  }
}

const offerOf = (who: Player, offerId: string, status: string) =>
  until(
    () => who.does<OfferView>('readOffer', { offerId }),
    (found) => found.status === status,
  );

describe('a dwelling (74, 77)', () => {
  it('is given over HTTP to whoever stands first, from its entry to the keys', async () => {
    const [citizen, head, registrar] = [cloud.as(login), cloud.as('uralsk-head'), cloud.as('uralsk-registrar')];
    const [chair, secretary] = [cloud.as('uralsk-executor'), cloud.as('uralsk-secretary')];
    const { id: caseId } = await filed(cloud, login, { provider, kinds: [] });
    await givenToExecutor(cloud, { caseId, provider });
    await decided(cloud, { caseId, provider });
    await untilStatus(citizen, caseId, 'ISSUED');
    // X315: with what his family needs he says how he is reached, and what is another is changed in that act
    const contacts = { phone: '+77012223344', actualAddress: 'Достық даңғылы, 5' };
    await citizen.does('sayNeeds', { caseId, needs: { wishes: ['LARGER'] }, contacts });
    const told = { needs: { wishes: ['LARGER'] }, contacts: { ...contacts, isToConfirm: false } };
    expect(await citizen.does('readNeeds', { caseId })).toMatchObject(told);
    expect(await citizen.does('readStatus', { caseId })).toMatchObject({
      contactsChanged: { fields: expect.arrayContaining(['phone', 'actualAddress']) },
    });

    const home = await registrar.does<DwellingView>('enterDwelling', {
      ...{ fund: 'STATE', locality: 'uralsk', rooms: 1, area: 18.5, floor: 2, hasLift: false },
      ...{ isComfortable: true, suitsWheelchair: false, availableFrom: localDate(cloud.now()) },
      address: 'Достық даңғылы, 1-үй, 1-пәтер',
    });
    const { items } = await head.does<Officials>('listStaff');
    const idOf = (name: string) => items.find((one) => one.login === `uralsk-${name}`)?.id ?? name;
    const seats = ['executor', 'secretary', 'lawyer', 'inspector', 'registrar'].map(idOf);
    const [first, second, ...members] = seats;
    const { id: allocationId } = await head.does<AllocationView>('openAllocation', {
      dwellings: [home.id],
      ...{ chair: first, secretary: second, members },
    });
    const { dwellings } = await until(
      () => head.does<AllocationView>('readAllocation', { allocationId }),
      (round) => round.dwellings.some(({ offer }) => offer !== undefined),
    );
    const offerId = dwellings[0]?.offer ?? 'none';

    const open = await offerOf(citizen, offerId, 'OPEN');
    expect(open).toMatchObject({ home: { rooms: 1, area: 18.5 }, allowed: expect.arrayContaining(['AnswerOffer']) });
    expect(JSON.stringify(open)).not.toContain('Достық');
    // X198: the round says to him whose the dwelling is, and why
    const { items: rounds } = await citizen.does<{ items: readonly RoundOfPerson[] }>('readMyRounds');
    expect(rounds).toMatchObject([{ allocationId, wasCandidate: true, dwellings: [{ isMine: true, reasons: [] }] }]);
    await citizen.does('answerOffer', { offerId, consents: true });
    await offerOf(head, offerId, 'BEFORE_COMMISSION');
    const votes = seats.map((staff) => ({ staff, vote: 'FOR' }));
    await until(
      () => secretary.tries('drawMinutes', { offerId, number: '7', votes }),
      ({ status }) => status < 300,
    );
    await until(
      () => chair.tries('signMinutes', { offerId }),
      ({ status }) => status < 300,
    );
    await offerOf(head, offerId, 'AWAITING_SIGNATURE');
    await head.does('signPapers', { caseIds: [offerId] });
    expect(await registrar.does('readDwelling', { dwellingId: home.id })).toMatchObject({ status: 'ASSIGNED' });
    expect(await citizen.does('readOfferPaper', { offerId, type: 'ALLOCATION_DECISION' })).toMatchObject({
      text: expect.stringContaining('Достық'),
    });
    const contract = { offerId, number: 'Ж-1', signedOn: localDate(cloud.now()) };
    await confirms(head, await registrar.does<AskedOfTwo>('recordContract', contract));
    const keys = { offerId, iin: citizenOf(login).iin, identityDocument };
    await confirms(head, await registrar.does<AskedOfTwo>('giveKeys', keys));
    expect(await registrar.does('readDwelling', { dwellingId: home.id })).toMatchObject({ status: 'GIVEN' });
    expect(await citizen.does('readStatus', { caseId })).not.toHaveProperty('place');
  });
});
