import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, ProjectionType, StreamViewType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { PolicyDocument } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

/** An index is named for the question it answers. */
export interface Question {
  readonly by: string;
  readonly order?: string;
  /** True: the answer carries the whole item; otherwise its keys. */
  readonly whole?: true;
}

export interface RecordTableProps {
  /** Of a table that was restored from another; CloudFormation names all others. */
  readonly tableName?: string | undefined;
  /** True: taken into the stack as a restoration leaves it; what else it must have comes with the next deployment. */
  readonly asRestored?: boolean;
  readonly disposable: boolean;
  readonly questions?: Readonly<Record<string, Question>>;
  /** Attribute that holds, in seconds, when an item may be forgotten. */
  readonly forgets?: string;
  readonly key?: IKey;
  readonly stream?: boolean;
  readonly policy?: PolicyDocument;
}

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** What a restoration brings back of a table are its items and indexes; these are set again. */
const notRestored = ({ disposable, forgets, stream, policy }: RecordTableProps) => ({
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
  deletionProtection: !disposable,
  ...(forgets === undefined ? {} : { timeToLiveAttribute: forgets }),
  ...(stream ? { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES } : {}),
  ...(policy === undefined ? {} : { resourcePolicy: policy }),
});

/** A table of records: kept when its stack goes, restorable to any second of 35 days, protected from deletion. */
export class RecordTable extends Construct {
  readonly table: TableV2;
  readonly key: IKey | undefined;
  readonly indexArns: readonly string[];

  constructor(scope: Construct, id: string, props: RecordTableProps) {
    super(scope, id);
    const { tableName, asRestored = false, disposable, questions = {}, key } = props;
    this.key = key;
    this.table = new TableV2(this, 'Resource', {
      ...(tableName === undefined ? {} : { tableName }),
      partitionKey: text('pk'),
      sortKey: text('sk'),
      globalSecondaryIndexes: Object.entries(questions).map(([indexName, { by, order, whole }]) => ({
        indexName,
        partitionKey: text(by),
        ...(order === undefined ? {} : { sortKey: text(order) }),
        projectionType: whole ? ProjectionType.ALL : ProjectionType.KEYS_ONLY,
      })),
      removalPolicy: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      ...(key === undefined ? {} : { encryption: TableEncryptionV2.customerManagedKey(key) }),
      ...(asRestored ? {} : notRestored(props)),
    });
    this.indexArns = Object.keys(questions).map((name) => `${this.table.tableArn}/index/${name}`);
  }
}
