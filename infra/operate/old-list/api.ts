import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import type { Language } from '#domain/words.ts';
import { Advice, exitCodeOf } from '#infra/running/advice.ts';

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** Asks the API as the administrator who signed in. */
export type Ask = (method: 'GET' | 'POST', path: string, body?: object) => Promise<Answered>;

interface Whom {
  readonly api: string;
  readonly login: string;
  readonly password: string;
  readonly language: Language;
  /** in tests, without waiting */
  readonly wait?: (ms: number) => Promise<unknown>;
}

const Session = z.object({ accessToken: z.string() });
const tries = 8;
const isAway = (status: number): boolean => status === 429 || status >= 500;

/** Signs in when it must; a service that is away or busy is waited for, since nothing is lost by asking again. */
export function askAs({ api, login, password, language, wait = pause }: Whom): Ask {
  let token: string | undefined;
  const send = async (method: string, path: string, body?: object): Promise<Answered> => {
    const response = await fetch(`${api}${path}`, {
      method,
      headers: {
        'accept-language': language,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch(() => undefined);
    if (!response) return { status: 503, body: api };
    const text = await response.text();
    return {
      status: response.status,
      body: /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text,
    };
  };
  const patiently = async (method: string, path: string, body?: object): Promise<Answered> => {
    for (let attempt = 0; ; attempt++) {
      const answered = await send(method, path, body);
      if (!isAway(answered.status) || attempt >= tries) return answered;
      await wait(Math.min(30_000, 500 * 2 ** attempt));
    }
  };
  const signIn = async (): Promise<void> => {
    token = undefined;
    const answered = await patiently('POST', '/v1/staff-sessions', { login, password });
    if (answered.status !== 201) throw refusedAs(login, answered);
    token = z.parse(Session, answered.body).accessToken;
  };
  return async (method, path, body) => {
    if (token === undefined) await signIn();
    const answered = await patiently(method, path, method === 'POST' ? (body ?? {}) : undefined);
    if (answered.status !== 401) return answered;
    await signIn();
    return patiently(method, path, method === 'POST' ? (body ?? {}) : undefined);
  };
}

const Told = z.object({
  title: z.string(),
  cure: z.optional(z.string()),
  fields: z.optional(z.array(z.object({ cure: z.string() }))),
});

/** More cures of fields are not read by anybody at once. */
const curesAtMost = 3;

/** What the API has refused and how it is mended, in its own words. */
export function refusedAs(what: string, { status, body }: Answered): Advice {
  const read = z.safeParse(Told, body);
  const said = read.success ? inItsWords(read.data) : String(body);
  return new Advice(`${what} (${status}): ${said}`.trim(), { exitCode: exitCodeOf(status) });
}

function inItsWords({ title, cure, fields = [] }: z.infer<typeof Told>): string {
  const cures = [...new Set(fields.map((field) => field.cure))].slice(0, curesAtMost);
  return [title, ...(cures.length > 0 ? cures : [cure ?? ''])].join('. ');
}
