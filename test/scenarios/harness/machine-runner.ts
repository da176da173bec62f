import { StateMachine } from 'aws-local-stepfunctions';
import {
  functionOf,
  humanStepOf,
  machineText,
  readMachine,
  statesOf,
  type TaskState,
} from '#infra/procedure/machine-file.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface HumanTaskInput {
  readonly caseId: string;
  readonly step: string;
  readonly taskToken: string;
}

export interface World {
  /** by the name of the file in functions/tasks; a thrown error is the task's failure */
  readonly tasks: Readonly<Record<string, (input: Readonly<Record<string, Json>>) => Promise<unknown>>>;
  /** a thrown error fails the token under its name, as the task middleware does */
  readonly openHumanTask: (input: HumanTaskInput) => Promise<void>;
  /** where the file of a machine lies that is none of statemachines/ */
  readonly folderOf?: (machine: string) => string | undefined;
  /** told of each execution that begins and of each that ends, as it then is */
  readonly moved?: (execution: Omit<Execution, 'history'>) => void;
}

export interface Execution {
  readonly machine: string;
  readonly name: string;
  readonly input: Json;
  readonly status: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ABORTED';
  /** the states entered, in order; those of parallel branches as they came */
  readonly history: readonly string[];
  /** the name of the error a failed execution ended with */
  readonly error?: string;
  readonly cause?: string;
}

export interface MachineRunner {
  start(machine: string, name: string, input: Record<string, Json>): Promise<void>;
  succeed(token: string, output: Json): Promise<void>;
  fail(token: string, error: string, cause?: string): Promise<void>;
  stop(machine: string, name: string): Promise<void>;
  executions(): readonly Execution[];
}

/** An error of the Step Functions API, told from others by its name alone. */
class StepFunctionsError extends Error {
  constructor(name: 'ExecutionAlreadyExists' | 'ExecutionDoesNotExist' | 'TaskDoesNotExist', subject: string) {
    super(`${name}: ${subject}`);
    this.name = name;
  }
}

interface Run {
  state: Omit<Execution, 'history'>;
  readonly history: string[];
  abort: () => void;
}

interface PendingTask {
  readonly run: Run;
  readonly expiresAt: number;
  readonly resolve: (output: Json) => void;
  readonly reject: (error: Error) => void;
}

/** A year after its opening a task has timed out; the tokens of an ended execution are settled with it. */
const isWaiting = ({ run, expiresAt }: PendingTask): boolean =>
  run.state.status === 'RUNNING' && Date.now() < expiresAt;

/** Runs the very ASL files in skipped time; the world answers the tasks. */
export function machineRunner(world: World): MachineRunner {
  const runs = new Map<string, Run>();
  const pending = new Map<string, PendingTask>();
  let visits = 0;
  const nextToken = (): string => `token-${++visits}`;

  const settle = (token: string, end: (task: PendingTask) => void): void => {
    const task = pending.get(token);
    pending.delete(token);
    if (!task || !isWaiting(task)) throw new StepFunctionsError('TaskDoesNotExist', token);
    end(task);
  };
  const runner: MachineRunner = {
    async start(machine, name, input) {
      const key = `${machine}/${name}`;
      if (runs.has(key)) throw new StepFunctionsError('ExecutionAlreadyExists', key);
      const state = { machine, name, input: wire(input), status: 'RUNNING' } as const;
      const run: Run = { state, history: [], abort: () => {} };
      runs.set(key, run);
      world.moved?.(state);
      launch(run, { world, nextToken, pending, fail: runner.fail });
    },
    async succeed(token, output) {
      settle(token, ({ resolve }) => resolve(wire(output)));
    },
    async fail(token, error, cause = error) {
      settle(token, ({ reject }) => reject(Object.assign(new Error(cause), { name: error })));
    },
    async stop(machine, name) {
      const run = runs.get(`${machine}/${name}`);
      if (!run) throw new StepFunctionsError('ExecutionDoesNotExist', name);
      if (run.state.status !== 'RUNNING') return;
      end(run, { status: 'ABORTED' }, world);
      run.abort();
    },
    executions: () => [...runs.values()].map(({ state, history }) => ({ ...state, history: [...history] })),
  };
  return runner;
}

interface Stage {
  readonly world: World;
  readonly nextToken: () => string;
  readonly pending: Map<string, PendingTask>;
  readonly fail: MachineRunner['fail'];
}

function launch(run: Run, stage: Stage): void {
  const { machine, name, input } = run.state;
  const { machine: interpreter, tasks } = built(machine, stage.world.folderOf?.(machine));
  const Task = {
    get Token() {
      return stage.nextToken();
    },
  };
  const handlers = Object.fromEntries(tasks.map(([state, task]) => [state, handlerOf(task, run, stage)]));
  const { result, eventLogs, abort } = interpreter.run(input, {
    context: { Task, Execution: { Id: `${machine}:${name}`, Name: name } },
    overrides: { taskResourceLocalHandlers: handlers },
  });
  run.abort = abort;
  void follow(run, eventLogs);
  result.then(
    () => end(run, { status: 'SUCCEEDED' }, stage.world),
    ({ cause }: Error) =>
      end(
        run,
        { status: 'FAILED', ...(cause instanceof Error ? { error: cause.name, cause: cause.message } : {}) },
        stage.world,
      ),
  );
}

async function follow(run: Run, events: ReturnType<StateMachine['run']>['eventLogs']): Promise<void> {
  for await (const event of events) if (event.type === 'StateEntered') run.history.push(event.state.name);
}

function end(run: Run, outcome: Pick<Execution, 'status' | 'error' | 'cause'>, { moved }: Pick<World, 'moved'>): void {
  if (run.state.status !== 'RUNNING') return;
  run.state = { ...run.state, ...outcome };
  moved?.(run.state);
}

function handlerOf(task: TaskState, run: Run, stage: Stage): (input: unknown) => Promise<Json> {
  const { world } = stage;
  if (humanStepOf(task))
    return (input) => waitForPerson((input as { Payload: HumanTaskInput }).Payload, { task, run }, stage);
  const name = functionOf(task.Resource);
  return async (input) => {
    const answer = world.tasks[name];
    if (!answer) throw new Error(`this test gives no task ${name}`);
    return wire(await answer(wire(input) as Record<string, Json>));
  };
}

function waitForPerson(
  input: HumanTaskInput,
  { task, run }: { readonly task: TaskState; readonly run: Run },
  { world, pending, fail }: Stage,
): Promise<Json> {
  const expiresAt = Date.now() + (task.TimeoutSeconds ?? 0) * 1000;
  const answered = new Promise<Json>((resolve, reject) =>
    pending.set(input.taskToken, { run, expiresAt, resolve, reject }),
  );
  const alreadySettled = (): void => {};
  world
    .openHumanTask(input)
    .catch((error: Error) => fail(input.taskToken, error.name, error.message).catch(alreadySettled));
  return answered;
}

/** What survives the way between a machine and a function. */
const wire = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null)) as Json;

type Built = { readonly machine: StateMachine; readonly tasks: readonly (readonly [string, TaskState])[] };
const machines = new Map<string, Built>();

/** Built once a file, without the validation that costs 50 ms each; test/infra/procedure/asl.test.ts validates. */
function built(name: string, folder?: string): Built {
  const before = machines.get(name);
  if (before) return before;
  const machine = new StateMachine(JSON.parse(machineText(name, folder)), { validationOptions: { noValidate: true } });
  const tasks = statesOf(readMachine(name, folder)).flatMap(({ name, state }) =>
    state.Type === 'Task' ? [[name, state] as const] : [],
  );
  const now = { machine, tasks };
  machines.set(name, now);
  return now;
}
