import {
  BatchGetItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { inParallel } from '#casework/in-parallel.ts';
import { rightsOfAnyKey, tableRights } from '#test/infra/stacks/table-rights-written-out.ts';
import { cloudOf } from './cloud.ts';
import { asFunction, faultOf } from './lent-rights.ts';

const cloud = cloudOf(inject('stack'));

/** By its name in the template the output that names it. */
const tables = {
  Cases: 'CasesTable',
  Journal: 'JournalTable',
  Register: 'RegisterTable',
  People: 'PeopleTable',
  Access: 'AccessTable',
  StaffRegister: 'StaffTable',
  Confirmations: 'ConfirmationsTable',
  Accounts: 'AccountsTable',
  Throttles: 'ThrottlesTable',
  Reports: 'ReportsTable',
} as const;
const indexes: Readonly<Record<string, readonly [name: string, by: string]>> = {
  Cases: ['byTray', 'tray'],
  Access: ['byReader', 'readerId'],
  StaffRegister: ['byOrganisation', 'organisation'],
};

const Key = { pk: { S: 'nothing' }, sk: { S: 'NOTHING' } };
// It holds of nothing, so that nothing is written: whoever may write is told so, who may not is denied.
const onlyIfThere = { ConditionExpression: 'attribute_exists(pk)' };
const touching = { UpdateExpression: 'SET touched = :yes', ExpressionAttributeValues: { ':yes': { BOOL: true } } };

/** Every act on a table that a function may try, by the name of its right. */
function triesOn(table: string, TableName: string) {
  const put = { TableName, Item: Key, ...onlyIfThere };
  const update = { TableName, Key, ...touching, ...onlyIfThere };
  const remove = { TableName, Key, ...onlyIfThere };
  const enclosed = (act: TransactWriteItem) => new TransactWriteItemsCommand({ TransactItems: [act] });
  const query = (by: string, IndexName?: string) =>
    new QueryCommand({
      TableName,
      IndexName,
      KeyConditionExpression: '#by = :nothing',
      ExpressionAttributeNames: { '#by': by },
      ExpressionAttributeValues: { ':nothing': { S: 'nothing' } },
    });
  const [index, by] = indexes[table] ?? [];
  return {
    [`${table}: GetItem`]: (as: DynamoDBClient) => as.send(new GetItemCommand({ TableName, Key })),
    [`${table}: BatchGetItem`]: (as: DynamoDBClient) =>
      as.send(new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [Key] } } })),
    [`${table}: Query`]: (as: DynamoDBClient) => as.send(query('pk')),
    ...(by && { [`${table}/index: Query`]: (as: DynamoDBClient) => as.send(query(by, index)) }),
    [`${table}: PutItem`]: (as: DynamoDBClient) => as.send(new PutItemCommand(put)),
    [`${table}: UpdateItem`]: (as: DynamoDBClient) => as.send(new UpdateItemCommand(update)),
    [`${table}: DeleteItem`]: (as: DynamoDBClient) => as.send(new DeleteItemCommand(remove)),
    [`${table}: PutItem*`]: (as: DynamoDBClient) => as.send(enclosed({ Put: put })),
    [`${table}: UpdateItem*`]: (as: DynamoDBClient) => as.send(enclosed({ Update: update })),
    [`${table}: DeleteItem*`]: (as: DynamoDBClient) => as.send(enclosed({ Delete: remove })),
    [`${table}: ConditionCheckItem*`]: (as: DynamoDBClient) => as.send(enclosed({ ConditionCheck: remove })),
  };
}
const tries = Object.entries(tables).flatMap(([table, output]) => Object.entries(triesOn(table, cloud.output(output))));

/** What may be done by a request of its own may be done in a transaction too. */
const isAllowed = (right: string, row: readonly string[]): boolean =>
  row.includes(right) || (right.endsWith('*') && row.includes(right.slice(0, -1)));

describe.each(Object.entries(tableRights))('%s, by its own rights', (name, row) => {
  const written = rightsOfAnyKey(row);
  let dynamo: DynamoDBClient;
  beforeAll(async () => {
    dynamo = await asFunction(cloud, name);
  });

  it('may do with every table what is written out, and is denied all else', async () => {
    const done = await inParallel(tries, 8, async ([right, attempt]) => {
      const isDenied = (await faultOf(attempt(dynamo))) === 'AccessDeniedException';
      return isDenied ? [] : [right];
    });
    expect(done.flat().toSorted()).toEqual(
      tries
        .map(([right]) => right)
        .filter((right) => isAllowed(right, written))
        .toSorted(),
    );
  });
});

describe('a write that nobody may try who has no business with it', () => {
  const forbidden = [
    ['public', 'StaffRegister: PutItem*', 'a stranger makes himself an official'],
    ['public', 'Cases: PutItem*', 'a stranger writes a case'],
    ['public', 'Cases: DeleteItem', 'a stranger deletes a token that a case waits with'],
    ['awakening', 'StaffRegister: PutItem', 'an official changes his entry without its journal'],
    ['awakening', 'Accounts: PutItem', 'an official opens a citizen’s account'],
    ['verifier', 'Cases: PutItem*', 'who checks a paper writes a case'],
    ['auditor', 'Cases: PutItem*', 'who audits writes a case'],
    ['auditor', 'StaffRegister: PutItem*', 'who audits writes an official'],
    ['auditor', 'Access: DeleteItem', 'who audits deletes what was looked at'],
    ['auditor', 'Reports: UpdateItem*', 'who reads the numbers changes them'],
    ['count-reports', 'Reports: PutItem', 'a number changes without the word of the file that it is of'],
    ['count-reports', 'Journal: PutItem*', 'who counts what happened writes what happened'],
    ['cabinet', 'StaffRegister: PutItem*', 'a citizen writes an official'],
    ['cabinet', 'Confirmations: PutItem*', 'a citizen confirms as a second person'],
    ['cabinet', 'Accounts: PutItem', 'a citizen writes another’s account'],
    ['corporation', 'StaffRegister: PutItem*', 'a desk writes an official, or an outage'],
    ['corporation', 'Register: DeleteItem*', 'a desk removes an entry'],
    ['provider', 'Accounts: DeleteItem', 'a provider ends a citizen’s session'],
    ['provider', 'Register: DeleteItem*', 'a provider removes an entry'],
    ['check-deadline', 'StaffRegister: PutItem*', 'a step writes an official'],
    ['issue-receipt', 'Accounts: PutItem', 'a step opens an account'],
    ['relay-events', 'Cases: PutItem*', 'the relay writes a case'],
    ['measure', 'Cases: DeleteItem', 'the measurement deletes what is owed'],
    ['fetch-lists', 'Throttles: DeleteItem', 'who fetches lists forgives failures'],
  ] as const;
  it.each(forbidden)('%s, %s: %s', async (name, right) => {
    const attempt = new Map(tries).get(right);
    if (!attempt) throw new Error(`nobody tries ${right}`);
    expect(await faultOf(attempt(await asFunction(cloud, name)))).toBe('AccessDeniedException');
  });
});
