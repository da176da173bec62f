import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { encodeTime } from 'ulid';
import type { SecondPersons } from '#casework/ports/second-persons.ts';
import { SecondPerson } from '#domain/second-person/second-person.ts';
import { recordKey, secondAskedKey, secondKey, secondPartition } from './keys.ts';
import { queryAll } from './query.ts';
import { item, put, transact, type Write } from './transaction.ts';

interface Tables {
  readonly confirmations: string;
  readonly people: string;
}

/**
 * Settles a confirmation in the transaction of its effect, once: it must be as it was before. Whoever settles nothing need
 * not know the table.
 */
export const consumption = (
  tables: Pick<Tables, 'confirmations'>,
  after: SecondPerson | undefined,
): Write<'moved'>[] =>
  after === undefined
    ? []
    : [
        put(tables.confirmations, { ...secondKey(after.id), ...after }, () => 'moved', 'version = :before', {
          ':before': after.version - 1,
        }),
      ];

/** The same question waits once: another may follow only the one before it that is settled, or whose time is over. */
const askedOnce = (
  table: string,
  { id, kind, asked, content, expiresAt }: SecondPerson,
  after: string | undefined,
): Write<'asked'> =>
  put(
    table,
    {
      ...secondAskedKey(kind, asked.staff, content.mac),
      asked: id,
      expiresAt,
      ttl: Math.ceil(Date.parse(expiresAt) / 1000),
    },
    () => 'asked',
    'attribute_not_exists(pk) OR asked = :after OR expiresAt <= :now',
    { ':after': after ?? '', ':now': asked.at },
  );

/** The sort key of whatever was asked at that moment begins with it: ids are ordered by the moment they were made. */
const firstIdOf = (instant: string): string => `confirmation_${encodeTime(Date.parse(instant), 10)}`;

/** Acts that wait for a second person; what was typed stands in `people`. */
export function dynamoSecondPersons(dynamo: DynamoDBClient, tables: Tables): SecondPersons {
  const { confirmations: TableName } = tables;
  return {
    ask: async (request, record, after) => {
      const writes: Write<'kept' | 'asked' | 'contention'>[] = [
        put(TableName, { ...secondKey(request.id), ...request }, () => 'kept'),
        put(tables.people, { ...recordKey(record.id), ...record }, () => 'kept'),
        askedOnce(TableName, request, after),
      ];
      const obstacles = await transact(dynamo, writes, 'contention');
      if (obstacles.includes('kept')) throw new Error('the confirmation could not be asked: it is kept already');
      return obstacles.length === 0;
    },
    get: async (id) => {
      const question = new GetItemCommand({ TableName, Key: item(secondKey(id)), ConsistentRead: true });
      const { Item } = await dynamo.send(question);
      return Item ? SecondPerson.parse(unmarshall(Item)) : undefined;
    },
    since: async (instant) => {
      const stored = await queryAll(dynamo, {
        TableName,
        KeyConditionExpression: 'pk = :pk AND sk >= :first',
        ExpressionAttributeValues: item({ ':pk': secondPartition, ':first': firstIdOf(instant) }),
        ConsistentRead: true,
      });
      return stored.map((each) => SecondPerson.parse(each));
    },
    settle: async (after) => (await transact(dynamo, consumption(tables, after), 'moved')).length === 0,
  };
}
