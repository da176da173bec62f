import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, fractionOf, fractionText, plus, zero } from '#domain/queue/allocating/fraction.ts';
import { emptyLedger, type Ledger } from '#domain/queue/allocating/ledger.ts';
import { type Sharing, type Suits, shareOut, sharesOf } from '#domain/queue/allocating/share-out.ts';
import { shareRuleNamed, shareRuleOn } from '#domain/regulation/allocations/share-rules.ts';
import { aDwelling, anOpening, openedOn } from '#test/builders/allocations/a-round.ts';

/** Uralsk as it was on 1 September 2023. */
const uralsk = {
  veterans: 0,
  orphans: 1966,
  'socially-vulnerable': 8485,
  'multi-child': 2159,
  'public-sector': 9851,
  'emergency-dwelling': 187,
};

const sharingOver = (sizes: Readonly<Record<string, number>>, rule = shareRuleOn(openedOn)): Sharing => ({
  ...{ round: 'allocation_1', on: openedOn, rule },
  lists: anOpening(sizes).lists,
});
const everybody: Suits = () => 'SOMEBODY';
const dwellings = (count: number) => Array.from({ length: count }, (_, index) => aDwelling(`d${index + 1}`));

function dealt(count: number, sharing: Sharing, suits: Suits = everybody, ledger: Ledger = emptyLedger) {
  const dealing = shareOut(dwellings(count), ledger, sharing, suits);
  if (dealing.is !== 'DEALT') throw new Error(`${dealing.list} must be read`);
  return dealing;
}
const listsOf = ({ dealt: all }: ReturnType<typeof dealt>) => all.map(({ posting }) => posting?.charged);
const shares = (sharing: Sharing) =>
  Object.fromEntries([...sharesOf(sharing)].map(([list, share]) => [list, fractionText(share)]));

/** Over and under, added as at school, and brought to no lower terms. */
type Sum = readonly [over: bigint, under: bigint];

function add(sums: Map<string, Sum>, list: string, share: string): void {
  const [over, under] = sums.get(list) ?? [0n, 1n];
  const [more, by = 1n] = share.split('/').map(BigInt);
  sums.set(list, [over * by + (more ?? 0n) * under, under * by]);
}

describe('the share of each list in a dwelling (74)', () => {
  it('is a fifth for orphans, and for the others the rest by their size', () =>
    expect(shares(sharingOver({ veterans: 0, orphans: 10, 'socially-vulnerable': 60, 'public-sector': 30 }))).toEqual({
      veterans: '0',
      orphans: '1/5',
      'socially-vulnerable': '8/15',
      'public-sector': '4/15',
    }));

  it.each([
    [
      { orphans: 30, 'public-sector': 70 },
      { orphans: '3/10', 'public-sector': '7/10' },
    ],
    [
      { orphans: 20, 'public-sector': 80 },
      { orphans: '1/5', 'public-sector': '4/5' },
    ],
    [
      { orphans: 3, 'public-sector': 0 },
      { orphans: '1', 'public-sector': '0' },
    ],
    [
      { orphans: 0, veterans: 1, 'public-sector': 3 },
      { orphans: '0', veterans: '1/4', 'public-sector': '3/4' },
    ],
    [{ orphans: 0, 'public-sector': 0 }, {}],
  ])('of %j is %j', (sizes, expected) => expect(shares(sharingOver(sizes))).toEqual(expected));
});

/**
 * Ten dwellings over the six lists of Uralsk. A list gains its share of each: orphans 0.2000, socially vulnerable 0.3282,
 * multi-child 0.0835, public sector 0.3810, emergency 0.0072; whoever receives one gives 1. In each row whoever had the most
 * receives, but that the 1st and the 6th are the orphans' fifth.
 */
// biome-ignore format: a table for a lawyer, a dwelling a row
const tenOverSix = [
  // dwelling, to, by,              orphans, vulnerable, multi-child, public, emergency: after it
  ['d1',  'orphans',             'FLOOR',   '-0.8000', '0.3282',  '0.0835',  '0.3810',  '0.0072'],
  ['d2',  'public-sector',       'BALANCE', '-0.6000', '0.6564',  '0.1670',  '-0.2379', '0.0145'],
  ['d3',  'socially-vulnerable', 'BALANCE', '-0.4000', '-0.0154', '0.2505',  '0.1431',  '0.0217'],
  ['d4',  'public-sector',       'BALANCE', '-0.2000', '0.3128',  '0.3340',  '-0.4758', '0.0289'],
  ['d5',  'socially-vulnerable', 'BALANCE', '0.0000',  '-0.3590', '0.4176',  '-0.0948', '0.0362'],
  ['d6',  'orphans',             'FLOOR',   '-0.8000', '-0.0308', '0.5011',  '0.2863',  '0.0434'],
  ['d7',  'public-sector',       'BALANCE', '-0.6000', '0.2975',  '0.5846',  '-0.3327', '0.0506'],
  ['d8',  'multi-child',         'BALANCE', '-0.4000', '0.6257',  '-0.3319', '0.0484',  '0.0579'],
  ['d9',  'socially-vulnerable', 'BALANCE', '-0.2000', '-0.0461', '-0.2484', '0.4294',  '0.0651'],
  ['d10', 'public-sector',       'BALANCE', '0.0000',  '0.2821',  '-0.1649', '-0.1895', '0.0723'],
] as const;

const decimal = (text = '0'): string => {
  const [over, under = 1] = text.split('/').map(Number);
  return ((over ?? 0) / under).toFixed(4);
};

describe('a round of ten dwellings over the six lists of Uralsk', () => {
  it.each(tenOverSix.map((row, index) => [index + 1, ...row] as const))(
    'deals %i: %s to %s by %s',
    (count, id, to, by, ...balances) => {
      const { dealt: all, ledger } = dealt(count, sharingOver(uralsk));
      expect(all.at(-1)).toMatchObject({ dwelling: id, posting: { charged: to }, by, without: [] });
      const lists = ['orphans', 'socially-vulnerable', 'multi-child', 'public-sector', 'emergency-dwelling'];
      expect(lists.map((list) => decimal(ledger.balances[list]))).toEqual(balances);
    },
  );
});

describe('dealing (X190)', () => {
  it('gives orphans the 1st, 6th and 11th, whatever their number', () => {
    const lists = listsOf(dealt(12, sharingOver({ orphans: 1, 'public-sector': 10_000 })));
    expect(lists.flatMap((list, index) => (list === 'orphans' ? [index + 1] : []))).toEqual([1, 6, 11]);
  });

  it('goes on in the next round where the ledger stands, and counts the fifth since its start', () => {
    const sharing = sharingOver(uralsk);
    const { ledger } = dealt(4, sharing);
    expect([...listsOf(dealt(4, sharing)), ...listsOf(dealt(6, sharing, everybody, ledger))]).toEqual(
      tenOverSix.map(([, to]) => to),
    );
  });

  it('breaks a tie by the earliest first key as of the opening', () => {
    const sharing = sharingOver({ 'public-sector': 5, 'multi-child': 5 });
    expect(listsOf(dealt(2, sharing))).toEqual(['public-sector', 'multi-child']);
    const other = {
      ...sharing,
      lists: sharing.lists.map((one, index, all) => ({ ...one, first: all[1 - index]?.first })),
    };
    expect(listsOf(dealt(2, other))).toEqual(['multi-child', 'public-sector']);
  });

  it('goes to the next list where nobody suits, which is charged; where nobody suits anywhere it is not dealt', () => {
    const sharing = sharingOver({ orphans: 5, 'socially-vulnerable': 5, 'public-sector': 5 });
    const suits: Suits = (list, { id }) =>
      id === 'd2' || (id === 'd1' && list !== 'public-sector') ? 'NOBODY' : 'SOMEBODY';
    const { dealt: all, ledger } = dealt(3, sharing, suits);
    expect(all.map(({ posting, without, by }) => [posting?.charged, without, by])).toEqual([
      ['public-sector', ['orphans', 'socially-vulnerable'], 'BALANCE'],
      [undefined, ['orphans', 'socially-vulnerable', 'public-sector'], undefined],
      ['orphans', [], 'FLOOR'],
    ]);
    expect(ledger).toEqual({
      version: 2,
      balances: { orphans: '-1/3', 'socially-vulnerable': '2/3', 'public-sector': '-1/3' },
      floors: { 'orphans-fifth': { dealt: 2, served: 1 } },
    });
  });

  it('stops at the first list that must be read further', () =>
    expect(
      shareOut(dwellings(2), emptyLedger, sharingOver(uralsk), (list) => (list === 'orphans' ? 'SOMEBODY' : 'UNREAD')),
    ).toEqual({
      is: 'UNREAD',
      list: 'public-sector',
    }));

  it('counts no dwelling for the fifth while the list of orphans is empty', () => {
    const { dealt: all, ledger } = dealt(3, sharingOver({ orphans: 0, 'public-sector': 7 }));
    expect(all.map(({ posting }) => posting?.floor)).toEqual([undefined, undefined, undefined]);
    expect(ledger).toEqual({ version: 3, balances: { orphans: '0', 'public-sector': '0' }, floors: {} });
  });
});

describe('the ledger of many rounds, of which each finds the lists otherwise', () => {
  const size = integer({ min: 1, max: 10_000 });
  const lists = record({ orphans: size, 'multi-child': size, 'socially-vulnerable': size, 'public-sector': size });

  it('is what the shares of all of them add up to, in its lowest terms, less what was given', () =>
    assert(
      property(array(lists, { minLength: 20, maxLength: 60 }), (rounds) => {
        let ledger = emptyLedger;
        const gained = new Map<string, Sum>();
        for (const sizes of rounds) {
          const { dealt: all, ledger: left } = dealt(1, sharingOver(sizes), everybody, ledger);
          ledger = left;
          for (const [list, share] of Object.entries(all[0]?.posting?.shares ?? {})) add(gained, list, share);
          add(gained, all[0]?.posting?.charged ?? '', '-1');
        }
        for (const [list, [over, under]] of gained)
          expect(ledger.balances[list]).toBe(fractionText(fraction(over, under)));
        expect(Object.values(ledger.balances).map(fractionOf).reduce(plus, zero)).toEqual(zero);
      }),
      { numRuns: 40 },
    ));
});

describe('the rule of another edition', () => {
  it('is tried, and applied on no day: the orphans’ fifth is', () => {
    expect(['2015-01-01', '2018-06-04', '2026-11-30'].map((on) => shareRuleOn(on).id)).toEqual(
      Array(3).fill('orphans-fifth'),
    );
    expect(() => shareRuleNamed('halves')).toThrow('halves is no rule of sharing out');
  });

  it('gives the priority group seventy of a hundred dwellings of a year, and each year anew', () => {
    const sharing = sharingOver({ veterans: 1, orphans: 2, 'public-sector': 27 }, shareRuleNamed('priority-group'));
    const { dealt: all, ledger } = dealt(100, sharing);
    expect(all.filter(({ posting }) => posting?.charged !== 'public-sector')).toHaveLength(70);
    expect(ledger.floors).toEqual({ 'priority-group#2018': { dealt: 100, served: 70 } });
    const next = dealt(1, { ...sharing, on: '2019-01-08' }, everybody, ledger);
    expect(next.ledger.floors['priority-group#2019']).toEqual({ dealt: 1, served: 1 });
  });
});
