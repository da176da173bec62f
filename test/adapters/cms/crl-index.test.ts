import { createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CrlIndex } from '#adapters/cms/crl-index.ts';
import { newKey } from '#infra/local/authority/authorities.ts';
import { issueList } from '#infra/local/authority/issue-list.ts';
import { withEntries } from './long-list.ts';

let key: Awaited<ReturnType<typeof newKey>>;
let bytes: Uint8Array;
beforeAll(async () => {
  key = await newKey('ecdsa');
  bytes = issueList({
    issuer: { commonName: 'ISSUING', country: 'KZ' },
    issuerKey: key,
    revoked: [],
    thisUpdate: new Date('2018-03-01T00:00:00Z'),
    nextUpdate: new Date('2018-03-02T00:00:00Z'),
    number: 300,
  });
});

describe('a revocation list', () => {
  it('tells its dates, its number and its issuer', () => {
    const list = new CrlIndex(bytes);
    expect(list).toMatchObject({
      thisUpdate: '2018-03-01T00:00:00.000Z',
      nextUpdate: '2018-03-02T00:00:00.000Z',
      number: '300',
      reach: 'complete',
    });
    expect(list.issuer.typesAndValues.map(({ value }) => value.valueBlock.value)).toEqual(['ISSUING', 'KZ']);
  });

  it('is signed by its own key, and by no other even after that was found', async () => {
    const list = new CrlIndex(bytes);
    const other = createPublicKey(await newKey('ecdsa'));
    expect(list.isSignedBy(other)).toBe(false);
    expect(list.isSignedBy(createPublicKey(key))).toBe(true);
    expect(list.isSignedBy(createPublicKey(key))).toBe(true);
    expect(list.isSignedBy(other)).toBe(false);
  });

  it('has its signature checked once: what was proven stands, though its bytes were changed since', () => {
    const own = createPublicKey(key);
    const changed = Uint8Array.from(bytes);
    const list = new CrlIndex(changed);
    expect(list.isSignedBy(own)).toBe(true);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(new CrlIndex(changed).isSignedBy(own)).toBe(false);
    expect(list.isSignedBy(own)).toBe(true);
  });

  it('of 600,000 serial numbers costs a lookup: a thousand of them less than putting them in order once', () => {
    const serialOf = (index: number) => Buffer.from(((index * 7_919) % 600_011).toString(16).padStart(40, '0'), 'hex');
    const list = new CrlIndex(
      withEntries(
        bytes,
        Array.from({ length: 600_000 }, (_, index) => serialOf(index)),
        key,
      ),
    );
    const timed = (act: () => void) => {
      const began = performance.now();
      act();
      return performance.now() - began;
    };
    const ordering = timed(() => expect(list.find(serialOf(599_999))).toBeDefined());
    const asked = Array.from({ length: 1_000 }, (_, index) => serialOf(600 * index));
    let found = 0;
    const lookups = timed(() => {
      for (const serial of asked) found += list.find(serial) ? 1 : 0;
    });
    expect(found).toBe(1_000);
    expect(list.find(serialOf(600_000))).toBeUndefined();
    expect(lookups).toBeLessThan(ordering);
  });

  it('finds exactly the serial numbers that stand on it', () => {
    const revoked = { on: '2015-01-01T00:00:00.000Z', state: 'revoked' };
    const serial = fc.uint8Array({ minLength: 1, maxLength: 20 });
    const property = fc.property(fc.array(serial, { maxLength: 30 }), serial, (serials, asked) => {
      const list = new CrlIndex(withEntries(bytes, serials, key));
      const isListed = serials.some((listed) => Buffer.compare(listed, asked) === 0);
      expect(list.find(asked) !== undefined).toBe(isListed);
      for (const listed of serials) expect(list.find(listed)).toEqual(revoked);
    });
    fc.assert(property, { numRuns: 50 });
  });

  it('is refused wherever it is cut', () => {
    const whole = withEntries(bytes, [new Uint8Array([7])], key);
    for (let length = 0; length < whole.length; length++) {
      expect(() => new CrlIndex(whole.slice(0, length))).toThrow();
    }
  });
});
