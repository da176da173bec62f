import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CorsRule,
  HttpMethods,
  type IBucket,
  type LifecycleRule,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

export interface KeptBucketProps {
  readonly disposable: boolean;
  /** Where S3 writes down who asked for what. */
  readonly accessLogs: IBucket;
  /** Where people's browsers send files, and how many days these lie there: what is found to be right is copied elsewhere. */
  /** The key of another, which whoever may open the one may open the other with; one of its own if absent. */
  readonly key?: Key;
  /** What is locked in it cannot be removed; it can be said only when the bucket is made. */
  readonly locks?: boolean;
  /** Where every version is read by its name these stay; where only the newest is read, the others for so many days. */
  readonly oldVersionsDays?: number;
  readonly uploads?: { readonly prefix: string; readonly days: number; readonly origins: readonly string[] };
}

const forgotten = ({ prefix, days }: { readonly prefix: string; readonly days: number }): LifecycleRule => ({
  id: 'uploads that nobody confirmed, and those that were copied',
  prefix,
  expiration: Duration.days(days),
  noncurrentVersionExpiration: Duration.days(days),
});

/** A browser sends its file from a page of ours to S3 itself, and may read only what the address tells it. */
const fromPages = (origins: readonly string[]): CorsRule => ({
  allowedMethods: [HttpMethods.POST],
  allowedOrigins: [...origins],
  allowedHeaders: ['*'],
  maxAge: 3600,
});

/** A bucket whose every version is kept, under a key of ours, closed to the public. */
export class KeptBucket extends Construct {
  readonly bucket: Bucket;
  readonly key: Key;

  constructor(
    scope: Construct,
    id: string,
    { disposable, accessLogs, key, locks, oldVersionsDays, uploads }: KeptBucketProps,
  ) {
    super(scope, id);
    const removalPolicy = disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    this.key = key ?? new Key(this, 'Key', { enableKeyRotation: true, removalPolicy });
    this.bucket = new Bucket(this, 'Resource', {
      versioned: true,
      ...(locks ? { objectLockEnabled: true } : {}),
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: `${id.toLowerCase()}/`,
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
        ...(uploads ? [forgotten(uploads)] : []),
        ...(oldVersionsDays === undefined
          ? []
          : [{ id: 'versions that nobody reads', noncurrentVersionExpiration: Duration.days(oldVersionsDays) }]),
      ],
      ...(uploads && uploads.origins.length > 0 ? { cors: [fromPages(uploads.origins)] } : {}),
      removalPolicy,
    });
  }
}

/** S3's own logs of access; they outlive no year, since who read whose file stands in the access table. */
export const accessLogsBucket = (scope: Construct, disposable: boolean): Bucket =>
  new Bucket(scope, 'AccessLogs', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    lifecycleRules: [{ expiration: Duration.days(365) }],
    removalPolicy: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
  });
