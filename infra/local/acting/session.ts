import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { Advice } from '#infra/running/advice.ts';
import { apiFetch } from './api-fetch.ts';
import type { LocalLogin } from './person.ts';

interface Kept {
  readonly accessToken: string;
  readonly endsAtMs: number;
}
type Tokens = Readonly<Record<string, Kept>>;

const ahead = 60_000;
const fileOf = ({ folder }: StackFacts): string => join(folder, 'tokens.json');
const keyOf = ({ emulatorPid }: StackFacts, { login }: LocalLogin): string => `${emulatorPid} ${login}`;

const read = (stack: StackFacts): Tokens =>
  existsSync(fileOf(stack)) ? (JSON.parse(readFileSync(fileOf(stack), 'utf8')) as Tokens) : {};

/** An access token of this person: the one kept from the last act while it lives, since sign-ins are counted. */
export async function tokenOf(stack: StackFacts, person: LocalLogin): Promise<string> {
  const kept = read(stack)[keyOf(stack, person)];
  if (kept && kept.endsAtMs > Date.now() + ahead) return kept.accessToken;
  const { accessToken, expiresInSeconds } = await signIn(stack, person);
  const tokens: Tokens = {
    ...read(stack),
    [keyOf(stack, person)]: { accessToken, endsAtMs: Date.now() + expiresInSeconds * 1000 },
  };
  writeFileSync(fileOf(stack), JSON.stringify(tokens), { mode: 0o600 });
  return accessToken;
}

async function signIn(
  stack: StackFacts,
  person: LocalLogin,
): Promise<{ accessToken: string; expiresInSeconds: number }> {
  const { password } = person;
  const [path, body] =
    person.is === 'citizen'
      ? ['/v1/sessions', { iin: person.iin, password }]
      : ['/v1/staff-sessions', { login: person.login, password }];
  const answer = await apiFetch(stack, { method: 'POST', path, body });
  if (answer.status === 201) return (await answer.json()) as { accessToken: string; expiresInSeconds: number };
  throw new Advice(`${person.login} cannot sign in (${answer.status}): ${await answer.text()}`);
}
