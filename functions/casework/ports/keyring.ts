import type { PersonId } from '#domain/ids.ts';

/** Keyed hashes, so that an IIN can be looked up and a record's content be proven, without either standing anywhere. */
export interface Keyring {
  personOf(iin: string): Promise<PersonId>;
  macOf(content: string): Promise<string>;
}
