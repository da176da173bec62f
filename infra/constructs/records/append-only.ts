import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';

const enclosed = { 'dynamodb:EnclosingOperation': 'TransactWriteItems' } as const;

/** The key may have several values and is missing outside transactions, so that each test needs its own operator. */
export const inTransaction = { 'ForAnyValue:StringEquals': enclosed } as const;
const outsideTransaction = { 'ForAllValues:StringNotEquals': enclosed } as const;

const partiQlWrites = ['dynamodb:PartiQLInsert', 'dynamodb:PartiQLUpdate', 'dynamodb:PartiQLDelete'] as const;
const bypasses = ['dynamodb:DeleteItem', 'dynamodb:BatchWriteItem', ...partiQlWrites] as const;

/** Whatever could change, remove or slip in an item of a table that is only ever added to. */
export const rewritingActions = ['dynamodb:UpdateItem', ...bypasses] as const;

const denyEverybody = (actions: readonly string[], conditions = {}) =>
  // The table's own ARN would refer to itself; the policy is about this table alone.
  new PolicyStatement({
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: [...actions],
    resources: ['*'],
    conditions,
  });

/** The table's own word, whatever a role may say: items are added, never changed or removed. */
export const addedOnly = (): PolicyDocument => new PolicyDocument({ statements: [denyEverybody(rewritingActions)] });

/** Items are added only as part of a transaction, and never changed or removed. */
export const addedInTransactions = (): PolicyDocument =>
  new PolicyDocument({
    statements: [denyEverybody(rewritingActions), denyEverybody(['dynamodb:PutItem'], outsideTransaction)],
  });

/** Items are written only as part of a transaction, and never removed. */
export const writtenInTransactions = (): PolicyDocument =>
  new PolicyDocument({
    statements: [
      denyEverybody(bypasses),
      denyEverybody(['dynamodb:PutItem', 'dynamodb:UpdateItem'], outsideTransaction),
    ],
  });
