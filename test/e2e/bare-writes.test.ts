import {
  BatchWriteItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  ExecuteStatementCommand,
  PutItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { commitKey } from '#adapters/dynamo/keys.ts';
import { application } from '#domain/application/kind.ts';
import { functionRights } from '#infra/constructs/rights/function-rights.ts';
import { cloudOf } from './cloud.ts';
import { asFunction, faultOf } from './lent-rights.ts';

const cloud = cloudOf(inject('stack'));
const TableName = cloud.output('JournalTable');

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
    dynamo = await asFunction(cloud, name);
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
});

it('the journal stands as it was written', async () =>
  expect((await cloud.cases.journal(application, caseId)).map(({ events }) => events.map(({ type }) => type))).toEqual([
    ['RequestOpened'],
    ['DraftDiscarded'],
  ]));
