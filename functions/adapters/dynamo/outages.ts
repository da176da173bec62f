import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Outages } from '#casework/ports/outages.ts';
import { Outage } from '#domain/outages/outage.ts';
import { outageKey, outagePartition, outageToldKey, recordKey } from './keys.ts';
import { partition } from './query.ts';
import { consumption } from './second-persons.ts';
import { item, put, transact } from './transaction.ts';

interface Tables {
  readonly staff: string;
  readonly people: string;
  readonly confirmations: string;
}

/** Recorded outages stand beside the officials who record them; their grounds, as typed, in `people`. */
export function dynamoOutages(dynamo: DynamoDBClient, tables: Tables): Outages {
  const { staff: TableName } = tables;
  return {
    record: async (outage, ground) => {
      const writes = [
        put(TableName, { ...outageKey(outage.id), ...outage }, () => 'kept'),
        put(TableName, { ...outageToldKey(outage), outage: outage.id }, () => 'told'),
        put(tables.people, { ...recordKey(ground.id), ...ground }, () => 'kept'),
      ];
      const obstacles = await transact(dynamo, writes, 'told');
      if (obstacles.includes('kept')) throw new Error(`the outage could not be recorded: ${outage.id} is there`);
      return obstacles.length === 0;
    },
    get: async (id) => {
      const question = new GetItemCommand({ TableName, Key: item(outageKey(id)), ConsistentRead: true });
      const { Item } = await dynamo.send(question);
      return Item ? Outage.parse(unmarshall(Item)) : undefined;
    },
    all: async () => {
      const stored = await partition(dynamo, TableName, outagePartition);
      return stored.map((each) => Outage.parse(each));
    },
    change: async (after, settles) => {
      const before = { ':before': after.version - 1 };
      const write = put(TableName, { ...outageKey(after.id), ...after }, () => 'moved', 'version = :before', before);
      return (await transact(dynamo, [write, ...consumption(tables, settles)], 'moved')).length === 0;
    },
  };
}
