import { randomUUID } from 'node:crypto';
import { signCms } from './authority/sign-cms.ts';
import { apiFetch } from './api-fetch.ts';
import { localNow } from './clock-file.ts';
import type { StackContents } from './stack.ts';
import type { StackFacts } from './stack-file.ts';
import { authorityFolder } from './trust.ts';

/** The API answered with a problem. */
export class ProblemAnswer extends Error {
  override readonly name = 'ProblemAnswer';
  constructor(
    readonly status: number,
    readonly problem: { readonly type?: string; readonly title?: string; readonly cure?: string },
    where: string,
  ) {
    super(`${where}: ${status} ${problem.type ?? ''} ${problem.title ?? ''}`);
  }
}

export interface Replied<T> {
  readonly status: number;
  readonly body: T;
  readonly etag: string | undefined;
}

/** Somebody who has signed in: asks, does and signs over HTTP like any client. */
export interface Acting {
  readonly login: string;
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: object, key?: string): Promise<T>;
  put<T>(path: string, body: object, etag: string): Promise<T>;
  /** Whatever the answer is, problems included. */
  ask(method: string, path: string, body?: object, headers?: Readonly<Record<string, string>>): Promise<Replied<unknown>>;
  /** A detached CMS over exactly these bytes, base64, by this person's development key at the local clock's time. */
  sign(content: Uint8Array, keyName?: string): Promise<string>;
}

type People = Pick<StackContents, 'staff' | 'citizens'>;

/** Signs in with the login and password of the seed. */
export async function actAs(stack: StackFacts, { staff, citizens }: People, login: string): Promise<Acting> {
  const official = staff.find((one) => one.login === login);
  const citizen = citizens.find((one) => one.login === login);
  const person = official ?? citizen;
  if (!person) throw new Error(`nobody is called ${login}: see npm run local:info`);
  const session = official
    ? await send<Session>(stack, 'POST', '/v1/staff-sessions', { body: { login, password: person.password } })
    : await send<Session>(stack, 'POST', '/v1/sessions', { body: { iin: citizen?.iin, password: person.password } });
  return acting(stack, { login, keyName: person.keyName, token: unwrap(session, 'sign in').accessToken });
}

interface Session {
  readonly accessToken: string;
}

function acting(stack: StackFacts, { login, keyName, token }: { login: string; keyName: string; token: string }): Acting {
  const ask = (method: string, path: string, body?: object, headers: Readonly<Record<string, string>> = {}) =>
    send<unknown>(stack, method, path, { token, body, headers });
  const taken = async <T>(method: string, path: string, body?: object, headers?: Readonly<Record<string, string>>) =>
    unwrap((await ask(method, path, body, headers)) as Replied<T>, `${login}: ${method} ${path}`);
  return {
    login,
    ask,
    get: (path) => taken('GET', path),
    post: (path, body, key = randomUUID()) => taken('POST', path, body, { 'idempotency-key': key }),
    put: (path, body, etag) => taken('PUT', path, body, { 'if-match': etag }),
    sign: async (content, name = keyName) => {
      const signingAt = localNow(stack.clockFile).toISOString();
      return Buffer.from(await signCms({ folder: authorityFolder(stack.folder), name, content, signingAt })).toString('base64');
    },
  };
}

/** One call without a bearer, or with one. */
export async function send<T>(
  stack: StackFacts,
  method: string,
  path: string,
  { token, body, headers }: { token?: string; body?: object | undefined; headers?: Readonly<Record<string, string>> } = {},
): Promise<Replied<T>> {
  const response = await apiFetch(stack, method, path, { token, body, headers });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, body: (isJson ? JSON.parse(text) : text) as T, etag: response.headers.get('etag') ?? undefined };
}

export function unwrap<T>({ status, body }: Replied<T>, where: string): T {
  if (status < 300) return body;
  throw new ProblemAnswer(status, body as ProblemAnswer['problem'], where);
}
