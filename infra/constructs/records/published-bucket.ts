import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { periods } from '#domain/regulation/periods.ts';
import { acknowledge } from '#infra/constructs/acknowledge.ts';

export interface PublishedBucketProps {
  readonly disposable: boolean;
  /** Where S3 writes down who asked for what. */
  readonly accessLogs: IBucket;
  /** Where buckets are reached, each under its name, if not where AWS puts them. */
  readonly bucketsAt: string | undefined;
}

/** What of it everybody may read. */
const outside = 'register/';

/**
 * What everybody may read of the register, at an address of its own, and the key that signs it. Each object is locked as it
 * is written; it is under no key of ours, which nobody outside could use.
 */
export class PublishedBucket extends Construct {
  readonly bucket: Bucket;
  readonly key: Key;
  /** Where a stranger downloads it. */
  readonly address: string;

  constructor(scope: Construct, id: string, { disposable, accessLogs, bucketsAt }: PublishedBucketProps) {
    super(scope, id);
    const removalPolicy = disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    this.key = new Key(this, 'Seal', {
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy,
    });
    this.bucket = new Bucket(this, 'Resource', {
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(periods.paperLocked.amount)),
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: new BlockPublicAccess({
        blockPublicAcls: true,
        ignorePublicAcls: true,
        blockPublicPolicy: false,
        restrictPublicBuckets: false,
      }),
      enforceSSL: true,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: `${id.toLowerCase()}/`,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      removalPolicy,
    });
    const everybody = { principals: [new AnyPrincipal()], resources: [this.bucket.arnForObjects(`${outside}*`)] };
    this.bucket.addToResourcePolicy(new PolicyStatement({ actions: ['s3:GetObject'], ...everybody }));
    acknowledge(this.bucket, {
      id: 'AwsSolutions-S2',
      reason: 'Everybody is to read what is published; a policy opens that part alone, and no ACL can open anything.',
    });
    const { bucketName, bucketRegionalDomainName } = this.bucket;
    const at = bucketsAt === undefined ? `https://${bucketRegionalDomainName}` : `${bucketsAt}/${bucketName}`;
    this.address = `${at}/${outside.slice(0, -1)}`;
  }
}
