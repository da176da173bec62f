import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { restoredTableName, type TableName, tableId } from '#infra/names.ts';
import { addedInTransactions, addedOnly, writtenInTransactions } from './append-only.ts';
import { type Question, RecordTable } from './record-table.ts';

/** What the staff lists, the cabinet, the relay and the measurement ask of the cases. */
const caseQuestions = {
  byTray: { by: 'tray', order: 'trayDueAt' },
  byOffice: { by: 'office', order: 'officeOrder' },
  byApplicant: { by: 'applicant', order: 'openedAt' },
  byNumber: { by: 'number' },
  byVerificationCode: { by: 'verificationCode' },
  byName: { by: 'nameKey', order: 'openedAt' },
  byIncoming: { by: 'incoming', order: 'incomingAt' },
  byReceipts: { by: 'receipts', order: 'receiptsAt' },
  byNextRung: { by: 'rungShard', order: 'nextRungAt' },
  byOwed: { by: 'owedShard', order: 'owedSince' },
  byOpen: { by: 'openShard', order: 'openedAt' },
} as const satisfies Record<string, Question>;

/** What is asked of the register of staff, besides who somebody is. */
const staffQuestions = {
  byOrganisation: { by: 'organisation', order: 'role', whole: true },
} as const satisfies Record<string, Question>;

/** What the auditor asks of the looks that were noted, besides whose data they were. */
const accessQuestions = {
  byReader: { by: 'readerId', order: 'at', whole: true },
} as const satisfies Record<string, Question>;

const everyQuestion = { ...caseQuestions, ...accessQuestions, ...staffQuestions };

/** The tables of one Kezek, by the name that each has in the stack. */
export type RecordTables = Readonly<Record<TableName, RecordTable>>;

export interface RecordTablesProps {
  readonly disposable: boolean;
  /** Indexes that a later deployment makes. */
  readonly withoutIndexes: readonly string[];
  readonly peopleKey: IKey;
  /** The restoration that made them, and the stage's name; absent: those that CloudFormation made and named. */
  readonly restored?: { readonly word: string; readonly named: string; readonly isImported: boolean };
}

/** All tables of records, those that CloudFormation made or those of one restoration. Throws where an index is unknown. */
export function recordTables(
  scope: Construct,
  { disposable, withoutIndexes, peopleKey, restored }: RecordTablesProps,
): RecordTables {
  const unknown = withoutIndexes.find((name) => !(name in everyQuestion));
  if (unknown !== undefined) throw new Error(`withoutIndexes: no table has an index ${unknown}`);
  const asked = (questions: Readonly<Record<string, Question>>) =>
    Object.fromEntries(Object.entries(questions).filter(([name]) => !withoutIndexes.includes(name)));
  const made = (name: TableName, props: Omit<ConstructorParameters<typeof RecordTable>[2], 'disposable'> = {}) => {
    if (restored === undefined) return new RecordTable(scope, tableId(name), { disposable, ...props });
    const tableName = restoredTableName(restored.named, restored.word, name);
    return new RecordTable(scope, `${tableId(name)}-${restored.word}`, {
      disposable,
      tableName,
      asRestored: restored.isImported,
      ...props,
    });
  };
  return {
    cases: made('cases', { questions: asked(caseQuestions), forgets: 'ttl' }),
    journal: made('journal', { stream: true, policy: addedInTransactions() }),
    register: made('register', { policy: writtenInTransactions() }),
    people: made('people', { key: peopleKey, forgets: 'expiresAtSeconds' }),
    access: made('access', { questions: asked(accessQuestions), policy: addedOnly() }),
    staffRegister: made('staffRegister', { questions: asked(staffQuestions), policy: writtenInTransactions() }),
    confirmations: made('confirmations', { forgets: 'ttl' }),
    accounts: made('accounts', { forgets: 'ttl' }),
    throttles: made('throttles', { forgets: 'ttl' }),
  };
}
