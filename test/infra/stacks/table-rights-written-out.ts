// What each function may do with each table, written out by hand: no line here is derived from the code that grants it.
import type { FunctionName } from '#infra/constructs/rights/function-rights.ts';

/** A file changes in one way: as it was read, in a transaction with its journal. */
const changesFiles = 'Cases: GetItem BatchGetItem PutItem* DeleteItem* ConditionCheckItem* | Journal: PutItem*';

const nonces = '????????-????-????-????-????????????';
/** All of an account but what its owner was told by others. */
const anAccount = `Accounts(ACCOUNT#*,USERNAME#*,SESSION#*,ENDED#*,PROOF#*,${nonces})`;
const counts = 'Throttles(THROTTLE#*): UpdateItem';
const failures = 'Throttles(FAILURES#*,KNOWN#*): GetItem PutItem UpdateItem DeleteItem';
/** Papers that wait for a signature are put, and the number of a filing is drawn, by themselves. */
const atDesks = 'Cases(paper_*): PutItem | Cases(SEQUENCE): UpdateItem';
/** Whether somebody has signed out with the token that he shows. */
const ended = 'Accounts(ENDED#*): GetItem';
/** A code, and a word to the owner of an account. */
const tells = 'Accounts(PROOF#*,TOLD#*): PutItem';

/**
 * One row a function; `*`: inside a transaction alone; `Cases(paper_*)`: items of such partition keys; `Cases/index`:
 * questions of the indexes, none of the table itself. Whoever adds a right says here what for.
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
  'tell-proposal':           `${changesFiles} | People: GetItem BatchGetItem | Accounts: GetItem Query`,
  // whether there is a cabinet to deliver to
  'tell-decision':           `${changesFiles} | Accounts: GetItem Query`,
  // what is due on the same list
  'enforce-amendment':       `${changesFiles} | Cases/index: Query | Register: GetItem BatchGetItem Query PutItem*`,
  // the same of an answer
  'tell-answer':             `${changesFiles} | Accounts: GetItem Query`,
  'carry-out-answer':        changesFiles,
  // lists in order of place, and families as they are on record
  'share-out':               `${changesFiles} | People: GetItem BatchGetItem | Register: GetItem BatchGetItem Query`,
  'ask-candidates':          `${changesFiles} | Cases/index: Query | People: GetItem BatchGetItem | Register: GetItem BatchGetItem Query`,
  // what came of his other offers, and whether he has a cabinet to be told in
  'check-candidate':         `${changesFiles} | Cases/index: Query | People: GetItem BatchGetItem PutItem* | Register: GetItem BatchGetItem Query | Accounts: GetItem Query`,
  'tell-offer':              `${changesFiles} | People: GetItem BatchGetItem | Accounts: GetItem Query`,
  'settle-offer':            changesFiles,
  // whose each entry of a page is, and what is proposed about it
  'inventory-page':          `${changesFiles} | Register: GetItem BatchGetItem Query | People: GetItem BatchGetItem PutItem*`,
  // how the entry stands by which a family is to be given a dwelling
  'check-deadline':          `${changesFiles} | Register: GetItem BatchGetItem Query`,

  'relay-events':            'Cases: GetItem BatchGetItem Query DeleteItem | Journal/stream: DescribeStream GetRecords GetShardIterator | "*": ListStreams',
  // a file by its journal, and what it adds to the reports
  'count-reports':           'Journal: Query | Journal/stream: DescribeStream GetRecords GetShardIterator | "*": ListStreams | Reports: GetItem PutItem* UpdateItem*',
  // the same by night
  reconcile:                 `${changesFiles} | Cases: Query DeleteItem | Cases/index: Query | Register: GetItem BatchGetItem Query | StaffRegister/index: Query`,
  'resume-failed':           `${changesFiles} | Cases: Query DeleteItem`,
  measure:                   'Cases: GetItem BatchGetItem | Cases/index: Query',
  'fetch-lists':             '',
  // how every list stands, by its log, what each office is late with, and how it kept its terms, by its numbers alone
  'publish-register':        'Register: GetItem BatchGetItem Query | Cases/index: Query | Reports: Query',
  'tell-alarm':              '',
  // what the service saw of itself, beside the outages that supervisors tell
  canary:                    'StaffRegister(OBSERVED): GetItem PutItem*',

  // whether somebody has a request that is open, before his account is replaced by one operator's word
  public:                    `Cases/index: Query | StaffRegister: GetItem | Accounts: GetItem Query | ${anAccount}: PutItem UpdateItem DeleteItem | ${failures} | ${counts}`,
  awakening:                 `StaffRegister: GetItem PutItem* | Accounts: GetItem | Accounts(${nonces}): DeleteItem | ${counts}`,
  verifier:                  `Cases: GetItem BatchGetItem | Cases/index: Query | Register: GetItem BatchGetItem Query | ${counts}`,
  // a complaint that suspends a removal gives its person his place back in the same commit
  cabinet:                   `${changesFiles} | ${atDesks} | Cases/index: Query | Journal: Query | Register: GetItem BatchGetItem Query PutItem* | People: GetItem BatchGetItem PutItem* | Access: PutItem Query | StaffRegister/index: Query | Accounts: GetItem Query | ${counts}`,
  corporation:               `${changesFiles} | ${atDesks} | Cases/index: Query | Journal: Query | Register: GetItem BatchGetItem Query PutItem* | People: GetItem BatchGetItem PutItem* PutItem | Access: PutItem | StaffRegister: GetItem Query | StaffRegister/index: Query | Confirmations: Query PutItem* | Accounts: GetItem Query | ${tells} | ${failures} | ${counts}`,
  // whether somebody has a cabinet to read in, or is to be sent a letter
  provider:                  `${changesFiles} | ${atDesks} | Cases/index: Query | Journal: Query | Register: GetItem BatchGetItem Query PutItem* | People: GetItem BatchGetItem PutItem* | Access: PutItem | StaffRegister: GetItem Query PutItem* | StaffRegister/index: Query | Confirmations: GetItem Query PutItem* | Accounts: GetItem Query | ${tells} | ${counts}`,
  // beside what an audit reads the numbers of a month, and how long a list was at its end
  auditor:                   `Cases: GetItem BatchGetItem | Cases/index: Query | Journal: Query | Register: GetItem BatchGetItem Query | Reports: Query | People: GetItem BatchGetItem | Access: PutItem Query | Access/index: Query | StaffRegister: GetItem Query | ${ended} | Accounts: Query | ${counts}`,
};

/** `Cases: GetItem`, each once and in order. */
export const rightsIn = (row: string): readonly string[] =>
  [
    ...new Set(
      row.split(' | ').flatMap((part) => {
        const [place = '', actions = ''] = part.split(': ');
        return actions === '' ? [] : actions.split(' ').map((action) => `${place}: ${action}`);
      }),
    ),
  ].toSorted();

/** The same where nothing is known of partition keys, as on the emulator. */
export const rightsOfAnyKey = (row: string): readonly string[] => [
  ...new Set(rightsIn(row).map((right) => right.replace(/\(.*\)/, ''))),
];
