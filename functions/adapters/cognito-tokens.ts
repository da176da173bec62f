import {
  AdminInitiateAuthCommand,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import * as z from 'zod/mini';
import type { Keyring } from '#casework/ports/keyring.ts';
import { bearerOf, type IssuedToken, type Tokens } from '#casework/ports/sessions.ts';
import { cognitoUsers, saysOfPassword } from './cognito-users.ts';

interface Pool {
  readonly pool: string;
  readonly client: string;
  /** makes the bearers' passwords, which nobody knows and nobody keeps */
  readonly keyring: Pick<Keyring, 'macOf'>;
}

/** Access tokens of one Cognito pool, made of a person's bearer; a bearer that is not there yet, or any more, is made first. Throws when the pool does not look, as with a bearer that it locks. */
export function cognitoTokens(cognito: CognitoIdentityProviderClient, { pool, client, keyring }: Pool): Tokens {
  const UserPoolId = pool;
  // The suffix only satisfies the pool's rule for passwords.
  const passwordOf = async (bearer: string) => `${await keyring.macOf(`password of ${bearer}`)}aA1!`;
  const ask = async (USERNAME: string, PASSWORD: string): Promise<IssuedToken | undefined> => {
    const AuthFlow = 'ADMIN_USER_PASSWORD_AUTH';
    const AuthParameters = { USERNAME, PASSWORD };
    const question = new AdminInitiateAuthCommand({ UserPoolId, ClientId: client, AuthFlow, AuthParameters });
    const { AuthenticationResult: tokens } = await cognito.send(question);
    return tokens?.AccessToken && tokens.ExpiresIn
      ? { accessToken: tokens.AccessToken, expiresInSeconds: tokens.ExpiresIn, id: idIn(tokens.AccessToken) }
      : undefined;
  };
  const users = cognitoUsers(cognito, pool);
  return {
    issue: async (username) => {
      const bearer = bearerOf(username);
      const password = await passwordOf(bearer);
      const issued = await unlessUnknown(() => ask(bearer, password));
      if (issued) return issued;
      await users.setPassword(bearer, password);
      const again = await ask(bearer, password);
      if (!again) throw new Error('the pool issued no token');
      return again;
    },
  };
}

const Claims = z.object({ jti: z.string() });
/** What a token calls itself; it comes from the pool that made it, so nothing of it is verified. */
const idIn = (token: string): string =>
  Claims.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).jti;

async function unlessUnknown<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (saysOfPassword(error) === 'refused') return undefined;
    throw error;
  }
}
