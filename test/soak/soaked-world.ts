import { createHash } from 'node:crypto';
import { fitsTransaction } from '#adapters/dynamo/fits-transaction.ts';
import type { Commit, Obstacle } from '#casework/ports/commit.ts';
import type { Register } from '#casework/ports/register.ts';
import type { Reports } from '#casework/ports/reports.ts';
import type { PublishingDeps } from '#casework/publishing/publish-register.ts';
import { signableAmong } from '#casework/signing/signable.ts';
import { signables } from '#casework/signing/signables.ts';
import { kindAmong, kinds } from '#domain/kinds.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { type FakeNeighbours, fakeNeighbours } from '#test/fakes/fake-neighbours.ts';
import { type FakeSignatures, fakeSignatures } from '#test/fakes/fake-signatures.ts';
import { memoryCabinets } from '#test/fakes/memory-cabinets.ts';
import { type MemoryCaseStore, memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { type MemoryDocuments, memoryDocuments } from '#test/fakes/memory-documents.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { memoryOutages } from '#test/fakes/memory-outages.ts';
import { memoryPapers, memoryPreparedPapers } from '#test/fakes/memory-papers.ts';
import { memoryPublication, someSealer } from '#test/fakes/memory-publication.ts';
import { type MemoryReports, memoryReports } from '#test/fakes/memory-reports.ts';
import { memoryTokens } from '#test/fakes/memory-tokens.ts';
import { memoryTurns } from '#test/fakes/memory-turns.ts';
import { type Execution, type MachineRunner, machineRunner } from '#test/scenarios/harness/machine-runner.ts';
import { tasksOver } from '#test/scenarios/harness/tasks.ts';
import '#test/scenarios/harness/loaded-ahead.ts';
import type { WorldDeps } from '#test/scenarios/harness/world.ts';
import type { Dice } from './dice.ts';
import { providersHere, staffKnown } from './offices.ts';
import { aProcessor, type Processes, type Writes } from './processes.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What a task, an act or a function of the night is given. */
export type SoakedDeps = WorldDeps & Omit<PublishingDeps, 'lists'> & { readonly reports: Reports };

export interface SoakedWorld {
  readonly deps: SoakedDeps;
  readonly processes: Processes<SoakedDeps>;
  /** what was published, by the names of its files */
  readonly published: ReadonlyMap<string, string>;
  readonly store: MemoryCaseStore;
  readonly neighbours: FakeNeighbours;
  readonly signatures: FakeSignatures;
  readonly documents: MemoryDocuments;
  readonly runner: MachineRunner;
  readonly reports: MemoryReports;
  /** names as machine/execution */
  readonly running: ReadonlySet<string>;
}

export interface Surroundings {
  readonly time: VirtualTime;
  readonly dice: () => Dice;
  readonly often: (name: string) => number;
  readonly trace: (line: () => string) => void;
  /** a transaction that was written */
  readonly committed: (commit: Commit) => void;
  /** a function was called by a machine: its name, and how it ended */
  readonly stepped: (task: string, ended: Promise<unknown>) => void;
  readonly ended: (execution: Omit<Execution, 'history'>) => void;
  /** what is put in to see that it is found */
  readonly spoil: (deps: SoakedDeps) => SoakedDeps;
}

const writes: Writes = {
  cases: ['commit', 'nextIntakeSequence'],
  owed: ['done'],
  tokens: ['keep', 'forget'],
  machines: ['start', 'stop', 'answer', 'fail'],
  documents: ['storePaper', 'storeSignature', 'keep', 'copyTo', 'forget'],
  people: ['write'],
  papers: ['keep'],
  preparedPapers: ['keep'],
  register: [],
  turns: ['take', 'pass'],
  seconds: ['ask', 'settle'],
  publication: ['write', 'prepare', 'keepTiles'],
};

const sealer = someSealer();
const names = providersHere.flatMap((provider) => queueListIds.map((list) => ({ provider, list })));

/** The real machines, tasks and casework over memory, each function and each act a process that may come to grief. */
export function aSoakedWorld(around: Surroundings): SoakedWorld {
  const store = memoryCaseStore();
  const neighbours = fakeNeighbours(() => new Date().toISOString());
  const signatures = fakeSignatures();
  const documents = plainDocuments();
  const keyring = memoryKeyring();
  const staff = staffKnown(keyring);
  const running = new Set<string>();
  const reports = memoryReports();
  const { files: published, publication } = memoryPublication();
  const deps = around.spoil({
    publication,
    reports,
    sealer,
    names,
    log: logIn(store.register),
    ...neighbours,
    kinds,
    kindOf: kindAmong(kinds),
    signableOf: signableAmong(signables),
    cases: { ...store, commit: async (commit) => told(await store.commit(commit), commit, around) },
    owed: store.owed,
    tokens: memoryTokens(),
    machines: {
      start: (machine, name, input) =>
        settled('ExecutionAlreadyExists', () => runner.start(machine, name, { ...input })),
      stop: (machine, name) => settled('ExecutionDoesNotExist', () => runner.stop(machine, name)),
      answer: (token, output) => settled('TaskDoesNotExist', () => runner.succeed(token, output)),
      fail: (token, error) => settled('TaskDoesNotExist', () => runner.fail(token, error)),
    },
    lists: store.lists,
    turns: memoryTurns(() => Date.now()),
    people: store.people,
    register: store.register,
    seconds: store.seconds,
    countMiss: async () => {},
    accounts: memoryCabinets(),
    outages: memoryOutages(store.people, store.seconds),
    documents,
    papers: memoryPapers(),
    preparedPapers: memoryPreparedPapers(),
    keyring,
    staff,
    officialsOf: staff.ofOrganisation,
    signatures,
    fits: async (commit) => fitsTransaction(commit),
    realTime: () => Date.now(),
    clock: {
      now: () => new Date().toISOString(),
      secondsUntil: (instant) => Math.max(Math.ceil((Date.parse(instant) - Date.now()) / 1000), 1),
    },
    pause: around.time.sleep,
    random: () => around.dice().fraction(),
    follow: () => {},
    leave: () => {},
    running: async () => running,
  });
  const processes = aProcessor<SoakedDeps>({ ...around, deps, writes, sleep: around.time.sleep });
  const runner = machineRunner({
    ...tasksIn(processes, around),
    moved: (execution) => {
      const name = `${execution.machine}/${execution.name}`;
      if (execution.status === 'RUNNING') running.add(name);
      else if (running.delete(name)) around.ended(execution);
    },
  });
  return { deps, reports, processes, published, store, neighbours, signatures, documents, runner, running };
}

const none = new Map();
type Answering = Parameters<typeof machineRunner>[0];
type TaskInput = Parameters<Answering['tasks'][string]>[0];

/** Each call of a task is a process of its own. */
function tasksIn(processes: Processes<SoakedDeps>, { stepped }: Surroundings): Parameters<typeof machineRunner>[0] {
  const { tasks } = tasksOver({} as WorldDeps, none);
  const called = <T>(name: string, work: (deps: WorldDeps) => Promise<T>): Promise<T> => {
    const ended = processes.run(name, work);
    stepped(name, ended);
    return ended;
  };
  const names = Object.keys(tasks);
  return {
    tasks: Object.fromEntries(
      names.map((name) => [
        name,
        (input: TaskInput) => called(name, async (deps) => tasksOver(deps, none).tasks[name]?.(input)),
      ]),
    ),
    openHumanTask: (input) => called('open-human-task', (deps) => tasksOver(deps, none).openHumanTask(input)),
  };
}

function told(obstacles: readonly Obstacle[], commit: Commit, { committed }: Surroundings): readonly Obstacle[] {
  if (obstacles.length === 0) committed(commit);
  return obstacles;
}

const pageSize = 50;

const logIn = ({ acts }: Pick<Register, 'acts'>): PublishingDeps['log'] => ({
  at: async ({ provider, list }, sequence) => (await acts(provider, list, sequence, sequence))[0],
  after: async ({ provider, list }, sequence) => [...(await acts(provider, list, sequence + 1, sequence + pageSize))],
});

async function settled(name: string, send: () => Promise<void>): Promise<void> {
  await send().catch((error: Error) => {
    if (error.name !== name) throw error;
  });
}

/** Documents whose bytes nobody opens: that a scan opens is tried elsewhere, and takes time that is not virtual. */
function plainDocuments(): MemoryDocuments {
  const documents = memoryDocuments();
  const uploads = new Map<string, { sha256: string; size: number; count: number }>();
  return {
    ...documents,
    upload: (caseId, documentId, bytes) => {
      const name = `${caseId}/${documentId}`;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      uploads.set(name, { sha256, size: bytes.byteLength, count: (uploads.get(name)?.count ?? 0) + 1 });
      documents.upload(caseId, documentId, bytes);
    },
    inspect: async (caseId, documentId) => {
      const uploaded = uploads.get(`${caseId}/${documentId}`);
      if (!uploaded) return undefined;
      const { sha256, size, count } = uploaded;
      return { sha256, size, versionId: `v${count}`, foundType: 'application/pdf', readable: true };
    },
  };
}
