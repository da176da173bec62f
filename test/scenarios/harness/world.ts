import { fitsTransaction } from '#adapters/dynamo/fits-transaction.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Machines } from '#casework/ports/machines.ts';
import type { Neighbours } from '#casework/ports/neighbours.ts';
import type { Outages } from '#casework/ports/outages.ts';
import type { SecondPersons } from '#casework/ports/second-persons.ts';
import type { Turns } from '#casework/ports/turns.ts';
import type { ReconcileDeps } from '#casework/procedure/reconcile.ts';
import { serveOwed } from '#casework/procedure/serve-owed.ts';
import type { SignDeps } from '#casework/signing/sign-papers.ts';
import { type Signable, signableAmong } from '#casework/signing/signable.ts';
import { signables } from '#casework/signing/signables.ts';
import type { Kind } from '#domain/file/kind.ts';
import { missedByOffice } from '#domain/file/metric-names.ts';
import { type KindOf, kindAmong, kinds } from '#domain/kinds.ts';
import { type FakeNeighbours, fakeNeighbours } from '#test/fakes/fake-neighbours.ts';
import { type FakeSignatures, fakeSignatures } from '#test/fakes/fake-signatures.ts';
import { type MemoryCabinets, memoryCabinets } from '#test/fakes/memory-cabinets.ts';
import { Killed, type MemoryCaseStore, memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { type MemoryDocuments, memoryDocuments } from '#test/fakes/memory-documents.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { memoryOutages } from '#test/fakes/memory-outages.ts';
import { memoryPapers, memoryPreparedPapers } from '#test/fakes/memory-papers.ts';
import { memoryTokens } from '#test/fakes/memory-tokens.ts';
import { memoryTurns } from '#test/fakes/memory-turns.ts';
import { staffOf } from './cast.ts';
import { aFate, type Fate } from './fate.ts';
import './loaded-ahead.ts';
import { type MachineRunner, machineRunner } from './machine-runner.ts';
import { aRelay, type Relay } from './relay.ts';
import { type Hindrance, type Tasks, tasksOver } from './tasks.ts';

/** Everything a task, a verb or the reconciler is given. */
export type WorldDeps = ReconcileDeps &
  SignDeps &
  PreparingDeps &
  Neighbours & {
    readonly documents: MemoryDocuments;
    readonly kinds: readonly Kind[];
    readonly staff: ReturnType<typeof staffOf>;
    readonly officialsOf: StaffRegister['ofOrganisation'];
    readonly accounts: MemoryCabinets;
    readonly outages: Outages;
    readonly seconds: SecondPersons;
    readonly turns: Turns;
    readonly countMiss: (metric: string, office: string) => Promise<void>;
  };

export interface World {
  readonly deps: WorldDeps;
  readonly store: MemoryCaseStore;
  readonly neighbours: FakeNeighbours;
  readonly signatures: FakeSignatures;
  readonly runner: MachineRunner;
  readonly relay: Relay;
  readonly fate: Fate;
  /** by the name of the task */
  readonly hindrances: Map<string, Hindrance>;
  /** the metrics of missed terms, in order, and the values of their dimensions */
  readonly counted: readonly string[];
}

const clock = {
  now: () => new Date().toISOString(),
  secondsUntil: (instant: string) => Math.max(Math.ceil((Date.parse(instant) - Date.now()) / 1000), 1),
};

/** A kind of file that only a test knows, with all that the house keeps of a kind outside its domain. */
export interface AddedKind {
  readonly kind: Kind;
  readonly signable: Signable;
  /** the folder of its machines' files */
  readonly statemachines: string;
  /** by their names in those files */
  readonly tasks: Tasks;
}

/** The real machines, tasks and casework over memory, in skipped time: only what lies outside the house is made up. */
export function aWorld(...added: readonly AddedKind[]): World {
  const known = [...kinds, ...added.map(({ kind }) => kind)];
  const kindOf = kindAmong(known);
  const store = memoryCaseStore({ kindOf });
  const neighbours = fakeNeighbours(clock.now);
  const signatures = fakeSignatures();
  const fate = aFate();
  const hindrances = new Map<string, Hindrance>();
  const counted: string[] = [];
  const staff = staffOf(memoryKeyring());
  const relay = aRelay((caseId) => serveOwed(caseId, deps));
  const deps: WorldDeps = {
    ...neighbours,
    ...mortal(store, fate),
    kinds: known,
    kindOf,
    signableOf: signableAmong([...signables, ...added.map(({ signable }) => signable)]),
    cases: relayed(store, kindOf, relay),
    machines: machinesOf(() => runner, fate),
    lists: store.lists,
    turns: memoryTurns(() => Date.now()),
    people: store.people,
    register: store.register,
    seconds: store.seconds,
    countMiss: async (metric, office) => void counted.push(metric, [missedByOffice.metric, metric, office].join(' ')),
    accounts: memoryCabinets(),
    outages: memoryOutages(store.people, store.seconds),
    documents: mortalDocuments(fate),
    ...mortalPapers(fate),
    keyring: memoryKeyring(),
    staff,
    officialsOf: staff.ofOrganisation,
    signatures,
    fits: async (commit) => fitsTransaction(commit),
    realTime: () => Date.now(),
    clock,
    pause: async () => {},
    random: () => 0.5,
    follow: () => {},
    leave: (_, fault) => {
      if (fault instanceof Killed) throw fault;
    },
    running: async () => new Set(runningIn(runner)),
  };
  const runner = machineRunner({
    ...tasksOver(deps, hindrances, Object.assign({}, ...added.map(({ tasks }) => tasks))),
    folderOf: (machine) => added.find(({ kind }) => machine in kind.startsOn)?.statemachines,
  });
  return { deps, store, neighbours, signatures, runner, relay, fate, hindrances, counted };
}

const runningIn = (runner: MachineRunner): string[] =>
  runner.executions().flatMap(({ machine, name, status }) => (status === 'RUNNING' ? [`${machine}/${name}`] : []));

/** Whatever was committed reaches the stream, even when the process that committed it was killed. */
function relayed(store: MemoryCaseStore, kindOf: KindOf, relay: Relay): CaseStore {
  return {
    ...store,
    commit: async (commit) => {
      try {
        return await store.commit(commit);
      } finally {
        for (const { after } of commit.plans)
          if ((await store.load(await kindOf(after.id), after.id))?.version === after.version) relay.record(after.id);
      }
    },
  };
}

function mortal(store: MemoryCaseStore, fate: Fate): Pick<WorldDeps, 'owed' | 'tokens'> {
  const tokens = memoryTokens();
  return {
    owed: { ...store.owed, done: (...done) => fate.act(() => store.owed.done(...done)) },
    tokens: {
      ...tokens,
      keep: (...kept) => fate.act(() => tokens.keep(...kept)),
      forget: (...forgotten) => fate.act(() => tokens.forget(...forgotten)),
    },
  };
}

/** Objects are put before the commit that names them; what nobody names harms nobody. */
function mortalDocuments(fate: Fate): MemoryDocuments {
  const documents = memoryDocuments();
  const { storePaper, storeSignature, keep, copyTo, forget } = documents;
  return {
    ...documents,
    storePaper: (...paper) => fate.act(() => storePaper(...paper)),
    storeSignature: (...signature) => fate.act(() => storeSignature(...signature)),
    keep: (...copy) => fate.act(() => keep(...copy)),
    copyTo: (...copy) => fate.act(() => copyTo(...copy)),
    forget: (...copy) => fate.act(() => forget(...copy)),
  };
}

function mortalPapers(fate: Fate): Pick<WorldDeps, 'papers' | 'preparedPapers'> {
  const [papers, preparedPapers] = [memoryPapers(), memoryPreparedPapers()];
  return {
    papers: { ...papers, keep: (...kept) => fate.act(() => papers.keep(...kept)) },
    preparedPapers: { ...preparedPapers, keep: (...kept) => fate.act(() => preparedPapers.keep(...kept)) },
  };
}

/** What the adapter promises: a name that exists counts as started, a settled token as answered. */
function machinesOf(runner: () => MachineRunner, fate: Fate): Machines {
  return {
    start: (machine, name, input) =>
      fate.act(() => settled('ExecutionAlreadyExists', () => runner().start(machine, name, { ...input }))),
    stop: (machine, name) => fate.act(() => settled('ExecutionDoesNotExist', () => runner().stop(machine, name))),
    answer: (token, output) => fate.act(() => settled('TaskDoesNotExist', () => runner().succeed(token, output))),
    fail: (token, error) => settled('TaskDoesNotExist', () => runner().fail(token, error)),
  };
}

async function settled(name: string, send: () => Promise<void>): Promise<void> {
  await send().catch((error: Error) => {
    if (error.name !== name) throw error;
  });
}
