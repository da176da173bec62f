import { ownCitizenship } from '../../codes/citizenship.ts';
import { factKind, type RegisteredAs } from '../../regulation/amendments/facts.ts';
import type { PlainDate } from '../../time/instant.ts';
import type { Fact } from '../command.ts';

type Sourced = Pick<Fact, 'kind' | 'source'>;

/** Does a fact rest on what the register of persons tells, whoever found or typed it, so that it is asked anew (X221, X319)? */
export const isAskedAnew = ({ kind, source }: Sourced): boolean =>
  source.kind === 'REGISTER' && factKind(kind).registered !== undefined;

/** What the register says of somebody today; of whom it does not know, nothing. */
export function registeredAs(
  person: { readonly diedOn?: PlainDate | undefined; readonly citizenship: string } | undefined,
  today: PlainDate,
): RegisteredAs[] {
  if (!person) return [];
  const isDead = person.diedOn !== undefined && person.diedOn <= today;
  return [isDead ? 'DEAD' : 'ALIVE', ...(person.citizenship === ownCitizenship ? [] : (['FOREIGN'] as const))];
}

/** Does a fact count by what the register says by now? One that it is not asked for counts by its own source. */
export function countsNow(fact: Sourced, registered: readonly RegisteredAs[]): boolean {
  const { registered: said } = factKind(fact.kind);
  return !isAskedAnew(fact) || (said !== undefined && registered.includes(said));
}
