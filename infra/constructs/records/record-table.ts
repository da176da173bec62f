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
  readonly disposable: boolean;
  readonly questions?: Readonly<Record<string, Question>>;
  /** Attribute that holds, in seconds, when an item may be forgotten. */
  readonly forgets?: string;
  readonly key?: IKey;
  readonly stream?: boolean;
  readonly policy?: PolicyDocument;
}

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** A table of records: kept when its stack goes, restorable to any second of 35 days, protected from deletion. */
export class RecordTable extends Construct {
  readonly table: TableV2;
  readonly key: IKey | undefined;
  readonly indexArns: readonly string[];

  constructor(scope: Construct, id: string, props: RecordTableProps) {
    super(scope, id);
    const { disposable, questions = {}, forgets, key, stream, policy } = props;
    this.key = key;
    this.table = new TableV2(this, 'Resource', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      globalSecondaryIndexes: Object.entries(questions).map(([indexName, { by, order, whole }]) => ({
        indexName,
        partitionKey: text(by),
        ...(order === undefined ? {} : { sortKey: text(order) }),
        projectionType: whole ? ProjectionType.ALL : ProjectionType.KEYS_ONLY,
      })),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: !disposable,
      removalPolicy: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      ...(forgets === undefined ? {} : { timeToLiveAttribute: forgets }),
      ...(key === undefined ? {} : { encryption: TableEncryptionV2.customerManagedKey(key) }),
      ...(stream ? { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES } : {}),
      ...(policy === undefined ? {} : { resourcePolicy: policy }),
    });
    this.indexArns = Object.keys(questions).map((name) => `${this.table.tableArn}/index/${name}`);
  }
}
