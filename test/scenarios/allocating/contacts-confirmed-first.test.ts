import { describe, expect, it } from 'vitest';
import { needsTold } from '#casework/acts/allocating/needs/needs-told.ts';
import { stepsOf } from '#casework/acts/allocating/rounds/round-record.ts';
import { changeContacts, prepareContacts } from '#casework/acts/filing/change-contacts.ts';
import { placeOfEntry } from '#casework/asking/places/place-of-entry.ts';
import { statusOf } from '#casework/asking/status/status-of.ts';
import { contactsOn } from '#casework/papers/whose.ts';
import { replay } from '#casework/replaying/replay.ts';
import type { Contacts } from '#domain/form/contacts.ts';
import type { PersonId } from '#domain/ids.ts';
import { needs } from '#domain/needs/kind.ts';
import { needsKey } from '#domain/queue/list.ts';
import { replayDeps } from '#test/builders/allocations/a-replay.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { ofOldList } from '#test/scenarios/harness/of-old-list.ts';
import { peopleOf } from '#test/scenarios/harness/old-list.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { settle } from '#test/scenarios/harness/relay.ts';
import { sayingNeeds } from '#test/scenarios/harness/saying-needs.ts';
import { actAtOnce, granted } from '#test/scenarios/harness/story.ts';

const first = 'uralsk#public-sector#1';
const moved: Contacts = { phone: '+77011112233', actualAddress: 'Орал, Достық даңғылы, 5', language: 'ru' };
const identityDocument = { number: '012345678', issuedOn: '2015-03-01' };

/** Two who filed a year and more ago, of whom one says how he is reached, and a round over what suits both. */
async function aLateRound() {
  const { service, theCase } = await aListedPerson();
  await onTheList(service, 2);
  await service.skipTo('2019-04-08');
  const { deps } = service;
  const verbs = allocating(service);
  const opens = async () => verbs.opens(await verbs.entersDwelling());
  const actor = { kind: 'recipient', person: theCase.applicant as PersonId } as const;
  const theFile = async () => {
    service.turnsTo(theCase.id);
    return service.theCase();
  };
  return {
    ...{ ...verbs, ...sayingNeeds(service), service, theCase, theFile, opens, actor },
    lots: async (round: string) => (await verbs.theRound(round)).lots,
    steps: async (round: string) => stepsOf(await verbs.theRound(round), deps),
    place: async () => placeOfEntry({ ...(await theFile()), carried: true }, { now: deps.clock.now() }, deps),
    told: async () => needsTold(await theFile(), { actor, now: deps.clock.now() }, deps),
    lastNeeds: async () => {
      const claim = await deps.cases.claim(needsKey({ provider: 'uralsk', list: 'public-sector', registerNumber: 1 }));
      return claim && deps.cases.load(needs, claim.file);
    },
  };
}

describe('contact data that were said more than twelve months ago (X315)', () => {
  it('are asked for before a dwelling is offered by them, and nobody behind is served meanwhile', async () => {
    const { service, theCase, opens, lots, steps, confirms } = await aLateRound();
    const round = await opens();
    expect(await lots(round)).toMatchObject([{ state: 'WAITING' }]);
    expect((await steps(round)).at(-1)).toMatchObject({ does: 'ASKED', on: '2019-04-08', entries: [first] });
    await service.skipDays(1);
    await confirms(theCase.id);
    await service.skipDays(1);
    expect(await lots(round)).toMatchObject([{ state: 'ASKED', entry: first }]);
    expect(await replay(round, replayDeps(service))).not.toHaveProperty('difference');
  });

  it('hold the dwelling five working days, and then it is offered by what there is', async () => {
    const { service, opens, lots } = await aLateRound();
    const round = await opens();
    // five working days after Monday 8 April end with Monday the 15th
    await service.skipTo('2019-04-15');
    expect(await lots(round)).toMatchObject([{ state: 'WAITING' }]);
    await service.skipTo('2019-04-17');
    expect(await lots(round)).toMatchObject([{ state: 'ASKED', entry: first }]);
  });

  it('are confirmed by a change of them before that, so that he is offered it at once', async () => {
    const { service, theCase, actor, opens, lots } = await aLateRound();
    const { deps } = service;
    const asked = { caseId: theCase.id, contacts: moved };
    const prepared = granted(await prepareContacts(asked, { actor, now: deps.clock.now() }, deps));
    const cms = aCms({ iin: citizen().iin, role: 'individual' }, prepared.bytes);
    const signed = { paperId: prepared.id, sha256: prepared.sha256, cms };
    await actAtOnce(service, actor, (acting) => changeContacts({ ...asked, signed }, acting, deps));
    await settle();
    expect(await lots(await opens())).toMatchObject([{ state: 'ASKED', entry: first }]);
  });

  it('are not confirmed by whoever says of his family alone', async () => {
    const { theCase, opens, lots, says, lastNeeds } = await aLateRound();
    await says(theCase.id, { needs: { floorAtMost: 9 } });
    expect(await lastNeeds()).not.toHaveProperty('contacts');
    expect(await lots(await opens())).toMatchObject([{ state: 'WAITING' }]);
  });

  it('are told to their person with his place and his needs, until he has said them', async () => {
    const { theCase, theFile, service, place, told, confirms } = await aLateRound();
    const ru = expect.stringContaining('больше 12 месяцев');
    expect(await place()).toMatchObject({ family: { text: { ru } }, contacts: { text: { ru } } });
    const reached = await contactsOn(await theFile(), service.deps);
    expect(await told()).toMatchObject({ contacts: { ...reached, isToConfirm: true } });
    await confirms(theCase.id);
    expect(await place()).not.toHaveProperty('family');
    expect(await place()).not.toHaveProperty('contacts');
    expect(await told()).toMatchObject({ contacts: { confirmedOn: '2019-04-08', isToConfirm: false }, needs: {} });
  });

  it('are told to nobody else, and not by one operator’s word (X83)', async () => {
    const { theFile, service, actor, confirms, theCase } = await aLateRound();
    await confirms(theCase.id);
    const now = service.deps.clock.now();
    for (const other of [
      { ...actor, provenAlone: true as const },
      { ...actor, person: 'person_other' as PersonId },
    ])
      expect(await needsTold(await theFile(), { actor: other, now }, service.deps)).toEqual({});
  });
});

describe('contact data that are others by then (X56, X315)', () => {
  it('are changed in the very act that confirms the family, and their person is told that', async () => {
    const { service, theCase, theFile, says, lastNeeds, opens, lots, theOffer } = await aLateRound();
    const id = await says(theCase.id, { contacts: moved });
    expect(await lastNeeds()).toMatchObject({ id, contacts: { changed: ['phone', 'actualAddress', 'language'] } });
    const file = await theFile();
    expect(await contactsOn(file, service.deps)).toEqual(moved);
    const status = statusOf(file, service.deps.clock.now());
    expect(status).toMatchObject({ contactsChanged: { at: file.contactsChanged?.at } });
    expect(file.doneInName).toMatchObject([{ what: 'contactsChanged', by: 'recipient', where: 'cabinet' }]);
    const journal = JSON.stringify([...(await service.deps.cases.journal(needs, id)), file]);
    expect(journal).not.toContain('7011112233');
    const [lot] = await lots(await opens());
    expect(lot).toMatchObject({ state: 'ASKED', entry: first });
    // the offer is sent by the file that says them (X316)
    expect((await theOffer(lot?.offer ?? '')).request).toBe(theCase.id);
  });

  it('undo nothing that was changed since the statement was prepared (X101)', async () => {
    const { theCase, prepared, brings, says, theFile, service } = await aLateRound();
    const old = await prepared(theCase.id, { contacts: { phone: '+77019990000' } });
    await says(theCase.id, { contacts: moved });
    await expect(brings(old)).rejects.toMatchObject({ refusal: { code: 'PAPER_UNKNOWN' } });
    expect(await contactsOn(await theFile(), service.deps)).toEqual(moved);
  });

  it('are taken down at a desk before two, and by one alone nothing is changed (X291)', async () => {
    const { service, theCase, theFile, saysNeedsAtDesk, lastNeeds } = await aLateRound();
    const before = await contactsOn(await theFile(), service.deps);
    const said = { caseId: theCase.id, needs: {}, contacts: moved, iin: citizen().iin, identityDocument };
    await service.operator.receives();
    await expect(saysNeedsAtDesk(said)).rejects.toBeDefined();
    expect(await contactsOn(await theFile(), service.deps)).toEqual(before);
    await service.operator.receives('contacts');
    await saysNeedsAtDesk(said);
    expect(await contactsOn(await theFile(), service.deps)).toEqual(moved);
    expect(await lastNeeds()).toMatchObject({ contacts: { changed: expect.arrayContaining(['phone']) } });
  });

  it('of a row of an old list are changed in the row', async () => {
    const { service, theRow, placeOf } = await ofOldList(peopleOf(1));
    const { says } = sayingNeeds(service);
    const row = await theRow();
    expect(await placeOf()).toHaveProperty('contacts');
    const id = await says(row.id, { contacts: moved });
    const after = await theRow();
    expect(after.contactsBy).toMatchObject({ needs: id });
    expect(await contactsOn(after, service.deps)).toEqual(moved);
    expect(await placeOf()).not.toHaveProperty('contacts');
  });
});
