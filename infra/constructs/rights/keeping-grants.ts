import type { AccountPool } from '#infra/constructs/records/account-pool.ts';
import type { KeptBucket } from '#infra/constructs/records/kept-bucket.ts';
import type { PublishedBucket } from '#infra/constructs/records/published-bucket.ts';
import type { Grant, Records } from './grant.ts';
import { allow, opensThrough } from './statements.ts';

/** The objects of a bucket of another stack, and why all of them are meant. */
function objectsOf({ bucket }: Pick<KeptBucket, 'bucket'>) {
  const imported = bucket.stack.exportValue(bucket.bucketArn);
  const { 'Fn::ImportValue': name }: { 'Fn::ImportValue': string } = bucket.stack.resolve(imported);
  const under = (prefix: string, named: string) => ({
    arn: `${imported}/${prefix}*`,
    acknowledgements: [
      {
        id: `AwsSolutions-IAM5[Resource::${name}/${prefix}*]`,
        reason: `Objects of the bucket ${bucket.node.scope?.node.id} are named by ${named}, known only when they are written.`,
      },
    ],
  });
  return { ...under('', 'hashes and ids'), under };
}

// Without the right to list, S3 calls an object that is not there forbidden, and absence looks like a fault.
const listed = (...buckets: readonly Pick<KeptBucket, 'bucket'>[]) =>
  allow(
    buckets.map(({ bucket }) => bucket.bucketArn),
    's3:ListBucket',
  );

const accounts = ({ pool }: AccountPool, ...actions: string[]) =>
  allow([pool.userPoolArn], ...actions.map((action) => `cognito-idp:${action}`));

const poolNames = (whose: 'CITIZENS' | 'STAFF', { pool, client }: AccountPool) => ({
  [`${whose}_POOL`]: pool.userPoolId,
  [`${whose}_CLIENT`]: client.userPoolClientId,
});

/** Rights on files, on the key of keyed hashes and on accounts. */
export const keepingGrants = (records: Records) => ({
  ...documentGrants(records),
  ...trustGrants(records),
  ...publicationGrants(records.published),
  ...accountGrants(records),
});

function documentGrants({ documents, papers }: Records) {
  const inDocuments = objectsOf(documents);
  const inCopies = inDocuments.under('copies/', 'ids of cases and documents');
  const inPapers = objectsOf(papers);
  const environment = { DOCUMENTS_BUCKET: documents.bucket.bucketName, PAPERS_BUCKET: papers.bucket.bucketName };
  const acknowledgements = [...inDocuments.acknowledgements, ...inPapers.acknowledgements];
  return {
    'documents.read': {
      statements: [
        allow([inDocuments.arn, inPapers.arn], 's3:GetObject', 's3:GetObjectVersion'),
        listed(documents, papers),
        opensThrough(documents.key, 's3'),
      ],
      environment,
      acknowledgements,
    },
    'documents.write': {
      statements: [allow([inDocuments.arn, inPapers.arn], 's3:PutObject'), opensThrough(documents.key, 's3')],
      environment,
      acknowledgements,
    },
    // Of copies alone: papers and signatures that lie in the bucket of documents from before they had their own stay.
    'documents.forget': {
      statements: [allow([inCopies.arn], 's3:DeleteObjectVersion')],
      environment: { DOCUMENTS_BUCKET: documents.bucket.bucketName },
      acknowledgements: inCopies.acknowledgements,
    },
    // Locks for ever longer, and never shorter: that would take another right.
    'signatures.keep': {
      statements: [allow([inPapers.arn], 's3:PutObjectRetention')],
      environment,
      acknowledgements,
    },
  } satisfies Record<string, Grant>;
}

function trustGrants({ trust }: Records) {
  const inTrust = objectsOf(trust);
  const inLists = inTrust.under('trust/lists/', 'the addresses of authorities');
  const environment = { TRUST_BUCKET: trust.bucket.bucketName };
  return {
    'trust.read': {
      statements: [allow([inTrust.arn], 's3:GetObject'), listed(trust), opensThrough(trust.key, 's3')],
      environment,
      acknowledgements: inTrust.acknowledgements,
    },
    'trust.write': {
      statements: [allow([inLists.arn], 's3:PutObject'), opensThrough(trust.key, 's3')],
      environment,
      acknowledgements: inLists.acknowledgements,
    },
  } satisfies Record<string, Grant>;
}

function publicationGrants(published: PublishedBucket) {
  const { bucket, key } = published;
  const inPublication = objectsOf(published);
  const environment = { PUBLICATION_BUCKET: bucket.bucketName };
  const { acknowledgements } = inPublication;
  return {
    'publication.read': {
      statements: [allow([inPublication.arn], 's3:GetObject'), listed(published)],
      environment,
      acknowledgements,
    },
    'publication.write': { statements: [allow([inPublication.arn], 's3:PutObject')], environment, acknowledgements },
    seal: { statements: [allow([key.keyArn], 'kms:Sign', 'kms:GetPublicKey')], environment: { SEAL_KEY: key.keyArn } },
  } satisfies Record<string, Grant>;
}

function accountGrants({ keyring, citizens, staff }: Records) {
  return {
    keyring: { statements: [allow([keyring.keyArn], 'kms:GenerateMac')], environment: { KEYRING_KEY: keyring.keyArn } },
    citizens: {
      statements: [accounts(citizens, 'AdminCreateUser', 'AdminSetUserPassword', 'AdminInitiateAuth')],
      environment: poolNames('CITIZENS', citizens),
    },
    staffAccounts: {
      statements: [accounts(staff, 'AdminCreateUser', 'AdminSetUserPassword')],
      environment: poolNames('STAFF', staff),
    },
    staffSignIn: {
      statements: [accounts(staff, 'AdminInitiateAuth', 'AdminRespondToAuthChallenge')],
      environment: poolNames('STAFF', staff),
    },
  } satisfies Record<string, Grant>;
}
