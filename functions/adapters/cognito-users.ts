import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  LimitExceededException,
  NotAuthorizedException,
  TooManyRequestsException,
  UserNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';

export const cognitoClient = (): CognitoIdentityProviderClient => new CognitoIdentityProviderClient({});

export interface CognitoUsers {
  /** A lasting password of a new or existing user; whoever exists costs one call. */
  setPassword(username: string, password: string): Promise<void>;
  /** A one-time password of a new or existing user; whoever is new costs one call. */
  setOneTimePassword(username: string, password: string): Promise<void>;
}

/** The users of one Cognito pool, who are told nothing by it. */
export function cognitoUsers(cognito: CognitoIdentityProviderClient, UserPoolId: string): CognitoUsers {
  const createUnlessThere = async (Username: string, TemporaryPassword?: string): Promise<boolean> => {
    try {
      const user = { UserPoolId, Username, TemporaryPassword, MessageAction: 'SUPPRESS' } as const;
      await cognito.send(new AdminCreateUserCommand(user));
      return true;
    } catch (error) {
      if (error instanceof UsernameExistsException) return false;
      throw error;
    }
  };
  const replace = (Username: string, Password: string, Permanent: boolean) =>
    cognito.send(new AdminSetUserPasswordCommand({ UserPoolId, Username, Password, Permanent }));
  return {
    setPassword: async (username, password) => {
      try {
        await replace(username, password, true);
      } catch (error) {
        if (!(error instanceof UserNotFoundException)) throw error;
        await createUnlessThere(username);
        await replace(username, password, true);
      }
    },
    setOneTimePassword: async (username, password) => {
      if (!(await createUnlessThere(username, password))) await replace(username, password, false);
    },
  };
}

/** Cognito has no error of its own for a user whom it locks for a while: only these words tell it from a wrong password. */
const lockedWords = 'Password attempts exceeded';

/** What an error says of a password: it was wrong, or Cognito did not look at it. Undefined: it says nothing of it. */
export function saysOfPassword(error: unknown): 'refused' | 'slowed' | undefined {
  if (error instanceof TooManyRequestsException || error instanceof LimitExceededException) return 'slowed';
  if (error instanceof UserNotFoundException) return 'refused';
  if (!(error instanceof NotAuthorizedException)) return undefined;
  return error.message.startsWith(lockedWords) ? 'slowed' : 'refused';
}
