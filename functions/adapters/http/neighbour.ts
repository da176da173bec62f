import * as z from 'zod/mini';
import type { Answer, Reply } from '#casework/ports/neighbours.ts';
import { NoClientIdentity } from './client-identity.ts';
import { isInBandError } from './in-band-error.ts';
import type { Ask } from './mutual-tls.ts';

/** Why a neighbour is unavailable: never its words, so never personal data. */
type UnavailableBecause =
  | 'NOT_CONFIGURED'
  | 'NO_CONNECTION'
  | 'NO_CLIENT_IDENTITY'
  | 'TIMEOUT'
  | 'MALFORMED'
  | 'IN_BAND_ERROR'
  | 'OVERSIZED'
  | `STATUS_${number}`;

export interface NeighbourAddress {
  /** with its path, e.g. https://gateway.example/persons; absent where the neighbour is not configured */
  readonly baseUrl?: string | undefined;
  /** by mutual TLS where the neighbour asks for our certificate */
  readonly fetch?: Ask;
  /** for the whole exchange, the reading of the answer included */
  readonly timeoutMs: number;
}

interface Question<Schema extends z.core.$ZodType> extends NeighbourAddress {
  /** below the base URL; holds no personal data, which go only in the body */
  readonly path: string;
  readonly body: object;
  readonly schema: Schema;
}

const largestAnswerBytes = 256 * 1024;
/** "Not found" in so many words and nothing beside them; whoever says it otherwise gives its own schema (X72). */
const Absent = z.strictObject({ found: z.literal(false) });

const unavailable = (why: UnavailableBecause) => ({ kind: 'unavailable', why }) as const;

/** Undefined as soon as the answer is larger than any honest one. */
async function readAtMost(response: Response, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Uint8Array): Reply<unknown> {
  try {
    return { kind: 'found', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return unavailable('MALFORMED');
  }
}

function whyItFailed(error: unknown): Reply<never> {
  if (error instanceof DOMException && error.name === 'TimeoutError') return unavailable('TIMEOUT');
  if (error instanceof NoClientIdentity) return unavailable('NO_CLIENT_IDENTITY');
  // What fetch throws for every failure of the network.
  if (error instanceof TypeError) return unavailable('NO_CONNECTION');
  throw error;
}

async function exchange(question: Question<z.core.$ZodType>): Promise<Reply<unknown>> {
  const { baseUrl, path, body, timeoutMs } = question;
  if (baseUrl === undefined || !URL.canParse(baseUrl)) return unavailable('NOT_CONFIGURED');
  const ask = question.fetch ?? fetch;
  try {
    const response = await ask(`${baseUrl.replace(/\/+$/, '')}/${path}`, {
      method: 'POST',
      // A connection kept open over a Lambda's freeze is found dead at its next use, and the case held for nothing.
      headers: { 'content-type': 'application/json', accept: 'application/json', connection: 'close' },
      body: JSON.stringify(body),
      // An IIN is not sent on to an address that nobody configured.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      return unavailable(`STATUS_${response.status}`);
    }
    const bytes = await readAtMost(response, largestAnswerBytes);
    return bytes === undefined ? unavailable('OVERSIZED') : parseJson(bytes);
  } catch (error) {
    return whyItFailed(error);
  }
}

function read<Schema extends z.core.$ZodType>(reply: Reply<unknown>, schema: Schema): Reply<z.output<Schema>> {
  if (reply.kind === 'unavailable') return reply;
  if (isInBandError(reply.value)) return unavailable('IN_BAND_ERROR');
  const parsed = z.safeParse(schema, reply.value);
  return parsed.success ? { kind: 'found', value: parsed.data } : unavailable('MALFORMED');
}

/**
 * Asks a neighbour that may say that there is nothing, by `absent`: `{ "found": false }` unless told otherwise. Whatever
 * is not an answer of our contract, an error inside a success with it, is "unavailable": the case is held (X72).
 */
export async function askNeighbour<Schema extends z.core.$ZodType>({
  absent = Absent,
  ...question
}: Question<Schema> & { readonly absent?: z.core.$ZodType }): Promise<Answer<z.output<Schema>>> {
  const reply = await exchange(question);
  if (reply.kind === 'found' && z.safeParse(absent, reply.value).success) return { kind: 'absent' };
  return read(reply, question.schema);
}

/** Tells a neighbour something it can only take; it cannot say "absent". */
export async function tellNeighbour<Schema extends z.core.$ZodType>(
  question: Question<Schema>,
): Promise<Reply<z.output<Schema>>> {
  return read(await exchange(question), question.schema);
}

/** An answer to another question than ours is no answer. */
export const notOurAnswer = unavailable('MALFORMED');
