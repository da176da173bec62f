import { readFile } from 'node:fs/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { TableNames } from '#adapters/dynamo/commit.ts';
import type { Deployed } from '#adapters/sfn/machines.ts';
import { clock as systemClock } from '#adapters/system-clock.ts';
import type { RealTime } from '#casework/ports/clock.ts';
import type { Commit } from '#casework/ports/commit.ts';
import type { StepDeps } from '#casework/procedure/step.ts';
import type { SignableOf } from '#casework/signing/signable.ts';
import { firstEpoch } from '#domain/file/epoch.ts';
import { once } from '#domain/once.ts';
import { readConfig } from './config.ts';
import { editionsOf } from './editions.ts';
import { later, laterDone } from './later.ts';
import { faultOf, tell } from './log.ts';

/**
 * Everything a function may be given, each made on first use and its adapter loaded when it is first asked: what starts a
 * function is this list and the client of its tables. `once` and `later` are pure: what no function names is left out.
 */
export const config = /* @__PURE__ */ once(() => readConfig(process.env));
const dynamo = /* @__PURE__ */ once(() => new DynamoDBClient({}));
const s3 = /* @__PURE__ */ once(async () => (await import('#adapters/s3/client.ts')).s3Client());
const cognito = /* @__PURE__ */ once(async () => (await import('#adapters/cognito-users.ts')).cognitoClient());
const cloudWatch = /* @__PURE__ */ once(async () =>
  (await import('#adapters/cloudwatch-client.ts')).cloudWatchClient(),
);
const sfn = /* @__PURE__ */ once(async () => (await import('#adapters/sfn/client.ts')).sfnClient());
const neighbours = /* @__PURE__ */ once(async () => (await import('./neighbours.ts')).neighboursOf(config()));

export const clock = systemClock;

export const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
const random = (): number => Math.random();

/** Bundling writes the digests of its sources in the place of the first. */
const editions = () => editionsOf(process.env.EDITIONS, process.env.REVISION);

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

export const cases = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/case-store.ts')).dynamoCaseStore(dynamo(), tables, editions()),
);
export const lists = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/case-lists.ts')).dynamoCaseLists(dynamo(), config().casesTable),
);
export const owed = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/owed.ts')).dynamoOwedWork(dynamo(), config().casesTable),
);
export const tokens = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/owed.ts')).dynamoTokens(dynamo(), config().casesTable),
);
export const papers = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/papers.ts')).dynamoPapers(dynamo(), config().casesTable),
);
export const preparedPapers = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/papers.ts')).dynamoPreparedPapers(dynamo(), config().casesTable),
);
export const people = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/people.ts')).dynamoPeople(dynamo(), config().peopleTable),
);
export const access = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/people.ts')).dynamoAccessLog(dynamo(), config().accessTable),
);
export const register = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/register.ts')).dynamoRegister(dynamo(), config().registerTable),
);
export const documents = /* @__PURE__ */ later(async () => {
  const { s3Documents } = await import('#adapters/s3/documents.ts');
  return s3Documents(await s3(), { copies: config().documentsBucket, papers: config().papersBucket });
});
/** For whoever serves what is owed. */
export const forgetting = /* @__PURE__ */ later(async () =>
  (await import('#adapters/s3/forget-copy.ts')).s3Forgetting(await s3(), config().documentsBucket),
);
export const keyring = /* @__PURE__ */ later(async () => {
  const { kmsClient, kmsKeyring } = await import('#adapters/kms-keyring.ts');
  return kmsKeyring(kmsClient(), config().keyringKey);
});
export const trustStore = /* @__PURE__ */ later(async () => {
  const { s3TrustStore } = await import('#adapters/s3/trust-store.ts');
  return s3TrustStore({ s3: await s3(), bucket: config().trustBucket, prefix: 'trust/' });
});
export const listLog = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/list-log.ts')).dynamoListLog(dynamo(), config().registerTable),
);
export const reports = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/reports.ts')).dynamoReports(dynamo(), config().reportsTable),
);
export const publication = /* @__PURE__ */ later(async () => {
  const { s3Publication } = await import('#adapters/s3/publication.ts');
  return s3Publication({ s3: await s3(), bucket: config().publicationBucket });
});
export const sealer = /* @__PURE__ */ later(async () => {
  const { kmsClient } = await import('#adapters/kms-keyring.ts');
  const { kmsSealer } = await import('#adapters/kms-sealer.ts');
  return kmsSealer(kmsClient(), config().sealKey);
});
export const keptLists = /* @__PURE__ */ later(async () =>
  (await import('#adapters/s3/kept-lists.ts')).s3KeptLists({ s3: await s3(), bucket: config().trustBucket }),
);
export const signatures = /* @__PURE__ */ later(async () =>
  (await import('#adapters/cms/signatures.ts')).cmsSignatures({
    trust: trustStore(),
    clock,
    report: (fault) => tell('trust cannot be read', faultOf(fault), 'error'),
  }),
);
/** Who only answers tokens starts no machine and is told none. */
const noMachines = { arns: {}, epoch: firstEpoch };
export const procedures = (): Deployed => ({ arns: config().machines, epoch: config().epoch });
export const machines = /* @__PURE__ */ later(async () => {
  const { sfnMachines } = await import('#adapters/sfn/machines.ts');
  return sfnMachines(await sfn(), process.env.MACHINES ? procedures() : noMachines);
});

/** The executions that run now, of all machines. */
export const running = async (): Promise<ReadonlySet<string>> =>
  (await import('#adapters/sfn/executions.ts')).runningExecutions(await sfn(), procedures());

export const metrics = /* @__PURE__ */ laterDone(async () => {
  const { cloudWatchMetrics } = await import('#adapters/cloudwatch-metrics.ts');
  return cloudWatchMetrics(await cloudWatch(), config().metricNamespace);
});
export const missedTermsOf = /* @__PURE__ */ laterDone(async () => {
  const { cloudWatchMissedTerms } = await import('#adapters/cloudwatch-missed-terms.ts');
  return cloudWatchMissedTerms(await cloudWatch(), config().metricNamespace);
});
export const countMiss = /* @__PURE__ */ laterDone(async () => {
  const { cloudWatchMissCounter } = await import('#adapters/cloudwatch-missed-terms.ts');
  return cloudWatchMissCounter(await cloudWatch(), config().metricNamespace);
});
export const bell = /* @__PURE__ */ laterDone(async () => {
  const { snsBell, snsClient } = await import('#adapters/sns-bell.ts');
  return snsBell(snsClient(), config().alarmTopic);
});
export const deadLetters = /* @__PURE__ */ laterDone(async () =>
  (await import('#adapters/sqs-dead-letters.ts')).sqsDeadLetters(config().deadLettersQueue),
);

export const persons = /* @__PURE__ */ later(async () => (await neighbours()).persons());
export const notary = /* @__PURE__ */ later(async () => (await neighbours()).notary());
export const gateway = /* @__PURE__ */ later(async () => (await neighbours()).gateway());
export const desk = /* @__PURE__ */ later(async () => (await neighbours()).desk());
export const eAkimat = /* @__PURE__ */ later(async () => (await neighbours()).eAkimat());

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
export const staffRegister = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/staff-register.ts')).dynamoStaffRegister(dynamo(), tables),
);
export const accounts = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/accounts.ts')).dynamoAccounts(dynamo(), config().accountsTable),
);
export const secondPersons = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/second-persons.ts')).dynamoSecondPersons(dynamo(), tables),
);
export const outages = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/outages.ts')).dynamoOutages(dynamo(), tables),
);
export const observations = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/observations.ts')).dynamoObservations(dynamo(), config().staffTable),
);
export const nonces = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/accounts.ts')).dynamoNonces(dynamo(), config().accountsTable),
);
export const proofCodes = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/accounts.ts')).dynamoProofCodes(dynamo(), config().accountsTable),
);
export const throttle = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/throttle.ts')).dynamoThrottle(dynamo(), config().throttlesTable, realTime),
);
export const turns = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/turns.ts')).dynamoTurns(dynamo(), config().casesTable, realTime),
);
export const tries = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/tries.ts')).dynamoTries(dynamo(), config().throttlesTable, realTime),
);
type Pool = 'citizens' | 'staff';
const poolOf = (of: Pool) =>
  of === 'citizens'
    ? { pool: config().citizensPool, client: config().citizensClient }
    : { pool: config().staffPool, client: config().staffClient };
const passwordsOf = (of: Pool) =>
  later(async () => (await import('#adapters/cognito-passwords.ts')).cognitoPasswords(await cognito(), poolOf(of)));
const tokensOf = (of: Pool) =>
  later(async () => {
    const { cognitoTokens } = await import('#adapters/cognito-tokens.ts');
    return cognitoTokens(await cognito(), { ...poolOf(of), keyring: keyring() });
  });
export const citizenPasswords = /* @__PURE__ */ passwordsOf('citizens');
export const staffPasswords = /* @__PURE__ */ passwordsOf('staff');
export const citizenTokens = /* @__PURE__ */ tokensOf('citizens');
export const staffTokens = /* @__PURE__ */ tokensOf('staff');
export const sessions = /* @__PURE__ */ later(async () =>
  (await import('#adapters/dynamo/sessions.ts')).dynamoSessions(dynamo(), config().accountsTable),
);

/** What a file's paper is and does, for whoever prepares and signs it. */
export const signableOf: SignableOf = async (fileId) => {
  const { signableOf: found } = await import('#casework/signing/signables.ts');
  return found(fileId);
};

/** Whether one transaction can hold what is to be signed. */
export const fits = async (commit: Commit): Promise<boolean> =>
  (await import('#adapters/dynamo/fits-transaction.ts')).fitsTransaction(commit);
