import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { Asking } from '#http/operation.ts';
import { carrierCures } from '#http/problems/carrier-cures.ts';
import { type AnyRoute, asksKey, type Typed } from '#http/route.ts';
import { versionTag } from '#http/shapes/version-tag.ts';
import { refuse } from './refused.ts';

type Event = Pick<
  APIGatewayProxyEventV2,
  | 'body'
  | 'isBase64Encoded'
  | 'headers'
  | 'pathParameters'
  | 'queryStringParameters'
  | 'rawPath'
  | 'requestContext'
  | 'routeKey'
>;

const bodyLimit = 512 * 1024;

/** The body as text. Refused: too large, or another type than the row's. */
export function textOf({ body, isBase64Encoded, headers }: Event, route: AnyRoute): string {
  if (!body) return '';
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > bodyLimit) refuse('BODY_TOO_LARGE');
  if (route.body && !/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? ''))
    refuse('UNSUPPORTED_MEDIA_TYPE');
  return bytes.toString('utf8');
}

/** What was typed into path, query and body. Refused: a body that is no JSON. */
export const typedIn = ({ pathParameters, queryStringParameters }: Event, route: AnyRoute, text: string): Typed => ({
  params: pathParameters ?? {},
  query: queryStringParameters ?? {},
  body: route.body && jsonOf(text),
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    return refuse('BAD_REQUEST', { fields: [{ field: 'body', problem: 'NOT_JSON', cure: carrierCures.body }] });
  }
}

/** Where papers say that they may be checked: as configured, or the gateway's own name; never what a caller's headers say. */
export const originOf = ({ requestContext }: Pick<Event, 'requestContext'>, address: string | undefined): string =>
  (address ?? `https://${requestContext.domainName}`).replace(/\/+$/, '');

const ourTag = new RegExp(`^${versionTag}$`);

/** The version of If-Match: of the file, or the tag of the part that is edited; a tag that is none of ours fits no version. Refused: an edit that names none. */
export function editedVersion({ headers }: Event, route: AnyRoute): number | string | undefined {
  const given = headers['if-match'];
  if (route.edits && !given) refuse('IF_MATCH_MISSING');
  const tag = ourTag.exec(given ?? '')?.[1] ?? given;
  return tag === undefined || Number.isNaN(Number(tag)) ? tag : Number(tag);
}

/**
 * The keyed hashes of Idempotency-Key and of what was sent under it: a key is anybody's word, and stands in cases. Refused:
 * an act without one. Where none is asked it is a header like any that nobody knows.
 */
export async function usedKey(
  { headers, routeKey, rawPath }: Event,
  route: AnyRoute,
  { text, keyring }: { readonly text: string; readonly keyring: Keyring },
): Promise<Asking['idempotency']> {
  if (route.method === 'GET') return undefined;
  const key = headers['idempotency-key'];
  if (route.auth === 'none' || route.keyless) return undefined;
  if (!key) return asksKey(route) ? refuse('IDEMPOTENCY_KEY_MISSING') : undefined;
  if (!/^[\x21-\x7e]{8,100}$/.test(key))
    refuse('BAD_REQUEST', { fields: [{ field: 'idempotency-key', problem: 'FORMAT', cure: carrierCures.key }] });
  const [keyMac, bodyMac] = await Promise.all([
    keyring.macOf(`idempotency key ${key}`),
    keyring.macOf(`${routeKey} ${rawPath} ${text}`),
  ]);
  return { key: keyMac, bodyMac };
}
