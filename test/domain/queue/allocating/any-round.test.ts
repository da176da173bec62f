import { type Arbitrary, array, assert, constantFrom, dictionary, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import type { Dwelling } from '#domain/queue/allocating/dwelling.ts';
import { fraction, fractionOf, plus, zero } from '#domain/queue/allocating/fraction.ts';
import type { Household } from '#domain/queue/allocating/household.ts';
import { emptyLedger, type Ledger, type Posting } from '#domain/queue/allocating/ledger.ts';
import { recompute } from '#domain/queue/allocating/recompute.ts';
import { roundOf } from '#domain/queue/allocating/round.ts';
import type { Step } from '#domain/queue/allocating/round-steps.ts';
import { type Played, played } from '#test/builders/allocations/a-played-round.ts';
import { aCandidate, aDwelling, aHousehold, anOpening, openedOn } from '#test/builders/allocations/a-round.ts';
import { whyNotIn } from './why-passed.ts';

const listNames = ['veterans', 'orphans', 'socially-vulnerable', 'public-sector'] as const;

const families: readonly Partial<Household>[] = [
  {},
  { people: 2, men: 1, women: 1, hasSpouse: true },
  { people: 2, men: 1, women: 1 },
  { people: 3, men: 1, women: 2, hasSpouse: true, extraRooms: 1 },
  { people: 4, men: 2, women: 2, hasSpouse: true, unborn: 1 },
  { isMobilityImpaired: true },
  { floorAtMost: 1, agreesToOtherLocality: true },
  { people: 4, men: 2, women: 2, confirmedOn: '2016-01-01' },
];
const kinds: readonly Partial<Dwelling>[] = [
  {},
  { area: 17, floor: 4 },
  { rooms: 2, area: 48 },
  { rooms: 3, area: 66, floor: 3 },
  { rooms: 1, area: 30, locality: 'Переметное' },
  { rooms: 2, area: 36, isComfortable: false },
];

const answer = constantFrom('CONSENTED', 'CONSENTED', 'REFUSED', 'LAPSED', 'NOT_REACHED', 'HELD');

const loss = constantFrom(undefined, undefined, undefined, undefined, 'DEALT', 'OPEN', 'HELD');

interface World {
  readonly lists: Readonly<Record<string, readonly number[]>>;
  readonly rounds: readonly (readonly number[])[];
  readonly answers: readonly Step<'ANSWERED'>['is'][];
  readonly says: readonly number[];
  /** how far each dwelling has come as it is withdrawn (X267) */
  readonly losses: readonly ('DEALT' | 'OPEN' | 'HELD' | undefined)[];
}
const world: Arbitrary<World> = record({
  lists: dictionary(constantFrom(...listNames), array(integer({ min: 0, max: families.length - 1 }), { maxLength: 6 })),
  rounds: array(array(integer({ min: 0, max: kinds.length - 1 }), { maxLength: 8 }), { minLength: 1, maxLength: 3 }),
  answers: array(answer, { minLength: 7, maxLength: 7 }),
  says: array(integer({ min: 0, max: families.length }), { minLength: 5, maxLength: 5 }),
  losses: array(loss, { minLength: 5, maxLength: 5 }),
});

/** Rounds one after the other, by one ledger: whoever consented stands on no list in the next. */
function rounds({ lists, rounds: all, answers, says, losses }: World): Played[] {
  let standing: Record<string, readonly Candidate[]> = Object.fromEntries(
    Object.entries(lists).map(([list, those], of) => [
      list,
      those.map((family, n) => ({
        // every third said long ago how he is reached (X315)
        ...aCandidate(10 * n + of, n % 3 === 2 ? { contactsConfirmedOn: '2016-01-01' } : {}),
        entry: `uralsk#${list}#${n}`,
        household: aHousehold(families[family]),
      })),
    ]),
  );
  let ledger: Ledger = emptyLedger;
  const numberOf = (entry: string) => [...entry].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return all.map((dwellings, index) => {
    const sizes = Object.fromEntries(listNames.map((list) => [list, standing[list]?.length ?? 0]));
    const opening = anOpening(sizes, {
      round: `allocation_${index}`,
      dwellings: dwellings.map((kind, n) => aDwelling(`d${index}${n}`, kinds[kind])),
    });
    const done = played(
      opening,
      { ...Object.fromEntries(listNames.map((list) => [list, []])), ...standing },
      {
        answers: (entry) => answers[(numberOf(entry) + index) % answers.length] ?? 'CONSENTED',
        says: (entry) => {
          const family = families[says[numberOf(entry) % says.length] ?? 0];
          return family && !family.confirmedOn ? aHousehold({ ...family, confirmedOn: openedOn }) : undefined;
        },
        loses: (dwelling) => losses[numberOf(dwelling) % losses.length],
      },
      ledger,
    );
    ledger = done.ledger;
    const housed = new Set([...done.round.answers].flatMap(([entry, { is }]) => (is === 'CONSENTED' ? [entry] : [])));
    standing = Object.fromEntries(
      Object.entries(standing).map(([list, those]) => [list, those.filter(({ entry }) => !housed.has(entry))]),
    );
    return done;
  });
}

const ofSteps = <Does extends Played['steps'][number]['does']>({ steps }: Played, does: Does) =>
  steps.flatMap((step, at) => (step.does === does ? [{ step: step as Step<Does>, before: steps.slice(0, at) }] : []));
const postingsOf = (all: readonly Played[]): Posting[] => all.flatMap(({ round }) => [...round.postings.values()]);
const forAny = (holds: (all: Played[]) => void) =>
  assert(
    property(world, (any) => holds(rounds(any))),
    { numRuns: 300 },
  );

describe('any stock, any lists, any answers and whatever is withdrawn', () => {
  it('shares add up to the dwelling exactly, and the ledger to what its postings are', () =>
    forAny((all) => {
      const postings = postingsOf(all);
      const ledger = all.at(-1)?.ledger ?? emptyLedger;
      for (const { shares } of postings)
        expect(Object.values(shares).map(fractionOf).reduce(plus, zero)).toEqual(fraction(1));
      for (const [list, balance] of Object.entries(ledger.balances)) {
        const gained = postings.map(({ shares }) => fractionOf(shares[list] ?? '0')).reduce(plus, zero);
        const given = postings.filter(({ charged }) => charged === list).length;
        expect(plus(fractionOf(balance), fraction(given))).toEqual(gained);
      }
      const counted = postings.filter(({ floor }) => floor === 'orphans-fifth');
      const served = counted.filter(({ charged }) => charged === 'orphans').length;
      if (counted.length > 0) expect(ledger.floors['orphans-fifth']).toEqual({ dealt: counted.length, served });
    }));

  it('orphans are dealt a fifth at every dealing, unless nobody of their list suited it', () =>
    forAny((all) => {
      for (const one of all)
        for (const { step } of ofSteps(one, 'DEALT')) {
          let { dealt, served } = step.found.floors['orphans-fifth'] ?? { dealt: 0, served: 0 };
          for (const { posting, without } of step.dealt) {
            if (!posting?.floor) continue;
            const wasDue = served * 5 < dealt + 1;
            dealt += 1;
            if (posting.charged === 'orphans') served += 1;
            if (wasDue) expect(posting.charged === 'orphans' || without.includes('orphans')).toBe(true);
          }
        }
    }));

  it('orphans have a fifth of what was dealt, but for so many dwellings as found none of them left or were withdrawn from them', () =>
    forAny((all) => {
      const { dealt, served } = all.at(-1)?.ledger.floors['orphans-fifth'] ?? { dealt: 0, served: 0 };
      const foundNone = all.flatMap(({ round }) =>
        [...round.without].filter(
          ([dwelling, lists]) => lists.includes('orphans') && round.postings.get(dwelling)?.charged !== 'orphans',
        ),
      ).length;
      const withdrawn = all.flatMap((one) =>
        ofSteps(one, 'REVERSED').filter(
          ({ step, before }) => roundOf(before).postings.get(step.dwelling)?.charged === 'orphans',
        ),
      ).length;
      expect(5 * (served + foundNone + withdrawn)).toBeGreaterThanOrEqual(dealt);
    }));

  it('nobody is passed over without a reason, which comes out the same by the articles', () =>
    forAny((all) => {
      for (const one of all)
        for (const { step, before } of ofSteps(one, 'SERVED'))
          for (const { entry, dwelling, passed } of step.offers) {
            const round = roundOf(before);
            const home = round.opening.dwellings.find(({ id }) => id === dwelling) as Dwelling;
            const ahead = [...(round.lists.get(step.list)?.candidates.values() ?? [])]
              .filter((other) => other.priorityMoment < (round.seen.get(entry)?.priorityMoment ?? ''))
              .filter((other) => !step.offers.some((offer) => offer.entry === other.entry))
              .filter(({ entry: other }) => !['OPEN', 'HELD', 'CONSENTED'].includes(round.answers.get(other)?.is ?? ''))
              .sort((one, other) => (one.priorityMoment < other.priorityMoment ? -1 : 1));
            expect(passed).toEqual(
              ahead.map((other) => ({ entry: other.entry, reasons: whyNotIn(round, other, home) })),
            );
            for (const { reasons } of passed) expect(reasons).not.toEqual([]);
          }
    }));

  it('everybody has one dwelling at most, and every dwelling one person', () =>
    forAny((all) => {
      const given = all.flatMap(({ round }) => [...round.answers].filter(([, { is }]) => is === 'CONSENTED'));
      expect(new Set(given.map(([entry]) => entry)).size).toBe(given.length);
      expect(new Set(given.map(([, { dwelling }]) => dwelling)).size).toBe(given.length);
      for (const one of all) {
        const asked = ofSteps(one, 'SERVED').flatMap(({ step }) => step.offers.map(({ entry }) => entry));
        const unmade = ofSteps(one, 'ANSWERED').filter(({ step }) => step.is === 'UNMADE').length;
        expect(asked.length - new Set(asked).size).toBeLessThanOrEqual(unmade);
      }
    }));

  it('nothing stays before nobody: each dwelling is somebody’s, or nobody of any list is left for it', () =>
    forAny((all) => {
      for (const { round } of all)
        for (const { id } of round.opening.dwellings) {
          const isKept = [...round.answers.values()].some(
            ({ dwelling, is }) => dwelling === id && ['HELD', 'CONSENTED'].includes(is),
          );
          expect(isKept).toBe(!round.over.has(id));
        }
    }));

  it('what is withdrawn is nobody’s, and whoever had it is asked as though nobody had been', () => {
    let [worlds, withdrawn] = [0, 0];
    forAny((all) => {
      worlds += 1;
      for (const one of all)
        for (const { step, before } of ofSteps(one, 'REVERSED')) {
          withdrawn += 1;
          expect([step.withdrawn, one.round.over.has(step.dwelling)]).toEqual(['DESTROYED', true]);
          const { answers } = roundOf(before);
          expect([...answers.values()].filter(({ dwelling }) => dwelling === step.dwelling)).toEqual([]);
        }
    });
    expect(withdrawn).toBeGreaterThanOrEqual(Math.floor(worlds / 10));
  });

  it('comes out the same again from its record', () =>
    forAny((all) => {
      for (const { steps } of all) expect(recompute(steps)).toEqual([]);
    }));
});
