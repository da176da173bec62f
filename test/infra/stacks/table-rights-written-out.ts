// What each function may do with each table, written out by hand: no line here is derived from the code that grants it.
import type { FunctionName } from '#infra/constructs/rights/function-rights.ts';

/** A file changes in one way: as it was read, in a transaction with its journal. */
const changesFiles = 'Cases: GetItem BatchGetItem PutItem* DeleteItem* ConditionCheckItem* | Journal: PutItem*';

/**
 * One row a function; `*`: inside a transaction alone; `Cases/index`: questions of the indexes, none of the table itself.
 * Whoever adds a right says here what for.
 */
// biome-ignore format: a table, one function a row
export const tableRights: Readonly<Record<FunctionName, string>> = {
  'query-registers':         `${changesFiles} | People: GetItem BatchGetItem PutItem*`,
  'report-data-unavailable': `${changesFiles} | People: GetItem BatchGetItem`,
  'open-human-task':         `${changesFiles} | Cases: PutItem DeleteItem | StaffRegister/index: Query`,
  'send-request':            changesFiles,
  'register-at-desk':        changesFiles,
  'check-documents':         `${changesFiles} | People: GetItem BatchGetItem`,
  'return-for-defects':      `${changesFiles} | People: GetItem BatchGetItem`,
  'issue-receipt':           `${changesFiles} | People: GetItem BatchGetItem`,
  'verify-signature':        `${changesFiles} | People: GetItem BatchGetItem PutItem*`,
  'refuse-signature':        `${changesFiles} | People: GetItem BatchGetItem`,
  'register-in-e-akimat':    changesFiles,
  'carry-result':            changesFiles,
  'deliver-to-cabinet':      changesFiles,
  'check-deadline':          changesFiles,

  'relay-events':            'Cases: GetItem BatchGetItem Query DeleteItem | Journal/stream: DescribeStream GetRecords GetShardIterator | "*": ListStreams',
  reconcile:                 `${changesFiles} | Cases: Query DeleteItem | Cases/index: Query | StaffRegister/index: Query`,
  'resume-failed':           `${changesFiles} | Cases: Query DeleteItem`,
  measure:                   'Cases: GetItem BatchGetItem | Cases/index: Query',
  'fetch-lists':             '',
  'tell-alarm':              '',
  canary:                    '',

  // whether somebody has a request that is open, before his account is replaced by one operator's word
  public:                    'Cases/index: Query | StaffRegister: GetItem | Accounts: GetItem Query PutItem UpdateItem DeleteItem | Throttles: GetItem PutItem UpdateItem DeleteItem',
  awakening:                 'StaffRegister: GetItem PutItem* | Accounts: GetItem DeleteItem | Throttles: UpdateItem',
  verifier:                  'Cases: GetItem BatchGetItem | Cases/index: Query | Register: GetItem BatchGetItem Query | Throttles: UpdateItem',
  // papers that wait for a signature are put, and the number of a filing is drawn, by themselves
  cabinet:                   `${changesFiles} | Cases: PutItem UpdateItem | Cases/index: Query | Journal: Query | Register: GetItem BatchGetItem Query | People: GetItem BatchGetItem PutItem* | Access: PutItem Query | StaffRegister/index: Query | Accounts: GetItem Query | Throttles: UpdateItem`,
  corporation:               `${changesFiles} | Cases: PutItem UpdateItem | Cases/index: Query | Journal: Query | Register: GetItem BatchGetItem Query | People: GetItem BatchGetItem PutItem* PutItem | Access: PutItem | StaffRegister: GetItem Query | StaffRegister/index: Query | Confirmations: Query PutItem* | Accounts: GetItem PutItem | Throttles: GetItem PutItem UpdateItem DeleteItem`,
  provider:                  `${changesFiles} | Cases: PutItem UpdateItem | Cases/index: Query | Journal: Query | Register: GetItem BatchGetItem Query PutItem* | People: GetItem BatchGetItem PutItem* | Access: PutItem | StaffRegister: GetItem Query PutItem* | StaffRegister/index: Query | Confirmations: GetItem Query PutItem* | Accounts: PutItem | Throttles: UpdateItem`,
  auditor:                   'Cases: GetItem BatchGetItem | Cases/index: Query | Journal: Query | People: GetItem BatchGetItem | Access: PutItem Query | Access/index: Query | StaffRegister: GetItem Query | Accounts: Query | Throttles: UpdateItem',
};

/** `Cases: GetItem BatchGetItem`, each once and in order. */
export const rightsIn = (row: string): readonly string[] =>
  [
    ...new Set(
      row.split(' | ').flatMap((part) => {
        const [place = '', actions = ''] = part.split(': ');
        return actions === '' ? [] : actions.split(' ').map((action) => `${place}: ${action}`);
      }),
    ),
  ].toSorted();
