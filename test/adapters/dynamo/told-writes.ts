import { unmarshall } from '@aws-sdk/util-dynamodb';
import { commitWrites } from '#adapters/dynamo/commit.ts';
import type { Commit, Plan } from '#casework/ports/commit.ts';

/** As each is called here. */
export const tables = {
  cases: 'cases',
  journal: 'journal',
  register: 'register',
  people: 'people',
  confirmations: 'confirmations',
};

/** Each write as table, key, condition and the values bound to it. */
export const told = (plans: readonly Plan[], more: Omit<Commit, 'plans'> = {}) =>
  commitWrites(tables, { plans, ...more }).map(({ write: { Put, Delete, ConditionCheck }, meaning }) => {
    const write = Put ?? Delete ?? ConditionCheck;
    const item = unmarshall(Put?.Item ?? Delete?.Key ?? ConditionCheck?.Key ?? {});
    return {
      does: Put ? 'put' : Delete ? 'delete' : 'check',
      table: write?.TableName,
      key: `${item.pk} ${item.sk}`,
      condition: write?.ConditionExpression,
      values: unmarshall(write?.ExpressionAttributeValues ?? {}),
      item,
      meaning,
    };
  });

/** Of each write where it goes and on what condition. */
export const conditions = (writes: ReturnType<typeof told>) =>
  writes.map(({ table, key, condition, values }) => [table, key, condition, values]);

export const absent = 'attribute_not_exists(pk)';
