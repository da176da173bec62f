import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { cognitoPasswords } from '#adapters/cognito-passwords.ts';
import { dynamoSecondPersons } from '#adapters/dynamo/second-persons.ts';
import { dynamoStaffRegister } from '#adapters/dynamo/staff-register.ts';
import { kmsKeyring } from '#adapters/kms-keyring.ts';
import type { KeepDeps } from '#casework/identity/keeping.ts';
import type { Passwords } from '#casework/ports/identity.ts';
import { caseTables } from './case-tables.ts';
import type { Deployed } from './deployed.ts';

interface DeployedEnrolDeps extends KeepDeps {
  readonly staffPasswords: Passwords;
  readonly citizenPasswords: Passwords;
}

/** What a command enrols people with, by its own rights: the register of staff, both pools and the keyring. */
export function enrolDeps(deployed: Deployed): DeployedEnrolDeps {
  const { client, output } = deployed;
  const cognito = new CognitoIdentityProviderClient(client);
  const pool = (whose: 'Staff' | 'Citizens') => ({ pool: output(`${whose}Pool`), client: output(`${whose}Client`) });
  const dynamo = new DynamoDBClient(client);
  const tables = caseTables(deployed);
  return {
    staff: dynamoStaffRegister(dynamo, tables),
    seconds: dynamoSecondPersons(dynamo, tables),
    realTime: () => Date.now(),
    staffPasswords: cognitoPasswords(cognito, pool('Staff')),
    citizenPasswords: cognitoPasswords(cognito, pool('Citizens')),
    keyring: kmsKeyring(new KMSClient(client), output('KeyringKey')),
  };
}
