// The people of the fixture of cases in mid-flight: known to the registers, with a key and an account each.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyRequest } from '#infra/local/authority/key-request.ts';
import { prepareAuthority } from '#infra/local/authority/prepare-authority.ts';
import type { LocalPerson } from '#infra/local/people/local-person.ts';
import { openAccounts } from '#infra/local/people/seed-people.ts';
import type { StackContents } from '#infra/local/stack/stack.ts';
import { authorityFolder } from '#infra/local/stack/trust.ts';
import { personIn } from '#test/fixtures/mid-flight.ts';
import { type Situation, situationNames } from '#test/fixtures/mid-flight-shape.ts';

const bornOn = '1985-06-15';
const password = 'Kabinet-mid-flight-1';

/** The person of a situation as the registers know him: what was typed then had a number in his name. */
export const flightPerson = (situation: Situation): LocalPerson => {
  const { surname = '', ...person } = personIn(situation);
  return { ...person, name: person.name.replace(/-\d+$/, ''), surname, bornOn };
};

/** The contents of a stack with these people added; login and key bear the situation's name. */
export const withFlightPeople = (contents: StackContents): StackContents => ({
  ...contents,
  prepare: async (folder) => {
    const groundwork = await contents.prepare(folder);
    await prepareAuthority({ folder: authorityFolder(folder), people: situationNames.map(keyRequest) });
    return { ...groundwork, peopleFile: addPeople(folder, groundwork.peopleFile) };
  },
  seed: async (facts) => {
    await contents.seed(facts);
    await openAccounts(facts, situationNames.map(flightPerson), { password });
  },
  citizens: [
    ...contents.citizens,
    ...situationNames.map((login) => ({ login, iin: flightPerson(login).iin, password, keyName: login })),
  ],
});

function keyRequest(situation: Situation): KeyRequest {
  const { iin, surname, name, patronymic } = flightPerson(situation);
  const names = { commonName: `${surname} ${name}`, surname, patronymic };
  return { name: situation, iin, ...names, role: 'individual', algorithm: 'ecdsa' };
}

function addPeople(folder: string, peopleFile: string): string {
  const known = JSON.parse(readFileSync(peopleFile, 'utf8')) as readonly unknown[];
  const file = join(folder, 'people-with-mid-flight.json');
  writeFileSync(file, JSON.stringify([...known, ...situationNames.map(flightPerson)]));
  return file;
}
