import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { inTransaction } from '#infra/constructs/records/append-only.ts';
import type { RecordTable } from '#infra/constructs/records/record-table.ts';
import { allow } from './statements.ts';

/** Actions on a table itself, none of its indexes. */
export const on = ({ table }: RecordTable, ...actions: string[]): PolicyStatement =>
  allow([table.tableArn], ...actions.map((action) => `dynamodb:${action}`));

/** Actions that are allowed as part of a transaction and by no request of their own. */
export function inTransactions(table: RecordTable, ...actions: string[]): PolicyStatement {
  const statement = on(table, ...actions);
  statement.addConditions(inTransaction);
  return statement;
}

/** Of items whose partition keys look so (`?` one sign, `*` any); the first test holds of a request that names none, too. */
export function ofKeys(like: readonly string[], statement: PolicyStatement): PolicyStatement {
  statement.addCondition('ForAllValues:StringLike', { 'dynamodb:LeadingKeys': [...like] });
  statement.addCondition('Null', { 'dynamodb:LeadingKeys': 'false' });
  return statement;
}

/** Questions of the indexes alone. */
export const queriesIndexes = ({ indexArns }: RecordTable): PolicyStatement => allow(indexArns, 'dynamodb:Query');
