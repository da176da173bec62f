import {
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  RestoreTableToPointInTimeCommand,
} from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { restoreTables } from '#infra/operate/rebuilding/restore-tables.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const absent = new ResourceNotFoundException({ message: '', $metadata: {} });
const moment = new Date('2026-11-29T02:00:00Z');
const restored = () =>
  restoreTables(new DynamoDBClient({}), { word: 'r1', moment, named: 'Kezek-dev' }, { output: (name) => `of ${name}` });
beforeEach(() => dynamo.reset());

describe('the tables of a restoration', () => {
  it('are each asked for as they were at one moment, under names of its word', async () => {
    dynamo.on(DescribeTableCommand).rejects(absent);
    dynamo.on(RestoreTableToPointInTimeCommand).resolves({ TableDescription: { TableStatus: 'CREATING' } });
    const told = await restored();
    const asked = dynamo.commandCalls(RestoreTableToPointInTimeCommand).map(({ args }) => args[0].input);
    expect(asked).toHaveLength(10);
    expect(asked.every(({ RestoreDateTime }) => RestoreDateTime === moment)).toBe(true);
    expect(asked[0]).toMatchObject({ SourceTableName: 'of CasesTable', TargetTableName: 'Kezek-dev-r1-Cases' });
    expect(told.map(({ table, status }) => [table, status])).toContainEqual(['Kezek-dev-r1-StaffRegister', 'CREATING']);
  });

  it('are told and not asked for again once they are begun', async () => {
    dynamo.on(DescribeTableCommand).resolves({ Table: { TableStatus: 'ACTIVE' } });
    expect((await restored()).every(({ status }) => status === 'ACTIVE')).toBe(true);
    expect(dynamo.commandCalls(RestoreTableToPointInTimeCommand)).toEqual([]);
  });

  it('throw what is no answer about a table', async () => {
    dynamo.on(DescribeTableCommand).rejects(new Error('away'));
    await expect(restored()).rejects.toThrow('away');
  });
});
