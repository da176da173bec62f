import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PersonRecord } from './people.ts';

/** Acts that wait for a second person, or had one; nothing is ever deleted. */
export interface SecondPersons {
  /**
   * Kept together with what was typed, in one transaction. False: the same question of the same official has been asked
   * meanwhile; `after`: the last time that it was asked before, and is settled.
   */
  ask(request: SecondPerson, record: PersonRecord, after?: string): Promise<boolean>;
  /** Strongly consistent, as is `since`. */
  get(id: string): Promise<SecondPerson | undefined>;
  /** Those asked since that moment, whatever has become of them, oldest first. */
  since(instant: Instant): Promise<readonly SecondPerson[]>;
  /** False when it is not as it was before `after`: of two who settle it one does. */
  settle(after: SecondPerson): Promise<boolean>;
}
