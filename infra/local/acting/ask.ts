import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type AnyRoute, asksKey } from '#http/route.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { Advice, exitCodeOf } from '#infra/running/advice.ts';
import { Misuse } from '#infra/running/command-line.mjs';
import { apiFetch } from './api-fetch.ts';
import type { LocalLogin } from './person.ts';
import { forgetToken, tokenOf } from './session.ts';

/** What is said to an operation: the names of its path and query, and what its body holds. */
export type Input = Readonly<Record<string, unknown>>;

export interface Answered {
  readonly status: number;
  /** what If-Match wants */
  readonly version?: string | undefined;
  /** JSON, or text where the answer is text */
  readonly body: unknown;
}

export interface Acting {
  readonly stack: StackFacts;
  readonly person: LocalLogin;
  readonly language: string;
}

/** About the request and not in it: a key of one's own for Idempotency-Key, a version for If-Match. */
const about = ['key', 'ifMatch'] as const;

/** Asks one row of the table as this person. Throws Misuse where what was said does not fit the row. */
export async function ask(acting: Acting, route: AnyRoute, input: Input): Promise<Answered> {
  const { path, rest } = inPath(route.path, input);
  const { query, body } = apart(route, rest);
  const key = input.key ?? randomUUID();
  const headers = {
    'accept-language': acting.language,
    ...(asksKey(route) ? { 'idempotency-key': String(key) } : {}),
    ...(route.edits
      ? { 'if-match': input.ifMatch === undefined ? await versionAt(acting, path) : `"${input.ifMatch}"` }
      : {}),
  };
  const answered = await send(acting, route, { path: `${path}${query}`, headers, body });
  if (route.name === 'openAccount' && answered.status < 300) forgetToken(acting.stack, acting.person);
  return answered;
}

interface Request {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object | undefined;
}

async function send(
  { stack, person }: Acting,
  { method, auth }: Pick<AnyRoute, 'method' | 'auth'>,
  request: Request,
): Promise<Answered> {
  const asked = async () => {
    const token = auth === 'none' ? undefined : await tokenOf(stack, person);
    return apiFetch(stack, { method, token, ...request });
  };
  const first = await asked();
  const isOver = first.status === 401 && auth !== 'none';
  if (isOver) forgetToken(stack, person);
  const answer = isOver ? await asked() : first;
  const text = await answer.text();
  const isJson = /json/.test(answer.headers.get('content-type') ?? '');
  return {
    status: answer.status,
    version: answer.headers.get('etag') ?? undefined,
    body: isJson ? JSON.parse(text) : text,
  };
}

/** An edit is of what was read last: the form stands under the case whose version counts. */
async function versionAt(acting: Acting, path: string): Promise<string> {
  const { status, version } = await send(
    acting,
    { method: 'GET', auth: acting.person.is },
    { path: path.replace(/\/[^/]+$/, '') },
  );
  if (version === undefined)
    throw new Advice(`No version to edit (${status}): give ifMatch yourself.`, { exitCode: exitCodeOf(status) });
  return version;
}

function inPath(template: string, input: Input): { path: string; rest: Input } {
  const rest: Record<string, unknown> = { ...input };
  for (const name of about) delete rest[name];
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (rest[name] === undefined) throw new Misuse(`Say ${name}: '{"${name}": …}'.`);
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  return { path, rest };
}

function apart({ query, body, name: operation }: AnyRoute, rest: Input): { query: string; body: object | undefined } {
  const asked = query
    ? Object.keys(z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' }).properties ?? {})
    : [];
  const parameters = Object.entries(rest).filter(([name]) => asked.includes(name));
  const others = Object.entries(rest).filter(([name]) => !asked.includes(name));
  if (!body && others.length > 0) throw new Misuse(`${operation} takes no ${others.map(([name]) => name).join(', ')}.`);
  const search = new URLSearchParams(
    Object.fromEntries(parameters.map(([name, value]) => [name, String(value)])),
  ).toString();
  return { query: search ? `?${search}` : '', body: body ? Object.fromEntries(others) : undefined };
}
