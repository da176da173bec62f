import canonicalize from 'canonicalize';
import { shareRuleOn } from '#domain/regulation/allocations/share-rules.ts';
import type { Digest } from '../log.ts';
import { askedNow, dealtNow, movedNow, overriddenNow, reversedNow, servedNow } from './next-steps.ts';
import { openedRound, type Round, withStep } from './round.ts';
import type { RoundStep } from './round-steps.ts';

/** Where a record of a round says something else than the rules make of what stands before it. */
export interface RoundDifference {
  /** counted from 1 */
  readonly step: number;
  readonly does: RoundStep['does'];
  readonly expected: unknown;
  readonly found: unknown;
}

/** The bytes of a round, the same whoever writes them (RFC 8785). */
export const roundText = (steps: readonly RoundStep[]): string => canonicalize(steps) ?? '';

/** What the journal keeps of a record that lies elsewhere: whoever has the record can tell that it is this one. */
export const roundDigest = (steps: readonly RoundStep[], digest: Digest): string => digest(roundText(steps));

/** Computes a round again from its record alone; an empty answer means that all of it comes out the same. */
export function recompute([first, ...others]: readonly RoundStep[]): RoundDifference[] {
  if (first?.does !== 'OPENED') return [{ step: 1, does: 'OPENED', expected: 'an opening', found: first ?? 'nothing' }];
  const rule = shareRuleOn(first.opening.on).id;
  const opened = { ...first, opening: { ...first.opening, rule } };
  const differences = differing(opened, first, 1);
  let round = openedRound(first.opening);
  for (const [index, step] of others.entries()) {
    differences.push(...differing(again(step, round), step, index + 2));
    if (step.does === 'OPENED') break;
    round = withStep(round, step);
  }
  return differences;
}

const textOf = (value: unknown): string => canonicalize(value) ?? '';

/** A page of a long round names everybody who was come past: mostly both are written alike, and need no order of their names. */
const isSame = (expected: unknown, found: RoundStep): boolean =>
  expected === found || JSON.stringify(expected) === JSON.stringify(found) || textOf(expected) === textOf(found);

const differing = (expected: unknown, found: RoundStep, step: number): RoundDifference[] =>
  isSame(expected, found) ? [] : [{ step, does: found.does, expected: expected ?? 'nothing', found }];

/** The step as the rules make it of what it was told and what stands before it; what people said stands as it is. */
function again(step: RoundStep, round: Round): unknown {
  switch (step.does) {
    case 'OPENED':
      return 'a round is opened once';
    case 'READ':
      return step.version >= (round.lists.get(step.list)?.version ?? 0) ? step : 'a list as it is read anew';
    case 'ANSWERED':
      return round.answers.get(step.entry)?.dwelling === step.dwelling ? step : 'an answer to his own offer';
    case 'DEALT':
      return dealtNow(round, step.found);
    case 'ASKED':
      return askedNow(round, step.list, step.on);
    case 'SERVED':
      return servedNow(round, step.list, step.on);
    case 'MOVED':
      return movedNow(round, step.dwelling, step.on, step.found);
    case 'OVERRIDDEN':
      return overriddenNow(round, step, step.found);
    case 'REVERSED':
      return reversedNow(round, step.dwelling, step.found, step.withdrawn);
    default:
      return step;
  }
}
