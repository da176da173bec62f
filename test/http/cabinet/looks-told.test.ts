import { describe, expect, it } from 'vitest';
import type { AccessEntry } from '#casework/ports/access-log.ts';
import { lookView } from '#http/views/look-view.ts';
import { aigul, anIdentityDoor, password } from '#test/builders/doors/an-identity-door.ts';
import { anOffice } from '#test/builders/doors/an-office.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

const identityDocument = { number: '045678901', issuedOn: '2015-03-02', issuedBy: 'ІІМ' };

describe('whoever looked at where a person stands (X82)', () => {
  it('is told to that person and to nobody else, by office and purpose', async () => {
    const the = anIdentityDoor();
    const { iin } = aigul;
    await the.knock('POST', '/v1/accounts', { body: { iin, password, proof: await the.proofBy(iin) } });
    const { body: mine } = await the.knock('POST', '/v1/sessions', { body: { iin, password } });
    const read = async () => (await the.knock('GET', '/v1/account', { as: mine.accessToken })).body.looks;
    expect(await read()).toEqual([]);
    const operator = await the.enrol('operator', 'centre-uralsk', citizen(12));
    const body = { iin, why: 'recipient-asked' };
    expect((await the.knock('POST', '/v1/case-searches', { as: operator.id, body })).status).toBe(200);
    await the.knock('POST', '/v1/identity-codes', { as: operator.id, body: { iin, identityDocument } });
    const told = await read();
    expect(told).toMatchObject([
      { role: 'operator', office: 'centre-uralsk', told: { ru: expect.stringContaining('искал') } },
      { role: 'operator', office: 'centre-uralsk', told: { ru: expect.stringContaining('документ') } },
    ]);
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`${operator.id}|${identityDocument.number}`));
  });

  it('is noted before a request is opened at the desk, though it is refused', async () => {
    const office = await anOffice();
    const person = await office.keyring.personOf(aigul.iin);
    const opened = await office.desk('POST', '/v1/corporation/requests', { as: 'operator', body: { iin: aigul.iin } });
    expect(opened.status).toBe(422);
    const [entry] = await office.access.of(person);
    expect(entry && lookView(entry).told.ru).toMatch(/заявление открывали|открывали заявление/);
  });

  it('is named by no office where he has none', () => {
    const entry: AccessEntry = {
      reader: { kind: 'auditor', id: 'staff_1', organisation: 'oblast' },
      subject: 'person_1',
      fields: ['access'],
      why: 'audit',
      at: '2018-03-05T06:00:00.000Z',
      requestId: 'r',
    };
    expect(lookView(entry)).toEqual({ at: entry.at, role: 'auditor', told: expect.anything() });
  });
});
