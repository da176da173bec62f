import { describe, expect, it } from 'vitest';
import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import type { Dwelling } from '#domain/queue/allocating/dwelling.ts';
import { emptyLedger } from '#domain/queue/allocating/ledger.ts';
import { askedNow, dealtNow, servedNow } from '#domain/queue/allocating/next-steps.ts';
import { type Round, roundOf, withStep } from '#domain/queue/allocating/round.ts';
import type { AnswerIs, RoundStep } from '#domain/queue/allocating/round-steps.ts';
import { serving } from '#domain/queue/allocating/serving.ts';
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
const stale = aHousehold({ people: 4, confirmedOn: '2017-01-01' });
const large = aHousehold({ people: 4 });

/** A round in which every dwelling went to one list, of which these were read. */
function aRound(dwellings: readonly Dwelling[], candidates: readonly Candidate[], isWhole = true): Round {
  const opening = anOpening({ [list]: 1000 }, { dwellings: [...dwellings] });
  const round = roundOf([opened(opening), readWhole(list, candidates, { isWhole })]);
  const dealt = dealtNow(round, emptyLedger);
  if ('is' in dealt) throw new Error('unread');
  return withStep(round, dealt);
}
const offersIn = (round: Round) => serving(round, list, openedOn).offers.map((offer) => [offer.entry, offer.dwelling]);
const served = (round: Round) => withStep(round, servedNow(round, list, openedOn));
const answered = (round: Round, n: number, dwelling: string, is: AnswerIs) =>
  withStep(round, { does: 'ANSWERED', entry: entry(n), dwelling, is });
const two = [aDwelling('d1'), aDwelling('d2')];
const three = [aCandidate(1), aCandidate(2), aCandidate(3)];

describe('candidates of a list (X196)', () => {
  it('are served in order of place, one dwelling each', () =>
    expect(offersIn(aRound(two, [...three].reverse()))).toEqual([
      [entry(1), 'd1'],
      [entry(2), 'd2'],
    ]));

  it('have each their choice of what is left, by id where they did not say', () => {
    const high = [aDwelling('d1'), aDwelling('d2', { floor: 3 })];
    const round = aRound(high, [aCandidate(1, { wishes: ['HIGHER_FLOOR'] }), ...three.slice(1)]);
    expect(offersIn(round)).toEqual([
      [entry(1), 'd2'],
      [entry(2), 'd1'],
    ]);
  });

  it('have the first by id of what suits where they say nothing of it, whatever its size', () => {
    const sized = [aDwelling('d1', { area: 40 }), aDwelling('d2', { area: 33 }), aDwelling('d3', { area: 36 })];
    const round = aRound(sized, [aCandidate(1)]);
    expect(offersIn(round)).toEqual([[entry(1), 'd1']]);
    const said = aRound(sized, [aCandidate(1, { wishes: ['MORE_ROOMS', 'SMALLER'] })]);
    expect(offersIn(said)).toEqual([[entry(1), 'd2']]);
  });

  it('are passed over where nothing suits, with the reason, and keep what comes', () => {
    const round = aRound(two, [aCandidate(1, { household: large }), aCandidate(2)]);
    expect(serving(round, list, openedOn).offers).toEqual([
      { entry: entry(2), dwelling: 'd1', passed: [{ entry: entry(1), reasons: ['AREA_TOO_SMALL'] }] },
    ]);
  });

  it.each(['REFUSED', 'LAPSED', 'REVOKED'] as const)('%s: the next is asked, and he no more in this round', (is) => {
    const round = answered(served(aRound(two, three)), 1, 'd1', is);
    expect(serving(round, list, openedOn).offers).toEqual([
      { entry: entry(3), dwelling: 'd1', passed: [{ entry: entry(1), reasons: ['OFFERED_IN_ROUND'] }] },
    ]);
  });

  it('NOT_REACHED: the next is asked, and that is no silence', () =>
    expect(serving(answered(served(aRound(two, three)), 1, 'd1', 'NOT_REACHED'), list, openedOn).offers).toEqual([
      { entry: entry(3), dwelling: 'd1', passed: [{ entry: entry(1), reasons: ['NOT_REACHED'] }] },
    ]));

  it.each(['OPEN', 'HELD', 'CONSENTED'] as const)('%s: the dwelling is his, and nobody is asked for it', (is) =>
    expect(offersIn(answered(served(aRound(two, three)), 1, 'd1', is))).toEqual([]),
  );

  it('UNMADE: whose family proved to be another has his turn again', () => {
    const round = answered(served(aRound(two, three)), 1, 'd1', 'UNMADE');
    expect(offersIn(round)).toEqual([[entry(1), 'd1']]);
    const changed = withStep(round, { does: 'CONFIRMED', entry: entry(1), household: large });
    expect(offersIn(changed)).toEqual([[entry(3), 'd1']]);
  });

  it('who came ahead meanwhile has the next that is free; a consent given stands', () => {
    const round = answered(
      served(aRound([...two, aDwelling('d3')], [aCandidate(5), aCandidate(6)])),
      5,
      'd1',
      'CONSENTED',
    );
    const came = withStep(round, readWhole(list, [aCandidate(1), aCandidate(7)], { version: 2 }));
    expect(offersIn(came)).toEqual([[entry(1), 'd3']]);
    const refused = answered(withStep(came, servedNow(came, list, openedOn)), 6, 'd2', 'REFUSED');
    expect(offersIn(refused)).toEqual([[entry(7), 'd2']]);
  });

  it('who stands on the list no more is not asked', () => {
    const round = withStep(aRound(two, three), readWhole(list, [], { gone: [entry(1)], version: 2 }));
    expect(offersIn(round)).toEqual([
      [entry(2), 'd1'],
      [entry(3), 'd2'],
    ]);
  });
});

describe('whoever said long ago who his family is', () => {
  const candidates = [
    aCandidate(1, { household: stale }),
    aCandidate(2),
    aCandidate(3, { household: stale }),
    aCandidate(4),
  ];

  it('is asked before he could be passed over, and nobody behind him is served meanwhile', () =>
    expect(serving(aRound(two, candidates), list, openedOn)).toEqual({
      ...{ offers: [], asks: [entry(1), entry(3)], awaited: [], kept: [], exhausted: [], isUnread: false },
    }));

  it('is served where a dwelling suits by what he said', () => {
    const household = aHousehold({ confirmedOn: '2017-01-01' });
    expect(offersIn(aRound(two, [aCandidate(1, { household })]))).toEqual([[entry(1), 'd1']]);
  });

  it('is served by what he says now', () => {
    const round = withStep(aRound(two, candidates), { does: 'CONFIRMED', entry: entry(1), household: aHousehold() });
    expect(serving(round, list, openedOn)).toMatchObject({
      offers: [
        { entry: entry(1), dwelling: 'd1' },
        { entry: entry(2), dwelling: 'd2', passed: [] },
      ],
      asks: [],
    });
  });

  it('is waited for five working days once he was asked, and then judged by what there is', () => {
    const before = aRound(two, candidates);
    const asked = withStep(before, askedNow(before, list, openedOn) as RoundStep);
    // asked on Monday 4 June 2018, the fifth working day after it is Monday 11 June
    for (const on of ['2018-06-04', '2018-06-11'])
      expect(serving(asked, list, on)).toMatchObject({
        offers: [],
        asks: [],
        awaited: [entry(1), entry(3)],
        exhausted: [],
      });
    const passed = [{ entry: entry(1), reasons: ['AREA_TOO_SMALL'] }];
    expect(serving(asked, list, '2018-06-12')).toMatchObject({
      ...{ asks: [], awaited: [] },
      offers: [
        { entry: entry(2), dwelling: 'd1', passed },
        { entry: entry(4), dwelling: 'd2', passed: [...passed, { entry: entry(3), reasons: ['AREA_TOO_SMALL'] }] },
      ],
    });
  });

  it('is asked once: the days run from the first asking', () => {
    const before = aRound(two, candidates);
    const asked = withStep(before, askedNow(before, list, openedOn) as RoundStep);
    expect(askedNow(asked, list, '2018-06-12')).toBeUndefined();
    const again = withStep(asked, { does: 'ASKED', list, on: '2018-06-11', entries: [entry(1)] });
    expect(serving(again, list, '2018-06-12').awaited).toEqual([]);
  });

  it('is no longer waited for once he had his offer', () => {
    const household = aHousehold({ confirmedOn: '2017-01-01' });
    const round = answered(served(aRound(two, [aCandidate(1, { household }), aCandidate(2)])), 1, 'd1', 'REFUSED');
    expect(serving(round, list, openedOn)).toMatchObject({ asks: [], exhausted: [{ dwelling: 'd1' }] });
  });
});

describe('a list', () => {
  it('keeps what would be his for whoever is asked in another round', () =>
    expect(serving(aRound(two, [aCandidate(1, { isAskedElsewhere: true }), aCandidate(2)]), list, openedOn)).toEqual({
      ...{ kept: [{ entry: entry(1), dwelling: 'd1' }], asks: [], awaited: [], exhausted: [], isUnread: false },
      offers: [{ entry: entry(2), dwelling: 'd2', passed: [] }],
    }));

  it('says that more of it must be read while something is free, and gives nothing up before', () => {
    const round = aRound([...two, aDwelling('d3')], [aCandidate(1), aCandidate(2)], false);
    expect(serving(round, list, openedOn)).toMatchObject({ isUnread: true, exhausted: [] });
    expect(serving(aRound(two, three, false), list, openedOn).isUnread).toBe(false);
  });

  it('gives up what nobody is left for, and says how many were passed over by which reason', () => {
    const three = [aCandidate(1), aCandidate(2, { household: large }), aCandidate(3, { household: large })];
    const round = served(
      aRound(two, [...three, aCandidate(4, { household: aHousehold({ men: 1, women: 1, people: 2 }) })]),
    );
    expect(serving(round, list, openedOn).exhausted).toEqual([
      { dwelling: 'd2', passed: { AREA_TOO_SMALL: 2, ROOMS_BY_SEX: 1 } },
    ]);
  });
});
