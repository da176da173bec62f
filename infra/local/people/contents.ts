import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareAuthority } from '#infra/local/authority/prepare-authority.ts';
import type { StackContents } from '#infra/local/stack/stack.ts';
import { authorityFolder } from '#infra/local/stack/trust.ts';
import { localFolder } from '#infra/paths.ts';
import { citizenForm } from './citizen-form.ts';
import { localCitizens } from './local-citizens.ts';
import { keyRequests, localStaff } from './local-people.ts';
import { registeredPeople, registeredPowers } from './registered.ts';
import { seedPeople } from './seed-people.ts';

/** One password for everybody of this clone, made once: it opens nothing but this machine's local cloud. */
function developmentPassword(): string {
  const file = join(localFolder, 'password');
  if (!existsSync(file)) {
    mkdirSync(localFolder, { recursive: true });
    writeFileSync(file, `Kezek-1${randomBytes(6).toString('hex')}`, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}

const password = developmentPassword();

/** 13 providers, 13 service centres, their people and sample citizens, each with a development key. */
export const contents: StackContents = {
  prepare: async (folder) => {
    await prepareAuthority({ folder: authorityFolder(folder), people: keyRequests() });
    const write = (name: string, value: unknown): string => {
      const file = join(folder, name);
      writeFileSync(file, JSON.stringify(value));
      return file;
    };
    return {
      peopleFile: write('registered-people.json', registeredPeople()),
      powersFile: write('registered-powers.json', registeredPowers()),
    };
  },
  seed: (facts, signal) => seedPeople(facts, { password, signal }),
  staff: localStaff.map(({ login, role, organisation }) => ({ login, password, role, organisation, keyName: login })),
  citizens: localCitizens.map((citizen) => {
    const { iin, login, about } = citizen;
    return { iin, login, password, keyName: login, about, form: citizenForm(citizen) };
  }),
};
