import { describe, expect, it } from 'vitest';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import { aigul, anOffice, attach, pdf } from '#test/builders/doors/an-office.ts';
import { filed, idOf, opened, saved } from '#test/builders/doors/at-cabinet.ts';
import { complete, loaded } from '#test/builders/doors/at-desk.ts';

const as = 'aigul';
const { bytes: most, documents: mostDocuments, totalBytes, openDrafts } = attachmentLimits;

describe('all documents of a request (9.2)', () => {
  it('come in one answer, each at an address of the version that was attached', async () => {
    const office = await anOffice();
    const base = await complete(office);
    const { status, body } = await office.desk('GET', `${base}/documents`, { as: 'operator' });
    expect([status, body.documents.map(({ kind }: { kind: string }) => kind)]).toEqual([
      200,
      ['application', 'identity-document', 'D7'],
    ]);
    const [first] = (await loaded(office, base)).documents;
    expect(body.documents[0]).toMatchObject({
      id: first?.id,
      sha256: first?.sha256,
      contentType: 'application/pdf',
      url: `https://documents.test/copies/${idOf(base)}/${first?.id}?versionId=${first?.versionId}`,
      expiresInSeconds: 300,
    });
    expect(office.access.entries).toMatchObject([
      { why: '8.3', fields: ['standing'] },
      { why: '9.2', fields: body.documents.map(({ id }: { id: string }) => `document ${id}`) },
    ]);
  });

  it('a large one is given by its address alone, since no answer holds it', async () => {
    const office = await anOffice();
    const base = await filed(office);
    const theCase = await loaded(office, base);
    const large = theCase.documents.map((document) => ({ ...document, size: attachmentLimits.answeredBytes + 1 }));
    const read = async () => (await office.cabinet('GET', `${base}/documents/${large[0]?.id}`, { as })).body;
    expect((await read()).content).toBeTypeOf('string');
    office.cases.seed({ ...theCase, documents: large });
    expect(await read()).toEqual({
      contentType: 'application/pdf',
      sha256: large[0]?.sha256,
      url: expect.any(String),
      expiresInSeconds: 300,
    });
  });
});

describe('limits are told before they bite (10.5)', () => {
  const upload = { kind: 'D7', personRef: 'applicant', contentType: 'application/pdf' };

  it('by the size that is said, in the words that name them, and what may be sent by the answer', async () => {
    const office = await anOffice();
    const base = await saved(office);
    const start = (size: number, language = 'ru') =>
      office.cabinet('POST', `${base}/documents`, {
        as,
        body: { ...upload, size },
        language,
      });
    const told = await start(most + 1);
    expect(told).toMatchObject({ status: 422, body: { fields: [{ field: 'body.size', problem: 'TOO_LARGE' }] } });
    for (const [language, mb] of [
      ['ru', '10 МБ'],
      ['kk', '10 МБ'],
      ['en', '10 MB'],
    ] as const)
      expect((await start(most + 1, language)).body.fields[0].cure).toContain(mb);
    expect((await start(most)).body.limits).toEqual({
      bytes: most,
      types: ['application/pdf', 'image/jpeg', 'image/png'],
      expiresInSeconds: 600,
      documents: mostDocuments,
      totalBytes,
      left: { documents: mostDocuments, bytes: totalBytes },
    });
  });

  it('and by the confirmation, of a file that is larger than was said', async () => {
    const office = await anOffice();
    const base = await saved(office);
    const bytes = new Uint8Array(most + 1);
    const { documentId } = (await office.cabinet('POST', `${base}/documents`, { as, body: { ...upload, size: 5 } }))
      .body;
    office.documents.upload(idOf(base), documentId, bytes);
    expect(
      await office.cabinet('POST', `${base}/documents/${documentId}/confirmation`, { as, body: upload }),
    ).toMatchObject({
      status: 422,
      body: { fields: [{ field: 'file', problem: 'TOO_LARGE' }] },
    });
  });

  it('of all documents together, by number and by size', async () => {
    const office = await anOffice();
    const base = await saved(office);
    await attach(office, office.cabinet, base, as, { kind: 'D7', bytes: pdf('a') });
    const theCase = await loaded(office, base);
    const [one] = theCase.documents;
    if (!one) throw new Error('nothing attached');
    const start = () => office.cabinet('POST', `${base}/documents`, { as, body: { ...upload, size: 1000 } });
    const copies = (length: number, size: number) =>
      Array.from({ length }, (_, n) => ({ ...one, id: `document_${n}`, size }));
    office.cases.seed({ ...theCase, documents: copies(mostDocuments + 1, 1) });
    expect((await start()).body.type).toBe('urn:kezek:problem:documents-too-many');
    office.cases.seed({ ...theCase, documents: copies(5, totalBytes / 4) });
    expect((await start()).body.fields[0].problem).toBe('TOTAL_TOO_LARGE');
    office.cases.seed({ ...theCase, documents: copies(5, totalBytes / 4 - 250) });
    expect((await start()).status).toBe(200);
  });

  it('of open drafts a person: one discarded makes room for another (X45)', async () => {
    const office = await anOffice();
    const drafts: string[] = [];
    for (let count = 0; count < openDrafts; count++) drafts.push(await opened(office));
    const open = () => office.cabinet('POST', '/v1/requests', { as, body: {} });
    expect(await open()).toMatchObject({
      status: 409,
      body: { type: 'urn:kezek:problem:drafts-too-many', paragraph: 'X45' },
    });
    expect((await office.cabinet('POST', '/v1/requests', { as: 'stranger', body: {} })).status).toBe(201);
    await office.cabinet('POST', `${drafts[0]}/discarding`, { as, body: {} });
    expect((await open()).status).toBe(201);
  });

  it('of open drafts at a desk are of its centre: what another has opened in his name bars nobody (X82)', async () => {
    const office = await anOffice();
    const ticket = { number: 'A-7', takenAt: '2018-02-20T06:50:00.000Z', calledAt: '2018-02-20T06:55:00.000Z' };
    const at = async (desk: string) =>
      (await office.desk('POST', '/v1/corporation/requests', { as: desk, body: { iin: aigul.iin, ticket } })).status;
    for (let count = 0; count < openDrafts; count++) expect(await at('elsewhere')).toBe(201);
    expect([await at('elsewhere'), await at('operator')]).toEqual([409, 201]);
  });
});
