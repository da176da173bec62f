import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { takesNoResource } from '#infra/constructs/acknowledge.ts';
import { inTransaction, rewritingActions } from '#infra/constructs/records/append-only.ts';
import type { RecordTable } from '#infra/constructs/records/record-table.ts';
import type { Grant, Records } from './grant.ts';
import { allow, opensThrough } from './statements.ts';

const on = ({ table }: RecordTable, ...actions: string[]) =>
  allow([table.tableArn], ...actions.map((action) => `dynamodb:${action}`));

/** Never a scan: every question has its key or its index. */
const reads = (table: RecordTable) => [
  on(table, 'GetItem'),
  allow([table.table.tableArn, ...table.indexArns], 'dynamodb:Query'),
];

function inTransactions(table: RecordTable, ...actions: string[]): PolicyStatement {
  const statement = on(table, ...actions);
  statement.addConditions(inTransaction);
  return statement;
}

const neverRewrites = ({ table }: RecordTable) =>
  new PolicyStatement({ effect: Effect.DENY, actions: [...rewritingActions], resources: [table.tableArn] });

function journalGrants(journal: RecordTable) {
  const environment = { JOURNAL_TABLE: journal.table.tableName };
  const stream = journal.table.tableStreamArn;
  if (stream === undefined) throw new Error('the journal has no stream');
  return {
    'journal.append': { statements: [inTransactions(journal, 'PutItem'), neverRewrites(journal)], environment },
    'journal.read': { statements: reads(journal), environment },
    'journal.follow': {
      statements: [
        allow([stream], 'dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'),
        allow(['*'], 'dynamodb:ListStreams'),
      ],
      environment: {},
      acknowledgements: [
        takesNoResource('ListStreams takes no resource and tells names only; the records of one stream are opened.'),
      ],
    },
  } satisfies Record<string, Grant>;
}

function peopleGrants(people: RecordTable) {
  const environment = { PEOPLE_TABLE: people.table.tableName };
  const opened = people.key ? [opensThrough(people.key, 'dynamodb')] : [];
  return {
    'people.read': { statements: [...reads(people), ...opened], environment },
    'people.write': { statements: [on(people, 'PutItem'), ...opened], environment },
  } satisfies Record<string, Grant>;
}

/** Rights on tables: the journal and the register are written in transactions only. */
export function tableGrants({ cases, journal, register, people, access }: Records) {
  const inCases = { CASES_TABLE: cases.table.tableName };
  const inRegister = { REGISTER_TABLE: register.table.tableName };
  const inAccess = { ACCESS_TABLE: access.table.tableName };
  return {
    'case.read': { statements: reads(cases), environment: inCases },
    'case.write': {
      statements: [on(cases, 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem')],
      environment: inCases,
    },
    ...journalGrants(journal),
    'register.read': { statements: reads(register), environment: inRegister },
    'register.write': {
      statements: [inTransactions(register, 'PutItem', 'UpdateItem', 'ConditionCheckItem')],
      environment: inRegister,
    },
    ...peopleGrants(people),
    'access.append': { statements: [on(access, 'PutItem')], environment: inAccess },
    'access.read': { statements: reads(access), environment: inAccess },
  } satisfies Record<string, Grant>;
}
