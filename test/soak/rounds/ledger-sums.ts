import type { Allocation } from '#domain/allocation/allocation.ts';
import {
  compared,
  type Fraction,
  fraction,
  fractionOf,
  fractionText,
  minus,
  plus,
  zero,
} from '#domain/queue/allocating/fraction.ts';
import type { Ledger, Posting } from '#domain/queue/allocating/ledger.ts';
import type { RoundStep } from '#domain/queue/allocating/round-steps.ts';

/** The posting that stands of each dwelling of a round: the last that was made and not taken back. */
function standing(steps: readonly RoundStep[]): Map<string, Posting> {
  const postings = new Map<string, Posting>();
  for (const step of steps) {
    if (step.does === 'DEALT')
      for (const { posting } of step.dealt) if (posting) postings.set(posting.dwelling, posting);
    if (step.does === 'OVERRIDDEN') postings.set(step.dwelling, step.posting);
    if (step.does === 'MOVED' && step.to) postings.set(step.dwelling, step.to);
    if ((step.does === 'MOVED' && !step.to) || step.does === 'REVERSED') postings.delete(step.dwelling);
  }
  return postings;
}

/** What every list gained by what stands, less what it was given; once more from the postings alone. */
function summed(postings: readonly Posting[]): Map<string, Fraction> {
  const sums = new Map<string, Fraction>();
  const add = (list: string, what: Fraction) => sums.set(list, plus(sums.get(list) ?? zero, what));
  for (const { shares, charged } of postings) {
    for (const [list, share] of Object.entries(shares)) add(list, fractionOf(share));
    add(charged, minus(zero, fraction(1)));
  }
  return sums;
}

/** The ledger of a provider is the sum of the postings of all its rounds, and all lists together have gained nothing. */
export function ledgerFaults(rounds: readonly Allocation[], kept: readonly (readonly RoundStep[])[]): string[] {
  const providers = new Set(rounds.map(({ provider }) => provider));
  return [...providers].flatMap((provider) => {
    const own = rounds.flatMap((round, index) =>
      round.provider === provider ? [{ round, steps: kept[index] ?? [] }] : [],
    );
    const last = own.flatMap(({ round }) => round.ledger ?? []).sort((one, other) => other.version - one.version)[0];
    const postings = own.flatMap(({ steps }) => [...standing(steps).values()]);
    return [...balanceFaults(provider, last, summed(postings)), ...floorFaults(provider, last, postings)];
  });
}

function balanceFaults(provider: string, ledger: Ledger | undefined, sums: ReadonlyMap<string, Fraction>): string[] {
  const lists = new Set([...sums.keys(), ...Object.keys(ledger?.balances ?? {})]);
  const told = [...lists].map((list) => {
    const [sum, found] = [sums.get(list) ?? zero, fractionOf(ledger?.balances[list] ?? '0')];
    return { list, sum, found };
  });
  const whole = told.reduce((sum, { found }) => plus(sum, found), zero);
  return [
    ...told.flatMap(({ list, sum, found }) =>
      compared(sum, found) === 0
        ? []
        : [`ledger of ${provider}: ${list} has ${fractionText(found)}, its postings ${fractionText(sum)}`],
    ),
    ...(compared(whole, zero) === 0 ? [] : [`ledger of ${provider}: all lists together have ${fractionText(whole)}`]),
  ];
}

function floorFaults(provider: string, ledger: Ledger | undefined, postings: readonly Posting[]): string[] {
  return Object.entries(ledger?.floors ?? {}).flatMap(([floor, { dealt, served }]) => {
    const under = postings.filter((posting) => posting.floor === floor);
    const ofIt = under.filter(({ isOfFloor }) => isOfFloor).length;
    return dealt === under.length && served === ofIt
      ? []
      : [`ledger of ${provider}: under ${floor} ${served} of ${dealt}, and by its postings ${ofIt} of ${under.length}`];
  });
}
