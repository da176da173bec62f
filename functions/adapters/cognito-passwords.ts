import { randomBytes } from 'node:crypto';
import {
  AdminInitiateAuthCommand,
  type AdminInitiateAuthCommandOutput,
  AdminRespondToAuthChallengeCommand,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Checked, Passwords } from '#casework/ports/identity.ts';
import { cognitoUsers, saysOfPassword } from './cognito-users.ts';

interface Pool {
  readonly pool: string;
  readonly client: string;
}

/** A user like any other whose password nobody knows: asked about whenever the person asked about has no account. */
const nobody = 'nobody';

type Answer = Pick<AdminInitiateAuthCommandOutput, 'AuthenticationResult' | 'ChallengeName' | 'Session'>;

/** Passwords of one Cognito pool; an unknown user and a wrong password are one answer. The tokens that it gives are dropped. */
export function cognitoPasswords(cognito: CognitoIdentityProviderClient, { pool, client }: Pool): Passwords {
  const UserPoolId = pool;
  const ClientId = client;
  const users = cognitoUsers(cognito, pool);
  return {
    check: async (username, password) => {
      const AuthParameters = { USERNAME: username ?? nobody, PASSWORD: password };
      const AuthFlow = 'ADMIN_USER_PASSWORD_AUTH';
      const question = new AdminInitiateAuthCommand({ UserPoolId, ClientId, AuthFlow, AuthParameters });
      const answer = await answered(() => cognito.send(question));
      return username === undefined ? { kind: 'refused' } : answer;
    },
    set: users.setPassword,
    setOneTime: users.setOneTimePassword,
    replaceOneTime: (username, challenge, password) => {
      const ChallengeResponses = { USERNAME: username, NEW_PASSWORD: password };
      const ChallengeName = 'NEW_PASSWORD_REQUIRED';
      const parts = { UserPoolId, ClientId, ChallengeName, Session: challenge, ChallengeResponses } as const;
      return answered(() => cognito.send(new AdminRespondToAuthChallengeCommand(parts)));
    },
    // The suffix only satisfies the pool's rule for passwords.
    prepareNobody: () => users.setPassword(nobody, `${randomBytes(32).toString('base64url')}aA1!`),
  };
}

async function answered(ask: () => Promise<Answer>): Promise<Checked> {
  try {
    const { AuthenticationResult: tokens, ChallengeName, Session } = await ask();
    if (ChallengeName === 'NEW_PASSWORD_REQUIRED' && Session) return { kind: 'oneTime', challenge: Session };
    return { kind: tokens?.AccessToken ? 'right' : 'refused' };
  } catch (error) {
    const kind = saysOfPassword(error);
    if (!kind) throw error;
    return { kind };
  }
}
