import { CognitoIdentityProviderClient, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
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

  it('refuses at the pool’s own door: neither password nor refresh token opens anything past us', async () => {
    const cognito = new CognitoIdentityProviderClient(cloud.client);
    const ClientId = cloud.output('CitizensClient');
    const AuthParameters = { USERNAME: 'nobody', PASSWORD: 'Any-password-1' };
    for (const AuthFlow of ['USER_PASSWORD_AUTH', 'CUSTOM_AUTH'] as const)
      await expect(cognito.send(new InitiateAuthCommand({ ClientId, AuthFlow, AuthParameters }))).rejects.toThrow(
        'not enabled',
      );
  });
});
