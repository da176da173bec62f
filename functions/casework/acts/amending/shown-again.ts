import { personOn, type Whose } from '#casework/papers/whose.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { PersonRegistry } from '#casework/ports/neighbours.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { Fact, ShownAgain } from '#domain/amendment/command.ts';
import { isAskedAnew, registeredAs } from '#domain/amendment/rules/register-asked.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { entryOnRecord } from './entry-on-record.ts';

export interface ShownDeps {
  readonly cases: Pick<CaseStore, 'load' | 'claim'>;
  readonly register: Pick<Register, 'entry'>;
  readonly people: Pick<People, 'read'>;
  readonly persons: PersonRegistry;
}

/** What does the register of persons say by now, where a machine or an official rests a fact on it? Undefined: neither does (X221, X319). */
export async function shownAgain(
  file: Amendment,
  { facts, now }: { readonly facts: readonly Fact[]; readonly now: Instant },
  deps: ShownDeps,
): Promise<ShownAgain | undefined> {
  if (!facts.some(isAskedAnew)) return undefined;
  const { entry, request, row } = await entryOnRecord(file.entry, deps);
  const whose: Whose | undefined = request ?? row;
  if (!entry || !whose) return [];
  const { iin } = await personOn(whose, deps);
  const answer = await deps.persons.find(iin);
  if (answer.kind === 'unavailable') return 'silent';
  return registeredAs(answer.kind === 'found' ? answer.value : undefined, localDate(now));
}
