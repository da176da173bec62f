// What each door is first asked when it has just started, and tables that answer as DynamoDB does.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { marshall } from '@aws-sdk/util-dynamodb';
import { endedTokenKey } from '#adapters/dynamo/keys.ts';
import { bearerOf } from '#casework/ports/sessions.ts';
import type { StaffRole } from '#domain/actor.ts';
import { anOfficial, officialId } from '#test/builders/people/an-official.ts';
import { caseId, caseIn, person } from '#test/builders/requests/a-case.ts';

interface Asked {
  readonly route: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly by?: StaffRole | 'recipient';
}

/** The GET by which people most often wake each door; officials awaken by POST alone. */
export const firstAsked: Readonly<Record<string, Asked>> = {
  public: { route: 'GET /v1/service' },
  verifier: { route: 'GET /v1/papers/{code}', params: { code: 'ABCD-EFGH-JKMN-PQRS' } },
  cabinet: { route: 'GET /v1/requests/{caseId}/status', params: { caseId }, by: 'recipient' },
  corporation: { route: 'GET /v1/corporation/receipts', by: 'operator' },
  provider: { route: 'GET /v1/tasks', by: 'head' },
  auditor: { route: 'GET /v1/audit/cases/{caseId}/access', params: { caseId }, by: 'auditor' },
};

/** As API Gateway hands it to the door. */
export function eventOf({ route, params, query, by }: Asked): object {
  const [method = '', path = ''] = route.split(' ');
  const username = bearerOf(by === undefined || by === 'recipient' ? 'aigul' : officialId('head'));
  const claims = { username, token_use: 'access', iat: String(Math.floor(Date.now() / 1000)), jti: 'token' };
  return {
    version: '2.0',
    routeKey: route,
    rawPath: path,
    headers: {},
    pathParameters: params,
    queryStringParameters: query,
    requestContext: {
      requestId: 'request-1',
      domainName: 'kezek.kz',
      http: { method, path, sourceIp: '192.0.2.1' },
      ...(by === undefined ? {} : { authorizer: { jwt: { claims, scopes: [] } } }),
    },
  };
}

const organisationOf = (role: StaffRole): string =>
  role === 'operator' ? 'centre-uralsk' : role === 'auditor' ? 'oblast' : 'uralsk';

interface Command {
  readonly TableName?: string;
  readonly Key?: { readonly pk: { readonly S: string } };
}

/**
 * What lies in each table that is read by a key; whatever is counted is counted for the first time, every list is empty, no
 * session has ended, and nothing is claimed.
 */
function answerTo(operation: string, { TableName, Key }: Command, by: Asked['by']): object {
  if (operation === 'UpdateItem') return { Attributes: marshall({ count: 1 }) };
  if (operation !== 'GetItem') return { Items: [], Count: 0, ScannedCount: 0 };
  const asked = Key?.pk.S ?? '';
  if (asked === endedTokenKey('token').pk || (TableName === 'cases' && asked !== caseId)) return {};
  const role = by === undefined || by === 'recipient' ? 'head' : by;
  const nameKeys = ['key', 'spelled_key'];
  const official = { role, organisation: organisationOf(role), nameKeys, person: 'person_official' };
  const items: Readonly<Record<string, object>> = {
    accounts: { person, username: 'aigul', proven: 'well', since: '2018-01-01T00:00:00.000Z' },
    staff: anOfficial({ id: officialId('head'), ...official }),
    cases: { snapshot: caseIn('BEING_SENT'), version: 1, requestId: 'request-0' },
  };
  const found = items[TableName ?? ''];
  return found ? { Item: marshall(found, { removeUndefinedValues: true }) } : {};
}

export interface Tables {
  readonly address: string;
  /** who asks next */
  readonly askedBy: (by: Asked['by']) => void;
}

/** Tables that answer at once while something is done with them. */
export async function answeringTables<T>(act: (tables: Tables) => Promise<T>): Promise<T> {
  let asker: Asked['by'];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    const answer = answerTo(operation, JSON.parse(Buffer.concat(parts).toString()), asker);
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const askedBy: Tables['askedBy'] = (by) => {
    asker = by;
  };
  try {
    return await act({ address: `http://127.0.0.1:${port}`, askedBy });
  } finally {
    server.closeAllConnections();
    await new Promise((left) => server.close(left));
  }
}
