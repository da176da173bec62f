import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DeleteTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { dynamoAccounts, dynamoNonces, dynamoProofCodes } from '#adapters/dynamo/accounts.ts';
import { dynamoCaseLists } from '#adapters/dynamo/case-lists.ts';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import { dynamoObservations } from '#adapters/dynamo/observations.ts';
import { dynamoOutages } from '#adapters/dynamo/outages.ts';
import { dynamoOwedWork, dynamoTokens } from '#adapters/dynamo/owed.ts';
import { dynamoPapers, dynamoPreparedPapers } from '#adapters/dynamo/papers.ts';
import { dynamoAccessLog, dynamoPeople } from '#adapters/dynamo/people.ts';
import { dynamoRegister } from '#adapters/dynamo/register.ts';
import { dynamoReports } from '#adapters/dynamo/reports.ts';
import { dynamoSecondPersons } from '#adapters/dynamo/second-persons.ts';
import { dynamoSessions } from '#adapters/dynamo/sessions.ts';
import { dynamoStaffRegister } from '#adapters/dynamo/staff-register.ts';
import { dynamoThrottle } from '#adapters/dynamo/throttle.ts';
import { dynamoTries } from '#adapters/dynamo/tries.ts';
import { dynamoTurns } from '#adapters/dynamo/turns.ts';
import type { Reports } from '#casework/ports/reports.ts';
import { clientOptions } from '#infra/local/cloud/clients.ts';
import { outputOf } from '#infra/local/stack/stack-file.ts';
import { caseStoreContract } from '#test/contracts/case-store.ts';
import { identityContract } from '#test/contracts/identity.ts';
import { reportsContract } from '#test/contracts/reports.ts';
import { wallTime } from '#test/contracts/wall.ts';

const { endpoint, outputs } = inject('stack');
const dynamo = new DynamoDBClient(clientOptions(endpoint));
const twins: string[] = [];
afterAll(async () => {
  for (const TableName of twins) await dynamo.send(new DeleteTableCommand({ TableName }));
  dynamo.destroy();
});

/**
 * An empty table with the keys and indexes of a deployed one. Its own, since the relay would do what a deployed case
 * owes and the lists of the whole oblast would hold these cases too.
 */
async function twinOf(name: string): Promise<string> {
  const deployed = await dynamo.send(new DescribeTableCommand({ TableName: outputOf(outputs, `${name}Table`) }));
  const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes } = deployed.Table ?? {};
  const TableName = `Contract-${name}-${randomUUID()}`;
  await dynamo.send(
    new CreateTableCommand({
      TableName,
      KeySchema,
      AttributeDefinitions,
      GlobalSecondaryIndexes: GlobalSecondaryIndexes?.map(({ IndexName, KeySchema: keys, Projection }) => ({
        IndexName,
        KeySchema: keys,
        Projection,
      })),
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
  twins.push(TableName);
  return TableName;
}

describe('the stores in DynamoDB', () =>
  caseStoreContract(async () => {
    const cases = await twinOf('Cases');
    const register = await twinOf('Register');
    const people = await twinOf('People');
    const tables = {
      cases,
      register,
      people,
      journal: await twinOf('Journal'),
      confirmations: await twinOf('Confirmations'),
    };
    return {
      cases: dynamoCaseStore(dynamo, tables),
      lists: dynamoCaseLists(dynamo, cases),
      owed: dynamoOwedWork(dynamo, cases),
      tokens: dynamoTokens(dynamo, cases),
      papers: dynamoPapers(dynamo, cases),
      preparedPapers: dynamoPreparedPapers(dynamo, cases),
      register: dynamoRegister(dynamo, register),
      people: dynamoPeople(dynamo, people),
      access: dynamoAccessLog(dynamo, await twinOf('Access')),
      turns: dynamoTurns(dynamo, cases, wallTime),
    };
  }));

describe('the keepers of identity in DynamoDB', () =>
  identityContract(async () => {
    const accounts = await twinOf('Accounts');
    const throttles = await twinOf('Throttles');
    const tables = {
      staff: await twinOf('Staff'),
      people: await twinOf('People'),
      confirmations: await twinOf('Confirmations'),
    };
    return {
      staff: dynamoStaffRegister(dynamo, tables),
      seconds: dynamoSecondPersons(dynamo, tables),
      outages: dynamoOutages(dynamo, tables),
      observations: dynamoObservations(dynamo, tables.staff),
      accounts: dynamoAccounts(dynamo, accounts),
      nonces: dynamoNonces(dynamo, accounts),
      codes: dynamoProofCodes(dynamo, accounts),
      sessions: dynamoSessions(dynamo, accounts),
      throttle: dynamoThrottle(dynamo, throttles, wallTime),
      tries: dynamoTries(dynamo, throttles, wallTime),
    };
  }));

describe('the reports in DynamoDB', () => {
  let reports: Reports | undefined;
  beforeAll(async () => {
    reports = dynamoReports(dynamo, await twinOf('Reports'));
  });
  reportsContract(() => reports as Reports);
});
