import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { takesNoResource } from '#infra/constructs/acknowledge.ts';
import { rewritingActions } from '#infra/constructs/records/append-only.ts';
import type { RecordTable } from '#infra/constructs/records/record-table.ts';
import type { RecordTables } from '#infra/constructs/records/record-tables.ts';
import type { Grant } from './grant.ts';
import { identityGrants } from './identity-grants.ts';
import { inTransactions, ofKeys, on, queriesIndexes } from './on-tables.ts';
import { allow, opensThrough } from './statements.ts';

const neverRewrites = ({ table }: RecordTable) =>
  new PolicyStatement({ effect: Effect.DENY, actions: [...rewritingActions], resources: [table.tableArn] });

/** One item or many of a request, each by its key. */
const byKeys = ['GetItem', 'BatchGetItem'];

/** Cases change in transactions alone; beside them a number is drawn, and what only waits for somebody is kept by itself. */
function caseGrants(cases: RecordTable) {
  const environment = { CASES_TABLE: cases.table.tableName };
  return {
    'case.read': { statements: [on(cases, ...byKeys)], environment },
    'case.list': { statements: [queriesIndexes(cases)], environment },
    'case.commit': { statements: [inTransactions(cases, 'PutItem', 'DeleteItem', 'ConditionCheckItem')], environment },
    'case.number': { statements: [ofKeys(['SEQUENCE'], on(cases, 'UpdateItem'))], environment },
    'papers.keep': { statements: [ofKeys(['paper_*'], on(cases, 'PutItem'))], environment },
    'tokens.keep': { statements: [on(cases, 'PutItem', 'DeleteItem')], environment },
    'owed.serve': { statements: [on(cases, 'Query', 'DeleteItem')], environment },
  } satisfies Record<string, Grant>;
}

function journalGrants(journal: RecordTable) {
  const environment = { JOURNAL_TABLE: journal.table.tableName };
  const stream = journal.table.tableStreamArn;
  if (stream === undefined) throw new Error('the journal has no stream');
  return {
    'journal.append': { statements: [inTransactions(journal, 'PutItem'), neverRewrites(journal)], environment },
    'journal.read': { statements: [on(journal, 'Query')], environment },
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
    'people.read': { statements: [on(people, ...byKeys), ...opened], environment },
    'people.write': { statements: [inTransactions(people, 'PutItem'), ...opened], environment },
    'people.note': { statements: [on(people, 'PutItem'), ...opened], environment },
  } satisfies Record<string, Grant>;
}

/** Rights on tables, never a scan: every question has its key or its index. The journal and the register are written in transactions only. */
export function tableGrants(tables: RecordTables) {
  const { cases, journal, register, people, access, reports } = tables;
  const inRegister = { REGISTER_TABLE: register.table.tableName };
  const inReports = { REPORTS_TABLE: reports.table.tableName };
  const inAccess = { ACCESS_TABLE: access.table.tableName };
  return {
    ...caseGrants(cases),
    ...journalGrants(journal),
    'register.read': { statements: [on(register, ...byKeys, 'Query')], environment: inRegister },
    'register.write': { statements: [inTransactions(register, 'PutItem')], environment: inRegister },
    ...peopleGrants(people),
    'access.append': { statements: [on(access, 'PutItem')], environment: inAccess },
    'access.read': { statements: [on(access, 'Query')], environment: inAccess },
    'access.ofReader': { statements: [queriesIndexes(access)], environment: inAccess },
    'reports.read': { statements: [on(reports, 'Query')], environment: inReports },
    'reports.count': {
      statements: [on(reports, 'GetItem'), inTransactions(reports, 'PutItem', 'UpdateItem')],
      environment: inReports,
    },
    ...identityGrants(tables),
  } satisfies Record<string, Grant>;
}
