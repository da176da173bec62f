import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { type IKey, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { firstEpoch } from '#domain/file/epoch.ts';
import { periods } from '#domain/regulation/periods.ts';
import { printOutputs } from '#infra/constructs/print-outputs.ts';
import { AccountPool } from '#infra/constructs/records/account-pool.ts';
import { accessLogsBucket, KeptBucket } from '#infra/constructs/records/kept-bucket.ts';
import { PublishedBucket } from '#infra/constructs/records/published-bucket.ts';
import type { IndexName } from '#infra/constructs/records/questions.ts';
import { type RecordTables, recordTables } from '#infra/constructs/records/record-tables.ts';
import type { Records } from '#infra/constructs/rights/grant.ts';
import { keysOf } from '#infra/keyed.ts';
import { type PoolName, pascalCase, tableOutputs } from '#infra/names.ts';

export interface RecordsProps extends StackProps {
  /** What the names of a stage's things begin with. */
  readonly named: string;
  /** True where the data may go with the stack, as on a laptop. */
  readonly disposable: boolean;
  /** The restorations so far, oldest first, and whether the last one's tables are only being taken into the stack. */
  readonly restorations: readonly string[];
  readonly importing: boolean;
  /** True where the key of the hashes was made for one region, which AWS cannot change. */
  readonly oneRegionKey: boolean;
  /** The key that took the place of that one when it was lost, by its ARN. */
  readonly keyring: string | undefined;
  /** Each pool of users that was lost, as often as it was. */
  readonly lostPools: readonly PoolName[];
  /** Indexes that a later deployment makes. */
  readonly withoutIndexes: readonly IndexName[];
  /** The addresses of pages from which browsers send files. */
  readonly origins: readonly string[];
  /** Where buckets are reached, if not where AWS puts them. */
  readonly bucketsAt: string | undefined;
}

/** What holds data, apart from what runs: it stays when everything else is replaced. */
export class RecordsStack extends Stack implements Records {
  /** As they are in use. */
  readonly tables: RecordTables;
  readonly documents: KeptBucket;
  readonly papers: KeptBucket;
  readonly trust: KeptBucket;
  /** What everybody may read of the register, and the key that signs it. */
  readonly published: PublishedBucket;
  /** Hashes an IIN so that it can be looked up; nobody can read the key. */
  readonly keyring: IKey;
  readonly citizens: AccountPool;
  readonly staff: AccountPool;
  /** What the names of executions begin with: the last restoration, or nothing. */
  readonly epoch: string;

  constructor(scope: Construct, id: string, props: RecordsProps) {
    super(scope, id, { ...props, terminationProtection: !props.disposable });
    const { disposable, origins, bucketsAt } = props;
    const removalPolicy = disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    const peopleKey = new Key(this, 'PeopleKey', { enableKeyRotation: true, removalPolicy });
    const { tables, epoch } = this.tablesInUse(props, peopleKey);
    this.epoch = epoch;
    this.tables = tables;
    const accessLogs = accessLogsBucket(this, disposable);
    const uploads = { prefix: 'uploads/', days: periods.uploadKept.amount, origins };
    this.documents = new KeptBucket(this, 'Documents', { disposable, accessLogs, uploads });
    this.papers = new KeptBucket(this, 'Papers', { disposable, accessLogs, key: this.documents.key, locks: true });
    this.trust = new KeptBucket(this, 'Trust', { disposable, accessLogs, oldVersionsDays: periods.oldListKept.amount });
    this.published = new PublishedBucket(this, 'Published', { disposable, accessLogs, bucketsAt });
    this.keyring = this.keyringInUse(props, removalPolicy);
    this.citizens = this.poolInUse('citizens', props);
    this.staff = this.poolInUse('staff', props);
    printOutputs(this, this.outputs());
  }

  /** The one that the stack made, or the one that took its place: then the first is told on until the service has turned. */
  private keyringInUse({ oneRegionKey, keyring }: RecordsProps, removalPolicy: RemovalPolicy): IKey {
    const first = new Key(this, 'Keyring', {
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      // Losing it loses everybody: a replica in another region can stand in for it.
      multiRegion: !oneRegionKey,
      removalPolicy,
    });
    if (keyring === undefined) return first;
    this.exportValue(first.keyArn);
    return Key.fromKeyArn(this, 'KeyringInUse', keyring);
  }

  /** The last that was laid. A lost one stays in the template, untouched, and is told on until the service has turned. */
  private poolInUse(name: PoolName, { lostPools, disposable }: RecordsProps): AccountPool {
    const lay = (nth: number) => new AccountPool(this, `${pascalCase(name)}${nth === 1 ? '' : nth}`, { disposable });
    let inUse = lay(1);
    for (const [at] of lostPools.filter((lost) => lost === name).entries()) {
      const { pool, client } = inUse;
      for (const told of [pool.userPoolId, pool.userPoolArn, client.userPoolClientId]) this.exportValue(told);
      inUse = lay(at + 2);
    }
    return inUse;
  }

  /**
   * Those of the last restoration that is taken in, or the first. The others stay in the stack, with what the service was
   * told of them, until it has turned to the new ones: CloudFormation gives up nothing that another stack still leans on.
   */
  private tablesInUse({ restorations, importing, named, ...props }: RecordsProps, peopleKey: Key) {
    const first = { epoch: firstEpoch, tables: recordTables(this, { ...props, peopleKey }) };
    const restored = restorations.map((word, at) => {
      const isImported = importing && at === restorations.length - 1;
      return {
        epoch: word,
        tables: recordTables(this, { ...props, peopleKey, restored: { word, named, isImported } }),
      };
    });
    const all = [first, ...restored];
    const inUse = all.at(importing ? -2 : -1) ?? first;
    for (const { tables } of all.filter((each) => each !== inUse)) this.keepTelling(tables);
    return inUse;
  }

  private keepTelling(tables: RecordTables): void {
    for (const { table } of Object.values(tables)) {
      this.exportValue(table.tableName);
      this.exportValue(table.tableArn);
    }
    const { tableStreamArn } = tables.journal.table;
    if (tableStreamArn !== undefined) this.exportValue(tableStreamArn);
  }

  private outputs(): Readonly<Record<string, string>> {
    return {
      ...Object.fromEntries(keysOf(this.tables).map((name) => [tableOutputs[name], this.tables[name].table.tableName])),
      DocumentsBucket: this.documents.bucket.bucketName,
      PapersBucket: this.papers.bucket.bucketName,
      TrustBucket: this.trust.bucket.bucketName,
      PublicationBucket: this.published.bucket.bucketName,
      PublicationAddress: this.published.address,
      KeyringKey: this.keyring.keyArn,
      CitizensPool: this.citizens.pool.userPoolId,
      CitizensClient: this.citizens.client.userPoolClientId,
      StaffPool: this.staff.pool.userPoolId,
      StaffClient: this.staff.client.userPoolClientId,
      Epoch: this.epoch,
    };
  }
}
