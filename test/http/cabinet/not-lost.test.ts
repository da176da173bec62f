import { describe, expect, it } from 'vitest';
import { anIdentityDoor, password } from '#test/builders/doors/an-identity-door.ts';
import { aigul, anOffice, attach } from '#test/builders/doors/an-office.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';

const upload = { kind: 'D7', personRef: 'applicant', contentType: 'application/pdf' };

/** A draft in the cabinet with one document. */
async function aDraft() {
  const office = await anOffice();
  const as = 'aigul';
  const { id, version } = (await office.cabinet('POST', '/v1/requests', { as })).body;
  const base = `/v1/requests/${id}`;
  await office.cabinet('PUT', `${base}/form`, { as, body: aForm(aigul), ifMatch: version });
  const { documents } = (await attach(office, office.cabinet, base, as, { kind: 'D7' })).body;
  const confirms = (changes: object) =>
    office.cabinet('POST', `${base}/documents/${documents[0].id}/confirmation`, {
      as,
      body: { ...upload, ...changes },
    });
  return { office, as, base, confirms };
}

describe('a document that is confirmed once more (10.5)', () => {
  it('is the same document, or is refused: what is said anew is not lost unsaid', async () => {
    const { confirms } = await aDraft();
    expect((await confirms({})).status).toBe(200);
    for (const other of [{ kind: 'D6' }, { issuedOn: '2018-01-15' }, { validTo: '2018-12-31' }])
      expect(await confirms(other)).toMatchObject({
        status: 409,
        body: { type: 'urn:kezek:problem:document-attached' },
      });
  });
});

describe('a document of somebody who stands nowhere (10.5)', () => {
  it.each(['member-3', 'representative'])('is refused before it is uploaded: %s', async (personRef) => {
    const { office, as, base } = await aDraft();
    const answer = await office.cabinet('POST', `${base}/documents`, {
      as,
      body: { ...upload, personRef, size: 1000 },
    });
    expect(answer).toMatchObject({
      status: 422,
      body: { fields: [{ field: 'body.personRef', problem: 'PERSON_NOT_IN_FORM', cure: expect.any(String) }] },
    });
  });
});

describe('a new password beside one’s own (8.2)', () => {
  it('is refused, not dropped: one’s own certificate replaces it', async () => {
    const the = anIdentityDoor();
    await the.enrol('registrar', 'uralsk', citizen(3), 'uralsk-registrar');
    const body = { login: 'uralsk-registrar', password, newPassword: 'Another-2018-x' };
    const answer = await the.knock('POST', '/v1/staff-sessions', { body });
    expect(answer).toMatchObject({ status: 409, body: { type: 'urn:kezek:problem:password-not-one-time' } });
    expect((await the.knock('POST', '/v1/staff-sessions', { body: { login: body.login, password } })).status).toBe(201);
  });
});

describe('an official who is entered once more', () => {
  it('is answered as he stands, or refused where anything else is said of him', async () => {
    const the = anIdentityDoor();
    const { id: as } = await the.enrol('administrator', 'uralsk', citizen(4), 'uralsk-admin');
    const { iin, surname, name } = citizen(5);
    const typed = { iin, surname, name, role: 'registrar', from: '2018-03-05', to: '2018-12-31' };
    const enters = (changes: object) => the.knock('POST', '/v1/staff', { as, body: { ...typed, ...changes } });
    const first = await enters({});
    expect(first.status).toBe(201);
    expect(await enters({})).toMatchObject({ status: 201, body: { id: first.body.id } });
    for (const other of [
      { from: '2018-03-06' },
      { to: '2019-12-31' },
      { login: 'uralsk-registrar-9' },
      { surname: 'Басқа' },
    ])
      expect(await enters(other)).toMatchObject({
        status: 409,
        body: { type: 'urn:kezek:problem:staff-entered-otherwise' },
      });
  });
});
