import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { indexesOf } from '#domain/file/indexes.ts';
import { stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import { citizen, notarisedPower, slipOf } from '#test/builders/a-citizen.ts';
import { releaseOf } from '#test/builders/a-claim.ts';
import { aigul, anOffice, attach, type Office, operatorIin, stranger } from '#test/builders/an-office.ts';
import {
  as,
  awaitingSignature,
  complete,
  desk,
  form,
  hand,
  identityDocument,
  idOf,
  loaded,
  saved,
} from '#test/builders/at-desk.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';

describe("the operator's signature (8.7, X10)", () => {
  const signature = async (office: Office, base: string, signer: Partial<Parameters<typeof aCms>[0]> = {}) => {
    const { content } = (await office.desk('GET', `${base}/request-document`, { as })).body;
    const cms = aCms(
      { iin: operatorIin, bin: stateCorporation.bin, role: 'employee', ...signer },
      Buffer.from(content, 'base64'),
    );
    return { cms: Buffer.from(cms).toString('base64') };
  };

  it('signs the request as it was handed', async () => {
    const office = await anOffice();
    const base = await awaitingSignature(office);
    const body = await signature(office, base);
    expect(await office.desk('POST', `${base}/operator-signature`, { as, body })).toMatchObject({
      status: 200,
      body: { status: 'BEING_SENT' },
    });
    expect(
      await office.documents.readSignature(
        (await loaded(office, base)).requestSignature ?? { sha256: '', versionId: '' },
      ),
    ).toEqual(new Uint8Array(Buffer.from(body.cms, 'base64')));
  });

  it.each([
    ["another organisation's certificate", { bin: '150740000014' }, 'BIN_MISMATCH'],
    ["a colleague's certificate", { iin: citizen(5).iin }, 'IIN_MISMATCH'],
    ['a private person', { role: 'individual' as const }, 'WRONG_ROLE'],
    ['a revoked certificate', { fault: 'REVOKED' as const }, 'REVOKED'],
  ])('refuses %s, and the task stays open', async (_name, signer, fault) => {
    const office = await anOffice();
    const base = await awaitingSignature(office);
    const answer = await office.desk('POST', `${base}/operator-signature`, {
      as,
      body: await signature(office, base, signer),
    });
    expect(answer).toMatchObject({
      status: 422,
      body: { type: 'urn:kezek:problem:signature-refused', fields: [{ field: 'body.cms', problem: fault }] },
    });
    expect((await loaded(office, base)).status).toBe('AWAITING_OPERATOR_SIGNATURE');
  });

  it.each([
    ['LIST_MISSING', 'revocation-unknown'],
    ['TRUST_UNREADABLE', 'revocation-unknown'],
    ['GOST_NOT_CONFIGURED', 'gost-not-configured'],
  ] as const)('neither accepts nor refuses while nobody can tell: %s (X33)', async (why, type) => {
    const office = await anOffice();
    const base = await awaitingSignature(office);
    office.signatures.loseList(why);
    expect(
      await office.desk('POST', `${base}/operator-signature`, { as, body: await signature(office, base) }),
    ).toMatchObject({ status: 503, body: { type: `urn:kezek:problem:${type}` } });
    office.signatures.loseList(undefined);
    expect(
      (await office.desk('POST', `${base}/operator-signature`, { as, body: await signature(office, base) })).status,
    ).toBe(200);
  });
});

describe('handing the result over (5.7) and withdrawal at the desk (X21)', () => {
  const ready = async (office: Office, changes: object = {}) => {
    const base = await awaitingSignature(office);
    office.cases.seed({ ...(await loaded(office, base)), status: 'READY_FOR_COLLECTION', carried: true, ...changes });
    return base;
  };
  const representative = { record: { id: 'record_1', mac: 'm' }, person: 'person_1', power: 'other' as const };
  const handover = (office: Office, base: string, to: string) =>
    office.desk('POST', `${base}/handover`, { as, body: { to, iin: aigul.iin, identityDocument } });

  it('hands over to the recipient against identity, which stands in people alone', async () => {
    const office = await anOffice();
    const base = await ready(office);
    expect((await handover(office, base, 'recipient')).body.status).toBe('ISSUED');
    expect([...office.people.records.values()].find(({ kind }) => kind === 'identity')?.content).toEqual(
      identityDocument,
    );
    expect(JSON.stringify(await office.cases.journal(application, idOf(base)))).not.toContain(identityDocument.number);
  });

  it.each([
    ['absent', undefined, 'representative-absent'],
    ['lapsed', { ...representative, validTo: '2018-02-19' }, 'power-lapsed'],
    ['refuted (X9)', { ...representative, check: 'refuted' as const }, 'power-refuted'],
  ])('refuses a representative whose power is %s', async (_name, given, type) => {
    const office = await anOffice();
    const base = await ready(office, { representative: given });
    expect(await handover(office, base, 'representative')).toMatchObject({
      status: 409,
      body: { type: `urn:kezek:problem:${type}` },
    });
  });

  it('withdraws on a scanned statement, against identity', async () => {
    const office = await anOffice();
    const base = await awaitingSignature(office);
    const withdraw = (documentId: string) =>
      office.desk('POST', `${base}/withdrawal`, {
        as,
        body: { by: 'recipient', iin: aigul.iin, documentId, identityDocument },
      });
    expect((await withdraw((await loaded(office, base)).documents[0]?.id ?? '')).status).toBe(404);
    const { body } = await attach(office, office.desk, base, as, { kind: 'withdrawal-statement' });
    expect((await withdraw(body.documents.at(-1).id)).body).toMatchObject({ status: 'WITHDRAWN' });
    expect((await office.desk('GET', `${base}/papers/WITHDRAWAL_STATEMENT/print`, { as })).body).toContain(
      'Отзываю свое заявление',
    );
  });
});

type Registers = Application['registers'];

describe('refiling at the desk (X7, X41)', () => {
  const noPower = { persons: 'found', notary: 'absent' } as const;
  const ended = async (office: Office, body?: unknown, registers: Registers = { persons: 'absent' }) => {
    const base = await complete(office);
    if (body) await office.desk('POST', `${base}/representative`, { as, body });
    await hand(office, base);
    const theCase = await loaded(office, base);
    const after = {
      ...theCase,
      version: theCase.version + 1,
      status: 'DATA_UNAVAILABLE' as const,
      registers,
      reached: [...theCase.reached, { status: 'DATA_UNAVAILABLE' as const, at: office.clock.now() }],
    };
    await office.cases.commit({
      plans: [
        {
          decidedOn: theCase.version,
          after,
          events: [],
          actor: {},
          at: office.clock.now(),
          requestId: 'm1',
          duties: [],
          indexes: indexesOf(application, after),
          claims: [releaseOf(theCase)],
          records: [],
        },
      ],
    });
    return base;
  };
  const calledNow = ({ clock }: Office) => ({ number: 'A13', takenAt: clock.now(), calledAt: clock.now() });
  const refile = (office: Office, base: string, iin = aigul.iin) =>
    office.desk('POST', desk, { as, body: { iin, ticket: calledNow(office), refiles: idOf(base) } });

  it('keeps priority moment and intake sequence when the same package is filed within three working days after M1', async () => {
    const office = await anOffice();
    const base = await ended(office, notarisedPower(stranger), noPower);
    office.clock.moveTo('2018-02-23T13:00:00.000Z');
    const again = (await refile(office, base)).body;
    expect(again).toMatchObject({ representative: { power: 'notarised' } });
    const { body } = await hand(office, `${desk}/${again.id}`);
    expect(body).toMatchObject({
      priorityMoment: '2018-02-20T07:00:00.000Z',
      keptFrom: idOf(base),
      filedAt: '2018-02-23T13:00:00.000Z',
    });
    expect((await loaded(office, `${desk}/${again.id}`)).intakeSequence).toBe(1);
  });

  it('gives a new moment on the fourth working day', async () => {
    const office = await anOffice();
    const base = await ended(office);
    office.clock.moveTo('2018-02-26T07:00:00.000Z');
    const again = (await refile(office, base)).body;
    const { body } = await hand(office, `${desk}/${again.id}`);
    expect(body.priorityMoment).toBe('2018-02-26T07:00:00.000Z');
    expect(body.keptFrom).toBeUndefined();
  });

  it('corrects the IIN that the register did not know, in the form too', async () => {
    const office = await anOffice();
    const base = await ended(office);
    const corrected = slipOf(aigul.iin);
    const again = (await refile(office, base, corrected)).body;
    expect((await office.desk('GET', `${desk}/${again.id}/form`, { as })).body.form.applicant).toEqual({
      ...form.applicant,
      iin: corrected,
    });
    expect((await hand(office, `${desk}/${again.id}`)).body.keptFrom).toBe(idOf(base));
  });

  it('gives nobody else the place: a number that no slip explains takes its own moment (X66)', async () => {
    const office = await anOffice();
    const base = await ended(office);
    const again = (await refile(office, base, citizen(402).iin)).body;
    const { status, body } = await hand(office, `${desk}/${again.id}`);
    expect(status).toBe(200);
    expect(body.keptFrom).toBeUndefined();
  });

  it('gives it once: whoever comes second with another number is told that it is used (X66)', async () => {
    const office = await anOffice();
    const base = await ended(office);
    const first = (await refile(office, base)).body;
    const second = (await refile(office, base, slipOf(aigul.iin))).body;
    expect((await hand(office, `${desk}/${first.id}`)).body.keptFrom).toBe(idOf(base));
    expect((await hand(office, `${desk}/${second.id}`)).body.keptFrom).toBeUndefined();
    const told = await office.desk('GET', `${desk}/${second.id}/status`, { as });
    expect(told.body.moment.ru).toContain('право использовано');
  });

  it("refuses to refile another person's request that did not end for its IIN", async () => {
    const office = await anOffice();
    const base = await saved(office);
    await office.desk('POST', `${base}/refusal`, { as });
    expect(await refile(office, base, stranger.iin)).toMatchObject({
      status: 422,
      body: { fields: [{ field: 'body.iin', problem: 'OTHER_PERSON' }] },
    });
    expect((await refile(office, base)).status).toBe(201);
  });
});

it('keeps what a person typed out of cases, journal and the access log', async () => {
  const office = await anOffice();
  const base = await awaitingSignature(office);
  await office.desk('GET', `${base}/form`, { as });
  const kept = JSON.stringify([
    await loaded(office, base),
    await office.cases.journal(application, idOf(base)),
    office.access.entries,
    office.documents.keys(),
  ]);
  for (const typed of [aigul.iin, aigul.surname, aigul.name, form.applicant.phone, form.applicant.registeredAddress])
    expect(kept).not.toContain(typed);
});
