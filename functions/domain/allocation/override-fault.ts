import type { StaffActor } from '../actor.ts';
import { isAmong } from '../file/may-act.ts';
import { concerned } from '../file/on-entry.ts';
import { fieldsWrong, type Refusal, refusal } from '../file/refusal.ts';
import { isUsedUp, overrideFits } from '../regulation/allocations/override-grounds.ts';
import type { PlainDate } from '../time/instant.ts';
import { actKey, type NamedOverride } from './override.ts';

interface Opening {
  readonly dwellings: readonly string[];
  readonly today: PlainDate;
  readonly actor: StaffActor;
}

/**
 * X206: out of the order a dwelling of the round is given by a ground that is his, by an act that is there, and once, as the act serves one (X286); and nobody
 * names himself or somebody of his family (APPK 67).
 */
export function overrideFault(
  named: readonly NamedOverride[],
  { dwellings, today, actor }: Opening,
): Refusal | undefined {
  const strange = named.filter(({ dwelling }) => !dwellings.includes(dwelling)).map(({ dwelling }) => dwelling);
  if (strange.length > 0) return refusal('DWELLING_ELSEWHERE', { missing: strange });
  const isTwice = (['dwelling', 'entry'] as const).some(
    (part) => new Set(named.map((each) => each[part])).size < named.length,
  );
  const acts = named.filter(({ ground }) => isUsedUp(ground)).map((each) => actKey('', each));
  if (isTwice || new Set(acts).size < acts.length)
    return fieldsWrong('X206', { field: 'overrides', problem: 'GIVEN_TWICE' });
  if (named.some(({ record }) => record && isAmong(concerned(record), actor)))
    return refusal('RECUSED', { paragraph: 'APPK 67' });
  for (const [n, { category, ground, decidedOn, court }] of named.entries()) {
    if (isUsedUp(ground) !== (court !== undefined))
      return fieldsWrong('X292', { field: `overrides.${n}.court`, problem: court ? 'NOTHING_BY_IT' : 'COURT_UNNAMED' });
    if (!category) return refusal('ENTRY_NOT_STANDING');
    if (!overrideFits(ground, category)) return fieldsWrong('X206', { field: 'overrides', problem: 'NOT_HIS_GROUND' });
    if (decidedOn > today) return fieldsWrong('X206', { field: 'overrides', problem: 'DATE_OUTSIDE' });
  }
  return undefined;
}
