import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BatchWriteItemCommand,
  DeleteItemCommand,
  DynamoDBClient,
  ExecuteStatementCommand,
  GetItemCommand,
  PutItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  GetFunctionConfigurationCommand,
  InvokeCommand,
  LambdaClient,
} from '@aws-sdk/client-lambda';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { caseKey, commitKey, recordKey } from '#adapters/dynamo/keys.ts';
import { application } from '#domain/application/kind.ts';
import { functionRights } from '#infra/constructs/rights/function-rights.ts';
import { findPython } from '#infra/local/cloud/venv.ts';
import { functionOutput } from '#infra/names.ts';
import { cloudOf } from './cloud.ts';

const cloud = cloudOf(inject('stack'));
const lambda = new LambdaClient(cloud.client);
const TableName = cloud.output('JournalTable');

/** A function that answers with the rights it was lent, which every function of the service has in its environment. */
const lending = `export const handler = async () => ({
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  sessionToken: process.env.AWS_SESSION_TOKEN,
});`;
const Lent = z.object({ accessKeyId: z.string(), secretAccessKey: z.string(), sessionToken: z.string() });

function zipped(source: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kezek-lent-'));
  writeFileSync(join(folder, 'index.mjs'), source);
  execFileSync(findPython(), ['-m', 'zipfile', '-c', 'code.zip', 'index.mjs'], { cwd: folder });
  const zip = new Uint8Array(readFileSync(join(folder, 'code.zip')));
  rmSync(folder, { recursive: true });
  return zip;
}
const ZipFile = zipped(lending);

/** A client that may do what the function of that name may do, and nothing else. */
async function asFunction(name: string): Promise<DynamoDBClient> {
  const FunctionName = cloud.output(functionOutput(name));
  const { Role } = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName }));
  const lent = { FunctionName: `lent-${name}` };
  await lambda.send(
    new CreateFunctionCommand({ ...lent, Role, Runtime: 'nodejs24.x', Handler: 'index.handler', Code: { ZipFile } }),
  );
  const { Payload = new Uint8Array() } = await lambda.send(new InvokeCommand(lent));
  await lambda.send(new DeleteFunctionCommand(lent));
  const credentials = Lent.parse(JSON.parse(Buffer.from(Payload).toString()));
  return new DynamoDBClient({ ...cloud.client, credentials });
}

/** Why it failed; undefined: it did not. */
const faultOf = async (act: Promise<unknown>): Promise<string | undefined> =>
  act.then(
    () => undefined,
    (error: Error) => error.name,
  );

let caseId: string;
const key = () => marshall(commitKey(caseId, 1));
const item = () => ({ ...key(), forged: { BOOL: true } });
const unlessThere = 'attribute_not_exists(pk)';
const update = () => ({
  TableName,
  Key: key(),
  UpdateExpression: 'SET forged = :yes',
  ExpressionAttributeValues: { ':yes': { BOOL: true } },
});
const inTransaction = (act: TransactWriteItem) => new TransactWriteItemsCommand({ TransactItems: [act] });

beforeAll(async () => {
  caseId = (await cloud.as('citizen-1').does('openRequest')).id;
  await cloud.as('citizen-1').does('discardDraft', { caseId });
});

describe.each(Object.entries(functionRights))('the rights of %s', (name, rights) => {
  let dynamo: DynamoDBClient;
  beforeAll(async () => {
    dynamo = await asFunction(name);
  });

  it('do not suffice to write the journal past a transaction, or to change what stands in it', async () => {
    const { pk, sk } = commitKey(caseId, 1);
    const denied = await Promise.all([
      faultOf(dynamo.send(new PutItemCommand({ TableName, Item: item(), ConditionExpression: unlessThere }))),
      faultOf(dynamo.send(new PutItemCommand({ TableName, Item: item() }))),
      faultOf(dynamo.send(new UpdateItemCommand(update()))),
      faultOf(dynamo.send(new DeleteItemCommand({ TableName, Key: key() }))),
      faultOf(
        dynamo.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: [{ PutRequest: { Item: item() } }] } })),
      ),
      faultOf(
        dynamo.send(
          new ExecuteStatementCommand({ Statement: `DELETE FROM "${TableName}" WHERE pk = '${pk}' AND sk = '${sk}'` }),
        ),
      ),
      faultOf(dynamo.send(inTransaction({ Update: update() }))),
      faultOf(dynamo.send(inTransaction({ Delete: { TableName, Key: key() } }))),
    ]);
    expect(new Set(denied)).toEqual(new Set(['AccessDeniedException']));
  });

  it('add to the journal in a transaction where the function commits, and nowhere else', async () => {
    // The condition fails, so that nothing is written: whoever may add is told so, who may not is denied.
    const adding = { Put: { TableName, Item: item(), ConditionExpression: unlessThere } };
    const mayAdd = rights.includes('journal.append');
    expect(await faultOf(dynamo.send(inTransaction(adding)))).toBe(
      mayAdd ? 'TransactionCanceledException' : 'AccessDeniedException',
    );
  });

  it('open people, the register and the cases only to whom they are for', async () => {
    const reads = (table: string, Key: Record<string, string>) =>
      faultOf(dynamo.send(new GetItemCommand({ TableName: cloud.output(table), Key: marshall(Key) })));
    const expected = (right: (typeof rights)[number]) => (rights.includes(right) ? undefined : 'AccessDeniedException');
    expect(await reads('PeopleTable', recordKey('record_1'))).toBe(expected('people.read'));
    expect(await reads('RegisterTable', recordKey('LIST'))).toBe(expected('register.read'));
    expect(await reads('CasesTable', caseKey(caseId))).toBe(expected('case.read'));
  });
});

it('the journal stands as it was written', async () =>
  expect((await cloud.cases.journal(application, caseId)).map(({ events }) => events.map(({ type }) => type))).toEqual([
    ['RequestOpened'],
    ['DraftDiscarded'],
  ]));
