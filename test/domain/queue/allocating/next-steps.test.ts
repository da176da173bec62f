import { describe, expect, it } from 'vitest';
import { emptyLedger, type Ledger } from '#domain/queue/allocating/ledger.ts';
import { dealtNow, movedNow, overriddenNow, reversedNow } from '#domain/queue/allocating/next-steps.ts';
import { type Round, roundOf, withStep } from '#domain/queue/allocating/round.ts';
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

const of = (list: string, n: number, people = 1) => ({
  ...aCandidate(n),
  entry: `uralsk#${list}#${n}`,
  household: aHousehold({ people }),
});
const dwellings = ['d1', 'd2', 'd3'].map((id) => aDwelling(id));
const opening = anOpening({ orphans: 2, 'socially-vulnerable': 2, 'public-sector': 3 }, { dwellings });

const readings: readonly RoundStep[] = [
  readWhole('orphans', [of('orphans', 1), of('orphans', 2)]),
  readWhole('socially-vulnerable', [of('socially-vulnerable', 1, 4), of('socially-vulnerable', 2, 4)]),
  readWhole(
    'public-sector',
    [1, 2, 3].map((n) => of('public-sector', n)),
  ),
];

function dealt(steps: readonly RoundStep[], found: Ledger = emptyLedger): Step<'DEALT'> {
  const step = dealtNow(roundOf(steps), found);
  if ('is' in step) throw new Error(`${step.list} must be read`);
  return step;
}
const begun = [opened(opening), ...readings];
const aDealtRound = () => {
  const step = dealt(begun);
  return { round: withStep(roundOf(begun), step), ledger: step.ledger };
};
function refuse(round: Round, entry: string, dwelling: string): Round {
  const steps: RoundStep[] = [
    { does: 'SERVED', list: '', on: openedOn, offers: [{ entry, dwelling, passed: [] }] },
    { does: 'ANSWERED', entry, dwelling, is: 'REFUSED' },
  ];
  return steps.reduce(withStep, round);
}
const charges = ({ postings }: Round) => Object.fromEntries([...postings].map(([id, { charged }]) => [id, charged]));

describe('dealing a round', () => {
  it('reads no list further than it must', () => {
    expect(dealtNow(roundOf([opened(opening)]), emptyLedger)).toEqual({ is: 'UNREAD', list: 'orphans' });
    const first = readWhole('orphans', [of('orphans', 1)], { isWhole: false });
    expect(dealtNow(roundOf([opened(opening), first]), emptyLedger)).toEqual({ is: 'UNREAD', list: 'public-sector' });
  });

  it('goes past a list of which nobody suits, and remembers that', () =>
    expect(
      dealt(begun).dealt.map(({ dwelling, posting, without, by }) => [dwelling, posting?.charged, without, by]),
    ).toEqual([
      ['d1', 'orphans', [], 'FLOOR'],
      ['d2', 'public-sector', [], 'BALANCE'],
      ['d3', 'public-sector', ['socially-vulnerable'], 'BALANCE'],
    ]));

  it('counts as suited whoever must be asked for his family before he could be passed over', () => {
    const household = aHousehold({ people: 4, confirmedOn: '2016-01-01' });
    const asked = readWhole('socially-vulnerable', [{ ...of('socially-vulnerable', 1), household }]);
    const others = [opened(opening), ...readings.filter((_, index) => index !== 1)];
    expect(dealt([...others, asked]).dealt.at(-1)?.posting?.charged).toBe('socially-vulnerable');
    const said = { ...household, confirmedOn: openedOn };
    const confirmed = { does: 'CONFIRMED', entry: 'uralsk#socially-vulnerable#1', household: said } as const;
    expect(dealt([...others, asked, confirmed]).dealt.at(-1)?.posting?.charged).toBe('public-sector');
  });

  it('believes what he said in the round, not what an older request says when his list is read again', () => {
    const said = {
      does: 'CONFIRMED',
      entry: 'uralsk#orphans#1',
      household: aHousehold({ people: 4, confirmedOn: openedOn }),
    } as const;
    const round = roundOf([...begun, said, readWhole('orphans', [of('orphans', 1)], { version: 2 })]);
    expect(round.lists.get('orphans')?.candidates.get('uralsk#orphans#1')?.household.people).toBe(4);
    const later = { ...of('orphans', 1), household: aHousehold({ people: 5, confirmedOn: '2018-06-05' }) };
    const again = withStep(round, readWhole('orphans', [later], { version: 3 }));
    expect(again.lists.get('orphans')?.candidates.get('uralsk#orphans#1')?.household.people).toBe(5);
  });

  it('gives a list no more dwellings than it has people, and deals none twice', () => {
    const few = { ...opening, lists: anOpening({ orphans: 1, 'public-sector': 1 }).lists };
    const steps = [opened(few), ...readings];
    const step = dealt(steps);
    expect(step.dealt.map(({ posting }) => posting?.charged)).toEqual(['orphans', 'public-sector', undefined]);
    expect(dealt([...steps, step], step.ledger)).toEqual({
      does: 'DEALT',
      found: step.ledger,
      dealt: [],
      ledger: step.ledger,
    });
  });

  it('counts what a list was dealt before in the round, and whoever has had an offer no more', () => {
    const more = {
      ...opening,
      dwellings: [...dwellings, aDwelling('d4')],
      lists: anOpening({ 'public-sector': 3 }).lists,
    };
    const steps = [opened(more), readings[2] as RoundStep];
    const first = overriddenNow(
      roundOf(steps),
      { dwelling: 'd1', entry: 'x', list: 'public-sector', ground: 'COURT_ACT' },
      emptyLedger,
    );
    const given = [...steps, first as RoundStep];
    expect(dealt(given).dealt.map(({ posting }) => posting?.charged)).toEqual([
      'public-sector',
      'public-sector',
      undefined,
    ]);
    const asked = [1, 2, 3].map(
      (n) => ({ does: 'ANSWERED', entry: `uralsk#public-sector#${n}`, dwelling: 'd1', is: 'REFUSED' }) as const,
    );
    expect(dealt([...steps, ...asked]).dealt.map(({ without }) => without)).toEqual(Array(4).fill(['public-sector']));
  });

  it('deals anew only among those who have had no offer in this round', () => {
    const { round, ledger } = aDealtRound();
    const all = refuse(refuse(round, 'uralsk#orphans#1', 'd1'), 'uralsk#orphans#2', 'd1');
    const back = reversedNow(all, 'd1', ledger);
    expect(back && withStep(all, back).over).toEqual(new Set(['d1']));
  });
});

describe('a dwelling for which nobody of its list is left (X191)', () => {
  it('is charged to the list next in turn, and only the charge moves', () => {
    const { round, ledger } = aDealtRound();
    expect(movedNow(round, 'd1', openedOn, ledger)).toBeUndefined();
    const refused = refuse(refuse(round, 'uralsk#orphans#1', 'd1'), 'uralsk#orphans#2', 'd1');
    const moved = movedNow(refused, 'd1', openedOn, ledger);
    expect(moved).toMatchObject({
      passed: { OFFERED_IN_ROUND: 2 },
      to: { charged: 'socially-vulnerable', isOfFloor: false },
    });
    expect(moved?.ledger).toEqual({
      version: ledger.version + 1,
      balances: { orphans: '6/7', 'socially-vulnerable': '-1/7', 'public-sector': '-5/7' },
      floors: { 'orphans-fifth': { dealt: 3, served: 0 } },
    });
    const after = withStep(refused, moved as RoundStep);
    expect(charges(after)).toMatchObject({ d1: 'socially-vulnerable' });
    expect(after.without.get('d1')).toEqual(['orphans']);
    expect(movedNow(refused, 'd9', openedOn, ledger)).toBeUndefined();
  });

  it('goes round every list once, and then was not dealt at all', () => {
    let { round, ledger } = aDealtRound();
    for (const n of [1, 2]) round = refuse(round, `uralsk#orphans#${n}`, 'd1');
    for (const n of [1, 2, 3]) round = refuse(round, `uralsk#public-sector#${n}`, 'd2');
    const to: (string | undefined)[] = [];
    for (let move = movedNow(round, 'd1', openedOn, ledger); move; move = movedNow(round, 'd1', openedOn, ledger)) {
      to.push(move.to?.charged);
      ledger = move.ledger;
      round = withStep(round, move);
    }
    expect(to).toEqual(['socially-vulnerable', 'public-sector', undefined]);
    expect(round.over).toEqual(new Set(['d1']));
    expect(charges(round)).toEqual({ d2: 'public-sector', d3: 'public-sector' });
    expect(ledger.floors).toEqual({ 'orphans-fifth': { dealt: 2, served: 0 } });
  });

  it('goes to orphans where they would otherwise have under a fifth', () => {
    const { round, ledger } = aDealtRound();
    let refused = round;
    for (const n of [1, 2, 3]) refused = refuse(refused, `uralsk#public-sector#${n}`, 'd2');
    const due: Ledger = { ...ledger, floors: { 'orphans-fifth': { dealt: 6, served: 1 } } };
    expect(movedNow(refused, 'd2', openedOn, due)?.to?.charged).toBe('orphans');
    expect(movedNow(refused, 'd2', openedOn, ledger)?.to?.charged).toBe('socially-vulnerable');
  });
});

describe('what is given, or undone, beside the order', () => {
  const given = {
    dwelling: 'd1',
    entry: 'uralsk#socially-vulnerable#2',
    list: 'socially-vulnerable',
    ground: 'COURT_ACT',
  };

  const overridden = (...asked: Parameters<typeof overriddenNow>) => {
    const step = overriddenNow(...asked);
    if (!step) throw new Error('it is kept for somebody');
    return step;
  };

  it('an override waits for the answer of whoever was asked for the dwelling, or who has another before him', () => {
    const { round, ledger } = aDealtRound();
    const of = (entry: string, dwelling: string, is: 'OPEN' | 'HELD' | 'CONSENTED' | 'REFUSED') =>
      overriddenNow(withStep(round, { does: 'ANSWERED', entry, dwelling, is }), given, ledger);
    for (const is of ['OPEN', 'HELD', 'CONSENTED'] as const) {
      expect(of('uralsk#orphans#1', 'd1', is)).toBeUndefined();
      expect(of(given.entry, 'd2', is)).toBeUndefined();
      expect(of('uralsk#orphans#1', 'd2', is)).toBeDefined();
    }
    expect(of('uralsk#orphans#1', 'd1', 'REFUSED')).toBeDefined();
  });

  it('an override may be of what nobody else could be given', () => {
    const { round, ledger } = aDealtRound();
    const out = withStep(round, reversedNow(round, 'd1', ledger) as RoundStep);
    const step = overridden(out, given, ledger);
    expect(withStep(out, step).over).toEqual(new Set());
  });

  it('an override of a dwelling that was dealt charges the list of whoever is served', () => {
    const { round, ledger } = aDealtRound();
    const step = overridden(round, given, ledger);
    expect(step.posting).toMatchObject({ charged: 'socially-vulnerable', isOfFloor: false, floor: 'orphans-fifth' });
    expect(step.ledger.floors).toEqual({ 'orphans-fifth': { dealt: 3, served: 0 } });
    const after = withStep(round, step);
    expect(after.answers.get(given.entry)).toEqual({ dwelling: 'd1', is: 'HELD' });
    expect(charges(after)).toMatchObject({ d1: 'socially-vulnerable' });
  });

  it('an override of one that was not is a dwelling dealt: shares, charge, and its place in the fifth', () => {
    const round = roundOf(begun);
    const step = overridden(round, { ...given, list: 'orphans' }, emptyLedger);
    expect(step.ledger).toEqual({
      version: 1,
      balances: { orphans: '-5/7', 'socially-vulnerable': '2/7', 'public-sector': '3/7' },
      floors: { 'orphans-fifth': { dealt: 1, served: 1 } },
    });
    expect(dealt([...begun, step], step.ledger).dealt.map(({ dwelling }) => dwelling)).toEqual(['d2', 'd3']);
  });

  it('a reversal leaves the ledger as though the dwelling had never been dealt', () => {
    const { round, ledger } = aDealtRound();
    let [now, books] = [round, ledger];
    for (const id of ['d2', 'd3', 'd1']) {
      const step = reversedNow(now, id, books);
      if (!step) throw new Error(`${id} was not dealt`);
      [now, books] = [withStep(now, step), step.ledger];
    }
    expect(books.balances).toEqual({ orphans: '0', 'socially-vulnerable': '0', 'public-sector': '0' });
    expect(books.floors).toEqual({ 'orphans-fifth': { dealt: 0, served: 0 } });
    expect(reversedNow(now, 'd1', books)).toBeUndefined();
  });
});
