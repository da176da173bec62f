import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { SeedPerson } from './registered-people.ts';

/** Whom the register of natural persons knows: the seed, and what was changed since, which a restart remembers. */
export interface PeopleRegister {
  of(iin: string): SeedPerson | undefined;
  /** Nobody: the register does not know this number any more. */
  change(iin: string, person: SeedPerson | undefined): void;
}

const Changed = z.array(z.tuple([z.string(), z.nullable(SeedPerson)]));

export function openPeople(folder: string, seeded: readonly SeedPerson[]): PeopleRegister {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'changed-people.json');
  const changed = new Map(existsSync(file) ? Changed.parse(JSON.parse(readFileSync(file, 'utf8'))) : []);
  const known = new Map(seeded.map((person) => [person.iin, person]));
  return {
    of: (iin) => (changed.has(iin) ? (changed.get(iin) ?? undefined) : known.get(iin)),
    change(iin, person) {
      changed.set(iin, person ?? null);
      writeFileSync(file, JSON.stringify([...changed]));
    },
  };
}
