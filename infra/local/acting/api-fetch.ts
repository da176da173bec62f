import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { Advice } from '#infra/running/advice.ts';
import { worded } from '#infra/running/worded.ts';
import { faults } from './as-words.ts';

export interface ApiRequest {
  readonly token?: string | undefined;
  /** An object is sent as JSON; text and bytes as they are. */
  readonly body?: object | string | Uint8Array<ArrayBuffer> | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

interface ApiCall extends ApiRequest {
  readonly method: string;
  readonly path: string;
}

type Sent = Pick<RequestInit, 'body'> & { readonly headers: Readonly<Record<string, string>> };

function sent(body: ApiRequest['body']): Sent {
  if (body === undefined) return { headers: {} };
  if (typeof body === 'string' || body instanceof Uint8Array) return { body, headers: {} };
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

/** Calls the stack's API as a client would; redirects are not followed. Throws Advice when nothing answers there. */
export async function apiFetch(
  { apiUrl }: Pick<StackFacts, 'apiUrl'>,
  { method, path, token, body, headers }: ApiCall,
): Promise<Response> {
  const { headers: contentHeaders, ...payload } = sent(body);
  return fetch(`${apiUrl}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...contentHeaders,
      ...headers,
    },
    ...payload,
  }).catch((cause: unknown) => {
    throw worded(faults.nobodyAnswers(apiUrl), (said) => new Advice(said, { cause }));
  });
}
