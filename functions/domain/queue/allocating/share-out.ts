import type { ShareRule } from '#domain/regulation/allocations/share-rules.ts';
import { isQueueList } from '#domain/regulation/categories.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { isBefore } from '../place.ts';
import type { Dwelling } from './dwelling.ts';
import { compared, type Fraction, fraction, fractionText, minus, one, times, zero } from './fraction.ts';
import { balanceOf, isDue, type Ledger, type Posting, posted, withShares } from './ledger.ts';
import type { Dealt, ListAtOpening } from './round-steps.ts';

/** What a dwelling is dealt by: the rule, the day and the lists as of the opening. */
export interface Sharing {
  readonly round: string;
  readonly rule: ShareRule;
  readonly on: PlainDate;
  readonly lists: readonly ListAtOpening[];
}

const isOfFloor = (list: string, { floor }: ShareRule): boolean => isQueueList(list) && floor.lists.includes(list);

const people = (lists: readonly ListAtOpening[]): number => lists.reduce((sum, { size }) => sum + size, 0);

/** The floor as the ledger counts it: since its start, or each year anew. */
export const floorOf = ({ rule: { id, floor }, on }: Pick<Sharing, 'rule' | 'on'>): string =>
  floor.over === 'YEAR' ? `${id}#${on.slice(0, 4)}` : id;

/** What each list gains by one dwelling: the lists of the floor at least so much, the others the rest, each by its size. */
export function sharesOf({ rule, lists }: Pick<Sharing, 'rule' | 'lists'>): Map<string, Fraction> {
  const floored = lists.filter(({ list }) => isOfFloor(list, rule));
  const [ofFloor, all] = [people(floored), people(lists)];
  if (all === 0) return new Map();
  const least = fraction(...rule.floor.least);
  const bySize = fraction(ofFloor, all);
  const theirs = ofFloor === 0 || compared(bySize, least) > 0 ? bySize : least;
  return new Map(
    lists.map(({ list, size }) => {
      const [together, share] = isOfFloor(list, rule) ? [ofFloor, theirs] : [all - ofFloor, minus(one, theirs)];
      return [list, size === 0 ? zero : times(share, fraction(size, together))];
    }),
  );
}

/** Which list is served before which: where a floor would be missed its lists, else whoever has the greatest balance. */
export interface Turn {
  readonly list: string;
  readonly by: 'FLOOR' | 'BALANCE';
}

/** The lists in the order in which they are asked for a dwelling whose shares the ledger has already; the empty have no turn. */
export function turns(ledger: Ledger, sharing: Sharing): Turn[] {
  const { rule, lists } = sharing;
  const filled = lists.filter(({ size }) => size > 0);
  const due = isDue(ledger, floorOf(sharing), rule.floor.least);
  const first = due ? filled.filter(({ list }) => isOfFloor(list, rule)) : [];
  return [
    ...byBalance(first, ledger).map(({ list }) => ({ list, by: 'FLOOR' as const })),
    ...byBalance(
      filled.filter((list) => !first.includes(list)),
      ledger,
    ).map(({ list }) => ({ list, by: 'BALANCE' as const })),
  ];
}

/** The greatest balance first; a tie is broken by the earliest first key as of the opening. */
const byBalance = (lists: readonly ListAtOpening[], ledger: Ledger): ListAtOpening[] =>
  lists.toSorted(
    (left, right) => compared(balanceOf(ledger, right.list), balanceOf(ledger, left.list)) || byFirstKey(left, right),
  );

const byFirstKey = ({ first: left }: ListAtOpening, { first: right }: ListAtOpening): number =>
  left && right && isBefore(left, right) ? -1 : 1;

const sharesIn = (sharing: Sharing): Posting['shares'] =>
  Object.fromEntries([...sharesOf(sharing)].map(([list, share]) => [list, fractionText(share)]));

/** The posting of a dwelling that a list receives. */
export function postingTo(list: string, dwelling: string, sharing: Sharing): Posting {
  const { round, rule, lists } = sharing;
  const isCounted = lists.some(({ list: of, size }) => size > 0 && isOfFloor(of, rule));
  return {
    ...{ round, dwelling, charged: list, shares: sharesIn(sharing) },
    ...(isCounted ? { floor: floorOf(sharing) } : {}),
    isOfFloor: isOfFloor(list, rule),
  };
}

/** The same dwelling, when another list is served by it. */
export const chargedTo = (list: string, posting: Posting, { rule }: Pick<Sharing, 'rule'>): Posting => ({
  ...posting,
  charged: list,
  isOfFloor: isOfFloor(list, rule),
});

/** Whether somebody of a list suits a dwelling, when so many were dealt to the list in this round before. */
export type Suits = (list: string, dwelling: Dwelling, before: number) => 'SOMEBODY' | 'NOBODY' | 'UNREAD';

export type Dealing =
  | { readonly is: 'DEALT'; readonly dealt: readonly Dealt[]; readonly ledger: Ledger }
  /** more of a list must be read before the next dwelling can be dealt */
  | { readonly is: 'UNREAD'; readonly list: string };

/** Deals dwellings one by one, in the order given: each to the first list in turn of which somebody suits it. */
export function shareOut(dwellings: readonly Dwelling[], start: Ledger, sharing: Sharing, suits: Suits): Dealing {
  let ledger = start;
  const dealt: Dealt[] = [];
  const received = new Map<string, number>();
  for (const dwelling of dwellings) {
    const one = dealOne(dwelling, ledger, sharing, (list) => suits(list, dwelling, received.get(list) ?? 0));
    if ('list' in one) return { is: 'UNREAD', list: one.list };
    dealt.push(one);
    if (!one.posting) continue;
    ledger = posted(ledger, one.posting);
    received.set(one.posting.charged, (received.get(one.posting.charged) ?? 0) + 1);
  }
  return { is: 'DEALT', dealt, ledger };
}

function dealOne(
  dwelling: Dwelling,
  ledger: Ledger,
  sharing: Sharing,
  suits: (list: string) => ReturnType<Suits>,
): Dealt | { readonly list: string } {
  const without: string[] = [];
  for (const { list, by } of turns(withShares(ledger, sharesIn(sharing)), sharing)) {
    const found = suits(list);
    if (found === 'UNREAD') return { list };
    if (found === 'SOMEBODY')
      return { dwelling: dwelling.id, posting: postingTo(list, dwelling.id, sharing), without, by };
    without.push(list);
  }
  return { dwelling: dwelling.id, without };
}
