import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Keyring } from '#casework/ports/keyring.ts';
import { carrierCures } from '#http/problems/carrier-cures.ts';
import type { AnyRoute, Typed } from '#http/route.ts';
import { refuse } from './refused.ts';

/** For whom and of which list a cursor is: another's, or of another list, opens nothing. */
interface Sealing {
  readonly keyring: Pick<Keyring, 'macOf'>;
  readonly reader: string;
  readonly list: string;
}

const cipher = 'aes-256-gcm';
const [nonceBytes, tagBytes] = [12, 16];

const keyOf = async ({ keyring }: Sealing): Promise<Buffer> =>
  createHash('sha256')
    .update(await keyring.macOf('cursors of lists'))
    .digest();
const boundTo = ({ reader, list }: Sealing): Buffer => Buffer.from(JSON.stringify([reader, list]));

/** Is it asked for a page of a list? */
const isPaged = ({ query }: Pick<AnyRoute, 'query'>): boolean =>
  Object.hasOwn((query?._zod.def as { shape?: object } | undefined)?.shape ?? {}, 'cursor');

/** What was typed, with the cursor as its list gave it. Refused: one that this door did not give this reader for this list. */
export async function withOpenCursor(typed: Typed, route: AnyRoute, sealing: Sealing): Promise<Typed> {
  const { cursor, ...query } = typed.query as Record<string, unknown>;
  if (!isPaged(route) || typeof cursor !== 'string' || !/^[\w-]{1,2000}$/.test(cursor)) return typed;
  return { ...typed, query: { ...query, cursor: opened(cursor, await keyOf(sealing), sealing) } };
}

function opened(cursor: string, key: Buffer, sealing: Sealing): string {
  const bytes = Buffer.from(cursor, 'base64url');
  const [nonce, tag] = [bytes.subarray(0, nonceBytes), bytes.subarray(nonceBytes, nonceBytes + tagBytes)];
  try {
    // unused bits of the last letter are one more spelling of the same bytes
    if (bytes.toString('base64url') !== cursor) throw new Error('not as it was given');
    const decipher = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes });
    decipher.setAAD(boundTo(sealing)).setAuthTag(tag);
    return decipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return refuse('BAD_REQUEST', {
      fields: [{ field: 'query.cursor', problem: 'FORMAT', cure: carrierCures.cursor }],
    });
  }
}

/** What is answered, with its cursor readable by nobody: where a page ends names keys, and whose they are. */
export async function withSealedCursor<A>(body: A, route: AnyRoute, sealing: Sealing): Promise<A> {
  const { cursor } = (body ?? {}) as { readonly cursor?: unknown };
  if (!isPaged(route) || typeof cursor !== 'string') return body;
  const nonce = randomBytes(nonceBytes);
  const sealer = createCipheriv(cipher, await keyOf(sealing), nonce, { authTagLength: tagBytes });
  const sealed = Buffer.concat([sealer.setAAD(boundTo(sealing)).update(cursor, 'utf8'), sealer.final()]);
  return { ...body, cursor: Buffer.concat([nonce, sealer.getAuthTag(), sealed]).toString('base64url') };
}
