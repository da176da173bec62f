import type { Right, WatchRight } from './grant.ts';

type Row = readonly Right[];

/** What every step that commits an act needs, and nothing more. */
const commits = ['case.read', 'case.write', 'journal.append'] as const satisfies Row;
/** A paper names the person it is for, and is kept. */
const formsPaper = [...commits, 'people.read', 'documents.write'] as const satisfies Row;

/** One row a Task state: the rights its sentence needs. */
export const taskRights = {
  'query-registers': [...commits, 'people.read', 'people.write', 'keyring', 'ask.persons', 'ask.notary'],
  'report-data-unavailable': formsPaper,
  'open-human-task': [...commits, 'answerTasks'],
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
  'check-deadline': commits,
} as const satisfies Record<string, Row>;

/** What runs beside the procedure; whatever fails there for good goes to the queue of dead letters. */
export const streamRights = {
  'relay-events': [
    'case.read',
    'case.write',
    'journal.follow',
    'startMachines',
    'stopWatches',
    'answerTasks',
    'metrics',
    'deadLetters.send',
  ],
  reconcile: [
    ...commits,
    'startMachines',
    'stopWatches',
    'answerTasks',
    'listExecutions',
    'metrics',
    'deadLetters.send',
  ],
  'resume-failed': [...commits, 'startMachines', 'stopWatches', 'answerTasks', 'metrics', 'deadLetters.send'],
  measure: ['case.read', 'deadLetters.count', 'metrics', 'deadLetters.send'],
  'fetch-lists': ['trust.read', 'trust.write', 'lists.fetch', 'metrics', 'deadLetters.send'],
} as const satisfies Record<string, Row>;

/** What watches the service itself. */
export const watchRights = {
  'tell-alarm': ['metrics.read', 'bell.ring', 'deadLetters.send'],
  canary: ['ask.api', 'metrics'],
} as const satisfies Record<string, readonly WatchRight[]>;

/** One row an audience; every door counts among the cases who asks how often. */
// biome-ignore format: a table, one audience a row
export const doorRights = {
  public:      ['case.read', 'case.write', 'trust.read', 'keyring', 'citizens', 'staffAccounts', 'staffSignIn'],
  verifier:    ['case.read', 'case.write', 'register.read', 'documents.read', 'keyring'],
  cabinet:     [...commits, 'journal.read', 'register.read', 'people.read', 'people.write', 'documents.read', 'documents.write', 'trust.read', 'keyring', 'access.append', 'access.read', 'metrics'],
  corporation: [...commits, 'journal.read', 'register.read', 'people.read', 'people.write', 'documents.read', 'documents.write', 'trust.read', 'keyring', 'access.append', 'metrics', 'ask.notary'],
  provider:    [...commits, 'journal.read', 'register.read', 'register.write', 'people.read', 'people.write', 'documents.read', 'documents.write', 'trust.read', 'keyring', 'access.append', 'staffAccounts', 'metrics'],
  auditor:     ['case.read', 'case.write', 'journal.read', 'register.read', 'people.read', 'keyring', 'access.append', 'access.read'],
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
