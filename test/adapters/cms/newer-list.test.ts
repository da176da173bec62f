import { Certificate } from 'pkijs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ageOf, newerList } from '#adapters/cms/newer-list.ts';
import { anAuthority, citizen, receivedAt } from './an-authority.ts';

let authority: Awaited<ReturnType<typeof anAuthority>>;
let stranger: Awaited<ReturnType<typeof anAuthority>>;
let authorities: Certificate[];
beforeAll(async () => {
  [authority, stranger] = await Promise.all([anAuthority([citizen]), anAuthority([citizen])]);
  const { anchors, intermediates } = authority.trust;
  authorities = [...anchors, ...intermediates].map((bytes) => Certificate.fromBER(new Uint8Array(bytes)));
});
afterAll(async () => {
  await authority.remove();
  await stranger.remove();
});

const hour = 3_600_000;
const later = (hours: number) => new Date(Date.parse(receivedAt) + hours * hour).toISOString();

describe('a revocation list that was fetched', () => {
  it('is taken where none is kept, and where what is kept is older or no list at all', async () => {
    const [older, newer] = [authority.lists.issuing, (await authority.listsOf(later(1))).issuing];
    const now = later(2);
    for (const kept of [undefined, older, new TextEncoder().encode('damaged')]) {
      const taken = newerList(newer, { authorities, kept, now });
      expect(taken.ok && taken.value?.thisUpdate).toBe(later(1 - 1 / 60));
    }
  });

  it('is not written again when it is the same', () => {
    const { issuing } = authority.lists;
    expect(newerList(issuing, { authorities, kept: issuing, now: receivedAt })).toEqual({ ok: true, value: undefined });
  });

  it('never takes the place of a newer one, by its beginning or by its number', async () => {
    const first = (await authority.listsOf(later(1))).issuing;
    const sameMomentLater = (await authority.listsOf(later(1))).issuing;
    const newest = (await authority.listsOf(later(3))).issuing;
    const older = { ok: false, error: 'LIST_OLDER' };
    expect(newerList(first, { authorities, kept: newest, now: later(4) })).toEqual(older);
    expect(newerList(first, { authorities, kept: sameMomentLater, now: later(4) })).toEqual(older);
    expect(newerList(sameMomentLater, { authorities, kept: first, now: later(4) }).ok).toBe(true);
  });

  it('takes the place of one that is kept from the future, or is forged: what nobody may take bars nothing', async () => {
    const ofNow = (await authority.listsOf(later(1))).issuing;
    const ofFuture = (await authority.listsOf(later(24 * 365 * 2))).issuing;
    const forged = turned((await authority.listsOf(later(3))).issuing);
    for (const kept of [ofFuture, forged]) {
      const taken = newerList(ofNow, { authorities, kept, now: later(4) });
      expect(taken.ok && taken.value?.thisUpdate).toBe(later(1 - 1 / 60));
    }
    expect(newerList(ofFuture, { authorities, kept: ofFuture, now: later(4) })).toEqual({
      ok: false,
      error: 'LIST_FROM_FUTURE',
    });
  });

  it('of another authority says nothing about what is kept', async () => {
    const newest = (await authority.listsOf(later(3))).issuing;
    expect(newerList(authority.lists.root, { authorities, kept: newest, now: later(4) }).ok).toBe(true);
  });

  it.each([
    ['is no list', () => new TextEncoder().encode('<html>'), 'NO_LIST'],
    ['is empty', () => new Uint8Array(), 'NO_LIST'],
    ['is signed by a stranger of the same name', () => stranger.lists.issuing, 'LIST_FORGED'],
    ['has a bit turned in its signature', () => turned(authority.lists.issuing), 'LIST_FORGED'],
  ])('is refused when it %s', (_, bytes, error) => {
    expect(newerList(bytes(), { authorities, kept: undefined, now: receivedAt })).toEqual({ ok: false, error });
  });

  it('is refused from whom we do not trust, and before it begins', () => {
    const { issuing } = authority.lists;
    expect(newerList(issuing, { authorities: [], kept: undefined, now: receivedAt })).toEqual({
      ok: false,
      error: 'ISSUER_UNKNOWN',
    });
    expect(newerList(issuing, { authorities, kept: undefined, now: later(-1) })).toEqual({
      ok: false,
      error: 'LIST_FROM_FUTURE',
    });
  });
});

const turned = (bytes: Uint8Array): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy[copy.length - 1] = (copy[copy.length - 1] ?? 0) ^ 1;
  return copy;
};

describe('the age of a list in percent of its life', () => {
  it.each([
    ['2018-03-01T00:00:00.000Z', '2018-03-02T00:00:00.000Z', '2018-03-01T00:00:00.000Z', 0],
    ['2018-03-01T00:00:00.000Z', '2018-03-02T00:00:00.000Z', '2018-03-01T18:00:00.000Z', 75],
    ['2018-03-01T00:00:00.000Z', '2018-03-02T00:00:00.000Z', '2018-03-03T00:00:00.000Z', 200],
    ['2018-03-01T00:00:00.000Z', undefined, '2018-03-01T00:00:00.000Z', 100],
  ])('from %s to %s at %s: %i', (thisUpdate, nextUpdate, now, percent) => {
    expect(ageOf({ thisUpdate, nextUpdate }, now)).toBe(percent);
  });
});
