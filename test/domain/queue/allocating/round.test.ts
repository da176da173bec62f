import { describe, expect, it } from 'vitest';
import { emptyLedger, type Ledger } from '#domain/queue/allocating/ledger.ts';
import { dealtNow, movedNow, overriddenNow } from '#domain/queue/allocating/next-steps.ts';
import { freeOf, type Round, roundOf, withStep } from '#domain/queue/allocating/round.ts';
import type { RoundStep, Step } from '#domain/queue/allocating/round-steps.ts';
import {
  aCandidate,
  aDwelling,
  aHousehold,
  anOpening,
  opened,
  openedOn,
  readWhole,
} from '#test/builders/allocations/a-round.ts';

const of = (list: string, n: number, parts: Parameters<typeof aHousehold>[0] = {}) => ({
  ...aCandidate(n),
  entry: `uralsk#${list}#${n}`,
  household: aHousehold(parts),
});
const refused = (entry: string, dwelling: string): RoundStep => ({ does: 'ANSWERED', entry, dwelling, is: 'REFUSED' });
const small = aDwelling('d1');
const large = aDwelling('d2', { rooms: 3, area: 66 });
const dealt = (round: Round, found: Ledger = emptyLedger) => dealtNow(round, found) as Step<'DEALT'>;

describe('whoever is read again in a round (X197)', () => {
  const before = readWhole('orphans', [of('orphans', 1)]);
  const said = aHousehold({ people: 4, confirmedOn: openedOn });
  const confirmed = { does: 'CONFIRMED', entry: 'uralsk#orphans#1', household: said } as const;
  const round = roundOf([opened(anOpening({ orphans: 1 }, { dwellings: [small] })), before, confirmed]);
  const again = (parts: object) => {
    const read = { ...of('orphans', 1), isAskedElsewhere: true as const, ...parts };
    const after = withStep(round, readWhole('orphans', [read], { version: 2 }));
    return [after.lists.get('orphans')?.candidates.get(read.entry), after.seen.get(read.entry)];
  };

  it('is as he is read last, but for a family that he said since', () => {
    const expected = { ...of('orphans', 1), isAskedElsewhere: true, household: said };
    expect(again({})).toEqual([expected, expected]);
  });

  it('has the family that is read last where both were said on one day', () => {
    const household = aHousehold({ people: 5, confirmedOn: openedOn });
    expect(again({ household })).toMatchObject([{ household }, { household }]);
  });
});

describe('what a list has to give', () => {
  it('is what was dealt to it alone, and nobody has', () => {
    const dwellings = ['d1', 'd2', 'd3', 'd4'].map((id) => aDwelling(id));
    const lists = ['orphans', 'public-sector'].map((list) =>
      readWhole(
        list,
        [1, 2, 3].map((n) => of(list, n)),
      ),
    );
    const begun = roundOf([opened(anOpening({ orphans: 3, 'public-sector': 3 }, { dwellings })), ...lists]);
    const round = withStep(begun, dealt(begun));
    const free = (now: Round) => ['orphans', 'public-sector'].map((list) => freeOf(now, list).map(({ id }) => id));
    const charged = (list: string) => [...round.postings].flatMap(([id, one]) => (one.charged === list ? [id] : []));
    const [ofOrphans, ofOthers] = [charged('orphans'), charged('public-sector')];
    expect([ofOrphans.length, ofOthers.length]).toEqual([2, 2]);
    expect(free(round)).toEqual([ofOrphans, ofOthers]);
    const [dwelling = ''] = ofOrphans;
    const asked = withStep(round, { does: 'ANSWERED', entry: 'uralsk#orphans#1', dwelling, is: 'OPEN' });
    expect(free(asked)).toEqual([ofOrphans.slice(1), ofOthers]);
    expect(freeOf(begun, 'orphans')).toEqual([]);
  });
});

describe('a dwelling for which nobody of its list is left (X191)', () => {
  it('is moved by itself: what somebody of the list still waits for stays', () => {
    const people = [of('orphans', 1, { people: 4, men: 2, women: 2 }), of('orphans', 2)];
    const begun = roundOf([
      opened(anOpening({ orphans: 2, veterans: 1 }, { dwellings: [small, large] })),
      readWhole('orphans', people),
      readWhole('veterans', []),
    ]);
    const step = dealt(begun);
    expect(step.dealt.map(({ posting }) => posting?.charged)).toEqual(['orphans', 'orphans']);
    const left = [step, refused('uralsk#orphans#1', 'd1')].reduce<Round>(withStep, begun);
    expect(movedNow(left, 'd1', openedOn, step.ledger)).toBeUndefined();
    expect(movedNow(left, 'd2', openedOn, step.ledger)).toMatchObject({ does: 'MOVED', dwelling: 'd2' });
  });

  it('is told on as any other, though it was given out of the order before any was dealt', () => {
    const begun = roundOf([
      opened(anOpening({ orphans: 1, veterans: 1 }, { dwellings: [small] })),
      readWhole('orphans', [of('orphans', 1)]),
      readWhole('veterans', [of('veterans', 1)]),
    ]);
    const given = { dwelling: 'd1', entry: 'uralsk#orphans#1', list: 'orphans', ground: 'COURT_ACT' };
    const over = overriddenNow(begun, given, emptyLedger) as Step<'OVERRIDDEN'>;
    const left = [over, refused('uralsk#orphans#1', 'd1')].reduce<Round>(withStep, begun);
    const moved = movedNow(left, 'd1', openedOn, over.ledger) as Step<'MOVED'>;
    expect(moved.to).toMatchObject({ charged: 'veterans' });
    const after = withStep(left, moved);
    expect(after.without.get('d1')).toEqual(['orphans']);
    const both = withStep(after, refused('uralsk#veterans#1', 'd1'));
    expect(movedNow(both, 'd1', openedOn, moved.ledger)).not.toHaveProperty('to');
  });

  it('is dealt to nobody for whoever has had an offer, however long ago he said his family', () => {
    const begun = roundOf([
      opened(anOpening({ orphans: 1 }, { dwellings: [small, large] })),
      readWhole('orphans', [of('orphans', 1, { confirmedOn: '2016-01-01' })]),
    ]);
    expect(dealt(begun).dealt[0]?.posting?.charged).toBe('orphans');
    const left = withStep(begun, refused('uralsk#orphans#1', 'd1'));
    expect(dealt(left).dealt.map(({ posting }) => posting)).toEqual([undefined, undefined]);
  });
});

describe('a record of a round', () => {
  const opening = opened(anOpening({ orphans: 1 }));
  const reading = readWhole('orphans', [aCandidate(1)]);

  it('begins with its opening, and with no other', () => {
    expect(() => roundOf([])).toThrow('a round begins with its opening');
    expect(() => roundOf([reading])).toThrow('a round begins with its opening');
    expect(() => roundOf([opening, reading, opening])).toThrow('a round is opened once');
  });
});
