import { personOn, type Whose } from '#casework/papers/whose.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { PersonRegistry } from '#casework/ports/neighbours.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { ShownAgain } from '#domain/amendment/command.ts';
import { restsOnRegister } from '#domain/amendment/rules/found-by-register.ts';
import { foundOf } from '#domain/inventory/findings.ts';
import { foundFacts } from '#domain/regulation/amendments/found-facts.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { entryOnRecord } from './entry-on-record.ts';

export interface ShownDeps {
  readonly cases: Pick<CaseStore, 'load' | 'claim'>;
  readonly register: Pick<Register, 'entry'>;
  readonly people: Pick<People, 'read'>;
  readonly persons: PersonRegistry;
}

/** Does the register of persons still say what a machine found by it? Undefined: it found nothing by that (X221). */
export async function shownAgain(file: Amendment, now: Instant, deps: ShownDeps): Promise<ShownAgain | undefined> {
  if (!restsOnRegister(file)) return undefined;
  const { entry, request, row } = await entryOnRecord(file.entry, deps);
  const whose: Whose | undefined = request ?? row;
  if (!entry || !whose) return 'denies';
  const { iin } = await personOn(whose, deps);
  const answer = await deps.persons.find(iin);
  if (answer.kind === 'unavailable') return 'silent';
  const registered = answer.kind === 'found' ? answer.value : undefined;
  const { findings } = foundOf({ iin, list: entry.onList, registered, isTwice: false }, localDate(now));
  return findings.some(({ fact }) => foundFacts[fact].ground === file.ground) ? 'shows' : 'denies';
}
