import {
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  NotAuthorizedException,
  TooManyRequestsException,
  UserNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { beforeEach, describe, expect, it } from 'vitest';
import { cognitoTokens } from '#adapters/cognito-tokens.ts';
import { ownerOf } from '#casework/ports/sessions.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const cognito = mockedClient(CognitoIdentityProviderClient);
const keyring = memoryKeyring();
const tokens = cognitoTokens(new CognitoIdentityProviderClient({}), { pool: 'pool', client: 'client', keyring });
const fault = { message: 'as Cognito words it', $metadata: {} };
const token = `h.${Buffer.from('{"jti":"id-1"}').toString('base64url')}.s`;
const given = { AuthenticationResult: { AccessToken: token, RefreshToken: 'kept by nobody', ExpiresIn: 900 } };

beforeEach(() => cognito.reset());

describe('a token without a password of its owner', () => {
  it('is made of his bearer, whose password nobody knows, and no refresh token is handed on', async () => {
    cognito.on(AdminInitiateAuthCommand).resolves(given);
    expect(await tokens.issue('aigul')).toEqual({ accessToken: token, expiresInSeconds: 900, id: 'id-1' });
    expect(cognito.calls()).toHaveLength(1);
    const { AuthFlow, AuthParameters } = cognito.commandCalls(AdminInitiateAuthCommand)[0]?.args[0].input ?? {};
    const secret = await keyring.macOf('password of bearer-of-aigul');
    expect([AuthFlow, AuthParameters]).toEqual([
      'ADMIN_USER_PASSWORD_AUTH',
      { USERNAME: 'bearer-of-aigul', PASSWORD: `${secret}aA1!` },
    ]);
    expect([ownerOf('bearer-of-aigul'), ownerOf('aigul')]).toEqual(['aigul', undefined]);
  });

  it.each([new UserNotFoundException(fault), new NotAuthorizedException(fault)])(
    'makes the bearer first where there is none or its password was changed: %s',
    async (missing) => {
      cognito.on(AdminInitiateAuthCommand).rejectsOnce(missing).resolves(given);
      cognito.on(AdminCreateUserCommand).rejects(new UsernameExistsException(fault));
      cognito.on(AdminSetUserPasswordCommand).rejectsOnce(new UserNotFoundException(fault)).resolves({});
      expect((await tokens.issue('aigul')).accessToken).toBe(token);
      expect(cognito.commandCalls(AdminSetUserPasswordCommand)[0]?.args[0].input).toMatchObject({
        Username: 'bearer-of-aigul',
        Permanent: true,
      });
    },
  );

  it.each([
    new NotAuthorizedException({ message: 'Password attempts exceeded', $metadata: {} }),
    new TooManyRequestsException(fault),
  ])('never makes the bearer anew because the pool slows down: %s', async (slowed) => {
    cognito.on(AdminInitiateAuthCommand).rejects(slowed);
    await expect(tokens.issue('aigul')).rejects.toBe(slowed);
    expect(cognito.calls()).toHaveLength(1);
  });

  it('throws what is no answer', async () => {
    cognito.on(AdminInitiateAuthCommand).rejects(new Error('away'));
    await expect(tokens.issue('aigul')).rejects.toThrow('away');
    expect(cognito.commandCalls(AdminCreateUserCommand)).toHaveLength(0);
    cognito.on(AdminInitiateAuthCommand).resolves({});
    await expect(tokens.issue('aigul')).rejects.toThrow('issued no token');
  });
});
