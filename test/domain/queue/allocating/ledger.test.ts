import { describe, expect, it } from 'vitest';
import {
  isDue,
  type Ledger,
  type Posting,
  posted,
  recharged,
  reversed,
  uncharged,
  withShares,
} from '#domain/queue/allocating/ledger.ts';

/** Another list has its balance, which nothing here touches. */
const found: Ledger = {
  version: 7,
  balances: { orphans: '1/2', veterans: '3' },
  floors: { 'orphans-fifth': { dealt: 9, served: 2 }, other: { dealt: 1, served: 1 } },
};
const posting: Posting = {
  ...{ round: 'allocation_1', dwelling: 'd1', shares: { orphans: '1/5', 'public-sector': '4/5' } },
  ...{ charged: 'orphans', floor: 'orphans-fifth', isOfFloor: true },
};
const other: Posting = { ...posting, charged: 'public-sector', isOfFloor: false };
const dealt: Ledger = {
  version: 8,
  balances: { orphans: '-3/10', veterans: '3', 'public-sector': '4/5' },
  floors: { ...found.floors, 'orphans-fifth': { dealt: 10, served: 3 } },
};

describe('a ledger (X191)', () => {
  it('has the shares of a dwelling that is dealt, its charge, and its place among those dealt', () =>
    expect(posted(found, posting)).toEqual(dealt));

  it('has none of them once it is reversed, and is another version all the same', () =>
    expect(reversed(dealt, posting)).toEqual({
      ...found,
      version: 9,
      balances: { ...found.balances, 'public-sector': '0' },
    }));

  it('moves the charge and the part of the floor alone, in one version', () =>
    expect(recharged(dealt, posting, other)).toEqual({
      version: 9,
      balances: { orphans: '7/10', veterans: '3', 'public-sector': '-1/5' },
      floors: { ...found.floors, 'orphans-fifth': { dealt: 10, served: 2 } },
    }));

  it('stands with shares and without a charge while a list is sought', () => {
    const balances = { orphans: '7/10', veterans: '3', 'public-sector': '4/5' };
    expect(withShares(found, posting.shares)).toEqual({ ...found, balances });
    expect(uncharged(dealt, posting)).toEqual({ version: 8, balances, floors: found.floors });
  });

  it('charges a list that has no share of its own', () =>
    expect(posted(found, { ...posting, charged: 'veterans', isOfFloor: false }).balances).toMatchObject({
      veterans: '2',
    }));

  it.each([
    [0, 0, true],
    [1, 1, false],
    [4, 1, false],
    [5, 1, true],
    [9, 1, true],
    [9, 2, false],
  ])('of %i dealt and %i served the next is due: %s', (before, served, due) => {
    const floors = { 'orphans-fifth': { dealt: before, served } };
    expect(isDue({ ...found, floors }, 'orphans-fifth', [1, 5])).toBe(due);
  });
});
