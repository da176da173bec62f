import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { ClientIdentity, KeptIdentity } from './client-identity.ts';

/** As much of `fetch` as a neighbour is asked by; `fetch` itself cannot show a certificate. */
export type Ask = (address: string, question: Question) => Promise<Response>;

interface Question {
  readonly method: 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

/** The failures of `fetch`: its time is over, or there is no connection. */
const failureOf = (error: unknown, { signal }: Question): unknown =>
  signal.aborted ? signal.reason : new TypeError('no connection by mutual TLS', { cause: error });

async function* partsOf(answer: IncomingMessage, question: Question): AsyncGenerator<Uint8Array> {
  try {
    yield* answer;
  } catch (error) {
    throw failureOf(error, question);
  }
}

const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

function responseOf(answer: IncomingMessage, question: Question): Response {
  const { statusCode: status = 500 } = answer;
  if (!withoutBody.has(status)) return new Response(ReadableStream.from(partsOf(answer, question)), { status });
  answer.resume();
  return new Response(null, { status });
}

function exchange(address: string, question: Question, identity: ClientIdentity): Promise<Response> {
  const { method, headers, body, signal } = question;
  const { certificate: cert, key, authority } = identity;
  return new Promise((resolve, reject) => {
    const shown = { cert, key, ...(authority === undefined ? {} : { ca: authority }) };
    // A connection of its own each time: none is kept that showed an older certificate.
    const sent = request(address, { method, headers, signal, agent: false, minVersion: 'TLSv1.2', ...shown });
    sent.once('error', (error) => reject(failureOf(error, question)));
    sent.once('response', (answer) => resolve(responseOf(answer, question)));
    sent.end(body);
  });
}

/** Asks over TLS by which both sides show who they are; never follows to another address. Fails as `fetch` does, or by NoClientIdentity. */
export const mutualTls =
  (kept: KeptIdentity): Ask =>
  async (address, question) => {
    const identity = await kept.current();
    try {
      return await exchange(address, question, identity);
    } catch (error) {
      kept.renew();
      throw question.signal.aborted || error instanceof TypeError ? error : failureOf(error, question);
    }
  };
