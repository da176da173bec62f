import { describe, expect, it } from 'vitest';
import { amendment } from '#domain/amendment/kind.ts';
import { oldEntriesOf, oldEntry } from '#domain/old-entry/kind.ts';
import { aigul, stranger } from '#test/builders/doors/an-office.ts';
import { atDesks, type Desks, identityDocument } from '#test/builders/doors/at-desks.ts';
import { isBrought, isConfirmed, isTakenIn, oldRow } from '#test/builders/old-lists/an-old-list.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

const came = { by: 'recipient', iin: aigul.iin, identityDocument } as const;
const daughter = citizen(4);
const power = { number: 'KZ-77', issuedOn: '2018-01-10' };
const byPower = { by: 'representative', iin: daughter.iin, identityDocument } as const;
const ofAigul = { recipientIin: aigul.iin, power };
const representing = { recipientIin: aigul.iin, ...power };
const list = 'public-sector';
const as = 'asker';
const byOne = {
  status: 409,
  body: { type: 'urn:kezek:problem:leaving-by-one', paragraph: 'X332', operations: ['openReception'] },
};

/** Aigül stands on an old list of Oral by one row, and has no request of ours. */
async function withRow(changes: object = {}) {
  const desks = await atDesks();
  const office = {
    ...desks,
    post: (by: string, path: string, body: object = {}) => desks.knock('POST', path, { as: by, body }),
  } as unknown as Parameters<typeof isBrought>[0];
  const { iin, surname, name } = aigul;
  await isBrought(office, [oldRow(1, { iin, surname, name, ...changes })], list);
  await isConfirmed(office, list);
  await isTakenIn(office, list);
  const [oldEntryId = ''] = (await desks.lists.ofApplicant(oldEntriesOf(await desks.keyring.personOf(iin)))).items;
  const base = `/v1/corporation/requests/${oldEntryId}`;
  return {
    ...{ desks, oldEntryId },
    leaves: (body: object = came) => desks.knock('POST', `${base}/leaving`, { as, body }),
    prints: () => desks.knock('GET', `${base}/leaving-statement/print`, { as }),
    theRow: () => desks.cases.load(oldEntry, oldEntryId),
    file: async () => {
      const claim = await desks.cases.claim(`amendment#uralsk#${list}#1`);
      return claim && desks.cases.load(amendment, claim.file);
    },
  };
}
const certify = ({ neighbours }: Desks, more: { readonly revokedAt?: string } = {}) =>
  neighbours.certifies({
    ...{ ...power, validTo: '2019-01-10', principalIin: aigul.iin, representativeIin: daughter.iin },
    ...more,
  });

describe('leaving the list at a desk by a row of an old list (X332)', () => {
  it('is told to whoever is received that it is done there, and refused to one operator alone', async () => {
    const { desks, oldEntryId, leaves, file } = await withRow();
    const { body } = await desks.seenByTwo(came);
    const leaving = body.oldEntries[0].served.find(({ id }: { id: string }) => id === 'leaving');
    expect(leaving.text.ru).toMatch(/здесь при двух работниках.+скан не нужен/);
    expect(await leaves()).toMatchObject(byOne);
    const asked = await desks.comes({ ...came, leaves: oldEntryId });
    expect(await leaves()).toMatchObject(byOne);
    expect((await desks.confirms(asked, as)).body.type).toBe('urn:kezek:problem:confirmation-own');
    expect([(await leaves()).status, await file()]).toEqual([409, undefined]);
  });

  it('once a second has seen and heard her opens the leaving of the cabinet without a scan, and both journals name the confirmation', async () => {
    const { desks, oldEntryId, leaves, file, theRow } = await withRow();
    const asked = await desks.comes({ ...came, leaves: oldEntryId });
    const confirmation = asked.body.confirmation.id;
    const { body: read } = await desks.knock('GET', `/v1/confirmations/${confirmation}`, { as: 'second' });
    expect(read.told.ru).toContain(`по записи старого списка ${oldEntryId}: видел его самого и его документ, о выходе`);
    await desks.confirms(asked);
    const left = await leaves();
    expect([left.status, Object.keys(left.body).sort()]).toEqual([200, ['id', 'version']]);
    const opened = await file();
    expect(opened).toMatchObject({ status: 'PROPOSED', purpose: 'LEAVING', terms: { force: { state: 'running' } } });
    expect((await theRow())?.leavingBy).toMatchObject({ amendment: opened?.id, centre: 'centre-borili' });
    for (const path of [`/v1/audit/cases/${oldEntryId}/journal`, `/v1/audit/amendments/${opened?.id}/journal`])
      expect(JSON.stringify((await desks.knock('GET', path, { as: 'auditor' })).body.commits)).toContain(confirmation);
    expect(await leaves()).toMatchObject({ status: 409, body: { type: 'urn:kezek:problem:amendment-open' } });
    expect(JSON.stringify([desks.written, desks.access.entries])).not.toContain(aigul.iin);
  });

  it('is read by whose row it is: that it was asked and confirmed, where, and in which file it is undone', async () => {
    const { desks, oldEntryId, leaves, file } = await withRow();
    await desks.seenByTwo({ ...came, leaves: oldEntryId });
    await leaves();
    const { looks } = (await desks.knock('GET', '/v1/account', { as: 'recipient' })).body;
    const told = looks.map((look: { told: { ru: string } }) => look.told.ru).join();
    expect(told).toMatch(/Второй работник подтвердил.+выйти за вас из очереди/);
    const { body } = await desks.knock('GET', `/v1/queue/old-entries/${oldEntryId}`, { as: 'recipient' });
    expect(body.leavingBy).toMatchObject({ amendmentId: (await file())?.id, centre: 'centre-borili' });
    expect(body.leavingBy).not.toHaveProperty('by');
  });

  it('has its statement printed once two have received her that day, and not to one operator', async () => {
    const { desks, prints } = await withRow();
    await desks.comes(came);
    expect(await prints()).toMatchObject(byOne);
    await desks.seenByTwo({ ...came, iin: stranger.iin });
    expect(await prints()).toMatchObject(byOne);
    await desks.seenByTwo(came);
    const { body, status } = await prints();
    expect([status, body]).toEqual([200, expect.stringContaining(aigul.iin)]);
    expect(body).toMatch(/момент очередности и место в очереди теряются/);
    desks.clock.forward(24 * 3_600_000);
    expect(await prints()).toMatchObject(byOne);
  });

  it('takes no scan, which a row keeps none of', async () => {
    const { desks, oldEntryId, leaves, file } = await withRow();
    await desks.seenByTwo({ ...came, leaves: oldEntryId });
    const documentId = `document_${'0'.repeat(26)}`;
    expect(await leaves({ ...came, documentId })).toMatchObject({
      status: 422,
      body: { fields: [{ field: 'body.documentId', problem: 'NOBODY_ASKED' }] },
    });
    expect(await file()).toBeUndefined();
  });

  it('is agreed to by whom of age the row names, by document and IIN, whom the operator knows by no other name (X131)', async () => {
    const { desks, oldEntryId, leaves, file } = await withRow({ family: daughter.iin });
    await desks.seenByTwo({ ...came, leaves: oldEntryId });
    expect((await leaves()).body.type).toBe('urn:kezek:problem:consent-lacking');
    const agreeing = (iin: string) => ({ ...came, consents: [{ iin, identityDocument }] });
    expect((await leaves(agreeing(stranger.iin))).status).toBe(422);
    expect(await file()).toBeUndefined();
    expect([(await leaves(agreeing(daughter.iin))).status, (await file())?.agreed]).toEqual([200, 1]);
  });
});

/** What two have seen, and this leaving was not. */
const others: Readonly<Record<string, (desks: Desks, row: string) => Promise<unknown>>> = {
  'a reception for nothing': (desks) => desks.seenByTwo(came),
  'another row': (desks) => desks.seenByTwo({ ...came, leaves: `oldentry_${'7'.repeat(26)}` }),
  'another person': (desks, leaves) => desks.seenByTwo({ ...came, leaves, iin: stranger.iin }),
  'the day before': async (desks, leaves) => {
    await desks.seenByTwo({ ...came, leaves });
    desks.clock.forward(24 * 3_600_000);
  },
};

describe('no leaving by a row serves (X332)', () => {
  it.each(Object.entries(others))('%s', async (_what, before) => {
    const { desks, oldEntryId, leaves } = await withRow();
    await before(desks, oldEntryId);
    expect(await leaves()).toMatchObject(byOne);
  });

  it('a reception of somebody else who names her row: what he shows proves nothing', async () => {
    const { desks, oldEntryId, leaves, file } = await withRow();
    await desks.seenByTwo({ ...came, iin: stranger.iin, leaves: oldEntryId });
    expect(await leaves({ ...came, iin: stranger.iin })).toMatchObject(byOne);
    expect(await file()).toBeUndefined();
  });
});

describe('who leaves for whoever is on an old list (X276, X332)', () => {
  it('does it by a notarised power in force, which she reads', async () => {
    const { desks, oldEntryId, leaves, file } = await withRow();
    certify(desks);
    await desks.seenByTwo({ ...byPower, ...ofAigul, leaves: oldEntryId });
    expect(await leaves(byPower)).toMatchObject(byOne);
    expect((await leaves({ ...byPower, representing })).status).toBe(200);
    expect(await file()).toMatchObject({ purpose: 'LEAVING' });
    const { body } = await desks.knock('GET', `/v1/queue/old-entries/${oldEntryId}`, { as: 'recipient' });
    expect(body.leavingBy).toMatchObject({ by: 'representative' });
    const { body: audited } = await desks.knock('GET', `/v1/audit/cases/${oldEntryId}/journal`, { as: 'auditor' });
    expect(audited.commits.at(-1).events).toMatchObject([
      { identityDocument, representation: power, event: { power: { issuedOn: power.issuedOn } } },
    ]);
    const { looks } = (await desks.knock('GET', '/v1/account', { as: 'recipient' })).body;
    expect(looks.map(({ told }: { told: { ru: string } }) => told.ru)).toContainEqual(
      expect.stringContaining('пришедшего по доверенности'),
    );
  });

  it('does not once it is revoked, nor by the reception of whoever came himself', async () => {
    const { desks, oldEntryId, leaves, file } = await withRow();
    certify(desks);
    await desks.seenByTwo({ ...byPower, ...ofAigul, leaves: oldEntryId });
    expect(await leaves({ ...came, representing })).toMatchObject(byOne);
    certify(desks, { revokedAt: '2018-02-01T05:00:00.000Z' });
    expect((await leaves({ ...byPower, representing })).body.type).toBe('urn:kezek:problem:power-revoked');
    expect(await file()).toBeUndefined();
  });
});
