import {
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  RestoreTableToPointInTimeCommand,
} from '@aws-sdk/client-dynamodb';
import { keysOf } from '#infra/keyed.ts';
import { restoredTableName, tableOutputs } from '#infra/names.ts';
import type { Deployment } from '../deployment.ts';

export interface Restoration {
  /** by which the restored tables are named, and afterwards every execution */
  readonly word: string;
  /** all tables as they were then: of one moment, or they contradict one another */
  readonly moment: Date;
  /** what the names of the stage's things begin with */
  readonly named: string;
}

export interface RestoredTable {
  readonly from: string;
  readonly table: string;
  readonly status: string;
}

/** Begins to restore every table, or tells how far the restoration of that word is; what is begun is not begun again. */
export async function restoreTables(
  dynamo: DynamoDBClient,
  { word, moment, named }: Restoration,
  { output }: Pick<Deployment, 'output'>,
): Promise<RestoredTable[]> {
  const told: RestoredTable[] = [];
  for (const name of keysOf(tableOutputs)) {
    const from = output(tableOutputs[name]);
    const table = restoredTableName(named, word, name);
    const status = (await statusOf(dynamo, table)) ?? (await restore(dynamo, { from, table, moment }));
    told.push({ from, table, status });
  }
  return told;
}

async function statusOf(dynamo: DynamoDBClient, table: string): Promise<string | undefined> {
  try {
    const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: table }));
    return Table?.TableStatus;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

async function restore(
  dynamo: DynamoDBClient,
  { from, table, moment }: { readonly from: string; readonly table: string; readonly moment: Date },
): Promise<string> {
  const asked = { SourceTableName: from, TargetTableName: table, RestoreDateTime: moment };
  const { TableDescription } = await dynamo.send(new RestoreTableToPointInTimeCommand(asked));
  return TableDescription?.TableStatus ?? 'CREATING';
}
