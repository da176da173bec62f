import { type Arbitrary, array, assert, boolean, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import { recompute } from '#domain/queue/allocating/recompute.ts';
import { roundOf } from '#domain/queue/allocating/round.ts';
import { aCandidate, aDwelling, aHousehold } from '#test/builders/allocations/a-round.ts';
import { aGoingRound, sharedBy } from '#test/builders/allocations/two-rounds.ts';

const any = record({
  orphans: array(integer({ min: 1, max: 2 }), { maxLength: 4 }),
  others: array(integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 4 }),
  first: array(integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
  second: array(integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
  consents: array(boolean(), { minLength: 4, maxLength: 4 }),
  turns: array(boolean(), { minLength: 20, maxLength: 60 }),
});

const of = (list: string, people: readonly number[]): Candidate[] =>
  people.map((count, n) => ({
    ...aCandidate(n + 1),
    entry: `uralsk#${list}#${n + 1}`,
    household: aHousehold({ people: count, men: count }),
  }));

type Any = typeof any extends Arbitrary<infer World> ? World : never;

/** Two rounds whose readings and writings come between each other in any order; each goes on to its end. */
function both({ orphans, others, first, second, consents, turns }: Any) {
  const shared = sharedBy({ orphans: of('orphans', orphans), 'public-sector': of('public-sector', others) });
  const homes = (ids: readonly number[]) =>
    [...new Set(ids)].map((id) => aDwelling(`d${id}`, { area: 30 + (id % 2) * 6 }));
  const says = (entry: string) => consents[Number(entry.at(-1)) % consents.length] ?? true;
  const rounds = [aGoingRound('A', homes(first), shared, says), aGoingRound('B', homes(second), shared, says)] as const;
  for (const turn of turns) rounds[turn ? 1 : 0].go();
  const rest = { A: false, B: false };
  for (let tries = 0; !(rest.A && rest.B); tries++) {
    if (tries > 2000) throw new Error('they never come to rest');
    rest.A = rounds[0].go() === 'AT_REST';
    rest.B = rounds[1].go() === 'AT_REST';
  }
  return { shared, rounds };
}
const forAny = (holds: (done: ReturnType<typeof both>) => void) =>
  assert(
    property(any, (one) => holds(both(one))),
    { numRuns: 300 },
  );

describe('two rounds at once', () => {
  it('house nobody twice and give no dwelling twice', () =>
    forAny(({ shared: { housed } }) => {
      expect(new Set(housed.map(([entry]) => entry)).size).toBe(housed.length);
      expect(new Set(housed.map(([, dwelling]) => dwelling)).size).toBe(housed.length);
    }));

  it('ask nobody in both at one moment: what would be his in the other is kept, and then he has his turn', () =>
    forAny(({ rounds, shared }) => {
      expect([...shared.claims.keys()].filter((key) => key.startsWith('offer#'))).toEqual([]);
      for (const { steps } of rounds) {
        const { answers } = roundOf(steps);
        expect([...answers.values()].filter(({ is }) => is === 'OPEN' || is === 'HELD')).toEqual([]);
      }
    }));

  it('leave one ledger, of the dwellings that both have dealt', () =>
    forAny(({ rounds, shared: { ledger } }) => {
      const postings = rounds.flatMap(({ steps }) => [...roundOf(steps).postings.values()]);
      const floor = ledger.floors['orphans-fifth'] ?? { dealt: 0, served: 0 };
      expect(floor.dealt).toBe(postings.filter(({ floor: of }) => of !== undefined).length);
      expect(floor.served).toBe(postings.filter(({ isOfFloor }) => isOfFloor).length);
    }));

  it('come out the same again, each from its own record', () =>
    forAny(({ rounds }) => {
      for (const { steps } of rounds) expect(recompute(steps)).toEqual([]);
    }));
});
