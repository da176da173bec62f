import { isDeepStrictEqual } from 'node:util';
import { citizenOf } from '#infra/local/acting/deeds.ts';
import { readPerson, setPerson } from '#infra/local/neighbours/control.ts';
import type { SeedPerson } from '#infra/local/neighbours/registered-people.ts';
import { listCast, yearCast } from '#infra/local/people/local-citizens.ts';
import { registeredPeople } from '#infra/local/people/registered.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';

const asSeeded = new Map(registeredPeople().map((person) => [person.iin, person]));

/** What the register of persons says of somebody from now on. */
export async function registerSays(
  { neighboursControlUrl }: Pick<StackFacts, 'neighboursControlUrl'>,
  login: string,
  said: Partial<Pick<SeedPerson, 'diedOn' | 'citizenship'>>,
): Promise<void> {
  const person = asSeeded.get(citizenOf(login).iin);
  if (!person) throw new Error(`the register does not know ${login}`);
  await setPerson(neighboursControlUrl, { ...person, ...said });
}

/** Whoever of the lists a story had die, or made a foreigner, is again as the seed has him. */
export async function putPersonsBack({
  neighboursControlUrl,
}: Pick<StackFacts, 'neighboursControlUrl'>): Promise<void> {
  for (const login of [...yearCast, ...listCast]) {
    const person = asSeeded.get(citizenOf(login).iin);
    if (person && !isDeepStrictEqual(await readPerson(neighboursControlUrl, person.iin), person))
      await setPerson(neighboursControlUrl, person);
  }
}
