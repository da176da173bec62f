import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { bearerOf } from '#casework/ports/sessions.ts';
import { type DoorDeps, door } from '#http/carrier/door.ts';
import type { AnyEntrance, Entrance } from '#http/entrance.ts';
import { problemStatuses } from '#http/openapi/openapi-problems.ts';
import type { AnyRoute } from '#http/route.ts';

export interface Knock {
  /** whose token: a key of the door's actors */
  readonly as?: string;
  readonly body?: unknown;
  /** the exact text, where it is not to be JSON */
  readonly text?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Idempotency-Key; a fresh one unless given, none where it is '' */
  readonly key?: string;
  readonly ifMatch?: number | string;
  readonly language?: string;
  /** the address from which it is asked */
  readonly from?: string;
  /** when the token was issued, in real time; long after everything unless given */
  readonly issuedAtMs?: number;
  /** what the token calls itself */
  readonly tokenId?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever JSON says; tests look at what they expect
  readonly body: any;
}

/**
 * A door of the API with its whole stack, knocked at as API Gateway does: paths in, status and JSON out. It is given what
 * the rows that are knocked at need. Every answer is one that the API describes, and says how a browser may read it.
 */
export function openDoor<D extends DoorDeps>(rows: readonly AnyEntrance[], deps: D) {
  const handler = door(rows as readonly Entrance<D>[], () => deps);
  let count = 0;
  return async (method: AnyEntrance['method'], path: string, knock: Knock = {}): Promise<Answered> => {
    count += 1;
    const row = rowOf(rows, method, path);
    const asked = { method, path, requestId: `request-${count}`, knock: { key: `a-fresh-key-${count}`, ...knock } };
    const answer = await handler(eventOf(row, asked), {} as Context);
    expectDescribed(await row.open(), answer);
    const text = answer.body ?? '';
    const isJson = String(answer.headers?.['content-type']).includes('json');
    return { status: answer.statusCode ?? 0, headers: answer.headers ?? {}, body: isJson ? JSON.parse(text) : text };
  };
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly requestId: string;
  readonly knock: Knock;
}

function rowOf(rows: readonly AnyEntrance[], method: string, path: string): AnyEntrance {
  const row = rows.find((route) => route.method === method && patternOf(route.path).test(path));
  if (!row) throw new Error(`no row for ${method} ${path}`);
  return row;
}

/** Throws where an answer is none that the API describes, or lacks what every answer bears. */
function expectDescribed(row: AnyRoute, { statusCode, headers = {} }: APIGatewayProxyStructuredResultV2): void {
  const described: readonly (number | undefined)[] = [row.status ?? 200, ...problemStatuses(row)];
  const told = `${row.method} ${row.path} answers ${statusCode}`;
  if (!described.includes(statusCode)) throw new Error(`${told}, which its description does not know`);
  const isGuarded =
    headers['x-content-type-options'] === 'nosniff' &&
    String(headers['strict-transport-security']).startsWith('max-age=');
  if (!isGuarded) throw new Error(`${told} without nosniff or HSTS`);
}

function eventOf(row: AnyEntrance, { method, path, requestId, knock }: Asked): APIGatewayProxyEventV2WithJWTAuthorizer {
  const {
    as,
    body,
    text,
    query,
    key,
    ifMatch,
    language,
    from = '192.0.2.1',
    issuedAtMs = 1e13,
    tokenId = 'token',
  } = knock;
  return {
    version: '2.0',
    routeKey: `${row.method} ${row.path}`,
    rawPath: path,
    rawQueryString: '',
    headers: {
      'content-type': 'application/json',
      ...(key ? { 'idempotency-key': key } : {}),
      ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      ...(language ? { 'accept-language': language } : {}),
    },
    pathParameters: patternOf(row.path).exec(path)?.groups,
    queryStringParameters: query as Record<string, string> | undefined,
    body: text ?? (method === 'GET' ? undefined : JSON.stringify(body ?? {})),
    isBase64Encoded: false,
    requestContext: {
      requestId,
      domainName: 'kezek.kz',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: from, userAgent: 'test' },
      authorizer: {
        jwt: {
          claims: {
            username: bearerOf(as ?? ''),
            token_use: 'access',
            iat: String(Math.floor(issuedAtMs / 1000)),
            jti: tokenId,
          },
          scopes: [],
        },
      },
    },
  } as unknown as APIGatewayProxyEventV2WithJWTAuthorizer;
}

const patterns = new Map<string, RegExp>();

/** Of each path one, since every knock looks through all of them. */
function patternOf(path: string): RegExp {
  const known = patterns.get(path) ?? new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
  patterns.set(path, known);
  return known;
}
