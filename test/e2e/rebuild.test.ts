import { DeleteItemCommand, DynamoDBClient, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { dynamoCaseLists } from '#adapters/dynamo/case-lists.ts';
import { caseKey, claimKey, identityKey, listKey } from '#adapters/dynamo/keys.ts';
import { item } from '#adapters/dynamo/transaction.ts';
import { differencesIn } from '#casework/register/check-register.ts';
import type { AmendmentEvent } from '#domain/amendment/event.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { queueOf } from '#domain/amendment/rules/force.ts';
import { application } from '#domain/application/kind.ts';
import { fold, nextCommit } from '#domain/file/evolve.ts';
import { indexesOf } from '#domain/file/indexes.ts';
import { EntryOf } from '#domain/file/on-entry.ts';
import { newFileId } from '#domain/ids.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { untilStatus } from '#infra/local/acting/players.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import { differencesFromJournals } from '#infra/operate/rebuilding/rebuild.ts';
import { readBooks } from '#infra/operate/rebuilding/register-books.ts';
import { mended } from '#infra/running/mended.ts';
import { cloudOf } from './cloud.ts';
import { decided, filed, givenToExecutor } from './walks.ts';

const cloud = cloudOf(inject('stack'));
const tables = caseTables(deployedAt(inject('stack')));
const dynamo = new DynamoDBClient(cloud.client);
const provider = 'bokeyordasy';

/** What differs about this case, its list and what is due on it; other tests leave their own. */
async function differences() {
  const found = await differencesFromJournals(dynamo, tables);
  return found.filter(({ of }) => of === caseId || due.includes(of) || of.startsWith(`${provider}#`));
}
const keyOf = (TableName: string, key: object) => ({ TableName, Key: item({ ...key }) });
const checks = async () =>
  (await readBooks(dynamo, tables))
    .filter(({ list }) => list.provider === provider)
    .flatMap((books) => differencesIn(books).map(({ check }) => check));

let caseId: string;
const due: string[] = [];

async function onTheList(login: string): Promise<string> {
  const { id } = await filed(cloud, login, { provider });
  await givenToExecutor(cloud, { caseId: id, provider });
  await decided(cloud, { caseId: id, provider });
  await untilStatus(cloud.as(login), id, 'ISSUED');
  return id;
}

describe('what is kept beside the journals', () => {
  beforeAll(async () => {
    caseId = await onTheList('citizen-7');
  });

  it('is what the journals make of it, as long as nobody but Kezek has written', async () => {
    expect(await differences()).toEqual([]);
    expect(await checks()).toEqual([]);
  });

  it('is rebuilt of them when it is lost, or was written before there was such a thing', async () => {
    const theCase = await cloud.cases.load(application, caseId);
    const list = theCase?.result?.entry?.list ?? '';
    const named = { provider, list, registerNumber: theCase?.result?.entry?.registerNumber ?? 0 };
    const claim = claimKey(`entry#${provider}#${theCase?.applicant}`);
    await dynamo.send(new DeleteItemCommand(keyOf(tables.register, identityKey(named))));
    await dynamo.send(new DeleteItemCommand(keyOf(tables.cases, claim)));
    const unlisted = { UpdateExpression: 'REMOVE applicant' };
    await dynamo.send(new UpdateItemCommand({ ...keyOf(tables.cases, caseKey(caseId)), ...unlisted }));
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

  it('puts back no claim whose file has gone on meanwhile, and leaves it to the next run', async () => {
    const theCase = await cloud.cases.load(application, caseId);
    const claim = claimKey(`entry#${provider}#${theCase?.applicant}`);
    await dynamo.send(new DeleteItemCommand(keyOf(tables.cases, claim)));
    const goesOn = (by: number) =>
      dynamo.send(
        new UpdateItemCommand({
          ...keyOf(tables.cases, caseKey(caseId)),
          UpdateExpression: 'ADD version :by',
          ExpressionAttributeValues: item({ ':by': by }),
        }),
      );
    const [missing] = (await differences()).filter(({ what }) => what === 'claim');
    await goesOn(1);
    expect(await mended(missing ?? {})).toBe(false);
    await goesOn(-1);
    expect([await mended(missing ?? {}), await differences()]).toEqual([true, []]);
  });
});

describe('what was due before acts waited beside each other (X147)', () => {
  /** The leaving by a request, as its journal has it once its day has come; no machine has it. */
  async function dueLeaving(request: string): Promise<string> {
    const theCase = await cloud.cases.load(application, request);
    const { list = '', registerNumber = 0 } = theCase?.result?.entry ?? {};
    const at = cloud.now();
    const id = newFileId(amendment, Date.parse(at));
    const paper = { id: 'paper_of_leaving', type: 'LEAVING_STATEMENT', sha256: 'sha256', versionId: 'v1' };
    const events: AmendmentEvent[] = [
      {
        type: 'LeavingFiled',
        entry: EntryOf.parse({ provider, list, registerNumber, onList: list }),
        request,
        subject: theCase?.applicant ?? '',
        paper,
      },
      { type: 'LeavingAcknowledged', paper },
      { type: 'ForceDue' },
    ];
    const after = fold(amendment, undefined, { events, recorded: nextCommit(id, undefined, at) });
    const indexes = indexesOf(amendment, after);
    const written = { decidedOn: 0, after, events, at, requestId: `request of ${id}`, indexes };
    const claims = amendment.claims(events, after);
    const by = { actor: { kind: 'machine' }, duties: [], records: [] };
    expect(await cloud.cases.commit({ plans: [{ ...written, ...by, claims }] })).toEqual([]);
    due.push(id);
    return id;
  }
  const journalOf = async (id: string) =>
    (await cloud.cases.journal(amendment, id)).map(({ at, events }) => [at, ...events.map(({ type }) => type)]);

  it('waits there once it is rebuilt, and whoever writes on its list next writes it beside his own', async () => {
    const [waiting, own] = [await dueLeaving(caseId), await dueLeaving(await onTheList('citizen-40'))];
    const unknown = { UpdateExpression: 'REMOVE tray, trayDueAt' };
    await dynamo.send(new UpdateItemCommand({ ...keyOf(tables.cases, caseKey(waiting)), ...unknown }));
    const { entry } = (await cloud.cases.load(amendment, waiting)) ?? {};
    const queue = queueOf(entry ?? { provider, onList: '' });
    const lists = dynamoCaseLists(dynamo, tables.cases);
    expect((await lists.tray(queue)).items).toEqual([own]);
    const found = await differences();
    expect(found.map(({ what, of, differs }) => [what, of, ...differs])).toEqual([
      ['file', waiting, 'tray', 'trayDueAt'],
    ]);
    for (const { mend } of found) await mend?.();
    expect((await lists.tray(queue)).items).toEqual([waiting, own]);
    const lambda = new LambdaClient(cloud.client);
    const FunctionName = cloud.output('EnforceAmendmentFunction');
    const Payload = Buffer.from(JSON.stringify({ caseId: own }));
    const answer = await lambda.send(new InvokeCommand({ FunctionName, Payload }));
    expect(JSON.parse(Buffer.from(answer.Payload ?? []).toString())).toMatchObject({ outcome: 'in-force' });
    const [, [at = '', ...inForce] = []] = await journalOf(own);
    expect(inForce).toContain('AmendmentInForce');
    expect((await journalOf(waiting)).slice(1)).toEqual([[at, ...inForce]]);
    expect((await lists.tray(queue)).items).toEqual([]);
    expect([await differences(), await checks()]).toEqual([[], []]);
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
