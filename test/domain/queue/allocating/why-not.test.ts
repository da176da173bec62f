import { describe, expect, it } from 'vitest';
import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import { emptyLedger } from '#domain/queue/allocating/ledger.ts';
import { dealtNow, overriddenNow, servedNow, withdrawnNow } from '#domain/queue/allocating/next-steps.ts';
import { recompute } from '#domain/queue/allocating/recompute.ts';
import { roundOf } from '#domain/queue/allocating/round.ts';
import { keptOf, RoundKept, roundKept } from '#domain/queue/allocating/round-kept.ts';
import type { RoundStep, Step } from '#domain/queue/allocating/round-steps.ts';
import { whyNot } from '#domain/queue/allocating/why-not.ts';
import {
  aCandidate,
  aDwelling,
  aHousehold,
  anOpening,
  opened,
  openedOn,
  readWhole,
} from '#test/builders/allocations/a-round.ts';

const list = 'public-sector';
const entry = (n: number) => `uralsk#orphans#${n}`;
const of = (n: number) => ({ entry: entry(n), list, rank: aCandidate(n) });
const large = aHousehold({ people: 4, men: 4 });
const dwellings = [aDwelling('d1', { floor: 3 }), aDwelling('d2', { rooms: 3, area: 68, locality: 'Переметное' })];
const opening = anOpening({ orphans: 0, [list]: 9 }, { dwellings });
const moment = (n: number) => aCandidate(n).priorityMoment;

/** One too many for the first dwelling, one for whom it is right, one behind. */
const three: readonly Candidate[] = [aCandidate(1, { household: large }), aCandidate(2), aCandidate(3)];

function aRound(candidates: readonly Candidate[] = three, isWhole = false): RoundStep[] {
  const ofRound = isWhole ? opening : { ...opening, dwellings: dwellings.slice(0, 1) };
  const steps: RoundStep[] = [opened(ofRound), readWhole(list, candidates, { isWhole })];
  steps.push(dealtNow(roundOf(steps), emptyLedger) as Step<'DEALT'>);
  steps.push(servedNow(roundOf(steps), list, openedOn));
  return steps;
}
const inRound = (steps: readonly RoundStep[]) => ({ round: roundOf(steps), steps });
const told = (steps: readonly RoundStep[], n: number) => {
  const why = whyNot(inRound(steps), of(n));
  return why.was === 'NO_CANDIDATE' ? why.was : why.dwellings.map(({ reasons, went }) => [reasons, went]);
};

describe('why not I (X198)', () => {
  it('names who has it by his moment, and the reason why it was not mine, with its numbers', () => {
    const steps = aRound();
    expect(whyNot(inRound(steps), of(1))).toEqual({
      was: 'CANDIDATE',
      dwellings: [
        {
          kind: { rooms: 1, area: 36, floor: 3, locality: 'Орал' },
          went: { priorityMoment: moment(2), isMine: false },
          reasons: ['AREA_TOO_SMALL'],
          findings: [{ reason: 'AREA_TOO_SMALL', of: 'AREA', asked: 60, is: 36 }],
        },
      ],
    });
  });

  it('says that it is mine, and how my offer stands', () =>
    expect(whyNot(inRound(aRound()), of(2))).toMatchObject({
      answer: 'OPEN',
      dwellings: [{ went: { priorityMoment: moment(2), isMine: true }, reasons: [], findings: [] }],
    }));

  it('says to everybody of the list that it dealt what was withdrawn, by which ground and as nobody’s (X267)', () => {
    const steps = aRound();
    steps.push(...(withdrawnNow(roundOf(steps), { dwelling: 'd1', ground: 'UNFIT' }, emptyLedger) ?? []));
    for (const n of [1, 2, 3]) {
      const kind = { rooms: 1, area: 36, floor: 3, locality: 'Орал' };
      const dwellings = [{ kind, withdrawn: 'UNFIT', reasons: [], findings: [] }];
      expect(whyNot(inRound(steps), of(n))).toEqual({ was: 'CANDIDATE', dwellings });
    }
    const bound = roundKept(RoundKept.parse(JSON.parse(JSON.stringify(keptOf(roundOf(steps))))));
    expect(bound.withdrawn).toEqual(new Map([['d1', { list, ground: 'UNFIT' }]]));
    expect(keptOf(roundOf(aRound()))).not.toHaveProperty('withdrawn');
  });

  it('says to whoever stands behind that they were allocated before his turn, however far it was read', () => {
    expect(told(aRound(), 3)).toEqual([[['NO_TURN'], { priorityMoment: moment(2), isMine: false }]]);
    expect(told(aRound(), 500)).toEqual([[['NO_TURN'], { priorityMoment: moment(2), isMine: false }]]);
  });

  it('says that I was no candidate to whoever was not on the list when it was read', () => {
    expect(told(aRound(three, true), 500)).toBe('NO_CANDIDATE');
    expect(told(aRound([aCandidate(1), aCandidate(4)]), 3)).toBe('NO_CANDIDATE');
    expect(whyNot(inRound(aRound()), { ...of(1), entry: 'uralsk#orphans#7', list: 'orphans' })).toEqual({
      was: 'NO_CANDIDATE',
    });
    expect(whyNot(inRound(aRound()), { ...of(1), entry: 'uralsk#veterans#7', list: 'veterans' })).toEqual({
      was: 'NO_CANDIDATE',
    });
  });

  it('says that I had my offer, whatever was free afterwards', () => {
    const steps = aRound([aCandidate(2), aCandidate(3)], true);
    steps.push({ does: 'ANSWERED', entry: entry(2), dwelling: 'd1', is: 'REFUSED' });
    steps.push(servedNow(roundOf(steps), list, openedOn));
    expect(whyNot(inRound(steps), of(2))).toMatchObject({ answer: 'REFUSED' });
    expect(told(steps, 2)?.[0]).toEqual([['OFFERED_IN_ROUND'], { priorityMoment: moment(3), isMine: false }]);
  });

  it('still knows whose it is when he stands on the list no more', () => {
    const steps = [...aRound(), readWhole(list, [], { gone: [entry(2)], version: 2 })];
    expect(told(steps, 3)?.[0]).toEqual([['NO_TURN'], { priorityMoment: moment(2), isMine: false }]);
  });

  it('says the ground where it was given out of the order', () => {
    const steps = aRound(three, true);
    const given = { dwelling: 'd2', entry: entry(3), list, ground: 'DIED_ON_DUTY' };
    steps.push(overriddenNow(roundOf(steps), given, emptyLedger) as RoundStep);
    expect(told(steps, 1)?.[1]).toEqual([
      ['OTHER_LOCALITY'],
      { priorityMoment: moment(3), isMine: false, override: 'DIED_ON_DUTY' },
    ]);
  });

  it('tells each of two dwellings by its own offer, and an override of the one it was of', () => {
    const far = { ...aHousehold(), agreesToOtherLocality: true, people: 4, men: 4 };
    const steps = aRound([...three, aCandidate(4, { household: far })], true);
    // the second dwelling went in its order to the fourth, who gave it back; then out of the order to the third
    steps.push({ does: 'ANSWERED', entry: entry(4), dwelling: 'd2', is: 'REFUSED' });
    const given = { dwelling: 'd2', entry: entry(3), list, ground: 'DIED_ON_DUTY' };
    steps.push(overriddenNow(roundOf(steps), given, emptyLedger) as RoundStep);
    expect(told(steps, 1)).toEqual([
      [['AREA_TOO_SMALL'], { priorityMoment: moment(2), isMine: false }],
      [['OTHER_LOCALITY'], { priorityMoment: moment(3), isMine: false, override: 'DIED_ON_DUTY' }],
    ]);
    expect(told(steps, 4)).toEqual([
      [['NO_TURN'], { priorityMoment: moment(2), isMine: false }],
      [['OFFERED_IN_ROUND'], { priorityMoment: moment(3), isMine: false, override: 'DIED_ON_DUTY' }],
    ]);
    expect(told(steps, 3)?.[1]).toEqual([[], { priorityMoment: moment(3), isMine: true, override: 'DIED_ON_DUTY' }]);
  });

  it('tells by the offer as it was made, whatever somebody says of his family later', () => {
    const steps = aRound();
    steps.push({
      does: 'CONFIRMED',
      entry: entry(1),
      household: { ...large, people: 1, men: 1, isMobilityImpaired: true },
    });
    expect(told(steps, 1)?.[0]?.[0]).toEqual(['AREA_TOO_SMALL']);
  });

  it('tells nothing of what was dealt to another list', () => {
    const own = readWhole(list, [aCandidate(1)], { isWhole: true });
    const orphan = { ...aCandidate(9), entry: 'uralsk#orphans#9' };
    const two = {
      ...opening,
      dwellings: [aDwelling('d1'), aDwelling('d2')],
      lists: anOpening({ orphans: 1, [list]: 1 }).lists,
    };
    const steps: RoundStep[] = [opened(two), own, readWhole('orphans', [orphan])];
    steps.push(dealtNow(roundOf(steps), emptyLedger) as Step<'DEALT'>);
    expect(told(steps, 1)).toHaveLength(1);
    const why = whyNot(inRound(steps), { entry: orphan.entry, list: 'orphans', rank: orphan });
    expect(why.was === 'CANDIDATE' && why.dwellings.map(({ went, reasons }) => [went, reasons])).toEqual([
      [undefined, []],
    ]);
  });

  it('tells of what nobody of the list suited, by his own family', () => {
    const steps = aRound(three, true);
    expect(told(steps, 1)?.[1]).toEqual([['OTHER_LOCALITY'], undefined]);
  });
});

describe('what was given out of the order before a list was read', () => {
  it('is told by the moment of whoever has it, and everybody of the list was a candidate', () => {
    const steps: RoundStep[] = [opened({ ...opening, dwellings: [aDwelling('d1')] })];
    const candidate = aCandidate(3);
    const given = { dwelling: 'd1', entry: candidate.entry, candidate, list, ground: 'COURT_ACT' };
    steps.push(overriddenNow(roundOf(steps), given, emptyLedger) as RoundStep);
    const went = { priorityMoment: moment(3), override: 'COURT_ACT' };
    expect(told(steps, 1)).toEqual([[['NO_TURN'], { ...went, isMine: false }]]);
    expect(told(steps, 3)).toEqual([[[], { ...went, isMine: true }]]);
    expect(whyNot(inRound(steps), { ...of(1), list: 'orphans' })).toEqual({ was: 'NO_CANDIDATE' });
    expect(recompute(steps)).toEqual([]);
  });
});
