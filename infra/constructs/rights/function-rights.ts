import type { Right, WatchRight } from './grant.ts';

type Row = readonly Right[];

/** What every step that commits an act needs, and nothing more. */
const commits = ['case.read', 'case.commit', 'journal.append'] as const satisfies Row;
/** A paper names the person it is for, and is kept. */
const formsPaper = [...commits, 'people.read', 'documents.write'] as const satisfies Row;

/** A round keeps the pages of what it read and computed. */
const goesOnWithRound = [
  ...commits,
  'people.read',
  'documents.read',
  'documents.write',
  'register.read',
] as const satisfies Row;

/** One row a Task state: the rights its sentence needs. */
export const taskRights = {
  'query-registers': [...commits, 'people.read', 'people.write', 'keyring', 'ask.persons', 'ask.notary'],
  'report-data-unavailable': formsPaper,
  'open-human-task': [...commits, 'tokens.keep', 'staff.list', 'answerTasks'],
  'send-request': [...commits, 'ask.gateway'],
  'register-at-desk': [...commits, 'ask.desk'],
  'check-documents': [...commits, 'people.read'],
  'return-for-defects': formsPaper,
  'issue-receipt': formsPaper,
  'verify-signature': [...commits, 'people.read', 'people.write', 'documents.read', 'trust.read', 'keyring'],
  'refuse-signature': formsPaper,
  'register-in-e-akimat': [...commits, 'ask.eAkimat'],
  'carry-result': [...commits, 'ask.gateway'],
  'deliver-to-cabinet': commits,
  'tell-proposal': [...formsPaper, 'accounts.holders'],
  'tell-decision': [...commits, 'accounts.holders'],
  'enforce-amendment': [...commits, 'case.list', 'register.read', 'register.write'],
  'tell-answer': [...commits, 'accounts.holders'],
  'carry-out-answer': commits,
  'share-out': goesOnWithRound,
  'ask-candidates': [...goesOnWithRound, 'case.list'],
  'check-candidate': [
    ...formsPaper,
    'accounts.holders',
    'case.list',
    'people.write',
    'keyring',
    'register.read',
    'ask.persons',
  ],
  'tell-offer': [...formsPaper, 'accounts.holders'],
  'settle-offer': [...commits, 'documents.write'],
  'inventory-page': [...commits, 'register.read', 'people.read', 'people.write', 'keyring', 'ask.persons'],
  'check-deadline': [...commits, 'register.read', 'metrics'],
} as const satisfies Record<string, Row>;

/** What runs beside the procedure; whatever fails there for good goes to the queue of dead letters. */
export const streamRights = {
  'relay-events': [
    'case.read',
    'owed.serve',
    'documents.forget',
    'journal.follow',
    'startMachines',
    'stopWatches',
    'answerTasks',
    'metrics',
    'deadLetters.send',
  ],
  'count-reports': ['journal.read', 'journal.follow', 'reports.count', 'deadLetters.send'],
  reconcile: [
    ...commits,
    'case.list',
    'register.read',
    'owed.serve',
    'documents.forget',
    'staff.list',
    'startMachines',
    'stopWatches',
    'answerTasks',
    'listExecutions',
    'metrics',
    'deadLetters.send',
  ],
  'resume-failed': [
    ...commits,
    'owed.serve',
    'documents.forget',
    'startMachines',
    'stopWatches',
    'answerTasks',
    'metrics',
    'deadLetters.send',
  ],
  measure: ['case.read', 'case.list', 'deadLetters.count', 'metrics', 'deadLetters.send'],
  'publish-register': [
    'register.read',
    'case.list',
    'reports.read',
    'publication.read',
    'publication.write',
    'seal',
    'deadLetters.send',
  ],
  'fetch-lists': ['trust.read', 'trust.write', 'lists.fetch', 'metrics', 'deadLetters.send'],
} as const satisfies Record<string, Row>;

/** What watches the service itself. */
export const watchRights = {
  'tell-alarm': ['metrics.read', 'bell.ring', 'deadLetters.send'],
  canary: ['ask.api', 'ask.publication', 'observed.keep', 'metrics'],
} as const satisfies Record<string, readonly WatchRight[]>;

/** At a door where people work on cases: what is signed is prepared there, and a filing draws its number. */
const atCases = [
  ...commits,
  'case.list',
  'case.number',
  'papers.keep',
  'journal.read',
  'register.read',
] as const satisfies Row;
const ofPeople = [
  'people.read',
  'people.write',
  'documents.read',
  'documents.write',
  'signatures.keep',
  'trust.read',
  'access.append',
  'metrics',
] as const satisfies Row;
/** Every door counts who asks how often, and compares by keyed hash. */
const atDoors = ['throttles.count', 'keyring'] as const satisfies Row;

/** One row an audience. */
// biome-ignore format: a table, one audience a row
export const doorRights = {
  public:      [...atDoors, 'tries.keep', 'accounts.read', 'accounts.list', 'accounts.keep', 'staff.read', 'case.list', 'trust.read', 'citizens', 'staffAccounts', 'staffSignIn'],
  awakening:   [...atDoors, 'accounts.read', 'nonces.take', 'staff.read', 'staff.write', 'trust.read', 'staffAccounts'],
  verifier:    [...atDoors, 'case.read', 'case.list', 'register.read', 'documents.read'],
  cabinet:     [...atDoors, ...atCases, ...ofPeople, 'register.write', 'access.read', 'accounts.read', 'accounts.list', 'staff.list', 'publication.read', 'ask.notary'],
  corporation: [...atDoors, ...atCases, ...ofPeople, 'register.write', 'people.note', 'tries.keep', 'accounts.holders', 'accounts.tell', 'staff.read', 'staff.list', 'staff.journal', 'confirmations.list', 'confirmations.write', 'ask.notary'],
  provider:    [...atDoors, ...atCases, ...ofPeople, 'register.write', 'accounts.holders', 'accounts.tell', 'staff.read', 'staff.list', 'staff.journal', 'staff.write', 'confirmations.read', 'confirmations.list', 'confirmations.write', 'ask.persons', 'ask.notary', 'staffAccounts'],
  auditor:     [...atDoors, 'case.read', 'case.list', 'journal.read', 'people.read', 'access.append', 'access.read', 'access.ofReader', 'register.read', 'reports.read', 'accounts.ended', 'accounts.list', 'staff.read', 'staff.journal'],
} as const satisfies Record<string, Row>;

export type TaskName = keyof typeof taskRights;
export type StreamName = keyof typeof streamRights;
export type DoorName = keyof typeof doorRights;
export type WatchName = keyof typeof watchRights;
export type ServiceName = TaskName | StreamName | DoorName;
export type FunctionName = ServiceName | WatchName;

/** Every function that serves files and people, and all it may do. */
export const serviceRights: Readonly<Record<ServiceName, Row>> = { ...taskRights, ...streamRights, ...doorRights };

/** Every function of Kezek and all it may do; a name is also its bundle's folder. */
export const functionRights: Readonly<Record<FunctionName, readonly (Right | WatchRight)[]>> = {
  ...serviceRights,
  ...watchRights,
};
