import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { restoredTableName, type TableName, tableId } from '#infra/names.ts';
import { addedInTransactions, addedOnly, writtenInTransactions } from './append-only.ts';
import { accessQuestions, caseQuestions, type IndexName, staffQuestions } from './questions.ts';
import { type Question, RecordTable } from './record-table.ts';

/** The tables of one Kezek, by the name that each has in the stack. */
export type RecordTables = Readonly<Record<TableName, RecordTable>>;

export interface RecordTablesProps {
  readonly disposable: boolean;
  /** Indexes that a later deployment makes. */
  readonly withoutIndexes: readonly IndexName[];
  readonly peopleKey: IKey;
  /** The restoration that made them, and the stage's name; absent: those that CloudFormation made and named. */
  readonly restored?: { readonly word: string; readonly named: string; readonly isImported: boolean };
}

/** All tables of records, those that CloudFormation made or those of one restoration. */
export function recordTables(
  scope: Construct,
  { disposable, withoutIndexes, peopleKey, restored }: RecordTablesProps,
): RecordTables {
  const asked = (questions: Readonly<Record<string, Question>>) =>
    Object.fromEntries(Object.entries(questions).filter(([name]) => !withoutIndexes.some((left) => left === name)));
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
    reports: made('reports', { policy: writtenInTransactions() }),
  };
}
