import { type AnyRoute, asksKey } from '#http/route.ts';
import { versionTag } from '#http/shapes/version-tag.ts';

type Json = Readonly<Record<string, unknown>>;
const text = { type: 'string' } as const;
const words = { $ref: '#/components/schemas/Words' } as const;
const header = (name: string, required: boolean, description: string, schema: Json = text): Json => ({
  name,
  in: 'header',
  required,
  description,
  schema,
});

/** Why something is not done, for whoever builds a client; the titles that people read are in the answers themselves. */
const meanings = {
  400: 'The request is malformed, or Idempotency-Key is missing',
  401: 'No valid access token, or the password or proof was refused',
  403: 'The role may not do this',
  404: 'There is no such thing, or it is another’s',
  409: 'Not possible in the present state',
  412: 'The case has changed since it was read',
  413: 'The body is too large',
  415: 'Not a media type that is accepted',
  422: 'Fields are wrong; each is named with its cure',
  428: 'If-Match is missing',
  429: 'Too many attempts; Retry-After says when',
  500: 'Something that nobody expected; nothing that was saved is lost',
  503: 'Something this depends on does not answer now; nothing is lost',
} as const;
type Status = keyof typeof meanings;

/** application/problem+json as the doors write it. */
export const problemSchema: Json = {
  type: 'object',
  description: 'RFC 9457: what happened, which paragraph says so, how to mend it',
  required: ['type', 'status', 'title', 'titles', 'cure', 'instance'],
  properties: {
    type: { type: 'string', pattern: '^urn:kezek:problem:[a-z0-9-]+$' },
    status: { type: 'integer' },
    title: text,
    titles: words,
    cure: text,
    cures: words,
    operations: {
      type: 'array',
      items: text,
      description: 'The operations in which it is mended, where it is not by the same request',
    },
    paragraph: text,
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'problem'],
        properties: { field: text, problem: text, cure: text, cures: words },
      },
    },
    missing: { type: 'array', items: text },
    pointer: text,
    version: { type: ['integer', 'string'] },
    current: { description: 'The status that refused the act, and what may be done in it now: { status, allowed }' },
    instance: text,
  },
};

/** What a client sends beside path, query and body. */
export const headersOf = (row: AnyRoute): Json[] => [
  header('Accept-Language', false, 'kk, ru or en; kk when absent'),
  ...(asksKey(row)
    ? [
        header('Idempotency-Key', true, 'A fresh key for each new act; the same key repeats the same act harmlessly', {
          type: 'string',
          pattern: '^[\\x21-\\x7e]{8,100}$',
        }),
      ]
    : []),
  ...(row.edits
    ? [
        header('If-Match', true, 'The ETag of the version that is edited', {
          type: 'string',
          pattern: `^${versionTag}$`,
        }),
      ]
    : []),
];

/** What the gateway answers by itself, before any door: no problem, and in English only. */
const byGateway: readonly Status[] = [401, 413, 429, 500, 503];

/** A gateway's own answer. */
export const gatewaySchema: Json = { type: 'object', required: ['message'], properties: { message: text } };

/** The problems a row can answer with. */
export function problemStatuses({ method, auth, params, query, body, edits, judged }: AnyRoute): Status[] {
  const writes = method !== 'GET';
  const can: Readonly<Record<Status, boolean>> = {
    400: writes || query !== undefined,
    401: auth !== 'none' || writes,
    403: auth !== 'none',
    404: params !== undefined || auth !== 'none',
    409: writes || judged === true,
    412: edits === true,
    413: writes,
    415: body !== undefined,
    422: true,
    428: edits === true,
    429: true,
    500: true,
    503: true,
  };
  return (Object.keys(meanings) as unknown as Status[])
    .map(Number)
    .filter((status): status is Status => can[status as Status]);
}

export const problemResponses: Readonly<Record<string, Json>> = Object.fromEntries(
  Object.entries(meanings).map(([status, description]) => [
    `Problem${status}`,
    {
      description,
      ...(status === '429' || status === '503' ? { headers: { 'Retry-After': { schema: { type: 'integer' } } } } : {}),
      content: {
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        ...(byGateway.includes(Number(status) as Status)
          ? { 'application/json': { schema: { $ref: '#/components/schemas/GatewayAnswer' } } }
          : {}),
      },
    },
  ]),
);
