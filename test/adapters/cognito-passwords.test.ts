import {
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminRespondToAuthChallengeCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  InternalErrorException,
  LimitExceededException,
  NotAuthorizedException,
  ResourceNotFoundException,
  TooManyRequestsException,
  UserNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { beforeEach, describe, expect, it } from 'vitest';
import { cognitoPasswords } from '#adapters/cognito-passwords.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const cognito = mockedClient(CognitoIdentityProviderClient);
const passwords = cognitoPasswords(new CognitoIdentityProviderClient({}), { pool: 'pool', client: 'client' });
const fault = { message: 'as Cognito words it', $metadata: {} };
const notAuthorized = (message: string) => new NotAuthorizedException({ message, $metadata: {} });
// biome-ignore format: a table, one error a row
const saidOfPasswords: readonly [words: string, kind: 'refused' | 'slowed', error: Error][] = [
  ['Incorrect username or password.',                  'refused', notAuthorized('Incorrect username or password.')],
  ['User is disabled.',                                'refused', notAuthorized('User is disabled.')],
  ['Temporary password has expired',                   'refused', notAuthorized('Temporary password has expired and must be reset by an administrator.')],
  ['Invalid session for the user.',                    'refused', notAuthorized('Invalid session for the user.')],
  ['User does not exist.',                             'refused', new UserNotFoundException(fault)],
  ['Password attempts exceeded',                       'slowed',  notAuthorized('Password attempts exceeded')],
  ['Too many requests',                                'slowed',  new TooManyRequestsException(fault)],
  ['Attempt limit exceeded',                           'slowed',  new LimitExceededException(fault)],
];
const tokens = { AuthenticationResult: { AccessToken: 'token', ExpiresIn: 900 } };

beforeEach(() => cognito.reset());

const askedUsers = () =>
  cognito.commandCalls(AdminInitiateAuthCommand).map(({ args }) => args[0].input.AuthParameters?.USERNAME);

describe('signing in at Cognito', () => {
  it('answers whether the password is right, and drops the token', async () => {
    cognito.on(AdminInitiateAuthCommand).resolves(tokens);
    expect(await passwords.check('aigul', 'right')).toEqual({ kind: 'right' });
    expect(cognito.commandCalls(AdminInitiateAuthCommand)[0]?.args[0].input).toEqual({
      UserPoolId: 'pool',
      ClientId: 'client',
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'aigul', PASSWORD: 'right' },
    });
  });

  it.each(saidOfPasswords)(
    'takes %s as %s, asked and replaced; of nobody it is always a refusal (10.4)',
    async (_, kind, error) => {
      cognito.on(AdminInitiateAuthCommand).rejects(error);
      cognito.on(AdminRespondToAuthChallengeCommand).rejects(error);
      expect(await passwords.check('aigul', 'any')).toEqual({ kind });
      expect(await passwords.replaceOneTime('staff', 'session', 'own')).toEqual({ kind });
      expect(await passwords.check(undefined, 'any')).toEqual({ kind: 'refused' });
    },
  );

  it.each([new InternalErrorException(fault), new ResourceNotFoundException(fault)])(
    'takes %s as a fault of ours, which says nothing of the password',
    async (error) => {
      cognito.on(AdminInitiateAuthCommand).rejects(error);
      await expect(passwords.check('aigul', 'any')).rejects.toBe(error);
    },
  );

  it('asks the same question about nobody, and refuses whatever the answer is', async () => {
    cognito.on(AdminInitiateAuthCommand).resolves(tokens);
    expect(await passwords.check(undefined, 'even if it were right')).toEqual({ kind: 'refused' });
    expect(askedUsers()).toEqual(['nobody']);
  });

  it('throws what is no answer about the password', async () => {
    cognito.on(AdminInitiateAuthCommand).rejects(new Error('away'));
    await expect(passwords.check('aigul', 'right')).rejects.toThrow('away');
    await expect(passwords.check(undefined, 'right')).rejects.toThrow('away');
  });
});

describe('a one-time password', () => {
  it('signs in to a challenge only, and is replaced by answering it', async () => {
    cognito.on(AdminInitiateAuthCommand).resolves({ ChallengeName: 'NEW_PASSWORD_REQUIRED', Session: 'session' });
    cognito.on(AdminRespondToAuthChallengeCommand).resolves(tokens);
    expect(await passwords.check('staff', 'one-time')).toEqual({ kind: 'oneTime', challenge: 'session' });
    expect(await passwords.replaceOneTime('staff', 'session', 'own')).toEqual({ kind: 'right' });
    expect(cognito.commandCalls(AdminRespondToAuthChallengeCommand)[0]?.args[0].input).toMatchObject({
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: 'session',
      ChallengeResponses: { USERNAME: 'staff', NEW_PASSWORD: 'own' },
    });
  });

  it('is given to a new user without any message, and to an existing one in place of his own', async () => {
    cognito.on(AdminCreateUserCommand).resolvesOnce({}).rejectsOnce(new UsernameExistsException(fault));
    cognito.on(AdminSetUserPasswordCommand).resolves({});
    await passwords.setOneTime('staff', 'first');
    expect(cognito.commandCalls(AdminSetUserPasswordCommand)).toHaveLength(0);
    await passwords.setOneTime('staff', 'second');
    expect(cognito.commandCalls(AdminCreateUserCommand)[0]?.args[0].input).toMatchObject({
      TemporaryPassword: 'first',
      MessageAction: 'SUPPRESS',
    });
    expect(cognito.commandCalls(AdminSetUserPasswordCommand)[0]?.args[0].input).toMatchObject({
      Password: 'second',
      Permanent: false,
    });
  });
});

describe('a password of one’s own', () => {
  it('is set by one call for whoever exists', async () => {
    cognito.on(AdminSetUserPasswordCommand).resolves({});
    await passwords.set('aigul', 'own');
    expect(cognito.calls()).toHaveLength(1);
    expect(cognito.commandCalls(AdminSetUserPasswordCommand)[0]?.args[0].input).toMatchObject({ Permanent: true });
  });

  it('makes the user first where there is none, even when another request is quicker', async () => {
    cognito.on(AdminSetUserPasswordCommand).rejectsOnce(new UserNotFoundException(fault)).resolves({});
    cognito.on(AdminCreateUserCommand).rejects(new UsernameExistsException(fault));
    await passwords.set('aigul', 'own');
    expect(cognito.commandCalls(AdminSetUserPasswordCommand)).toHaveLength(2);
  });

  it('is unknown to everybody where it is nobody’s', async () => {
    cognito.on(AdminSetUserPasswordCommand).resolves({});
    await passwords.prepareNobody();
    await passwords.prepareNobody();
    const set = cognito.commandCalls(AdminSetUserPasswordCommand).map(({ args }) => args[0].input);
    expect(set.map(({ Username }) => Username)).toEqual(['nobody', 'nobody']);
    expect(new Set(set.map(({ Password }) => Password)).size).toBe(2);
  });
});
