import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import { aigul, anOffice, attach, type Office, operatorIin, stranger } from '#test/builders/doors/an-office.ts';
import { as, awaitingSignature, identityDocument, idOf, loaded } from '#test/builders/doors/at-desk.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
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
  const handover = (office: Office, base: string, to: string, iin = aigul.iin) =>
    office.desk('POST', `${base}/handover`, { as, body: { to, iin, identityDocument } });

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
    const person = await office.keyring.personOf(stranger.iin);
    const base = await ready(office, { representative: given && { ...given, person } });
    expect(await handover(office, base, 'representative', stranger.iin)).toMatchObject({
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
    const came = { by: 'recipient', iin: aigul.iin, identityDocument } as const;
    await laySeen(office, await loaded(office, base), came, { at: office.clock.now() });
    expect((await withdraw(body.documents.at(-1).id)).body).toMatchObject({ status: 'WITHDRAWN' });
    expect((await office.desk('GET', `${base}/papers/WITHDRAWAL_STATEMENT/print`, { as })).body).toContain(
      'Отзываю свое заявление',
    );
  });
});
