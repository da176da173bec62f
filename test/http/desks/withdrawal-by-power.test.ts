import { describe, expect, it } from 'vitest';
import { aigul, anOffice, attach, stranger } from '#test/builders/doors/an-office.ts';
import { as, awaitingSignature, identityDocument, loaded } from '#test/builders/doors/at-desk.ts';
import { notarisedPower } from '#test/builders/people/a-citizen.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';

/** The office stands at noon on 20 February 2018. */
const power = { record: { id: 'record_1', mac: 'mac' }, person: 'person_1', power: 'notarised' as const };

type Representative = Awaited<ReturnType<typeof loaded>>['representative'];

type Register = 'none' | 'down' | { readonly revokedAt?: string };

/** A request that names a representative, and what the notary register has of his power. */
async function represented(representative: Representative, register: Register = {}) {
  const office = await anOffice();
  const base = await awaitingSignature(office);
  const person = await office.keyring.personOf(stranger.iin);
  const named = representative && { ...representative, person };
  const typed = notarisedPower(stranger);
  office.cases.people.put({ id: power.record.id, kind: 'representative', mac: 'mac', content: typed });
  const { representative: _, power: __, ...certified } = typed;
  const between = { principalIin: aigul.iin, representativeIin: stranger.iin };
  if (register !== 'none')
    office.neighbours.certifies({ ...certified, ...between, ...(register === 'down' ? {} : register) });
  if (register === 'down') office.neighbours.goesDown('notary');
  office.cases.seed({ ...(await loaded(office, base)), representative: named });
  return { office, base };
}

async function takesBack(representative: Representative, by: 'recipient' | 'representative', register: Register = {}) {
  const { office, base } = await represented(representative, register);
  const attached = await attach(office, office.desk, base, as, {
    kind: 'withdrawal-statement',
    personRef: by === 'representative' && representative ? by : 'applicant',
  });
  const documentId = attached.body.documents.at(-1).id;
  const { iin } = by === 'recipient' ? aigul : stranger;
  const body = { by, iin, documentId, identityDocument } as const;
  await laySeen(office, await loaded(office, base), body, { at: office.clock.now() });
  const answer = await office.desk('POST', `${base}/withdrawal`, { as, body });
  return { answer, status: (await loaded(office, base)).status };
}

describe('a representative who takes a request back at the desk (X9, X21)', () => {
  it.each<[why: string, representative: Representative, type: string]>([
    ['lapsed yesterday', { ...power, validTo: '2018-02-19' }, 'power-lapsed'],
    ['was refuted', { ...power, power: 'other', check: 'refuted' }, 'power-refuted'],
    ['was never recorded', undefined, 'representative-absent'],
  ])('refuses when his power %s, and the request goes on', async (_why, representative, type) => {
    const { answer, status } = await takesBack(representative, 'representative');
    expect(answer).toMatchObject({ status: 409, body: { type: `urn:kezek:problem:${type}`, paragraph: 'X21' } });
    expect(status).toBe('AWAITING_OPERATOR_SIGNATURE');
  });

  it('may do so on the last day of his power', async () => {
    const { answer, status } = await takesBack({ ...power, validTo: '2018-02-20' }, 'representative');
    expect([answer.status, status]).toEqual([200, 'WITHDRAWN']);
  });

  it.each<[string, Register, number, string]>([
    ['does not hold his power any more', 'none', 409, 'power-revoked'],
    ['has it revoked an hour ago', { revokedAt: '2018-02-20T06:00:00.000Z' }, 409, 'power-revoked'],
    ['does not answer', 'down', 503, 'power-unknown'],
  ])('is stopped where the notary register %s, and the request goes on', async (_what, register, code, type) => {
    const { answer, status } = await takesBack({ ...power, validTo: '2018-02-20' }, 'representative', register);
    expect(answer).toMatchObject({ status: code, body: { type: `urn:kezek:problem:${type}`, paragraph: 'X21' } });
    expect(status).toBe('AWAITING_OPERATOR_SIGNATURE');
  });

  it('is not needed: the recipient himself may, though the power has lapsed', async () => {
    const { answer, status } = await takesBack({ ...power, validTo: '2018-02-19' }, 'recipient', 'down');
    expect([answer.status, status]).toEqual([200, 'WITHDRAWN']);
  });
});

describe.each([as, 'elsewhere'])('a representative who comes to %s', (centre) => {
  const coming = async (representative: Representative, register?: Register, iin = stranger.iin) => {
    const { office, base } = await represented(representative, register);
    const body = { by: 'representative', iin, purpose: 'enquiry', identityDocument };
    return office.desk('POST', `${base}/reception`, { as: centre, body });
  };

  it.each<[what: string, Representative, Register, number, string]>([
    ['has lapsed', { ...power, validTo: '2018-02-19' }, {}, 409, 'power-lapsed'],
    ['was refuted', { ...power, power: 'other', check: 'refuted' }, {}, 409, 'power-refuted'],
    ['is not in the register', power, 'none', 409, 'power-revoked'],
    ['cannot be asked about', power, 'down', 503, 'power-unknown'],
  ])('is told that his power %s', async (_what, representative, register, status, type) => {
    expect(await coming(representative, register)).toMatchObject({
      status,
      body: { type: `urn:kezek:problem:${type}`, paragraph: '8.2' },
    });
  });

  it('and is not he whom the request names is told what he would be told of one in order', async () => {
    const told = async (asked: ReturnType<typeof coming>) => {
      const { status, body } = await asked;
      return { status, body: { ...body, instance: undefined } };
    };
    const inOrder = await told(coming({ ...power, power: 'other' }, {}, aigul.iin));
    expect(await told(coming({ ...power, validTo: '2018-02-19' }, 'down', aigul.iin))).toEqual(inOrder);
    expect(inOrder.status).toBe(centre === as ? 422 : 404);
  });
});
