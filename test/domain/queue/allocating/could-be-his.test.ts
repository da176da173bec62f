import { describe, expect, it } from 'vitest';
import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import { couldBeHis } from '#domain/queue/allocating/could-be-his.ts';
import { emptyLedger } from '#domain/queue/allocating/ledger.ts';
import { dealtNow, servedNow } from '#domain/queue/allocating/next-steps.ts';
import { roundOf } from '#domain/queue/allocating/round.ts';
import type { AnswerIs, RoundStep, Step } from '#domain/queue/allocating/round-steps.ts';
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
const large = aHousehold({ people: 4, men: 4 });
const dwellings = [aDwelling('d1', { floor: 3 }), aDwelling('d2', { floor: 1 })];
const opening = anOpening({ orphans: 0, [list]: 9 }, { dwellings });

/** Two dwellings of one list, before whoever of these comes first. */
function aRound(candidates: readonly Candidate[]): RoundStep[] {
  const steps: RoundStep[] = [opened(opening), readWhole(list, candidates)];
  steps.push(dealtNow(roundOf(steps), emptyLedger) as Step<'DEALT'>);
  steps.push(servedNow(roundOf(steps), list, openedOn));
  return steps;
}
const answered = (n: number, dwelling: string, is: AnswerIs): RoundStep => ({
  ...{ does: 'ANSWERED', entry: aCandidate(n).entry, dwelling, is },
});
const found = (steps: readonly RoundStep[], candidate: Candidate, of = list) => {
  const likely = couldBeHis(roundOf(steps), { candidate, list: of });
  return typeof likely === 'string' ? likely : likely.map(({ id }) => id).join(' ');
};

describe('which dwelling of a round could have been his (X326)', () => {
  const two = [aCandidate(2), aCandidate(3)];
  const lapsed = (is: AnswerIs) => [...aRound([aCandidate(1), ...two]), answered(1, 'd1', is)];
  // biome-ignore format: a table, one case a row
  it.each<[string, string, readonly RoundStep[], Candidate]>([
    ['of whoever is restored before them: by id',        'd1 d2',       aRound(two), aCandidate(1)],
    ['and by his wishes',                                'd2 d1',       aRound(two), aCandidate(1, { wishes: ['LOWER_FLOOR'] })],
    ['not of what suits him by no means',                'NONE_BEHIND', aRound(two), aCandidate(1, { household: large })],
    ['but of what he was passed over for',               'd1 d2',       aRound([aCandidate(1, { household: large }), ...two]), aCandidate(1, { household: large })],
    ['of whoever stands behind them',                    'NONE_BEHIND', aRound(two), aCandidate(4)],
    ['of whoever stands between them, the last one’s',   'd2',          aRound([aCandidate(1), aCandidate(3)]), aCandidate(2)],
    ['of whoever is offered one',                        'HAS_OFFER',   aRound(two), aCandidate(2)],
    ['of whoever has taken one',                         'HAS_OFFER',   lapsed('CONSENTED'), aCandidate(1)],
    ['of whoever has refused one',                       'REFUSED',     lapsed('REFUSED'), aCandidate(1)],
    ['of whoever was silent: his own first',             'd1 d2',       lapsed('LAPSED'), aCandidate(1)],
    ['of whoever was not reached',                       'd1 d2',       lapsed('NOT_REACHED'), aCandidate(1)],
    ['of whoever was voted down',                        'd1 d2',       lapsed('REVOKED'), aCandidate(1)],
  ])('%s: %s', (_, told, steps, candidate) => expect(found(steps, candidate)).toBe(told));

  it('is what he lost himself, though another list has come to be charged with it', () => {
    const [steps, to] = [lapsed('NOT_REACHED'), { charged: 'veterans' } as Step<'OVERRIDDEN'>['posting']];
    const moved = { does: 'MOVED', on: openedOn, dwelling: 'd1', passed: {}, to } as unknown as RoundStep;
    expect(found([...steps, moved], aCandidate(1))).toBe('d1 d2');
  });

  it('is none of another list, nor of what has left the round', () => {
    expect(found(aRound(two), aCandidate(1), 'veterans')).toBe('NONE_BEHIND');
    const reversed: RoundStep = { does: 'REVERSED', dwelling: 'd1', found: emptyLedger, ledger: emptyLedger };
    expect(found([...aRound(two), reversed], aCandidate(1))).toBe('d2');
  });
});
