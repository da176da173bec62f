import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { periods } from '#domain/regulation/periods.ts';
import { printOutputs } from '#infra/constructs/print-outputs.ts';
import { AccountPool } from '#infra/constructs/records/account-pool.ts';
import { addedInTransactions, addedOnly, writtenInTransactions } from '#infra/constructs/records/append-only.ts';
import { accessLogsBucket, KeptBucket } from '#infra/constructs/records/kept-bucket.ts';
import { type Question, RecordTable } from '#infra/constructs/records/record-table.ts';
import type { Records } from '#infra/constructs/rights/grant.ts';

export interface RecordsProps extends StackProps {
  /** True where the data may go with the stack, as on a laptop. */
  readonly disposable: boolean;
  /** Indexes that a later deployment makes. */
  readonly withoutIndexes: readonly string[];
  /** The addresses of pages from which browsers send files. */
  readonly origins: readonly string[];
}

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

/** What holds data, apart from what runs: it stays when everything else is replaced. */
export class RecordsStack extends Stack implements Records {
  readonly cases: RecordTable;
  readonly journal: RecordTable;
  readonly register: RecordTable;
  readonly people: RecordTable;
  readonly access: RecordTable;
  readonly staffRegister: RecordTable;
  readonly confirmations: RecordTable;
  readonly accounts: RecordTable;
  readonly throttles: RecordTable;
  readonly documents: KeptBucket;
  readonly trust: KeptBucket;
  /** Hashes an IIN so that it can be looked up; nobody can read the key. */
  readonly keyring: Key;
  readonly citizens: AccountPool;
  readonly staff: AccountPool;

  constructor(scope: Construct, id: string, props: RecordsProps) {
    super(scope, id, { ...props, terminationProtection: !props.disposable });
    const { disposable, withoutIndexes, origins } = props;
    const asked = (questions: Readonly<Record<string, Question>>) =>
      Object.fromEntries(Object.entries(questions).filter(([name]) => !withoutIndexes.includes(name)));
    const everyQuestion = { ...caseQuestions, ...accessQuestions, ...staffQuestions };
    const unknown = withoutIndexes.find((name) => !(name in everyQuestion));
    if (unknown !== undefined) throw new Error(`withoutIndexes: no table has an index ${unknown}`);
    const removalPolicy = disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    const peopleKey = new Key(this, 'PeopleKey', { enableKeyRotation: true, removalPolicy });
    this.cases = new RecordTable(this, 'Cases', { disposable, questions: asked(caseQuestions), forgets: 'ttl' });
    this.journal = new RecordTable(this, 'Journal', { disposable, stream: true, policy: addedInTransactions() });
    this.register = new RecordTable(this, 'Register', { disposable, policy: writtenInTransactions() });
    this.people = new RecordTable(this, 'People', { disposable, key: peopleKey, forgets: 'expiresAtSeconds' });
    this.access = new RecordTable(this, 'Access', {
      disposable,
      questions: asked(accessQuestions),
      policy: addedOnly(),
    });
    this.staffRegister = new RecordTable(this, 'StaffRegister', {
      disposable,
      questions: asked(staffQuestions),
      policy: writtenInTransactions(),
    });
    this.confirmations = new RecordTable(this, 'Confirmations', { disposable, forgets: 'ttl' });
    this.accounts = new RecordTable(this, 'Accounts', { disposable, forgets: 'ttl' });
    this.throttles = new RecordTable(this, 'Throttles', { disposable, forgets: 'ttl' });
    const accessLogs = accessLogsBucket(this, disposable);
    const uploads = { prefix: 'uploads/', days: periods.uploadKept.amount, origins };
    this.documents = new KeptBucket(this, 'Documents', { disposable, accessLogs, uploads });
    this.trust = new KeptBucket(this, 'Trust', { disposable, accessLogs });
    this.keyring = new Key(this, 'Keyring', {
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy,
    });
    this.citizens = new AccountPool(this, 'Citizens', { disposable });
    this.staff = new AccountPool(this, 'Staff', { disposable });
    printOutputs(this, this.outputs());
  }

  private outputs(): Readonly<Record<string, string>> {
    return {
      CasesTable: this.cases.table.tableName,
      JournalTable: this.journal.table.tableName,
      RegisterTable: this.register.table.tableName,
      PeopleTable: this.people.table.tableName,
      AccessTable: this.access.table.tableName,
      StaffTable: this.staffRegister.table.tableName,
      ConfirmationsTable: this.confirmations.table.tableName,
      AccountsTable: this.accounts.table.tableName,
      ThrottlesTable: this.throttles.table.tableName,
      DocumentsBucket: this.documents.bucket.bucketName,
      TrustBucket: this.trust.bucket.bucketName,
      KeyringKey: this.keyring.keyArn,
      CitizensPool: this.citizens.pool.userPoolId,
      CitizensClient: this.citizens.client.userPoolClientId,
      StaffPool: this.staff.pool.userPoolId,
      StaffClient: this.staff.client.userPoolClientId,
    };
  }
}
