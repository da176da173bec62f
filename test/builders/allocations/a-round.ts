import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import type { Dwelling } from '#domain/queue/allocating/dwelling.ts';
import type { Household } from '#domain/queue/allocating/household.ts';
import type { Opening, RoundStep, Step } from '#domain/queue/allocating/round-steps.ts';

export const openedOn = '2018-06-04';

/** A dwelling that suits whoever it is large enough for. */
export const aDwelling = (id: string, changes: Partial<Dwelling> = {}): Dwelling => ({
  ...{ id, rooms: 1, area: 36, floor: 1, locality: 'Орал', isComfortable: true },
  ...changes,
});

/** Somebody alone, who said so lately. */
export const aHousehold = (changes: Partial<Household> = {}): Household => ({
  ...{ people: 1, men: 1, women: 0, hasSpouse: false, unborn: 0, extraRooms: 0, isMobilityImpaired: false },
  ...{ agreesToOtherLocality: false, agreesToUncomfortable: false, confirmedOn: '2018-05-01' },
  ...changes,
});

/** The n-th who filed: a minute after the one before. */
export function aCandidate(n: number, changes: Partial<Candidate> = {}): Candidate {
  const priorityMoment = new Date(Date.UTC(2012, 2, 1, 5, n)).toISOString();
  const rank = { day: priorityMoment.slice(0, 10), priorityMoment, intakeSequence: n };
  return { entry: `uralsk#orphans#${n}`, ...rank, household: aHousehold(), ...changes };
}

/** An opening over lists of these sizes, each with its first key a year after the one before. */
export const anOpening = (sizes: Readonly<Record<string, number>>, changes: Partial<Opening> = {}): Opening => ({
  ...{ round: 'allocation_1', provider: 'uralsk', on: openedOn, locality: 'Орал', rule: 'orphans-fifth' },
  lists: Object.entries(sizes).map(([list, size], index) => ({
    ...{ list, version: 1, size },
    ...(size > 0
      ? {
          first: {
            day: `${2010 + index}-01-11`,
            priorityMoment: `${2010 + index}-01-11T05:00:00.000Z`,
            intakeSequence: 1,
          },
        }
      : {}),
  })),
  dwellings: [],
  ...changes,
});

export const opened = (opening: Opening): Step<'OPENED'> => ({ does: 'OPENED', opening });

/** A list as it was read, to its end. */
export const readWhole = (
  list: string,
  seen: readonly Candidate[],
  changes: Partial<Step<'READ'>> = {},
): RoundStep => ({
  ...{ does: 'READ', list, version: 1, seen: [...seen], gone: [], isWhole: true },
  ...changes,
});
