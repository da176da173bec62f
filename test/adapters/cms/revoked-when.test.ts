import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorities } from '#infra/local/authority/authorities.ts';
import { issueList, type ListRequest } from '#infra/local/authority/issue-list.ts';
import { anAuthority, citizen, receivedAt } from './an-authority.ts';

let authority: Awaited<ReturnType<typeof anAuthority>>;
let rogue: typeof authority;
beforeAll(async () => {
  authority = await anAuthority([citizen]);
  rogue = await anAuthority([]);
});
afterAll(() => Promise.all([authority.remove(), rogue.remove()]));

const critical = (extnID: string, value: asn1js.BaseBlock) =>
  new pkijs.Extension({ extnID, critical: true, extnValue: value.toBER() });
const scope = (...parts: asn1js.BaseBlock[]) => critical('2.5.29.28', new asn1js.Sequence({ value: parts }));
const part = (tagNumber: number) =>
  new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber }, valueHex: new Uint8Array([0xff]) });

/** Kinds of lists: those that can show a revocation, and those that are of other certificates or not understood. */
const kinds = {
  complete: [],
  delta: [critical('2.5.29.27', new asn1js.Integer({ value: 1 }))],
  partial: [scope(part(1))],
  'of other authorities': [scope(part(4))],
  'of attribute certificates': [scope(part(5))],
  'of a kind not understood': [critical('1.2.398.3.3.5.99', new asn1js.Null())],
} as const;

interface Listed extends Partial<ListRequest> {
  readonly kind: keyof typeof kinds;
  readonly by?: typeof authority;
}

const dayOf = (now: string, hours: number) => new Date(Date.parse(now) + hours * 3_600_000);

/** A list that began an hour before this moment, unless told otherwise, with the citizen's certificate on it. */
async function aList(now: string, { kind, by = authority, ...changes }: Listed) {
  return issueList({
    issuer: authorities.issuing.subject,
    issuerKey: by.issuing.key,
    revoked: [await authority.serialOf('citizen')],
    thisUpdate: dayOf(now, -1),
    nextUpdate: dayOf(now, 23),
    number: 7,
    extensions: kinds[kind],
    ...changes,
  });
}

async function verdictWith(now: string, ...listed: readonly Listed[]) {
  const [{ root, issuing }, lists] = await Promise.all([
    authority.listsOf(now),
    Promise.all(listed.map((one) => aList(now, one))),
  ]);
  const hasOwn = listed.some(({ kind }) => kind === 'complete');
  const trust = { lists: [root, ...lists, ...(hasOwn ? [] : [issuing])] };
  const verdict = await authority.verify(await authority.sign('citizen'), { now, trust });
  return verdict.kind === 'notConfirmed' ? verdict.fault : verdict.kind;
}

const later = '2018-03-10T09:00:00.000Z';
const before = new Date('2018-02-27T00:00:00Z');
const justThen = new Date(receivedAt);
const after = new Date('2018-03-01T09:00:01Z');

describe('a revocation is judged by its own date and the moment the signature reached us (X67)', () => {
  const shown = ['complete', 'delta', 'partial'] as const;
  const dates = [
    { revokedOn: before, verdict: 'REVOKED' },
    { revokedOn: justThen, verdict: 'REVOKED' },
    { revokedOn: after, verdict: 'confirmed' },
  ];
  const whens = [receivedAt, later];
  const cases = shown.flatMap((kind) =>
    dates.flatMap((date) => whens.map((now) => ({ kind, now, ...date, on: date.revokedOn.toISOString() }))),
  );
  it.each(cases)('revoked $on, by a list that is $kind, looked at $now: $verdict', async (one) => {
    const { kind, now, revokedOn, verdict } = one;
    expect(await verdictWith(now, { kind, revokedOn })).toBe(verdict);
  });

  it('says on which day it was revoked', async () => {
    const { root } = await authority.listsOf(receivedAt);
    const lists = [root, await aList(receivedAt, { kind: 'delta', revokedOn: before })];
    const verdict = await authority.verify(await authority.sign('citizen'), { trust: { lists } });
    expect(verdict).toMatchObject({ fault: 'REVOKED', on: before.toISOString(), iin: citizen.iin });
  });
});

describe('a list that is not complete (X67)', () => {
  it.each(['of other authorities', 'of attribute certificates', 'of a kind not understood'] as const)(
    'shows nothing when it is %s',
    async (kind) => {
      expect(await verdictWith(receivedAt, { kind, revokedOn: before })).toBe('confirmed');
    },
  );

  it.each<[string, () => Listed]>([
    ['stale', () => ({ kind: 'delta', nextUpdate: new Date('2018-03-01T08:59:00Z') })],
    ['of the future', () => ({ kind: 'delta', thisUpdate: new Date('2018-03-02T00:00:00Z') })],
    ['forged', () => ({ kind: 'delta', by: rogue })],
    ['taking the certificate off again', () => ({ kind: 'delta', reason: 8 })],
  ])('shows nothing when it is %s', async (_, listed) => {
    expect(await verdictWith(receivedAt, { revokedOn: before, ...listed() })).toBe('confirmed');
  });

  it('cannot show that a certificate is not revoked: without a complete one the signature is held', async () => {
    const delta = await aList(receivedAt, { kind: 'delta', revoked: [] });
    const trust = { lists: [authority.lists.root, delta] };
    const verdict = await authority.verify(await authority.sign('citizen'), { trust });
    expect(verdict).toEqual({ kind: 'unknown', why: 'LIST_MISSING' });
  });

  it('proves a revocation that the complete list of before it does not know', async () => {
    const complete: Listed = { kind: 'complete', revoked: [], thisUpdate: dayOf(receivedAt, -2) };
    expect(await verdictWith(receivedAt, complete, { kind: 'delta' })).toBe('REVOKED');
  });

  it.each<[string, number | undefined, string]>([
    ['a revocation, which is for ever', undefined, 'REVOKED'],
    ['a stolen key, which is for ever', 1, 'REVOKED'],
    ['a hold, which is lifted', 6, 'confirmed'],
  ])('shows %s, though a newer complete list has it no more', async (_, reason, verdict) => {
    const complete: Listed = { kind: 'complete', revoked: [], thisUpdate: dayOf(receivedAt, -0.5) };
    const delta: Listed = { kind: 'delta', ...(reason !== undefined && { reason }) };
    expect(await verdictWith(receivedAt, complete, delta)).toBe(verdict);
  });

  it('shows a hold that no newer list has lifted', async () => {
    expect(await verdictWith(receivedAt, { kind: 'complete', reason: 6 })).toBe('REVOKED');
    const before: Listed = { kind: 'complete', revoked: [], thisUpdate: dayOf(receivedAt, -2) };
    expect(await verdictWith(receivedAt, before, { kind: 'delta', reason: 6 })).toBe('REVOKED');
  });

  it('lifts by a newer delta what an older one holds', async () => {
    const older: Listed = { kind: 'delta', reason: 6, thisUpdate: dayOf(receivedAt, -2) };
    expect(await verdictWith(receivedAt, older, { kind: 'delta', reason: 8 })).toBe('confirmed');
  });
});
