import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { RealTime } from '#casework/ports/clock.ts';
import { type Turns, turnLasts } from '#casework/ports/turns.ts';
import { turnKey } from './keys.ts';
import { isAbsent, put, remove, transact } from './transaction.ts';

type Outcome = 'taken';
const meaning = (): Outcome => 'taken';

/** One item a queue, among the cases: written as a file is, in a transaction. */
export function dynamoTurns(dynamo: DynamoDBClient, table: string, realTime: RealTime): Turns {
  return {
    take: async (queue, holder) => {
      const until = realTime() + turnLasts;
      const condition = `${isAbsent} OR holder = :holder OR endsAt < :now`;
      const values = { ':holder': holder, ':now': realTime() };
      const write = put(table, { ...turnKey(queue), holder, endsAt: until }, meaning, condition, values);
      return (await transact(dynamo, [write], meaning())).length === 0;
    },
    pass: async (queue, holder) => {
      const values = { ':holder': holder };
      await transact(
        dynamo,
        [remove(table, turnKey(queue), { condition: 'holder = :holder', values, meaning })],
        meaning(),
      );
    },
  };
}
