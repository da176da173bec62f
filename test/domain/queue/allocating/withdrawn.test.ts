import { describe, expect, it } from 'vitest';
import { emptyLedger } from '#domain/queue/allocating/ledger.ts';
import { dealtNow, reversedNow, withdrawnNow } from '#domain/queue/allocating/next-steps.ts';
import { roundOf, withStep } from '#domain/queue/allocating/round.ts';
import type { AnswerIs, RoundStep, Step } from '#domain/queue/allocating/round-steps.ts';
import { aCandidate, aDwelling, anOpening, opened, readWhole } from '#test/builders/allocations/a-round.ts';

const [first, second, third] = [1, 2, 3].map((n) => `uralsk#orphans#${n}`) as [string, string, string];
const opening = anOpening({ orphans: 3 }, { dwellings: ['d1', 'd2'].map((id) => aDwelling(id)) });
const begun: readonly RoundStep[] = [
  opened(opening),
  readWhole(
    'orphans',
    [1, 2, 3].map((n) => aCandidate(n)),
  ),
];
const dealt = dealtNow(roundOf(begun), emptyLedger) as Step<'DEALT'>;
const found = dealt.ledger;
const answer = (entry: string, dwelling: string, is: AnswerIs): RoundStep => ({
  does: 'ANSWERED',
  entry,
  dwelling,
  is,
});
const round = (...answers: readonly RoundStep[]) => [dealt, ...answers].reduce(withStep, roundOf(begun));
const leaving = (...answers: readonly RoundStep[]) =>
  withdrawnNow(round(...answers), { dwelling: 'd1', ground: 'DESTROYED' }, found);

describe('a dwelling leaves its round by its withdrawal (X267)', () => {
  const reversed = { does: 'REVERSED', dwelling: 'd1', withdrawn: 'DESTROYED' };
  const unmade = (entry: string) => answer(entry, 'd1', 'UNMADE');
  // biome-ignore format: a table, one case a row
  it.each<[string, readonly RoundStep[], readonly object[]]>([
    ['dealt, before anybody is found for it', [], [reversed]],
    ['while somebody thinks it over', [answer(first, 'd1', 'OPEN')], [unmade(first), reversed]],
    ['while it is held for somebody', [answer(first, 'd1', 'HELD')], [unmade(first), reversed]],
    ['once somebody has consented', [answer(first, 'd1', 'CONSENTED')], [unmade(first), reversed]],
    ['once somebody has refused it', [answer(first, 'd1', 'REFUSED')], [reversed]],
    ['while somebody thinks over another', [answer(first, 'd2', 'OPEN')], [reversed]],
    ['after others, while somebody thinks it over', [answer(first, 'd1', 'LAPSED'), answer(second, 'd2', 'HELD'), answer(third, 'd1', 'OPEN')], [unmade(third), reversed]],
  ])('%s', (_, answers, steps) => expect(leaving(...answers)).toMatchObject(steps));

  it('with his answer as it is told, where that is told', () => {
    const asked = round(answer(first, 'd1', 'OPEN'));
    const steps = withdrawnNow(asked, { dwelling: 'd1', ground: 'DESTROYED', is: 'REVOKED' }, found);
    expect(steps?.[0]).toEqual(answer(first, 'd1', 'REVOKED'));
  });

  it('and nothing is reversed of one that is not dealt', () => {
    expect(withdrawnNow(roundOf(begun), { dwelling: 'd1', ground: 'DESTROYED' }, found)).toBeUndefined();
    expect(withdrawnNow(round(), { dwelling: 'd9', ground: 'DESTROYED' }, found)).toBeUndefined();
  });

  it('whoever had it may be asked again, and its list is known by which ground it lost it', () => {
    const steps = leaving(answer(first, 'd1', 'OPEN')) ?? [];
    const after = steps.reduce(withStep, round(answer(first, 'd1', 'OPEN')));
    expect([after.answers.has(first), after.postings.has('d1'), after.over.has('d1')]).toEqual([false, false, true]);
    expect([...after.withdrawn]).toEqual([['d1', { list: 'orphans', ground: 'DESTROYED' }]]);
  });

  it('but is not withdrawn where what was decided of it is undone, nor where no list had it', () => {
    const undone = reversedNow(round(), 'd1', found);
    expect(undone).toStrictEqual({ does: 'REVERSED', dwelling: 'd1', found, ledger: undone?.ledger });
    expect(withStep(round(), undone as RoundStep).withdrawn.size).toBe(0);
    const ofNoList = { ...(reversedNow(round(), 'd1', found, 'DESTROYED') as Step<'REVERSED'>), dwelling: 'd9' };
    expect(withStep(round(), ofNoList).withdrawn.size).toBe(0);
  });
});
