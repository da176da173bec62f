import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { aigul } from '#test/builders/doors/an-office.ts';
import { atDesks, type Desks, identityDocument } from '#test/builders/doors/at-desks.ts';
import { citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { record } from '#test/builders/requests/a-case.ts';

const daughter = citizen(4);
const { power: _, ...certified } = notarisedPower(daughter);
const { number, issuedOn, validTo } = certified;
const came = { by: 'representative', iin: daughter.iin, recipientIin: aigul.iin, identityDocument };
const brought = { ...came, power: { number, issuedOn } };
const desk = '/v1/corporation/requests';
const as = 'asker';

const certify = (desks: Desks, more: { readonly revokedAt?: string } = {}) =>
  desks.neighbours.certifies({
    number,
    issuedOn,
    validTo,
    principalIin: aigul.iin,
    representativeIin: daughter.iin,
    ...more,
  });

async function mended(desks: Desks, mend: (theCase: Application) => Partial<Application>) {
  const { body: own } = await desks.filed();
  const theCase = await desks.cases.load(application, own.id);
  if (!theCase) throw new Error('no case');
  desks.cases.seed({ ...theCase, ...mend(theCase) });
  return own;
}
const named = async (desks: Desks, until: string) => {
  const person = await desks.keyring.personOf(daughter.iin);
  return mended(desks, () => ({ representative: { record: record(), person, power: 'other', validTo: until } }));
};

describe('a representative without the number (X93, X94)', () => {
  it('is told of the requests in which he stands by a power that holds', async () => {
    const desks = await atDesks();
    const own = await named(desks, '2018-12-31');
    const { body } = await desks.seenByTwo(came);
    expect(body).toMatchObject({ requests: [{ number: own.number }], barred: [] });
    const purpose = { by: 'representative', iin: daughter.iin, identityDocument, purpose: 'enquiry' };
    const received = await desks.knock('POST', `${desk}/${own.number}/reception`, { as, body: purpose });
    expect(received.status).toBe(200);
  });

  it('is told why not, and no number, where his power has lapsed (X87)', async () => {
    const desks = await atDesks();
    const own = await named(desks, '2018-03-01');
    const { body } = await desks.seenByTwo(came);
    expect(body).toMatchObject({ requests: [], barred: [{ title: { en: expect.stringContaining('lapsed') } }] });
    expect(JSON.stringify(body)).not.toContain(own.number);
  });

  it('is told of none in which he is not named, and has them by a power that the notary register has in force', async () => {
    const desks = await atDesks();
    const { body: own } = await desks.filed();
    expect((await desks.seenByTwo(came)).body).toMatchObject({ requests: [], barred: [] });
    certify(desks);
    const { body } = await desks.seenByTwo(brought);
    expect(body.requests).toMatchObject([{ number: own.number }]);
    const base = `${desk}/${own.number}`;
    const naming = { by: 'representative', recipientIin: aigul.iin, identityDocument, ...certified };
    expect((await desks.knock('POST', `${base}/new-representative`, { as, body: naming })).status).toBe(200);
    const receiving = { by: 'representative', iin: daughter.iin, identityDocument, purpose: 'enquiry' };
    expect((await desks.knock('POST', `${base}/reception`, { as, body: receiving })).status).toBe(200);
  });

  it.each([
    ['absent from the notary register', () => undefined, 'power-revoked'],
    ['revoked', (desks: Desks) => certify(desks, { revokedAt: '2018-02-01T05:00:00.000Z' }), 'power-revoked'],
    ['not to be asked of', (desks: Desks) => desks.neighbours.goesDown('notary'), 'power-unknown'],
  ])('by a power that is %s is told the same of whoever has requests and has none', async (_why, lay, type) => {
    const desks = await atDesks();
    lay(desks);
    const before = await desks.comes(brought);
    await desks.filed();
    for (const { body } of [before, await desks.comes(brought)]) expect(body.type).toBe(`urn:kezek:problem:${type}`);
    expect(await desks.seconds.since('2018-01-01T00:00:00.000Z')).toEqual([]);
  });
});

describe('a document that bears no IIN (X94)', () => {
  const { surname, name } = aigul;
  const bornOn = '1985-06-15';
  const inForm = { number: '012345678', issuedOn: '2015-03-01' };
  const shown = { by: 'recipient', name: { surname, name }, bornOn, identityDocument: inForm };

  async function found(body: object) {
    const desks = await atDesks();
    const own = await mended(desks, () => ({ status: 'UNDER_EXAMINATION' }));
    return { desks, own, told: (await desks.seenByTwo(body)).body };
  }

  it('finds the request whose form has it, and its IIN, by which she is received', async () => {
    const { desks, own, told } = await found(shown);
    expect(told.requests).toMatchObject([{ number: own.number, iin: aigul.iin }]);
    const body = { by: 'recipient', iin: told.requests[0].iin, identityDocument: inForm, purpose: 'enquiry' };
    expect((await desks.knock('POST', `${desk}/${own.number}/reception`, { as, body })).status).toBe(200);
  });

  it.each([
    ['document', { ...shown, identityDocument: { ...inForm, number: '012345679' } }],
    ['day of issue', { ...shown, identityDocument: { ...inForm, issuedOn: '2015-03-02' } }],
    ['day of birth', { ...shown, bornOn: '1985-06-16' }],
    ['name', { ...shown, name: { surname, name: 'Айша' } }],
  ])('finds nothing with another %s', async (_what, body) => {
    expect((await found(body)).told).toMatchObject({ requests: [], barred: [] });
  });

  it('was not issued before its bearer was born', async () => {
    const { comes } = await atDesks();
    const body = { ...shown, bornOn: '2016-01-01' };
    expect(await comes(body)).toMatchObject({ status: 422, body: { fields: [{ problem: 'BEFORE_BIRTH' }] } });
  });
});
