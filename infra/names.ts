import { restorationWord, stageNames } from './said-words.mjs';

// What the files of functions/ and statemachines/ are called once they are deployed.

/** `register-in-e-akimat` → `RegisterInEAkimat`. */
export const pascalCase = (name: string): string =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The outputs that name a machine and a function. */
export const machineOutput = (machine: string): string => `${pascalCase(machine)}Machine`;
export const functionOutput = (name: string): string => `${pascalCase(name)}Function`;

/** As the sentences of a machine call a function: `${RegisterInEAkimatFunctionArn}`. */
export const arnVariable = (name: string): string => `${pascalCase(name)}FunctionArn`;

export { stageNames };
export type StageName = (typeof stageNames)[number];

export const isStage = (text: string): text is StageName => stageNames.some((name) => name === text);

/** The stage that is meant when none is said. Its names are those of before there were stages, so that nothing of it moves. */
export const unsaidStage: StageName = 'prod';

/** What the names of a stage's stacks, alarms, dashboard and metrics begin with: `Kezek`, `Kezek-dev`. */
export const nameOfStage = (stage: StageName): string => (stage === unsaidStage ? 'Kezek' : `Kezek-${stage}`);

/** Those of a stage's stacks that tell outputs, in the order in which they are laid. */
export const tellingStacksOf = (stage: StageName): readonly string[] =>
  ['Records', 'Service', 'Watch'].map((stack) => `${nameOfStage(stage)}-${stack}`);

/** The pools of users, of which each may be lost by itself. */
export const poolNames = ['citizens', 'staff'] as const;
export type PoolName = (typeof poolNames)[number];

/** Is this the word of a restoration? */
export const isRestoration = (word: string): boolean => restorationWord.test(word);

/** Every table of the records, and the output that names it as it is in use. */
export const tableOutputs = {
  cases: 'CasesTable',
  journal: 'JournalTable',
  register: 'RegisterTable',
  people: 'PeopleTable',
  access: 'AccessTable',
  staffRegister: 'StaffTable',
  confirmations: 'ConfirmationsTable',
  accounts: 'AccountsTable',
  throttles: 'ThrottlesTable',
  reports: 'ReportsTable',
} as const;
export type TableName = keyof typeof tableOutputs;

/** `staffRegister` → `StaffRegister`. */
export const tableId = (table: string): string => `${table.charAt(0).toUpperCase()}${table.slice(1)}`;

/** The name that a restoration gives a table: by it the table is taken into the stack. */
export const restoredTableName = (named: string, word: string, table: string): string =>
  `${named}-${word}-${tableId(table)}`;
