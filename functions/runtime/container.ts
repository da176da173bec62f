import { readFile } from 'node:fs/promises';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SNSClient } from '@aws-sdk/client-sns';
import { cloudWatchMetrics } from '#adapters/cloudwatch-metrics.ts';
import { cloudWatchMissCounter, cloudWatchMissedTerms } from '#adapters/cloudwatch-missed-terms.ts';
import { cmsSignatures } from '#adapters/cms/signatures.ts';
import { cognitoPasswords } from '#adapters/cognito-passwords.ts';
import { cognitoTokens } from '#adapters/cognito-tokens.ts';
import { dynamoAccounts, dynamoNonces, dynamoProofCodes } from '#adapters/dynamo/accounts.ts';
import { dynamoCaseLists } from '#adapters/dynamo/case-lists.ts';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import type { TableNames } from '#adapters/dynamo/commit.ts';
import { fitsTransaction } from '#adapters/dynamo/fits-transaction.ts';
import { dynamoOutages } from '#adapters/dynamo/outages.ts';
import { dynamoOwedWork, dynamoTokens } from '#adapters/dynamo/owed.ts';
import { dynamoPapers, dynamoPreparedPapers } from '#adapters/dynamo/papers.ts';
import { dynamoAccessLog, dynamoPeople } from '#adapters/dynamo/people.ts';
import { dynamoRegister } from '#adapters/dynamo/register.ts';
import { dynamoSecondPersons } from '#adapters/dynamo/second-persons.ts';
import { dynamoSessions } from '#adapters/dynamo/sessions.ts';
import { dynamoStaffRegister } from '#adapters/dynamo/staff-register.ts';
import { dynamoThrottle } from '#adapters/dynamo/throttle.ts';
import { dynamoTries } from '#adapters/dynamo/tries.ts';
import { keptIdentity, readClientIdentity } from '#adapters/http/client-identity.ts';
import { httpEAkimat } from '#adapters/http/e-akimat.ts';
import { httpEgovGateway } from '#adapters/http/egov-gateway.ts';
import { mutualTls } from '#adapters/http/mutual-tls.ts';
import type { NeighbourAddress } from '#adapters/http/neighbour.ts';
import { httpNotaryRegistry } from '#adapters/http/notary-registry.ts';
import { httpPersonRegistry } from '#adapters/http/person-registry.ts';
import { httpRegionalGatewayDesk } from '#adapters/http/regional-gateway-desk.ts';
import { kmsKeyring } from '#adapters/kms-keyring.ts';
import { s3Client } from '#adapters/s3/client.ts';
import { s3Documents } from '#adapters/s3/documents.ts';
import { s3Forgetting } from '#adapters/s3/forget-copy.ts';
import { s3KeptLists } from '#adapters/s3/kept-lists.ts';
import { s3TrustStore } from '#adapters/s3/trust-store.ts';
import { type Deployed, sfnMachines } from '#adapters/sfn/machines.ts';
import { snsBell } from '#adapters/sns-bell.ts';
import { sqsDeadLetters } from '#adapters/sqs-dead-letters.ts';
import { clock as systemClock } from '#adapters/system-clock.ts';
import type { RealTime } from '#casework/ports/clock.ts';
import type { StepDeps } from '#casework/procedure/step.ts';
import { signableAmong } from '#casework/signing/signable.ts';
import { signables } from '#casework/signing/signables.ts';
import { firstEpoch } from '#domain/file/epoch.ts';
import { kindAmong, kinds } from '#domain/kinds.ts';
import { readConfig } from './config.ts';
import { faultOf, tell } from './log.ts';

/**
 * Everything a function may be given, each made on first use. A function names what it needs, and its bundle holds only
 * that: `once` is pure, so what is not named is left out.
 */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export const config = /* @__PURE__ */ once(() => readConfig(process.env));
const dynamo = /* @__PURE__ */ once(() => new DynamoDBClient({}));
const s3 = /* @__PURE__ */ once(s3Client);
const cognito = /* @__PURE__ */ once(() => new CognitoIdentityProviderClient({}));
const cloudWatch = /* @__PURE__ */ once(() => new CloudWatchClient({}));
export const sfn = /* @__PURE__ */ once(() => new SFNClient({}));

export const clock = systemClock;

/** Finds the kind of a file by its id, for whatever serves files of every kind. */
export const kindOf = kindAmong(kinds);
export const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
const random = (): number => Math.random();

/** A function is given only the tables its rights name, so each name is read when it is used. */
const tables: TableNames & { readonly staff: string } = {
  get cases() {
    return config().casesTable;
  },
  get journal() {
    return config().journalTable;
  },
  get register() {
    return config().registerTable;
  },
  get people() {
    return config().peopleTable;
  },
  get staff() {
    return config().staffTable;
  },
  get confirmations() {
    return config().confirmationsTable;
  },
};

export const cases = /* @__PURE__ */ once(() => dynamoCaseStore(dynamo(), tables));
export const lists = /* @__PURE__ */ once(() => dynamoCaseLists(dynamo(), config().casesTable));
export const owed = /* @__PURE__ */ once(() => dynamoOwedWork(dynamo(), config().casesTable));
export const tokens = /* @__PURE__ */ once(() => dynamoTokens(dynamo(), config().casesTable));
export const papers = /* @__PURE__ */ once(() => dynamoPapers(dynamo(), config().casesTable));
export const preparedPapers = /* @__PURE__ */ once(() => dynamoPreparedPapers(dynamo(), config().casesTable));
export const people = /* @__PURE__ */ once(() => dynamoPeople(dynamo(), config().peopleTable));
export const access = /* @__PURE__ */ once(() => dynamoAccessLog(dynamo(), config().accessTable));
export const register = /* @__PURE__ */ once(() => dynamoRegister(dynamo(), config().registerTable));
export const documents = /* @__PURE__ */ once(() =>
  s3Documents(s3(), { copies: config().documentsBucket, papers: config().papersBucket }),
);
/** For whoever serves what is owed. */
export const forgetting = /* @__PURE__ */ once(() => s3Forgetting(s3(), config().documentsBucket));
export const keyring = /* @__PURE__ */ once(() => kmsKeyring(new KMSClient({}), config().keyringKey));
export const trustStore = /* @__PURE__ */ once(() =>
  s3TrustStore({ s3: s3(), bucket: config().trustBucket, prefix: 'trust/' }),
);
export const keptLists = /* @__PURE__ */ once(() => s3KeptLists({ s3: s3(), bucket: config().trustBucket }));
export const signatures = /* @__PURE__ */ once(() =>
  cmsSignatures({
    trust: trustStore(),
    clock,
    report: (fault) => tell('trust cannot be read', faultOf(fault), 'error'),
  }),
);
/** Who only answers tokens starts no machine and is told none. */
const noMachines = { arns: {}, epoch: firstEpoch };
export const procedures = (): Deployed => ({ arns: config().machines, epoch: config().epoch });
export const machines = /* @__PURE__ */ once(() =>
  sfnMachines(sfn(), process.env.MACHINES ? procedures() : noMachines),
);

export const metrics = /* @__PURE__ */ once(() => cloudWatchMetrics(cloudWatch(), config().metricNamespace));
export const missedTermsOf = /* @__PURE__ */ once(() => cloudWatchMissedTerms(cloudWatch(), config().metricNamespace));
export const countMiss = /* @__PURE__ */ once(() => cloudWatchMissCounter(cloudWatch(), config().metricNamespace));
export const bell = /* @__PURE__ */ once(() => snsBell(new SNSClient({}), config().alarmTopic));
export const deadLetters = /* @__PURE__ */ once(() => sqsDeadLetters(config().deadLettersQueue));

/** Automatic steps may take two minutes (8.4, 8.7, 9.1); a neighbour that needs longer than this is held and asked again. */
const timeoutMs = 10_000;
const identity = /* @__PURE__ */ once(() =>
  keptIdentity(
    () => readClientIdentity({ arn: config().neighbourSecret ?? '', token: process.env.AWS_SESSION_TOKEN ?? '' }),
    { realTime, report: (fault) => tell('the certificate for neighbours cannot be read', faultOf(fault), 'error') },
  ),
);
/** A neighbour by its address, shown our certificate where there is one. */
const neighbourAt = (baseUrl: string | undefined): NeighbourAddress => ({
  baseUrl,
  timeoutMs,
  ...(config().neighbourSecret === undefined ? {} : { fetch: mutualTls(identity()) }),
});
export const persons = /* @__PURE__ */ once(() => httpPersonRegistry(neighbourAt(config().personsUrl)));
export const notary = /* @__PURE__ */ once(() => httpNotaryRegistry(neighbourAt(config().notaryUrl)));
export const gateway = /* @__PURE__ */ once(() => httpEgovGateway(neighbourAt(config().gatewayUrl)));
export const desk = /* @__PURE__ */ once(() => httpRegionalGatewayDesk(neighbourAt(config().deskUrl)));
export const eAkimat = /* @__PURE__ */ once(() => httpEAkimat(neighbourAt(config().eAkimatUrl)));

/** Laid beside the bundle of the public door when it was made. */
export const apiDescription = /* @__PURE__ */ once(
  async (): Promise<unknown> => JSON.parse(await readFile(new URL('openapi.json', import.meta.url), 'utf8')),
);

/** What every step needs. */
export const stepDeps = (): StepDeps => ({ cases: cases(), clock, pause, random });

/** At a door, where people meet: each time a transaction stands in another's way is counted. */
export const doorStepDeps = (): StepDeps => ({
  ...stepDeps(),
  pause: async (ms) => {
    await metrics()({ CommitConflicts: 1 });
    await pause(ms);
  },
});

/** What the local clock never moves: papers, nonces, codes and throttles live by it. */
export const realTime: RealTime = () => Date.now();
export const staffRegister = /* @__PURE__ */ once(() => dynamoStaffRegister(dynamo(), tables));
export const accounts = /* @__PURE__ */ once(() => dynamoAccounts(dynamo(), config().accountsTable));
export const secondPersons = /* @__PURE__ */ once(() => dynamoSecondPersons(dynamo(), tables));
export const outages = /* @__PURE__ */ once(() => dynamoOutages(dynamo(), tables));
export const nonces = /* @__PURE__ */ once(() => dynamoNonces(dynamo(), config().accountsTable));
export const proofCodes = /* @__PURE__ */ once(() => dynamoProofCodes(dynamo(), config().accountsTable));
export const throttle = /* @__PURE__ */ once(() => dynamoThrottle(dynamo(), config().throttlesTable, realTime));
export const tries = /* @__PURE__ */ once(() => dynamoTries(dynamo(), config().throttlesTable, realTime));
export const citizenPasswords = /* @__PURE__ */ once(() =>
  cognitoPasswords(cognito(), { pool: config().citizensPool, client: config().citizensClient }),
);
export const staffPasswords = /* @__PURE__ */ once(() =>
  cognitoPasswords(cognito(), { pool: config().staffPool, client: config().staffClient }),
);

export const citizenTokens = /* @__PURE__ */ once(() =>
  cognitoTokens(cognito(), { pool: config().citizensPool, client: config().citizensClient, keyring: keyring() }),
);
export const staffTokens = /* @__PURE__ */ once(() =>
  cognitoTokens(cognito(), { pool: config().staffPool, client: config().staffClient, keyring: keyring() }),
);
export const sessions = /* @__PURE__ */ once(() => dynamoSessions(dynamo(), config().accountsTable));

/** What a file's paper is and does, for whoever prepares and signs it. */
export const signableOf = signableAmong(signables);

/** Whether one transaction can hold what is to be signed. */
export const fits = fitsTransaction;
