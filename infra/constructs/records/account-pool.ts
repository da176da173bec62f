import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccountRecovery, CfnUserPoolClient, UserPool, type UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { acknowledge } from '#infra/constructs/acknowledge.ts';

export interface AccountPoolProps {
  readonly disposable: boolean;
}

const passwordPolicy = {
  minLength: 10,
  requireDigits: true,
  requireLowercase: true,
  requireUppercase: true,
  requireSymbols: true,
};

/** What cdk-nag asks of a pool and this one does otherwise. */
const acknowledged = [
  {
    id: 'AwsSolutions-COG2',
    reason:
      'The token says only who; filing and results need a signature with the person’s own certificate, which is the second factor.',
  },
  {
    id: 'AwsSolutions-COG8',
    reason:
      'Guessing is slowed by our own counters per person and address, so the plan with threat protection is not bought.',
  },
];

/**
 * Tokens are asked for by our own functions alone: no flow that a stranger may begin, and no refresh token, is taken. The
 * construct would add the second by itself.
 */
function onlyThroughOurDoors(client: UserPoolClient): void {
  const { defaultChild } = client.node;
  if (!(defaultChild instanceof CfnUserPoolClient)) throw new Error('the client has no resource');
  defaultChild.explicitAuthFlows = ['ALLOW_ADMIN_USER_PASSWORD_AUTH'];
}

/** Accounts that say only who somebody is; nobody opens one for himself: what somebody may do, the staff register and the cases say. */
export class AccountPool extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  /** As the tokens name it. Written out, since `userPoolProviderUrl` is not known everywhere. */
  readonly issuer: string;

  constructor(scope: Construct, id: string, { disposable }: AccountPoolProps) {
    super(scope, id);
    this.pool = new UserPool(this, 'Resource', {
      signInAliases: { username: true },
      selfSignUpEnabled: false,
      accountRecovery: AccountRecovery.NONE,
      passwordPolicy,
      deletionProtection: !disposable,
      removalPolicy: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    this.client = this.pool.addClient('Client', {
      authFlows: { adminUserPassword: true },
      generateSecret: false,
      disableOAuth: true,
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      // the least that there is: nobody is given one
      refreshTokenValidity: Duration.hours(1),
    });
    onlyThroughOurDoors(this.client);
    this.issuer = `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${this.pool.userPoolId}`;
    acknowledge(this, ...acknowledged);
  }
}
