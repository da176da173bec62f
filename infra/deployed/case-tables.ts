import type { Deployed } from './deployed.ts';

/** The tables in which a case stands, and those of the officials who work on it. */
export const caseTables = ({ output }: Pick<Deployed, 'output'>) => ({
  cases: output('CasesTable'),
  journal: output('JournalTable'),
  register: output('RegisterTable'),
  people: output('PeopleTable'),
  staff: output('StaffTable'),
  confirmations: output('ConfirmationsTable'),
});

/** The cases, and the tables of what once stood among them. */
export const movingTables = ({ output }: Pick<Deployed, 'output'>) => ({
  cases: output('CasesTable'),
  staff: output('StaffTable'),
  confirmations: output('ConfirmationsTable'),
  accounts: output('AccountsTable'),
  throttles: output('ThrottlesTable'),
});
