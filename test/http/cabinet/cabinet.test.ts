import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { aigul, anOffice, attach, gibberish, pdf, png } from '#test/builders/doors/an-office.ts';
import { filed, form, idOf, opened, ready, saved, submission } from '#test/builders/doors/at-cabinet.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

describe('the draft in the cabinet (10.5)', () => {
  it('opens a request for the person of the session, and nobody else sees it', async () => {
    const office = await anOffice();
    const base = await opened(office);
    expect((await office.cabinet('GET', base, { as: 'aigul' })).body).toMatchObject({
      status: 'OPENED',
      channel: 'portal',
      allowed: expect.arrayContaining(['SaveForm', 'SubmitRequest']),
    });
    expect((await office.cabinet('GET', base, { as: 'stranger' })).status).toBe(404);
    expect((await office.cabinet('GET', '/v1/requests', { as: 'stranger' })).body.items).toEqual([]);
    expect((await office.cabinet('GET', '/v1/requests', { as: 'aigul' })).body.items).toHaveLength(1);
  });

  it('saves the form under the version read, derives the list from the category, and shows it to its owner unlogged', async () => {
    const office = await anOffice();
    const base = await opened(office);
    const answer = await office.cabinet('PUT', `${base}/form`, { as: 'aigul', body: form, ifMatch: 1 });
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: expect.stringMatching(/^"record_\w{26}"$/) },
      body: { provider: 'uralsk', list: 'public-sector' },
    });
    const shown = await office.cabinet('GET', `${base}/form`, { as: 'aigul' });
    expect(shown).toMatchObject({ headers: { etag: answer.headers.etag }, body: { form } });
    expect(office.access.entries).toEqual([]);
  });

  it('keeps an unfiled draft for ninety days and writes what is filed into a record that does not expire (X45)', async () => {
    const office = await anOffice();
    const base = await filed(office);
    const kept = [...office.people.records.values()].filter(({ kind }) => kind === 'form');
    expect(kept.map(({ expiresAt }) => expiresAt)).toEqual(['2018-05-21T07:00:00.000Z', undefined]);
    const theCase = await office.cases.load(application, idOf(base));
    expect(theCase?.form?.id).toBe(kept[1]?.id);
  });

  it('answers a repeated key with the same case and writes nothing', async () => {
    const office = await anOffice();
    const first = await office.cabinet('POST', '/v1/requests', { as: 'aigul', body: {}, key: 'the-same-key' });
    const again = await office.cabinet('POST', '/v1/requests', { as: 'aigul', body: {}, key: 'the-same-key' });
    expect(again).toMatchObject({ status: 201, body: { id: first.body.id } });
    expect(office.cases.writes()).toBe(1);
  });

  it('discards a draft that was never filed (X45)', async () => {
    const office = await anOffice();
    const base = await saved(office);
    expect((await office.cabinet('POST', `${base}/discarding`, { as: 'aigul' })).body.status).toBe('DISCARDED');
  });
});

const bad = (changes: object) => ({ ...form, ...changes });
const applicant = (changes: object) => bad({ applicant: { ...form.applicant, ...changes } });
const member = { ref: 'member-1', ...citizen(4), relation: 'spouse', bornOn: '1985-06-15' };

describe('refuses a form with the field and its cure (10.5)', () => {
  it.each([
    ['an unknown field', bad({ place: 1 }), 'body', 'UNRECOGNIZED_KEYS'],
    ['a wrong type', bad({ members: 'none' }), 'body.members', 'INVALID_TYPE'],
    ['a list, which nobody types', bad({ list: 'veterans' }), 'body', 'UNRECOGNIZED_KEYS'],
    ['no consent', bad({ consent: false }), 'body.consent', 'INVALID_VALUE'],
    ['an IIN of the wrong checksum', applicant({ iin: '900101300008' }), 'body.applicant.iin', 'IIN_CHECK'],
    ['an IIN of an impossible date', applicant({ iin: '901301300007' }), 'body.applicant.iin', 'IIN_DATE'],
    ["another person's IIN", applicant({ iin: citizen(2).iin }), 'body.applicant.iin', 'OTHER_PERSON'],
    ['a phone that is none', applicant({ phone: '8 701' }), 'body.applicant.phone', 'PHONE'],
    [
      'a document issued tomorrow',
      applicant({ identityDocument: { ...form.applicant.identityDocument, issuedOn: '2018-02-21' } }),
      'body.applicant.identityDocument.issuedOn',
      'IN_FUTURE',
    ],
    [
      'a member born otherwise than his IIN says',
      bad({ members: [{ ...member, bornOn: '1985-06-16' }] }),
      'body.members.0.bornOn',
      'BORN_ON_DIFFERS',
    ],
    [
      'the applicant among the members',
      bad({ members: [{ ...member, iin: aigul.iin }] }),
      'body.members.0.iin',
      'IIN_REPEATED',
    ],
  ])('%s', async (_name, body, field, code) => {
    const office = await anOffice();
    const base = await opened(office);
    const answer = await office.cabinet('PUT', `${base}/form`, { as: 'aigul', body, ifMatch: 1 });
    expect(answer).toMatchObject({ status: 422, body: { type: 'urn:kezek:problem:fields-wrong' } });
    expect(answer.body.fields).toContainEqual(expect.objectContaining({ field, problem: code }));
    expect((await office.cases.load(application, idOf(base)))?.version).toBe(1);
    expect(office.people.records.size).toBe(0);
  });

  it.each([
    ['the version is stale', { ifMatch: 7 }, 412, 'version-changed'],
    ['no version is named', {}, 428, 'if-match-missing'],
    ['it is not JSON', { ifMatch: 1, text: '{' }, 400, 'bad-request'],
    ['it is oversized', { ifMatch: 1, text: `"${'x'.repeat(600_000)}"` }, 413, 'body-too-large'],
  ])('when %s', async (_name, knock, status, type) => {
    const office = await anOffice();
    const base = await opened(office);
    const answer = await office.cabinet('PUT', `${base}/form`, { as: 'aigul', body: form, ...knock });
    expect(answer).toMatchObject({ status, body: { type: `urn:kezek:problem:${type}` } });
  });

  it('when the version is stale, with the present one and what may be done', async () => {
    const office = await anOffice();
    const base = await opened(office);
    const answer = await office.cabinet('PUT', `${base}/form`, { as: 'aigul', body: form, ifMatch: 7 });
    const { body: present } = await office.cabinet('GET', base, { as: 'aigul' });
    expect(answer.body).toMatchObject({ version: 1, current: { status: 'OPENED', allowed: present.allowed } });
    await office.cabinet('POST', `${base}/discarding`, { as: 'aigul', body: {} });
    const late = await office.cabinet('PUT', `${base}/form`, { as: 'aigul', body: form, ifMatch: 2 });
    expect(late.body).toMatchObject({ type: 'urn:kezek:problem:not-in-this-status', current: { status: 'DISCARDED' } });
  });

  it('when the key was used with another body', async () => {
    const office = await anOffice();
    const base = await saved(office);
    await office.cabinet('POST', '/v1/requests', { as: 'aigul', body: {}, key: 'the-same-key' });
    const answer = await office.cabinet('POST', `${base}/discarding`, { as: 'aigul', key: 'the-same-key' });
    expect(answer).toMatchObject({ status: 422, body: { type: 'urn:kezek:problem:idempotency-key-reused' } });
    expect((await office.cabinet('POST', '/v1/requests', { as: 'aigul', key: '' })).status).toBe(400);
  });

  it("when the request is another person's, whatever is asked", async () => {
    const office = await anOffice();
    const base = await ready(office);
    const body = await submission(office, base);
    const asked = [
      office.cabinet('PUT', `${base}/form`, { as: 'stranger', body: form, ifMatch: 3 }),
      office.cabinet('GET', `${base}/form`, { as: 'stranger' }),
      office.cabinet('GET', `${base}/request-document`, { as: 'stranger' }),
      office.cabinet('POST', `${base}/submission`, { as: 'stranger', body }),
      office.cabinet('POST', `${base}/discarding`, { as: 'stranger' }),
      office.cabinet('GET', `${base}/papers/APPLICATION`, { as: 'stranger' }),
      office.cabinet('POST', '/v1/requests', { as: 'stranger', body: { refiles: idOf(base) } }),
    ];
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 404));
    expect((await office.cabinet('GET', base, { as: 'nobody' })).status).toBe(401);
  });
});

describe('documents (10.5)', () => {
  it('attaches what was uploaded by its hash, version and type found from the bytes', async () => {
    const office = await anOffice();
    const base = await saved(office);
    const answer = await attach(office, office.cabinet, base, 'aigul', {
      kind: 'D7',
      bytes: png,
      contentType: 'image/png',
    });
    const [document] = answer.body.documents;
    expect(document).toMatchObject({ kind: 'D7', foundType: 'image/png', readable: true, size: png.byteLength });
    office.documents.upload(idOf(base), document.id, pdf('uploaded later'));
    const read = await office.cabinet('GET', `${base}/documents/${document.id}`, { as: 'aigul' });
    expect(Buffer.from(read.body.content, 'base64')).toEqual(Buffer.from(png));
  });

  it.each([
    ['a PNG that says it is a PDF', { bytes: png }, 422, 'body.contentType', 'OTHER_TYPE'],
    ['what is no scan', { bytes: gibberish }, 422, 'file', 'UNREADABLE'],
    ['a type that officials cannot open', { contentType: 'application/zip' }, 415, 'body.contentType', 'NOT_ACCEPTED'],
    ['proof of residence, never asked here (D1)', { kind: 'D1' }, 422, 'body.kind', 'NOT_ATTACHABLE'],
    ['a kind that does not exist', { kind: 'D99' }, 422, 'body.kind', 'INVALID_VALUE'],
    ['a document of nobody', { personRef: 'neighbour' }, 422, 'body.personRef', 'INVALID_FORMAT'],
  ])('refuses %s, and attaches nothing', async (_name, scan, status, field, code) => {
    const office = await anOffice();
    const base = await saved(office);
    const answer = await attach(office, office.cabinet, base, 'aigul', { kind: 'D7', ...scan });
    expect(answer).toMatchObject({ status, body: { fields: [expect.objectContaining({ field, problem: code })] } });
    expect((await office.cases.load(application, idOf(base)))?.documents).toEqual([]);
  });

  it('refuses to confirm what was never uploaded, and to remove what is not there', async () => {
    const office = await anOffice();
    const base = await saved(office);
    const body = { kind: 'D7', personRef: 'applicant', contentType: 'application/pdf' };
    const nothing = `${base}/documents/document_01KAV0000000000000000000AA`;
    expect((await office.cabinet('POST', `${nothing}/confirmation`, { as: 'aigul', body })).status).toBe(409);
    expect((await office.cabinet('POST', `${nothing}/removal`, { as: 'aigul' })).status).toBe(404);
  });
});
