import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { Advice, exitCodeOf } from '#infra/running/advice.ts';
import { worded } from '#infra/running/worded.ts';
import { apiFetch } from './api-fetch.ts';
import { faults } from './as-words.ts';
import type { LocalLogin } from './person.ts';

const Kept = z.object({ accessToken: z.string(), refreshToken: z.optional(z.string()), endsAtMs: z.number() });
const Tokens = z.record(z.string(), Kept);
type Tokens = Readonly<z.output<typeof Tokens>>;
const Session = z.object({
  accessToken: z.string(),
  expiresInSeconds: z.number(),
  refreshToken: z.optional(z.string()),
});
type Session = z.output<typeof Session>;

const ahead = 60_000;
const fileOf = ({ folder }: StackFacts): string => join(folder, 'tokens.json');
const keyOf = ({ emulatorPid }: StackFacts, { login }: LocalLogin): string => `${emulatorPid} ${login}`;

const read = (stack: StackFacts): Tokens =>
  existsSync(fileOf(stack)) ? Tokens.parse(JSON.parse(readFileSync(fileOf(stack), 'utf8'))) : {};

/** An access token of this person: the one kept from the last act while it lives, then renewed, then by signing in. */
export async function tokenOf(stack: StackFacts, person: LocalLogin): Promise<string> {
  const kept = read(stack)[keyOf(stack, person)];
  if (kept && kept.endsAtMs > Date.now() + ahead) return kept.accessToken;
  const { accessToken, refreshToken, expiresInSeconds } =
    (await renewed(stack, kept?.refreshToken)) ?? (await signIn(stack, person));
  const tokens: Tokens = {
    ...read(stack),
    [keyOf(stack, person)]: { accessToken, refreshToken, endsAtMs: Date.now() + expiresInSeconds * 1000 },
  };
  writeFileSync(fileOf(stack), JSON.stringify(tokens), { mode: 0o600 });
  return accessToken;
}

/** What was kept is over: all sessions end with a new password. */
export function forgetToken(stack: StackFacts, person: LocalLogin): void {
  const { [keyOf(stack, person)]: _, ...others } = read(stack);
  writeFileSync(fileOf(stack), JSON.stringify(others), { mode: 0o600 });
}

/** The session of the last act goes on, unless it is over. */
async function renewed(stack: StackFacts, refreshToken: string | undefined): Promise<Session | undefined> {
  if (refreshToken === undefined) return undefined;
  const answer = await apiFetch(stack, { method: 'POST', path: '/v1/session-renewals', body: { refreshToken } });
  return answer.status === 201 ? Session.parse(await answer.json()) : undefined;
}

async function signIn(stack: StackFacts, person: LocalLogin): Promise<Session> {
  const { password } = person;
  const [path, body] =
    person.is === 'citizen'
      ? ['/v1/sessions', { iin: person.iin, password }]
      : ['/v1/staff-sessions', { login: person.login, password }];
  const answer = await apiFetch(stack, { method: 'POST', path, body });
  if (answer.status === 201) return Session.parse(await answer.json());
  const { status } = answer;
  const why = `(${status}): ${await answer.text()}`;
  const said =
    status === 502 || status === 504 ? faults.signInFailed(person.login, status) : faults.noSignIn(person.login, why);
  throw worded(said, (sentence) => new Advice(sentence, { exitCode: exitCodeOf(status) }));
}
