import * as z from 'zod/mini';
import { type Fraction, fraction, fractionOf, fractionText, minus, one, plus, times, zero } from './fraction.ts';

/** One dwelling in the ledger of a provider: what each list gained by its dealing, and which list was served. */
export const Posting = z.object({
  round: z.string(),
  dwelling: z.string(),
  /** the share of each list, as exact fractions that add up to 1 */
  shares: z.record(z.string(), z.string()),
  /** the list that received it */
  charged: z.string(),
  /** under which floor it was counted, while a list of that floor had anybody */
  floor: z.optional(z.string()),
  /** whether it went to a list of the floor */
  isOfFloor: z.boolean(),
});
export type Posting = z.infer<typeof Posting>;

/** What each list of a provider has gained less what it was given, and how each floor was kept. */
export const Ledger = z.object({
  version: z.number(),
  balances: z.record(z.string(), z.string()),
  floors: z.record(z.string(), z.object({ dealt: z.number(), served: z.number() })),
});
export type Ledger = z.infer<typeof Ledger>;

export const emptyLedger: Ledger = { version: 0, balances: {}, floors: {} };

export const balanceOf = ({ balances }: Ledger, list: string): Fraction => {
  const text = balances[list];
  return text === undefined ? zero : fractionOf(text);
};

/** The ledger with a dwelling dealt: each list gains its share, and the one that is served gives 1. */
export const posted = (ledger: Ledger, posting: Posting): Ledger => ({
  ...booked(ledger, posting, 1),
  version: ledger.version + 1,
});

/** The ledger as though the dwelling had never been dealt: its shares, its charge, its place among those dealt. */
export const reversed = (ledger: Ledger, posting: Posting): Ledger => ({
  ...booked(ledger, posting, -1),
  version: ledger.version + 1,
});

/** Another list is served by the same dwelling: only the charge moves. */
export const recharged = (ledger: Ledger, from: Posting, to: Posting): Ledger => ({
  ...booked(booked(ledger, from, -1), to, 1),
  version: ledger.version + 1,
});

/** What each list has as a dwelling is dealt: its share of that one too, and nobody is charged yet. */
export function withShares(ledger: Ledger, shares: Posting['shares']): Ledger {
  const balances = { ...ledger.balances };
  for (const [list, share] of Object.entries(shares))
    balances[list] = fractionText(plus(balanceOf(ledger, list), fractionOf(share)));
  return { ...ledger, balances };
}

/** The same of one that is dealt: its charge is taken back, and its place among those dealt. */
export const uncharged = (ledger: Ledger, posting: Posting): Ledger =>
  withShares(booked(ledger, posting, -1), posting.shares);

function booked(ledger: Ledger, { shares, charged, floor, isOfFloor }: Posting, by: 1 | -1): Ledger {
  const sign = fraction(by);
  const gained = new Map(Object.entries(shares).map(([list, share]) => [list, fractionOf(share)]));
  gained.set(charged, minus(gained.get(charged) ?? zero, one));
  const balances = { ...ledger.balances };
  for (const [list, gain] of gained) balances[list] = fractionText(plus(balanceOf(ledger, list), times(gain, sign)));
  return { ...ledger, balances, floors: counted(ledger, { floor, isOfFloor }, by) };
}

function counted(
  { floors }: Ledger,
  { floor, isOfFloor }: { readonly floor: string | undefined; readonly isOfFloor: boolean },
  by: 1 | -1,
): Ledger['floors'] {
  if (floor === undefined) return floors;
  const { dealt, served } = floors[floor] ?? { dealt: 0, served: 0 };
  return { ...floors, [floor]: { dealt: dealt + by, served: served + (isOfFloor ? by : 0) } };
}

/** Would a floor be missed, were the next dwelling dealt to a list outside of it? */
export function isDue(ledger: Ledger, floor: string, least: readonly [over: number, under: number]): boolean {
  const { dealt, served } = ledger.floors[floor] ?? { dealt: 0, served: 0 };
  const kept = fraction(served, dealt + 1);
  const [over, under] = least;
  return kept.over * BigInt(under) < BigInt(over) * kept.under;
}
