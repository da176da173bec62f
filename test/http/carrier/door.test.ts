import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { door } from '#http/carrier/door.ts';
import { route } from '#http/entrance.ts';
import { operation } from '#http/operation.ts';
import { recipient } from '#test/builders/requests/a-case.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';

const listRequests = operation({
  name: 'listRequests',
  by: 'bearer',
  answer: z.object({ opened: z.boolean() }),
  run: async () => ({ ok: true, value: { body: { opened: true } } }),
});
const row = route(
  {
    method: 'GET',
    path: '/v1/requests',
    audience: 'cabinet',
    auth: 'citizen',
    paragraph: '15',
    summary: 'A person’s own requests',
  },
  async () => listRequests,
);

/** What the door answers to a bearer with these claims, and whom it looked for. */
async function knocked(claims: Readonly<Record<string, unknown>> | undefined) {
  const soughtFor: string[] = [];
  const open = door([row], () => ({
    clock: fixedClock('2018-02-20T07:00:00.000Z'),
    keyring: memoryKeyring(),
    lists: { byNumber: async () => undefined },
    actorOf: async ({ username, issuedAtMs }) => {
      soughtFor.push(`${username} ${issuedAtMs}`);
      return recipient();
    },
    throttled: async () => undefined,
  }));
  const event = {
    version: '2.0',
    routeKey: 'GET /v1/requests',
    rawPath: '/v1/requests',
    headers: {},
    requestContext: {
      requestId: 'request-1',
      http: { method: 'GET', path: '/v1/requests', sourceIp: '192.0.2.1' },
      ...(claims ? { authorizer: { jwt: { claims, scopes: [] } } } : {}),
    },
  } as unknown as APIGatewayProxyEventV2WithJWTAuthorizer;
  const { statusCode, body = '' } = await open(event, {} as Context);
  return { status: statusCode, body: JSON.parse(body), soughtFor };
}

const iat = '1519110000';
const told = { username: 'bearer-of-aigul', token_use: 'access', iat, jti: 'token' };

describe('the bearer of a token', () => {
  it('is let in by an access token, and sought under the name that it says', async () => {
    const answer = await knocked(told);
    expect(answer).toEqual({ status: 200, body: { opened: true }, soughtFor: ['aigul 1519110000000'] });
  });

  it.each([
    ['an id token', { ...told, token_use: 'id' }],
    ['an id token as Cognito writes it', { iat, 'cognito:username': 'bearer-of-aigul', token_use: 'id' }],
    ['a token that does not say what it is for', { ...told, token_use: undefined }],
    ['an access token of nobody', { iat, token_use: 'access' }],
    ['an access token that the pool gave past us', { ...told, username: 'aigul' }],
    ['an access token of no moment', { ...told, iat: undefined }],
    ['an access token without a name of its own', { ...told, jti: undefined }],
    ['no token', undefined],
  ])('refuses %s, before anybody is sought', async (_what, claims) => {
    const { status, body, soughtFor } = await knocked(claims);
    expect([status, body.type, soughtFor]).toEqual([401, 'urn:kezek:problem:unauthenticated', []]);
  });
});
