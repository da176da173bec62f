import {
  type AuthFlowType,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
  NotAuthorizedException,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { apiFetch } from '#infra/local/acting/api-fetch.ts';
import { localStaff } from '#infra/local/people/local-people.ts';
import { cloudOf } from './cloud.ts';

const cloud = cloudOf(inject('stack'));
const { stack } = cloud;
const Session = z.object({ accessToken: z.string(), refreshToken: z.string(), expiresInSeconds: z.literal(900) });

const post = (path: string, body: object) => apiFetch(stack, { method: 'POST', path, body });
const renew = (refreshToken: string) => post('/v1/session-renewals', { refreshToken });
const requests = async (token: string) =>
  (await apiFetch(stack, { method: 'GET', path: '/v1/requests', token })).status;

describe('a session (X69)', () => {
  const citizen = cloud.as('citizen-6');

  it('begins by signature, without a password, is renewed, and ends with a new password, token and all', async () => {
    const { accessToken, refreshToken } = Session.parse(await citizen.does('startSignedSession'));
    const renewed = Session.parse(await (await renew(refreshToken)).json());
    expect([
      renewed.refreshToken === refreshToken,
      await requests(accessToken),
      await requests(renewed.accessToken),
    ]).toEqual([true, 200, 200]);
    await citizen.does('openAccount');
    const after = [
      await requests(accessToken),
      await requests(renewed.accessToken),
      (await renew(refreshToken)).status,
    ];
    expect(after).toEqual([401, 401, 401]);
    expect((await citizen.tries('listRequests')).status).toBe(200);
  });

  it('of an official begins by his signature, and ends where he signs out', async () => {
    const head = cloud.as('taskala-head');
    const { iin } = localStaff.find((member) => member.login === 'taskala-head') ?? {};
    const { refreshToken } = Session.parse(await head.does('startSignedSession', { iin }));
    expect((await renew(refreshToken)).status).toBe(201);
    expect((await post('/v1/session-ends', { refreshToken })).status).toBe(200);
    expect((await renew(refreshToken)).status).toBe(401);
  });

  // which flows a client takes at all is asserted on the template (test/infra/stacks/records.test.ts): the emulator honours a
  // refresh token whatever its client says, so it is only shown here that ours is none
  describe.each(['CitizensClient', 'StaffClient'])('refuses at the pool’s own door, by %s', (client) => {
    const cognito = new CognitoIdentityProviderClient(cloud.client);
    const begins = (AuthFlow: AuthFlowType, AuthParameters: Record<string, string>) =>
      cognito.send(new InitiateAuthCommand({ ClientId: cloud.output(client), AuthFlow, AuthParameters }));

    it.each([
      ['USER_PASSWORD_AUTH', { PASSWORD: 'Any-password-1' }],
      ['USER_SRP_AUTH', { SRP_A: 'ab12' }],
      ['CUSTOM_AUTH', {}],
    ] as const)('whoever begins a flow of his own: %s', async (flow, proof) => {
      await expect(begins(flow, { USERNAME: 'nobody', ...proof })).rejects.toThrow('not enabled');
    });

    it('whoever renews what our own door gave him: REFRESH_TOKEN_AUTH', async () => {
      const { refreshToken } = Session.parse(await citizen.does('startSignedSession'));
      await expect(begins('REFRESH_TOKEN_AUTH', { REFRESH_TOKEN: refreshToken })).rejects.toThrow(
        NotAuthorizedException,
      );
      expect((await renew(refreshToken)).status).toBe(201);
    });
  });
});
