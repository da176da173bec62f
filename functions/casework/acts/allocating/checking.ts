import { requestOf } from '#casework/papers/amendment-text.ts';
import { personOn } from '#casework/papers/whose.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { PersonRegistry, RegisteredPerson } from '#casework/ports/neighbours.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { typed } from '#casework/typed.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { amendmentKey, type EntryIdentity } from '#domain/queue/list.ts';

export interface CheckingDeps {
  readonly cases: Pick<CaseStore, 'load' | 'claim'>;
  readonly people: People;
  readonly keyring: Keyring;
  readonly persons: PersonRegistry;
  readonly register: Pick<Register, 'entry'>;
  readonly clock: Clock;
}

interface Found {
  readonly kind: 'answered';
  readonly entry: EntryIdentity | undefined;
  readonly person: 'absent' | RegisteredPerson;
}

type Answer = Found | { readonly kind: 'unavailable'; readonly why: string };

/** His entry, and what the register of persons says of him; while it is being decided about either, nobody knows (X203). */
async function ask(file: Offer, { cases, register, persons, people }: CheckingDeps): Promise<Answer> {
  const [entry, open] = await Promise.all([register.entry(file.entry), cases.claim(amendmentKey(file.entry))]);
  if (entry?.status === 'ACTIVE' && open) return { kind: 'unavailable', why: 'AMENDMENT_OPEN' };
  const { iin } = await personOn(await requestOf(file, { cases }), { people });
  const person = await persons.find(iin);
  if (person.kind === 'unavailable') return { kind: 'unavailable', why: `PERSONS_${person.why}` };
  return { kind: 'answered', entry, person: person.kind === 'found' ? person.value : 'absent' };
}

/** What was found stands in a record, and the offer goes on by it. */
async function recorded({ id }: Offer, { entry, person }: Found, deps: CheckingDeps) {
  const { record, ref } = await typed('facts', { person }, { caseId: id, now: deps.clock.now() }, deps);
  return { command: { type: 'RecordCheck', facts: ref, entry } as const, record };
}

/** What is asked before somebody is asked, and before it is decided. */
export const checking = { ask, recorded };
