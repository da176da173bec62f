import { describe, expect, it } from 'vitest';
import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import { emptyLedger } from '#domain/queue/allocating/ledger.ts';
import { askedNow, dealtNow } from '#domain/queue/allocating/next-steps.ts';
import { type Round, roundOf, withStep } from '#domain/queue/allocating/round.ts';
import type { RoundStep } from '#domain/queue/allocating/round-steps.ts';
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

/** A round over two dwellings that both went to one list, of which these were read. */
function aRound(candidates: readonly Candidate[]): Round {
  const opening = anOpening({ [list]: 1000 }, { dwellings: [aDwelling('d1'), aDwelling('d2')] });
  const round = roundOf([opened(opening), readWhole(list, candidates)]);
  const dealt = dealtNow(round, emptyLedger);
  if ('is' in dealt) throw new Error('unread');
  return withStep(round, dealt);
}
const offersIn = (round: Round) => serving(round, list, openedOn).offers.map((offer) => [offer.entry, offer.dwelling]);

describe('whoever said long ago how he is reached (X315)', () => {
  const longAgo = { contactsConfirmedOn: '2017-06-03' };
  const before = aRound([aCandidate(1, longAgo), aCandidate(2), aCandidate(3, longAgo)]);
  const asked = withStep(before, askedNow(before, list, openedOn) as RoundStep);

  it('is asked before he is offered what suits him, nobody behind him is served meanwhile, and nobody for whom nothing is left is asked', () =>
    expect(serving(before, list, openedOn)).toEqual({
      ...{ offers: [], asks: [entry(1)], awaited: [], kept: [], exhausted: [], isUnread: false },
    }));

  it('keeps nobody waiting who stands before him', () => {
    const round = aRound([aCandidate(1), aCandidate(2, longAgo)]);
    expect(serving(round, list, openedOn)).toMatchObject({
      offers: [{ entry: entry(1), dwelling: 'd1', passed: [] }],
      asks: [entry(2)],
    });
  });

  it('is waited for five working days and then offered it by what there is: he is skipped for it by nobody', () => {
    // asked on Monday 4 June 2018, the fifth working day after it is Monday 11 June
    for (const on of ['2018-06-04', '2018-06-11'])
      expect(serving(asked, list, on)).toMatchObject({ offers: [], asks: [], awaited: [entry(1)] });
    expect(serving(asked, list, '2018-06-12')).toMatchObject({
      awaited: [],
      offers: [
        { entry: entry(1), dwelling: 'd1', passed: [] },
        { entry: entry(2), dwelling: 'd2', passed: [] },
      ],
    });
  });

  it('is offered it at once where he says it meanwhile, the first and the last day of the twelve months among those that count', () => {
    for (const contactsConfirmedOn of ['2017-06-04', openedOn]) {
      const said = withStep(asked, readWhole(list, [aCandidate(1, { contactsConfirmedOn })], { version: 2 }));
      expect(offersIn(said)).toEqual([
        [entry(1), 'd1'],
        [entry(2), 'd2'],
      ]);
    }
  });

  it('is not asked where what would be his is kept for him, nor where nothing suits him by a family said lately', () => {
    const elsewhere = aRound([aCandidate(1, { ...longAgo, isAskedElsewhere: true }), aCandidate(2)]);
    expect(serving(elsewhere, list, openedOn)).toMatchObject({ asks: [], kept: [{ entry: entry(1) }] });
    const unsuited = aRound([aCandidate(1, { ...longAgo, household: aHousehold({ people: 4 }) }), aCandidate(2)]);
    expect(serving(unsuited, list, openedOn)).toMatchObject({ asks: [], offers: [{ entry: entry(2) }] });
  });

  it('is asked nothing by a round that was read before it was kept when he said it', () =>
    expect(offersIn(aRound([aCandidate(1), aCandidate(2), aCandidate(3)]))).toEqual([
      [entry(1), 'd1'],
      [entry(2), 'd2'],
    ]));
});
