// The world of the scenarios with a ledger beside it: whatever is asked of a port is asked of its adapter too.
import { dynamoAccounts } from '#adapters/dynamo/accounts.ts';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import { dynamoOwedWork, dynamoTokens } from '#adapters/dynamo/owed.ts';
import { dynamoPapers, dynamoPreparedPapers } from '#adapters/dynamo/papers.ts';
import { dynamoPeople } from '#adapters/dynamo/people.ts';
import { dynamoRegister } from '#adapters/dynamo/register.ts';
import { dynamoReports } from '#adapters/dynamo/reports.ts';
import { dynamoStaffRegister } from '#adapters/dynamo/staff-register.ts';
import { dynamoThrottle } from '#adapters/dynamo/throttle.ts';
import { kmsKeyring } from '#adapters/kms-keyring.ts';
import { s3Documents } from '#adapters/s3/documents.ts';
import { s3TrustStore } from '#adapters/s3/trust-store.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { countFile, reportedKindOf } from '#casework/reporting/count-file.ts';
import { reportedKinds } from '#casework/reporting/reported-kinds.ts';
import type { Typed } from '#domain/file/kind.ts';
import { kindOf } from '#domain/kinds.ts';
import { isCounted } from '#domain/reports/count-file.ts';
import { sessionActor } from '#http/carrier/session-actor.ts';
import { throttledBy } from '#http/carrier/throttled.ts';
import { aToken } from '#test/builders/doors/a-token.ts';
import { everyTask } from '#test/scenarios/harness/tasks.ts';
import { aWorld, type World } from '#test/scenarios/harness/world.ts';
import { sum } from './figure.ts';
import type { Index } from './indexes.ts';
import { emptyTally, ledgerDynamo, ledgerKms, ledgerS3, type Tally } from './ledger.ts';
import type { Counts } from './prices.ts';

const tables = {
  cases: 'cases',
  journal: 'journal',
  register: 'register',
  people: 'people',
  staff: 'staff',
  confirmations: 'confirmations',
} as const;

/** A world that plays, and what counts beside it. */
type Playing = Pick<World, 'deps' | 'hindrances' | 'runner'>;

export interface Counting {
  /** requests to the API that no command of the story stands for */
  asks(times: number): Promise<void>;
  counts(): Counts;
  /** how many of the transitions each machine took */
  byMachine(): Readonly<Record<string, number>>;
}

type Asked = (...asked: readonly unknown[]) => unknown;
const isAsked = (member: unknown): member is Asked => typeof member === 'function';

/** An adapter is asked first and only counts; the port answers. */
function beside<Port extends object>(port: Port, adapter: object): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const own: unknown = Reflect.get(target, name);
      const counted: unknown = Reflect.get(adapter, name);
      if (!isAsked(own) || !isAsked(counted)) return own;
      return async (...asked: readonly unknown[]) => {
        await counted(...asked);
        return own(...asked);
      };
    },
  });
}

/** Whatever this world does from now on, counted. */
export function countingOver({ deps, hindrances, runner }: Playing, indexes: readonly Index[]): Counting {
  const tally = emptyTally();
  const adapters = adaptersOver(tally, indexes);
  const knock = knocking(tally, adapters, deps.clock);
  const counted: CaseStore['commit'] = async (commit) => {
    if (commit.idempotency) await knock(commit.idempotency.key);
    // the journal's record calls the relay, and whoever counts
    tally.invocations += commit.plans.length * 2;
    const obstacles = await adapters.cases.commit(commit);
    for (const { after, events } of commit.plans) await reported(after.id, events, adapters);
    return obstacles;
  };
  const counting = { ...adapters, cases: { ...adapters.cases, commit: counted } };
  for (const port of countedPorts) Object.assign(deps, { [port]: beside(deps[port], counting[port]) });
  const called = async () => {
    tally.invocations += 1;
  };
  hindrances.set(everyTask, { before: called });
  const already = transitionsOf(runner);
  const byMachine = () =>
    Object.fromEntries(
      Object.entries(transitionsOf(runner)).flatMap(([machine, taken]) => {
        const since = taken - (already[machine] ?? 0);
        return since > 0 ? [[machine, since]] : [];
      }),
    );
  return {
    asks: async (times) => {
      for (let nth = 0; nth < times; nth++) await knock();
    },
    counts: () => ({ ...tally, transitions: sum(Object.values(byMachine())) }),
    byMachine,
  };
}

function transitionsOf(runner: Playing['runner']): Readonly<Record<string, number>> {
  const taken: Record<string, number> = {};
  for (const { machine, history } of runner.executions()) taken[machine] = (taken[machine] ?? 0) + history.length;
  return taken;
}

/** A world of which everything is counted from its first act on. */
export function countedWorld(indexes: readonly Index[]): Counting & { readonly world: World } {
  const world = aWorld();
  return { world, ...countingOver(world, indexes) };
}

/** What a month comes to is counted as things happen, of files that tell of something that is counted. */
async function reported(id: string, events: readonly Typed[], { cases, reports }: ReturnType<typeof adaptersOver>) {
  const one = reportedKindOf(reportedKinds, id);
  if (!events.some(({ type }) => isCounted(one, type))) return;
  await countFile(id, { reported: reportedKinds, kindOf, cases, reports, pause: async () => {}, random: () => 0 });
}

const countedPorts = [
  'cases',
  'owed',
  'tokens',
  'people',
  'register',
  'papers',
  'documents',
  'keyring',
  'staff',
  'signatures',
] as const;

function adaptersOver(tally: Tally, indexes: readonly Index[]) {
  const dynamo = ledgerDynamo(tally, { [tables.cases]: indexes });
  const s3 = ledgerS3(tally);
  const trust = s3TrustStore({ s3, bucket: 'trust', prefix: 'trust/' });
  const upload = () => {
    tally.objectWrites += 1;
  };
  return {
    cases: dynamoCaseStore(dynamo, tables),
    owed: dynamoOwedWork(dynamo, tables.cases),
    tokens: dynamoTokens(dynamo, tables.cases),
    people: dynamoPeople(dynamo, tables.people),
    register: dynamoRegister(dynamo, tables.register),
    reports: dynamoReports(dynamo, 'reports'),
    papers: dynamoPapers(dynamo, tables.cases),
    preparedPapers: dynamoPreparedPapers(dynamo, tables.cases),
    // the form of an upload is signed here and asked of nobody
    documents: { ...s3Documents(s3, { copies: 'documents', papers: 'papers' }), upload, uploadForm: undefined },
    keyring: kmsKeyring(ledgerKms(tally), 'key'),
    staff: dynamoStaffRegister(dynamo, tables),
    signatures: { verify: () => trust.current() },
    accounts: dynamoAccounts(dynamo, 'accounts'),
    throttle: dynamoThrottle(dynamo, 'throttles', () => Date.now()),
  };
}

/** What every door does before its operation: bearer, throttle, and for a command its key. */
function knocking(tally: Tally, adapters: ReturnType<typeof adaptersOver>, clock: World['deps']['clock']) {
  const { accounts, staff, throttle, keyring, cases } = adapters;
  const actorOf = sessionActor({
    accounts,
    staff,
    clock,
    sessions: { isEnded: async () => false },
    namesOf: async ({ nameKeys = [] }: { nameKeys?: string[] }) => nameKeys,
  });
  const throttled = throttledBy(throttle);
  return async (key?: string): Promise<void> => {
    tally.requests += 1;
    tally.invocations += 1;
    await actorOf(aToken('bearer'), { auth: 'staff', roles: undefined });
    await throttled('bearer', undefined);
    if (!key) return;
    await Promise.all([keyring.macOf(key), keyring.macOf('body')]);
    await cases.idempotent('bearer', key);
  };
}
