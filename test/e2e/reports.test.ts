import { setTimeout as pause } from 'node:timers/promises';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { z } from 'zod/mini';
import { countedKey } from '#adapters/dynamo/keys.ts';
import { dynamoReports, itemOfNumber, numberPrefix } from '#adapters/dynamo/reports.ts';
import { item } from '#adapters/dynamo/transaction.ts';
import { type Column, columnName } from '#domain/reports/columns.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { ReportView } from '#http/views/report-view.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { untilStatus } from '#infra/local/acting/players.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import { filesAgain, numbersAgain, type ReportDifference } from '#infra/operate/rebuilding/rebuild-reports.ts';
import { cloudOf } from './cloud.ts';
import { decided, filed, givenToExecutor } from './walks.ts';

const cloud = cloudOf(inject('stack'));
const provider = 'karatobe';
const month = localDate(cloud.now()).slice(0, 7);
const reports = cloud.output('ReportsTable');
const dynamo = new DynamoDBClient(cloud.client);
const asked = { dynamo, tables: { ...caseTables(deployedAt(inject('stack'))), reports } };
afterAll(() => dynamo.destroy());
type Report = z.infer<typeof ReportView>;

const reportFor = (login: string): Promise<Report> => cloud.as(login).does<Report>('readReport', { month });
const countIn = ({ offices }: Report, figure: string): number =>
  (offices.find(({ office }) => office === provider)?.figures ?? [])
    .filter((one) => one.figure === figure)
    .reduce((sum, { count }) => sum + count, 0);

async function until(figure: string, count: number): Promise<Report> {
  for (let tries = 0; tries < 100; tries++) {
    const report = await reportFor('supervisor');
    if (countIn(report, figure) >= count) return report;
    await pause(300);
  }
  throw new Error(`${count} ${figure} at ${provider} were not counted in half a minute`);
}

describe('the report of a month', () => {
  let caseId: string;
  beforeAll(async () => {
    const before = countIn(await reportFor('supervisor'), 'filed');
    caseId = (await filed(cloud, 'citizen-8', { provider })).id;
    await until('filed', before + 1);
  });

  it('has what was filed seconds after it was filed, for whoever leads the office and whoever is above it', async () => {
    const [whole, own] = [await reportFor('auditor'), await reportFor(`${provider}-head`)];
    expect(whole.total?.figures.map(({ figure }) => figure)).toContain('filed');
    expect(own.offices.map(({ office }) => office)).toEqual([provider]);
    expect([countIn(own, 'filed'), own.total]).toEqual([countIn(whole, 'filed'), undefined]);
  });

  it('has a refusal by its ground and by who signed it, and leads the auditor to it', async () => {
    const before = countIn(await reportFor('supervisor'), 'refused');
    await givenToExecutor(cloud, { caseId, provider });
    await decided(cloud, { caseId, provider, kind: 'refusal' });
    await untilStatus(cloud.as('citizen-8'), caseId, 'ISSUED');
    const { offices } = await until('refused', before + 1);
    const [own] = offices.filter(({ office }) => office === provider);
    const [byHead] = own?.officials ?? [];
    expect(byHead).toMatchObject({ figure: 'refused', of: 'requirements-not-met', official: expect.any(String) });
    const question = { month, organisation: provider, figure: 'refused', of: 'requirements-not-met' };
    const { items } = await cloud.as('auditor').does<{ items: { file: string }[] }>('listActsOfMonth', question);
    expect(items.map(({ file }) => file)).toContain(caseId);
  });

  describe('that was lost or damaged', () => {
    const refused: Column = { month, office: provider, figure: 'refused', of: 'requirements-not-met' };
    const damage = async () => {
      const spoilt = {
        UpdateExpression: 'SET #number = :seven',
        ExpressionAttributeNames: { '#number': numberPrefix + columnName(refused) },
        ExpressionAttributeValues: item({ ':seven': 7 }),
      };
      await dynamo.send(new UpdateItemCommand({ TableName: reports, Key: item(itemOfNumber(refused)), ...spoilt }));
      // of before anything was counted
      const forgotten = { ...countedKey(caseId), version: 9, counts: {}, acts: 0 };
      await dynamo.send(new PutItemCommand({ TableName: reports, Item: item(forgotten) }));
    };
    const numbers = () => dynamoReports(dynamo, reports).month(month, provider);
    const isOurs = ({ of }: ReportDifference) => of.includes(caseId) || of.includes(provider);
    const wrongNumbers = async () => (await numbersAgain(asked)).filter(isOurs);

    /** Makes them again as `npm run rebuild-reports` does, and is killed after so many writes. */
    async function rebuilt(writes = Number.POSITIVE_INFINITY): Promise<number> {
      let done = 0;
      const mended = async ({ mend }: ReportDifference) => {
        await mend?.();
        done += 1;
      };
      for await (const one of filesAgain(asked)) if (isOurs(one) && done < writes) await mended(one);
      for (const one of await wrongNumbers()) if (done < writes) await mended(one);
      return done;
    }

    it('is made of the journals again, whenever that was interrupted, and is then what they make of it', async () => {
      expect(await rebuilt()).toBe(0);
      const before = await numbers();
      for (const writes of [0, 1, 2]) {
        await damage();
        expect(await rebuilt(writes)).toBe(writes);
        await rebuilt();
        expect([await numbers(), await rebuilt()]).toEqual([before, 0]);
      }
    });

    it('is not written over where it was counted meanwhile, though that was taken back since', async () => {
      const before = await numbers();
      await damage();
      for await (const one of filesAgain(asked)) if (isOurs(one)) await one.mend?.();
      const wrong = (await wrongNumbers()).find(({ of }) => of.startsWith(columnName(refused)));
      const [keeper, other] = [dynamoReports(dynamo, reports), `case_${'7'.repeat(26)}`];
      const one = { counts: new Map([[columnName(refused), 1]]), acts: [] };
      await keeper.count(other, await keeper.counted(other), one);
      await keeper.count(other, await keeper.counted(other), { counts: new Map(), acts: [] });
      await expect(wrong?.mend?.()).rejects.toThrow(ConditionalCheckFailedException);
      await dynamo.send(new DeleteItemCommand({ TableName: reports, Key: item(countedKey(other)) }));
      await rebuilt();
      expect([await numbers(), await rebuilt()]).toEqual([before, 0]);
    });
  });
});
