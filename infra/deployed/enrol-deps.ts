import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { cognitoPasswords } from '#adapters/cognito-passwords.ts';
import { dynamoStaffRegister } from '#adapters/dynamo/staff-register.ts';
import { kmsKeyring } from '#adapters/kms-keyring.ts';
import type { EnrolDeps } from '#casework/identity/enrol-staff.ts';
import type { Passwords } from '#casework/ports/identity.ts';
import { caseTables } from './case-tables.ts';
import type { Deployed } from './deployed.ts';

interface DeployedEnrolDeps extends EnrolDeps {
  readonly citizenPasswords: Passwords;
}

/** What a command enrols people with, by its own rights: the register of staff, both pools and the keyring. */
export function enrolDeps(deployed: Deployed): DeployedEnrolDeps {
  const { client, output } = deployed;
  const cognito = new CognitoIdentityProviderClient(client);
  const pool = (whose: 'Staff' | 'Citizens') => ({ pool: output(`${whose}Pool`), client: output(`${whose}Client`) });
  return {
    staff: dynamoStaffRegister(new DynamoDBClient(client), caseTables(deployed)),
    passwords: cognitoPasswords(cognito, pool('Staff')),
    citizenPasswords: cognitoPasswords(cognito, pool('Citizens')),
    keyring: kmsKeyring(new KMSClient(client), output('KeyringKey')),
  };
}
