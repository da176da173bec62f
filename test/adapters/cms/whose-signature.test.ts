import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { authorities } from '#infra/local/authority/authorities.ts';
import { issueList } from '#infra/local/authority/issue-list.ts';
import { anAuthority, citizen, content, head, receivedAt } from './an-authority.ts';

const people = [
  citizen,
  head,
  { ...citizen, name: 'expired', validity: 'expired' as const },
  { ...citizen, name: 'early', validity: 'notYetValid' as const },
  { ...citizen, name: 'revoked', revoked: true },
  { ...citizen, name: 'auth', kind: 'auth' as const },
];

let authority: Awaited<ReturnType<typeof anAuthority>>;
let rogue: typeof authority;
beforeAll(async () => {
  authority = await anAuthority(people);
  rogue = await anAuthority(people);
});
afterAll(() => Promise.all([authority.remove(), rogue.remove()]));

type How = { signingAt?: string; bin?: string };
const proven: [fault: SignatureFault, key: string, iin: string, how?: How][] = [
  ['EXPIRED', 'expired', citizen.iin],
  ['NOT_YET_VALID', 'early', citizen.iin],
  ['REVOKED', 'revoked', citizen.iin],
  ['SIGNING_TIME_SKEW', 'citizen', citizen.iin, { signingAt: '2018-02-01T00:00:00.000Z' }],
  ['WRONG_KEY_USAGE', 'auth', citizen.iin],
  ['WRONG_ROLE', 'head', head.iin],
  ['BIN_MISMATCH', 'citizen', citizen.iin, { bin: '040340001234' }],
];

const signedBy = async (by: typeof authority, key: string, { signingAt, bin }: How = {}) => ({
  cms: await by.sign(key, signingAt === undefined ? {} : { signingAt }),
  asked: bin === undefined ? {} : { bin },
});

describe('whose a refused signature is (10.6, X66)', () => {
  it.each(proven)('is told of one that is refused for %s only', async (fault, key, iin, how) => {
    const { cms, asked } = await signedBy(authority, key, how);
    expect(await authority.verify(cms, asked)).toMatchObject({ kind: 'notConfirmed', fault, iin });
  });

  it.each(proven)('is not told of %s when nobody trusted issued the certificate', async (_, key, _iin, how) => {
    const { cms, asked } = await signedBy(rogue, key, how);
    const verdict = await authority.verify(cms, asked);
    expect(verdict.kind).toBe('notConfirmed');
    expect(verdict).not.toHaveProperty('iin');
  });

  it.each(proven)('is not told of %s when other bytes were signed', async (_, key, _iin, how) => {
    const { cms, asked } = await signedBy(authority, key, how);
    const verdict = await authority.verify(cms, { ...asked, content: content.slice(1) });
    expect(verdict).toEqual({ kind: 'notConfirmed', fault: 'CONTENT_MISMATCH' });
  });

  it.each(proven)('is not told of %s when the authority itself is revoked', async (_, key, _iin, how) => {
    const { cms, asked } = await signedBy(authority, key, how);
    const root = issueList({
      issuer: authorities.root.subject,
      issuerKey: authority.root.key,
      revoked: [await authority.serialOf('issuing')],
      thisUpdate: new Date('2018-03-01T00:00:00Z'),
      nextUpdate: new Date('2018-03-02T00:00:00Z'),
      number: 9,
    });
    const trust = { lists: [root] }; // the signer's own list is away, so that only the authority is known to be revoked
    const verdict = await authority.verify(cms, { ...asked, trust });
    expect(verdict.kind).toBe('notConfirmed');
    expect(verdict).not.toHaveProperty('iin');
  });

  it.each(proven)(
    'is not decided, nor is %s, while trust is away: the place may hang on it',
    async (_, key, _i, how) => {
      const { cms, asked } = await signedBy(authority, key, how);
      const trust = { anchors: [], intermediates: [] };
      expect(await authority.verify(cms, { ...asked, trust, receivedAt })).toEqual({
        kind: 'unknown',
        why: 'TRUST_MISSING',
      });
    },
  );
});
