import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import type { EntryOf } from '#domain/file/on-entry.ts';
import { oldEntriesOf, oldEntry } from '#domain/old-entry/kind.ts';
import { needsKey } from '#domain/queue/list.ts';
import { auditorRoutes } from '#http/routes/auditor.ts';
import { aigul, stranger } from '#test/builders/doors/an-office.ts';
import { atDesks, type Desks, identityDocument } from '#test/builders/doors/at-desks.ts';
import { isBrought, isConfirmed, isTakenIn, oldRow } from '#test/builders/old-lists/an-old-list.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { openDoor } from '#test/fakes/open-door.ts';

const came = { by: 'recipient', iin: aigul.iin, identityDocument };
const daughter = citizen(4);
const power = { number: 'KZ-77', issuedOn: '2018-01-10' };
const byPower = { by: 'representative', iin: daughter.iin, recipientIin: aigul.iin, identityDocument, power };
const list = 'public-sector';
const as = 'asker';

/** Aigül stands on an old list of Oral behind another. */
async function withRow(changes: object = {}) {
  const desks = await atDesks();
  const office = {
    ...desks,
    post: (by: string, path: string, body: object = {}) => desks.knock('POST', path, { as: by, body }),
  } as unknown as Parameters<typeof isBrought>[0];
  const { iin, surname, name } = aigul;
  await isBrought(office, [oldRow(1), oldRow(2, { iin, surname, name, ...changes })], list);
  await isConfirmed(office, list);
  await isTakenIn(office, list);
  const [oldEntryId = ''] = (await desks.lists.ofApplicant(oldEntriesOf(await desks.keyring.personOf(iin)))).items;
  return { ...desks, oldEntryId };
}
const certify = ({ neighbours }: Desks, more: { readonly revokedAt?: string } = {}) =>
  neighbours.certifies({
    ...{ ...power, validTo: '2019-01-10', principalIin: aigul.iin, representativeIin: daughter.iin },
    ...more,
  });

describe('whoever came from an old list, at a desk (X276)', () => {
  it('is told, two having seen her, by which numbers and where she stands, what is lacking, and what is done for her', async () => {
    const desks = await withRow({ phone: undefined });
    const { body } = await desks.seenByTwo(came);
    expect(body).toMatchObject({
      ...{ requests: [], barred: [] },
      oldEntries: [
        {
          ...{ oldEntryId: desks.oldEntryId, oldNumber: '2-к', registerNumber: 2, provider: 'uralsk', list },
          ...{ status: 'ACTIVE', place: 2, listSize: 2, lacking: [{ id: 'NO_PHONE' }], open: [] },
        },
      ],
    });
    const served = body.oldEntries[0].served.map(({ id }: { id: string }) => id);
    expect(served).toEqual(['contacts', 'correction', 'needs', 'change', 'leaving', 'complaint']);
    const looks = (await desks.access.of(desks.oldEntryId)).map(({ fields, why }) => [fields, why]);
    expect(looks).toEqual([[['found', 'line'], 'reception']]);
    expect(JSON.stringify([desks.written, desks.access.entries])).not.toContain(aigul.iin);
  });

  it('of one operator alone, or of somebody else’s document, nothing is told', async () => {
    const desks = await withRow();
    expect((await desks.comes(came)).body.oldEntries).toBeUndefined();
    expect((await desks.seenByTwo({ ...came, iin: stranger.iin })).body.oldEntries).toBeUndefined();
  });

  it('is neither asked nor confirmed by whom the row names as her family (X70)', async () => {
    const desks = await withRow({ family: daughter.iin });
    await desks.enrol('kin', 'centre-borili', await desks.keyring.personOf(daughter.iin));
    expect((await desks.comes(came, 'kin')).body.type).toBe('urn:kezek:problem:confirmation-own');
    expect((await desks.confirms(await desks.comes(came), 'kin')).status).not.toBe(200);
  });

  it('received by her own request hears of her row beside it', async () => {
    const desks = await withRow();
    const { body: own } = await desks.knock('POST', '/v1/requests', {
      as: 'recipient',
      body: { change: { kind: 'family', provider: 'uralsk' } },
    });
    const theCase = await desks.cases.load(application, own.id);
    if (!theCase) throw new Error('no case');
    desks.cases.seed({ ...theCase, status: 'UNDER_EXAMINATION', filedAt: desks.clock.now(), number: own.number });
    const path = `/v1/corporation/requests/${own.id}/reception`;
    const received = await desks.knock('POST', path, { as, body: { ...came, purpose: 'enquiry' } });
    expect([received.status, received.body.oldEntries]).toMatchObject([200, [{ oldEntryId: desks.oldEntryId }]]);
  });
});

describe('what dwelling the family of an old list needs (X207, X276, X291)', () => {
  it('is taken down at any desk by the id of the row, against the document of whose row it is, and confirmed by a second operator', async () => {
    const desks = await withRow();
    const path = `/v1/corporation/requests/${desks.oldEntryId}/needs`;
    const entry = (await desks.cases.load(oldEntry, desks.oldEntryId))?.entry as EntryOf;
    const said = () => desks.cases.claim(needsKey(entry));
    const needs = { isMobilityImpaired: true, floorAtMost: 2 };
    const body = { needs, iin: aigul.iin, identityDocument };
    expect((await desks.knock('POST', path, { as, body: { ...body, iin: stranger.iin } })).status).toBe(422);
    const asked = await desks.knock('POST', path, { as, body });
    expect(asked).toMatchObject({ status: 200, body: { confirmation: { kind: 'needsAtDesk', state: 'WAITING' } } });
    expect((await desks.confirms(asked, as)).body.type).toBe('urn:kezek:problem:confirmation-own');
    expect(await said()).toBeUndefined();
    expect((await desks.confirms(asked)).status).toBe(200);
    expect(await said()).toMatchObject({ holder: expect.stringMatching(/^needs_/) });
  });
});

describe('who comes for whoever is on an old list (X276, X87)', () => {
  it('is served by a notarised power in force: told of the row, and says how she is reached, which she reads', async () => {
    const desks = await withRow({ phone: undefined });
    certify(desks);
    const { body } = await desks.seenByTwo(byPower);
    expect(body.oldEntries).toMatchObject([{ oldEntryId: desks.oldEntryId, place: 2 }]);
    const said = {
      ...{ contacts: { phone: '+77015550101', consent: true }, iin: daughter.iin, identityDocument },
      representing: { recipientIin: aigul.iin, ...power },
    };
    const path = `/v1/corporation/old-entries/${desks.oldEntryId}/contacts`;
    const changed = await desks.knock('POST', path, { as, body: said });
    expect([changed.status, changed.body.lacking]).toEqual([200, []]);
    const file = await desks.cases.load(oldEntry, desks.oldEntryId);
    expect(file?.contactsBy).toMatchObject({ by: 'representative', centre: 'centre-borili' });
    const auditing = openDoor(auditorRoutes, {
      ...desks,
      actorOf: async () => ({ kind: 'auditor', staff: 'staff_auditor', organisation: 'oblast' }),
    } as never);
    const { body: audited } = await auditing('GET', `/v1/audit/cases/${desks.oldEntryId}/journal`, { as: 'auditor' });
    expect(audited.commits.at(-1).events).toMatchObject([
      { representation: power, event: { power: { issuedOn: power.issuedOn, validTo: '2019-01-10' } } },
    ]);
    expect(JSON.stringify(audited)).not.toContain(daughter.iin);
    const { body: read } = await desks.knock('GET', `/v1/queue/old-entries/${desks.oldEntryId}`, { as: 'recipient' });
    expect(read.contactsBy).toMatchObject({ by: 'representative' });
    const { looks } = (await desks.knock('GET', '/v1/account', { as: 'recipient' })).body;
    expect(looks.map(({ told }: { told: { ru: string } }) => told.ru)).toContainEqual(
      expect.stringContaining('пришедшего по доверенности'),
    );
  });

  it.each([
    ['revoked', (desks: Desks) => certify(desks, { revokedAt: '2018-02-01T05:00:00.000Z' }), 'power-revoked'],
    ['unknown to the register', () => undefined, 'power-revoked'],
    ['not to be asked of', (desks: Desks) => desks.neighbours.goesDown('notary'), 'power-unknown'],
  ])('by a power that is %s changes nothing and hears nothing', async (_why, lay, type) => {
    const desks = await withRow();
    lay(desks);
    expect((await desks.comes(byPower)).body.type).toBe(`urn:kezek:problem:${type}`);
    const body = {
      ...{ contacts: { phone: '+77015550101' }, iin: daughter.iin, identityDocument },
      representing: { recipientIin: aigul.iin, ...power },
    };
    const path = `/v1/corporation/old-entries/${desks.oldEntryId}/contacts`;
    expect((await desks.knock('POST', path, { as, body })).body.type).toBe(`urn:kezek:problem:${type}`);
    const { iin: recipientIin } = stranger;
    const other = { ...body, representing: { ...power, recipientIin } };
    expect((await desks.knock('POST', path, { as, body: other })).status).toBe(404);
    expect((await desks.cases.load(oldEntry, desks.oldEntryId))?.contactsBy).toBeUndefined();
  });

  it('without a power is told of nothing', async () => {
    const desks = await withRow();
    certify(desks);
    const { power: _, ...bare } = byPower;
    expect((await desks.seenByTwo(bare)).body.oldEntries).toBeUndefined();
  });
});
