import type { Deployed } from './deployed.ts';

/** The tables in which a case stands. */
export const caseTables = ({ output }: Pick<Deployed, 'output'>) => ({
  cases: output('CasesTable'),
  journal: output('JournalTable'),
  register: output('RegisterTable'),
  people: output('PeopleTable'),
});
