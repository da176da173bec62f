import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { aigul, anOffice, type Office, pdf } from '#test/builders/doors/an-office.ts';
import { filed, form, idOf, ready, signed } from '#test/builders/doors/at-cabinet.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { claimsOf } from '#test/builders/requests/a-claim.ts';

describe('withdrawal in the cabinet (X21)', () => {
  const statement = async (office: Office, base: string, iin = aigul.iin) => {
    const { body } = await office.cabinet('GET', `${base}/withdrawal-statement`, { as: 'aigul' });
    return { paperId: body.paper.id, sha256: body.paper.sha256, cms: signed(body.content, iin) };
  };

  it('withdraws by a statement that the recipient signed', async () => {
    const office = await anOffice();
    const base = await filed(office);
    const answer = await office.cabinet('POST', `${base}/withdrawal`, {
      as: 'aigul',
      body: await statement(office, base),
    });
    expect(answer).toMatchObject({
      status: 200,
      body: { status: 'WITHDRAWN', papers: expect.arrayContaining(['WITHDRAWAL_STATEMENT']) },
    });
    expect(await claimsOf(await office.keyring.personOf(aigul.iin), office.cases)).toEqual({ active: {} });
  });

  it("refuses another person's signature, and holds while revocation is unknown (X33)", async () => {
    const office = await anOffice();
    const base = await filed(office);
    const foreign = await office.cabinet('POST', `${base}/withdrawal`, {
      as: 'aigul',
      body: await statement(office, base, citizen(2).iin),
    });
    expect(foreign).toMatchObject({
      status: 422,
      body: {
        type: 'urn:kezek:problem:signature-refused',
        fields: [{ problem: 'IIN_MISMATCH', cure: expect.stringContaining('ЖСН') }],
      },
    });
    office.signatures.loseList('LIST_STALE');
    const unknown = await office.cabinet('POST', `${base}/withdrawal`, {
      as: 'aigul',
      body: await statement(office, base),
    });
    expect(unknown).toMatchObject({ status: 503, headers: { 'retry-after': '30' } });
    office.signatures.loseList('GOST_NOT_CONFIGURED');
    const national = await office.cabinet('POST', `${base}/withdrawal`, {
      as: 'aigul',
      body: await statement(office, base),
    });
    expect(national).toMatchObject({ status: 503, body: { type: 'urn:kezek:problem:gost-not-configured' } });
    expect((await office.cases.load(application, idOf(base)))?.status).toBe('CHECKING_SIGNATURE');
  });

  it('refuses to withdraw a draft, which is discarded instead (X45)', async () => {
    const office = await anOffice();
    const base = await ready(office);
    expect((await office.cabinet('GET', `${base}/withdrawal-statement`, { as: 'aigul' })).status).toBe(409);
  });
});

describe('papers and the result', () => {
  it('prints the application, Kazakh first, then Russian, and the slip once filed', async () => {
    const office = await anOffice();
    const base = await ready(office);
    expect((await office.cabinet('GET', `${base}/papers/SLIP/print`, { as: 'aigul' })).status).toBe(404);
    const { body, headers } = await office.cabinet('GET', `${base}/papers/APPLICATION/print`, { as: 'aigul' });
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.indexOf('Өтініш')).toBeLessThan(body.indexOf('Заявление'));
    expect(body).toContain(aigul.iin);
    const later = await filed(office);
    const slip = await office.cabinet('GET', `${later}/papers/SLIP`, { as: 'aigul' });
    expect(slip.body.text).toContain((await office.cases.load(application, idOf(later)))?.number);
    const request = await office.cabinet('GET', `${later}/papers/REQUEST`, { as: 'aigul' });
    expect(request.body.text).toContain(form.applicant.registeredAddress);
  });

  it('gives the result with its signature only when it has arrived (10.11)', async () => {
    const office = await anOffice();
    const base = await filed(office);
    const theCase = await office.cases.load(application, idOf(base));
    if (!theCase) throw new Error('no case');
    const paper = await office.documents.storePaper('REGISTRATION_NOTICE', 'paper_1', pdf('notice'));
    const signature = await office.documents.storeSignature(pdf('cms'), paper);
    const result = { kind: 'NOTICE' as const, paper, signature, by: 'staff_head', at: '2018-02-20T08:00:00.000Z' };
    office.cases.seed({ ...theCase, status: 'ON_ITS_WAY', result });
    expect((await office.cabinet('GET', `${base}/result`, { as: 'aigul' })).status).toBe(409);
    office.cases.seed({ ...theCase, status: 'ISSUED', result, carried: true });
    const { body } = await office.cabinet('GET', `${base}/result`, { as: 'aigul' });
    expect(body).toMatchObject({ sha256: paper.sha256, paper: { type: 'REGISTRATION_NOTICE' } });
    expect(Buffer.from(body.cms, 'base64')).toEqual(Buffer.from(pdf('cms')));
    expect(body.replaced).toBeUndefined();
  });

  it('gives the paper that stands with its signature, and beside it those in whose place it came (X57)', async () => {
    const office = await anOffice();
    const base = await filed(office);
    const theCase = await office.cases.load(application, idOf(base));
    if (!theCase) throw new Error('no case');
    const of = async (type: string, name: string) => {
      const paper = await office.documents.storePaper(type, `paper_${name}`, pdf(name));
      const signature = await office.documents.storeSignature(pdf(`cms ${name}`), paper);
      return { paper, signature, by: 'staff_head', at: '2018-02-20T08:00:00.000Z' };
    };
    const slip = { personRef: 'applicant', field: 'name' as const, record: { id: 'record_1', mac: '' } };
    const corrected = async (name: string, replaces: string) => ({
      ...(await of('CORRECTED_PAPER', name)),
      ...slip,
      replaces,
    });
    const result = { kind: 'NOTICE' as const, ...(await of('REGISTRATION_NOTICE', 'first')) };
    const corrections = [await corrected('second', 'paper_first'), await corrected('third', 'paper_second')];
    office.cases.seed({ ...theCase, status: 'ISSUED', result, carried: true, corrections });
    const { body } = await office.cabinet('GET', `${base}/result`, { as: 'aigul' });
    const signatures = [body, ...body.replaced].map(({ paper, cms }) => [paper.id, Buffer.from(cms, 'base64')]);
    expect(signatures).toEqual(
      ['third', 'first', 'second'].map((name) => [`paper_${name}`, Buffer.from(pdf(`cms ${name}`))]),
    );
  });
});
