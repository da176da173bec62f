import { DeleteItemCommand, DynamoDBClient, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { caseKey, claimKey, identityKey, listKey } from '#adapters/dynamo/keys.ts';
import { item } from '#adapters/dynamo/transaction.ts';
import { differencesIn } from '#casework/register/check-register.ts';
import { application } from '#domain/application/kind.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { untilStatus } from '#infra/local/acting/players.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import { differencesFromJournals } from '#infra/operate/rebuild.ts';
import { readBooks } from '#infra/operate/register-books.ts';
import { cloudOf } from './cloud.ts';
import { decided, filed, givenToExecutor } from './walks.ts';

const cloud = cloudOf(inject('stack'));
const tables = caseTables(deployedAt(inject('stack')));
const dynamo = new DynamoDBClient(cloud.client);
const provider = 'bokeyordasy';

/** What differs about this case and its list; other tests leave their own. */
async function differences() {
  const found = await differencesFromJournals(dynamo, tables);
  return found.filter(({ of }) => of === caseId || of.startsWith(`${provider}#`));
}
const checks = async () =>
  (await readBooks(dynamo, tables))
    .filter(({ list }) => list.provider === provider)
    .flatMap((books) => differencesIn(books).map(({ check }) => check));

let caseId: string;

describe('what is kept beside the journals', () => {
  beforeAll(async () => {
    caseId = (await filed(cloud, 'citizen-7', { provider })).id;
    await givenToExecutor(cloud, { caseId, provider });
    await decided(cloud, { caseId, provider });
    await untilStatus(cloud.as('citizen-7'), caseId, 'ISSUED');
  });

  it('is what the journals make of it, as long as nobody but Kezek has written', async () => {
    expect(await differences()).toEqual([]);
    expect(await checks()).toEqual([]);
  });

  it('is rebuilt of them when it is lost, or was written before there was such a thing', async () => {
    const theCase = await cloud.cases.load(application, caseId);
    const list = theCase?.result?.entry?.list ?? '';
    const named = { provider, list, registerNumber: theCase?.result?.entry?.registerNumber ?? 0 };
    const of = (TableName: string, key: object) => ({ TableName, Key: item({ ...key }) });
    const claim = claimKey(`entry#${provider}#${theCase?.applicant}`);
    await dynamo.send(new DeleteItemCommand(of(tables.register, identityKey(named))));
    await dynamo.send(new DeleteItemCommand(of(tables.cases, claim)));
    const unlisted = { UpdateExpression: 'REMOVE applicant' };
    await dynamo.send(new UpdateItemCommand({ ...of(tables.cases, caseKey(caseId)), ...unlisted }));
    const found = await differences();
    expect(found.map(({ what, differs }) => [what, ...differs])).toEqual([
      ['file', 'applicant'],
      ['claim', `entry#${provider}`],
      ['identity', 'missing'],
    ]);
    for (const { mend } of found) await mend?.();
    expect(await differences()).toEqual([]);
    expect(await checks()).toEqual([]);
  });
});

describe('a seal that a list has lost', () => {
  it('is told by the check of the register, and no rebuilding puts another in its place', async () => {
    const list = (await cloud.cases.load(application, caseId))?.result?.entry?.list ?? '';
    const Key = item(listKey(provider, list));
    const { Attributes } = await dynamo.send(
      new UpdateItemCommand({
        TableName: tables.register,
        Key,
        UpdateExpression: 'REMOVE chain',
        ReturnValues: 'ALL_OLD',
      }),
    );
    expect([await differences(), await checks()]).toEqual([[], ['chain']]);
    await dynamo.send(new PutItemCommand({ TableName: tables.register, Item: Attributes }));
    expect(await checks()).toEqual([]);
  });
});
