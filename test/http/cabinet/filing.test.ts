import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { aigul, anOffice, attach, type Office } from '#test/builders/doors/an-office.ts';
import { filed, form, idOf, opened, ready, submission } from '#test/builders/doors/at-cabinet.ts';
import { aForm } from '#test/builders/people/a-citizen.ts';

describe('filing (10.5, X41)', () => {
  it('files exactly the bytes that were signed, at the moment of receipt, with a number and a place in the intake', async () => {
    const office = await anOffice();
    const base = await ready(office);
    const body = await submission(office, base);
    office.clock.forward(60_000);
    const answer = await office.cabinet('POST', `${base}/submission`, { as: 'aigul', body });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        status: 'CHECKING_SIGNATURE',
        provider: 'uralsk',
        priorityMoment: '2018-02-20T07:01:00.000Z',
        filedAt: '2018-02-20T07:01:00.000Z',
      },
    });
    expect(answer.body.number).toMatch(/^KZ-2018-[0-9A-Z]{8}-[0-9A-Z]$/);
    const theCase = await office.cases.load(application, idOf(base));
    expect(theCase).toMatchObject({ intakeSequence: 1, request: { id: body.paperId, sha256: body.sha256 } });
    const { paper, content } = (await office.cabinet('GET', `${base}/request-document`, { as: 'aigul' })).body;
    expect(paper).toEqual({ id: body.paperId, sha256: body.sha256 });
    expect(JSON.parse(Buffer.from(content, 'base64').toString())).toMatchObject({
      type: 'REQUEST',
      form,
      documents: [{ kind: 'D7' }],
      issuedAt: '2018-02-20T07:00:00.000Z',
    });
  });

  it('refuses to file with a password alone: who is signed in may look and type, but a signature files (15, X24)', async () => {
    const office = await anOffice();
    const base = await ready(office);
    const { cms: _, ...unsigned } = await submission(office, base);
    const answer = await office.cabinet('POST', `${base}/submission`, { as: 'aigul', body: unsigned });
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ field: 'body.cms', problem: 'MISSING' }] } });
    expect((await office.cases.load(application, idOf(base)))?.status).toBe('OPENED');
    expect((await office.cabinet('GET', base, { as: 'aigul' })).status).toBe(200);
  });

  it('opens a draft as a case with its own journal, like the request at the desk (X44)', async () => {
    const office = await anOffice();
    const base = await ready(office);
    const [first] = await office.cases.journal(application, idOf(base));
    expect(first).toMatchObject({ commit: 1, events: [{ type: 'RequestOpened', channel: 'portal' }] });
  });

  it('leaves no paper in the bucket of a draft that is never filed', async () => {
    const office = await anOffice();
    const base = await ready(office);
    await submission(office, base);
    expect(office.documents.keys().filter((key) => !/^(?:uploads|copies)\//.test(key))).toEqual([]);
  });

  it.each<[string, (office: Office, base: string) => Promise<unknown>]>([
    [
      'the form was saved anew',
      (office, base) =>
        office.cabinet('PUT', `${base}/form`, { as: 'aigul', body: aForm(aigul, { provider: 'borili' }), ifMatch: 3 }),
    ],
    ['a document was added', (office, base) => attach(office, office.cabinet, base, 'aigul', { kind: 'D9' })],
  ])('refuses the paper when %s since it was prepared (409)', async (_name, meanwhile) => {
    const office = await anOffice();
    const base = await ready(office);
    const body = await submission(office, base);
    await meanwhile(office, base);
    const answer = await office.cabinet('POST', `${base}/submission`, { as: 'aigul', body });
    expect(answer).toMatchObject({
      status: 409,
      body: { type: 'urn:kezek:problem:paper-unknown', cure: expect.stringMatching(/./) },
    });
    expect((await office.cases.load(application, idOf(base)))?.status).toBe('OPENED');
  });

  it('issues a paper at the server’s moment, whatever id is sent back, and only within its fifteen minutes', async () => {
    const office = await anOffice();
    const base = await ready(office);
    const body = await submission(office, base);
    const ofOldTimes = { ...body, paperId: 'paper_01C00000000000000000000000' };
    expect((await office.cabinet('POST', `${base}/submission`, { as: 'aigul', body: ofOldTimes })).status).toBe(409);
    office.wall.ms += lengthOf('paperLives');
    expect(await office.cabinet('POST', `${base}/submission`, { as: 'aigul', body })).toMatchObject({
      status: 409,
      body: { type: 'urn:kezek:problem:paper-unknown' },
    });
    const anew = await submission(office, base);
    office.wall.ms += lengthOf('paperLives') - 1;
    expect((await office.cabinet('POST', `${base}/submission`, { as: 'aigul', body: anew })).status).toBe(201);
  });

  it("refuses another case's paper, and one of any other id", async () => {
    const office = await anOffice();
    const base = await ready(office);
    const other = await submission(office, await ready(office));
    expect((await office.cabinet('POST', `${base}/submission`, { as: 'aigul', body: other })).status).toBe(409);
    const body = { ...(await submission(office, base)), paperId: 'paper_7ZZZZZZZZZ0000000000000000' };
    expect((await office.cabinet('POST', `${base}/submission`, { as: 'aigul', body })).status).toBe(409);
  });

  it('refuses to prepare a request without a form', async () => {
    const office = await anOffice();
    const base = await opened(office);
    expect((await office.cabinet('GET', `${base}/request-document`, { as: 'aigul' })).body.type).toBe(
      'urn:kezek:problem:form-missing',
    );
  });

  it('refuses a second open request with a pointer to the first', async () => {
    const office = await anOffice();
    const first = await filed(office);
    const base = await ready(office);
    const answer = await office.cabinet('POST', `${base}/submission`, {
      as: 'aigul',
      body: await submission(office, base),
    });
    expect(answer).toMatchObject({
      status: 409,
      body: { type: 'urn:kezek:problem:duplicate-request', pointer: idOf(first) },
    });
  });

  it.each(['dies before', 'dies after'] as const)(
    'files once when the process %s its commit and the citizen tries again',
    async (trouble) => {
      const office = await anOffice();
      const base = await ready(office);
      const body = await submission(office, base);
      office.cases.strike(2, trouble); // 1: the intake sequence, 2: the commit
      const lost = await office.cabinet('POST', `${base}/submission`, { as: 'aigul', body, key: 'try-and-again' });
      expect(lost.status).toBe(500);
      const again = await office.cabinet('POST', `${base}/submission`, { as: 'aigul', body, key: 'try-and-again' });
      expect(again).toMatchObject({ status: 201, body: { status: 'CHECKING_SIGNATURE' } });
      const commits = await office.cases.journal(application, idOf(base));
      expect(commits.flatMap(({ events }) => events).filter(({ type }) => type === 'RequestSubmitted')).toHaveLength(1);
    },
  );

  it('refuses with a conflict when the draft moves while it is being filed', async () => {
    const office = await anOffice();
    const base = await ready(office);
    const body = await submission(office, base);
    const { storeSignature } = office.documents;
    office.documents.storeSignature = async (cms, request) => {
      await office.cabinet('PUT', `${base}/form`, {
        as: 'aigul',
        body: aForm(aigul, { provider: 'borili' }),
        ifMatch: 3,
      });
      return storeSignature(cms, request);
    };
    const answer = await office.cabinet('POST', `${base}/submission`, { as: 'aigul', body });
    expect(answer).toMatchObject({ status: 409, body: { type: 'urn:kezek:problem:contention' } });
    expect((await office.cases.load(application, idOf(base)))?.status).toBe('OPENED');
  });
});

describe('refiling (X7, X41)', () => {
  const notConfirmed = async (office: Office, base: string) => {
    const theCase = await office.cases.load(application, idOf(base));
    if (!theCase) throw new Error('no case');
    office.cases.seed({
      ...theCase,
      status: 'SIGNATURE_NOT_CONFIRMED',
      signature: { confirmed: false, fault: 'EXPIRED' },
      reached: [...theCase.reached, { status: 'SIGNATURE_NOT_CONFIRMED', at: office.clock.now() }],
    });
  };

  it('copies the form and every document, same hash under new ids, and nothing is retyped', async () => {
    const office = await anOffice();
    const base = await filed(office);
    await notConfirmed(office, base);
    const { status, body } = await office.cabinet('POST', '/v1/requests', {
      as: 'aigul',
      body: { refiles: idOf(base) },
    });
    expect(status).toBe(201);
    const [old] = (await office.cases.load(application, idOf(base)))?.documents ?? [];
    expect(body).toMatchObject({
      status: 'OPENED',
      refiles: idOf(base),
      provider: 'uralsk',
      documents: [{ kind: 'D7', sha256: old?.sha256 }],
    });
    expect(body.documents[0].id).not.toBe(old?.id);
    expect((await office.cabinet('GET', `/v1/requests/${body.id}/form`, { as: 'aigul' })).body.form).toEqual(form);
    expect(
      (await office.cabinet('GET', `/v1/requests/${body.id}/documents/${body.documents[0].id}`, { as: 'aigul' }))
        .status,
    ).toBe(200);
  });

  it('gives a package that was not complete at its first filing a new moment (art. 74, X41)', async () => {
    const office = await anOffice();
    const bare = await opened(office);
    await office.cabinet('PUT', `${bare}/form`, { as: 'aigul', body: form, ifMatch: 1 });
    await office.cabinet('POST', `${bare}/submission`, { as: 'aigul', body: await submission(office, bare) });
    await notConfirmed(office, bare);
    const again = (await office.cabinet('POST', '/v1/requests', { as: 'aigul', body: { refiles: idOf(bare) } })).body;
    const mended = `/v1/requests/${again.id}`;
    await attach(office, office.cabinet, mended, 'aigul', { kind: 'D7' });
    office.clock.forward(60_000);
    const { body } = await office.cabinet('POST', `${mended}/submission`, {
      as: 'aigul',
      body: await submission(office, mended),
    });
    expect(body.keptFrom).toBeUndefined();
  });

  it('refuses to refile what is still open (409)', async () => {
    const office = await anOffice();
    const base = await filed(office);
    const answer = await office.cabinet('POST', '/v1/requests', { as: 'aigul', body: { refiles: idOf(base) } });
    expect(answer).toMatchObject({ status: 409, body: { type: 'urn:kezek:problem:not-refilable' } });
  });
});
