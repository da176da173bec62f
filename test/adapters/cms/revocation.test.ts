import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cmsSignatures } from '#adapters/cms/signatures.ts';
import type { TrustStore } from '#casework/ports/signatures.ts';
import { authorities } from '#infra/local/authority/authorities.ts';
import { authorityExtensions } from '#infra/local/authority/extensions.ts';
import { issueList, type ListRequest } from '#infra/local/authority/issue-list.ts';
import { anAuthority, citizen, content, receivedAt } from './an-authority.ts';
import { withEntries } from './long-list.ts';

let authority: Awaited<ReturnType<typeof anAuthority>>;
let rogue: Awaited<ReturnType<typeof anAuthority>>;
beforeAll(async () => {
  authority = await anAuthority([citizen, { ...citizen, name: 'revoked', revoked: true }]);
  rogue = await anAuthority([citizen]);
});
afterAll(() => Promise.all([authority.remove(), rogue.remove()]));

const aList = (changes: Partial<ListRequest> = {}) =>
  issueList({
    issuer: authorities.issuing.subject,
    issuerKey: authority.issuing.key,
    revoked: [],
    thisUpdate: new Date('2018-03-01T00:00:00Z'),
    nextUpdate: new Date('2018-03-02T00:00:00Z'),
    number: 7,
    ...changes,
  });

/** An entry whose date is no date. */
const brokenEntry = () => {
  const list = Buffer.from(aList({ revoked: ['77'] }));
  list[list.indexOf(Buffer.from([0x02, 0x01, 0x77])) + 3] = 0x04;
  return list;
};

const verdictWith = async (lists: readonly Uint8Array[], name = 'citizen') =>
  authority.verify(await authority.sign(name), { trust: { lists } });

describe('revocation (10.6, X33)', () => {
  it('refuses a revoked certificate and says since when', async () => {
    const verdict = await authority.verify(await authority.sign('revoked'));
    expect(verdict).toMatchObject({ kind: 'notConfirmed', fault: 'REVOKED', on: '2015-01-01T00:00:00.000Z' });
  });

  it('refuses whatever a revoked authority has issued', async () => {
    const root = aList({
      issuer: authorities.root.subject,
      issuerKey: authority.root.key,
      revoked: [await authority.serialOf('issuing')],
    });
    expect(await verdictWith([root, authority.lists.issuing])).toMatchObject({ fault: 'REVOKED' });
  });

  it('refuses a certificate that one list shows revoked, even where another list is missing', async () => {
    expect(await verdictWith([authority.lists.issuing], 'revoked')).toMatchObject({ fault: 'REVOKED' });
  });

  const delta = new pkijs.Extension({
    extnID: '2.5.29.27',
    critical: true,
    extnValue: new asn1js.Integer({ value: 1 }).toBER(),
  });
  const partial = new pkijs.Extension({
    extnID: '2.5.29.28',
    critical: true,
    extnValue: new asn1js.Sequence().toBER(),
  });
  it.each([
    ['missing', 'LIST_MISSING', async () => []],
    ['a delta', 'LIST_MISSING', async () => [aList({ extensions: [delta] })]],
    ['partial', 'LIST_MISSING', async () => [aList({ extensions: [partial] })]],
    ['cut short', 'LIST_MISSING', async () => [aList().slice(0, -9)]],
    ['no list at all', 'LIST_MISSING', async () => [authority.issuing.certificate]],
    ['broken in an entry', 'LIST_MISSING', async () => [brokenEntry()]],
    ['stale', 'LIST_STALE', async () => [(await authority.listsOf('2018-02-20T00:00:00.000Z')).issuing]],
    [
      'from the future',
      'LIST_FROM_FUTURE',
      async () => [(await authority.listsOf('2018-03-03T00:00:00.000Z')).issuing],
    ],
    ['forged', 'LIST_FORGED', async () => [rogue.lists.issuing]],
  ])('neither accepts nor refuses while the list is %s (%s)', async (_, why, lists) => {
    expect(await verdictWith([authority.lists.root, ...(await lists())])).toEqual({ kind: 'unknown', why });
  });

  it("neither accepts nor refuses while the root's list is missing", async () => {
    expect(await verdictWith([authority.lists.issuing])).toEqual({ kind: 'unknown', why: 'LIST_MISSING' });
  });

  it('takes a list for forged when its authority must not sign lists', async () => {
    const subject = { commonName: 'LISTLESS', country: 'KZ' };
    const onlyCertificates = new asn1js.BitString({ valueHex: new Uint8Array([0x04]), unusedBits: 2 }).toBER();
    const usage = new pkijs.Extension({ extnID: '2.5.29.15', critical: true, extnValue: onlyCertificates });
    const constraints = authorityExtensions(0).filter(({ extnID }) => extnID !== usage.extnID);
    const { certificate, key } = await authority.addOddKey('listless', {
      subject,
      issuer: authorities.root.subject,
      issuerKey: authority.root.key,
      extensions: [...constraints, usage],
    });
    await authority.addOddKey('below', { issuer: subject, issuerKey: key });
    const lists = [authority.lists.root, aList({ issuer: subject, issuerKey: key })];
    const trust = { intermediates: [certificate], lists };
    const verdict = await authority.verify(await authority.sign('below'), { trust });
    expect(verdict).toEqual({ kind: 'unknown', why: 'LIST_FORGED' });
  });

  it('confirms a held signature once a list newer than its receipt has come', async () => {
    const now = '2018-03-10T09:00:00.000Z';
    const cms = await authority.sign('citizen');
    expect(await authority.verify(cms, { now })).toEqual({ kind: 'unknown', why: 'LIST_STALE' });
    const { root, issuing } = await authority.listsOf(now);
    expect(await authority.verify(cms, { now, trust: { lists: [root, issuing] } })).toMatchObject({
      kind: 'confirmed',
      evidence: { checkedAt: now },
    });
  });

  it('takes the newest of the lists that can be used', async () => {
    const serial = await authority.serialOf('citizen');
    const older = aList({ number: 1, thisUpdate: new Date('2018-02-28T00:00:00Z') });
    const newer = aList({ number: 2, revoked: [serial] });
    const lists = [older, newer, rogue.lists.issuing, authority.lists.root];
    expect(await verdictWith(lists)).toMatchObject({ fault: 'REVOKED' });
    expect(await verdictWith([...lists].reverse())).toMatchObject({ fault: 'REVOKED' });
  });

  it('searches a list of 20,000 in a blink', async () => {
    const serial = await authority.serialOf('citizen');
    const others = Array.from({ length: 20_000 }, (_, index) => (index + 1).toString(16).padStart(40, '7'));
    const serials = [...others, serial].map((digits) => Buffer.from(digits, 'hex'));
    const long = withEntries(aList(), serials, authority.issuing.key);
    const cms = await authority.sign('citizen');
    const before = performance.now();
    const verdict = await authority.verify(cms, { trust: { lists: [authority.lists.root, long] } });
    expect(performance.now() - before).toBeLessThan(500);
    expect(verdict).toMatchObject({ fault: 'REVOKED' });
  });
});

describe('trust', () => {
  const asked = async (current: TrustStore['current']) => {
    const reported: unknown[] = [];
    const report = (fault: unknown) => reported.push(fault);
    const signatures = cmsSignatures({ trust: { current }, clock: { now: () => receivedAt }, report });
    const cms = await authority.sign('citizen');
    const verdict = await signatures.verify({ cms, content, roles: ['individual'], receivedAt });
    return { verdict, reported: reported.length };
  };
  const noBytes = new Uint8Array([1, 2, 3]);

  it.each<[string, TrustStore['current']]>([
    ['is empty', async () => ({ anchors: [], intermediates: [], lists: [] })],
    ['has no intermediates', async () => ({ ...authority.trust, intermediates: [] })],
  ])('neither accepts nor refuses while the store %s', async (_, current) => {
    expect(await asked(current)).toEqual({ verdict: { kind: 'unknown', why: 'TRUST_MISSING' }, reported: 0 });
  });

  it.each<[string, TrustStore['current']]>([
    ['does not answer', () => Promise.reject(new Error('S3 is away'))],
    ['has a damaged anchor', async () => ({ ...authority.trust, anchors: [noBytes] })],
    ['has a damaged intermediate', async () => ({ ...authority.trust, intermediates: [noBytes] })],
    ['has a bug', async () => ({ ...authority.trust, lists: undefined as never })],
  ])('neither accepts nor refuses while the store %s, and somebody of ours is told', async (_, current) => {
    expect(await asked(current)).toEqual({ verdict: { kind: 'unknown', why: 'TRUST_UNREADABLE' }, reported: 1 });
  });

  it('tells of a list that cannot be read, and misses it', async () => {
    const lists = [authority.lists.root, noBytes];
    expect(await asked(async () => ({ ...authority.trust, lists }))).toEqual({
      verdict: { kind: 'unknown', why: 'LIST_MISSING' },
      reported: 1,
    });
  });

  it('throws what is no fault of the bytes, of the signer or of trust', async () => {
    const clock = {
      now: () => {
        throw new RangeError('a bug');
      },
    };
    const signatures = cmsSignatures({ trust: { current: async () => authority.trust }, clock, report: () => {} });
    const question = { cms: await authority.sign('citizen'), content, roles: ['individual'] as const, receivedAt };
    await expect(signatures.verify(question)).rejects.toThrow('a bug');
  });

  it('is read again when the store hands out other bytes', async () => {
    let lists = [authority.lists.root];
    const trust = { current: async () => ({ ...authority.trust, lists }) };
    const signatures = cmsSignatures({ trust, clock: { now: () => receivedAt }, report: () => {} });
    const question = { cms: await authority.sign('citizen'), content, roles: ['individual'] as const, receivedAt };
    expect(await signatures.verify(question)).toMatchObject({ kind: 'unknown' });
    lists = [authority.lists.root, authority.lists.issuing];
    expect(await signatures.verify(question)).toMatchObject({ kind: 'confirmed' });
  });
});
