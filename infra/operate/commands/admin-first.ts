// `npm run admin:first -- --organisation ID --iin IIN [--surname … --name … --patronymic …] [--from YYYY-MM-DD]`
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { cognitoPasswords } from '#adapters/cognito-passwords.ts';
import { dynamoStaffRegister } from '#adapters/dynamo/staff-register.ts';
import { kmsKeyring } from '#adapters/kms-keyring.ts';
import { type Deployment, findDeployment } from '#infra/operate/deployment.ts';
import { enrolFirstAdministrator } from '#infra/operate/first-administrator.ts';
import { Advice } from '#infra/running/advice.ts';
import { runTask } from '#infra/running/run-task.ts';

function depsOf({ client, output }: Deployment) {
  const cognito = new CognitoIdentityProviderClient(client);
  const tables = { cases: output('CasesTable'), people: output('PeopleTable') };
  const citizens = { pool: output('CitizensPool'), client: output('CitizensClient') };
  return {
    staff: dynamoStaffRegister(new DynamoDBClient(client), tables),
    passwords: cognitoPasswords(cognito, { pool: output('StaffPool'), client: output('StaffClient') }),
    citizenPasswords: cognitoPasswords(cognito, citizens),
    keyring: kmsKeyring(new KMSClient(client), output('KeyringKey')),
  };
}

async function enrol(): Promise<void> {
  const text = { type: 'string' } as const;
  const options = { organisation: text, iin: text, surname: text, name: text, patronymic: text, from: text };
  const { organisation, iin, ...rest } = parseArgs({ options }).values;
  if (organisation === undefined || iin === undefined) {
    throw new Advice('Say whom: npm run admin:first -- --organisation uralsk --iin 880214300134');
  }
  const deployment = await findDeployment();
  const { citizenPasswords, ...deps } = depsOf(deployment);
  const circumstances = { now: deployment.now(), requestId: randomUUID() };
  const { id, login, oneTimePassword } = await enrolFirstAdministrator(
    { organisation, iin, ...rest },
    circumstances,
    deps,
  );
  console.log(`${deployment.where}\nadministrator of ${organisation}: ${id}\nlogin             ${login}`);
  console.log(`one-time password ${oneTimePassword}   (shown once; it is replaced at the first sign-in)`);
  // Whoever sets the service up also prepares the nobody about whom sign-ins of unknown people ask (10.4).
  await Promise.all([deps.passwords.prepareNobody(), citizenPasswords.prepareNobody()]);
}

await runTask(enrol);
