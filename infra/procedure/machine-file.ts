// A machine as its file says it: the dialect of ASL that Kezek allows itself, read and flattened in reading order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { projectRoot } from '#infra/paths.ts';

const comment = { Comment: z.string() };
const retry = z.strictObject({
  ErrorEquals: z.array(z.string()),
  IntervalSeconds: z.number(),
  BackoffRate: z.number(),
  MaxAttempts: z.number(),
  JitterStrategy: z.literal('FULL'),
});
const retryWhenThrottled = z.extend(retry, { MaxDelaySeconds: z.number() });
const capture = z.strictObject({
  ErrorEquals: z.tuple([z.literal('States.ALL')]),
  ResultPath: z.literal('$.error'),
  Next: z.string(),
});
const rule = z.strictObject({ Variable: z.literal('$.answer.outcome'), StringEquals: z.string(), Next: z.string() });

const TaskState = z.strictObject({
  ...comment,
  Type: z.literal('Task'),
  Resource: z.string(),
  Parameters: z.optional(z.record(z.string(), z.unknown())),
  TimeoutSeconds: z.optional(z.number()),
  ResultPath: z.union([z.literal('$.answer'), z.null()]),
  Retry: z.tuple([retryWhenThrottled, retry]),
  Catch: z.tuple([capture]),
  Next: z.string(),
});
export type TaskState = z.infer<typeof TaskState>;

const ChoiceState = z.strictObject({
  ...comment,
  Type: z.literal('Choice'),
  Choices: z.array(rule),
  Default: z.string(),
});
export type ChoiceState = z.infer<typeof ChoiceState>;

const WaitState = z.strictObject({
  ...comment,
  Type: z.literal('Wait'),
  SecondsPath: z.literal('$.answer.seconds'),
  Next: z.string(),
});
const SucceedState = z.strictObject({ ...comment, Type: z.literal('Succeed') });
const FailState = z.strictObject({
  ...comment,
  Type: z.literal('Fail'),
  Error: z.optional(z.string()),
  Cause: z.optional(z.string()),
  ErrorPath: z.optional(z.literal('$.error.Error')),
  CausePath: z.optional(z.literal('$.error.Cause')),
});
const stepStates = [TaskState, ChoiceState, WaitState, SucceedState, FailState] as const;

const Branch = z.strictObject({
  StartAt: z.string(),
  States: z.record(z.string(), z.discriminatedUnion('Type', stepStates)),
});
export type Branch = z.infer<typeof Branch>;

const ParallelState = z.strictObject({
  ...comment,
  Type: z.literal('Parallel'),
  Branches: z.array(Branch),
  End: z.literal(true),
});
const Machine = z.strictObject({
  ...comment,
  StartAt: z.string(),
  States: z.record(z.string(), z.discriminatedUnion('Type', [...stepStates, ParallelState])),
});
export type Machine = z.infer<typeof Machine>;
export type State = Machine['States'][string];

export interface NamedState {
  readonly name: string;
  readonly state: State;
}

const statemachines = join(projectRoot, 'statemachines');

export const machineText = (name: string, folder: string = statemachines): string =>
  readFileSync(join(folder, `${name}.asl.json`), 'utf8');

/** A file that uses any other field of ASL is an error, so that no computation creeps into a machine. */
export const readMachine = (name: string, folder?: string): Machine =>
  Machine.parse(JSON.parse(machineText(name, folder)));

/** All states in reading order, those of branches after the Parallel that holds them. */
export const statesOf = ({ States }: Machine | Branch): NamedState[] =>
  Object.entries(States).flatMap(([name, state]) => [
    { name, state },
    ...(state.Type === 'Parallel' ? state.Branches.flatMap(statesOf) : []),
  ]);

/** The file of functions/tasks that a substitution stands for: ${QueryRegistersFunctionArn} is query-registers. */
export const functionOf = (substitution: string): string =>
  substitution
    .replace(/^\$\{(\w+)FunctionArn\}$/, '$1')
    .replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();

const HumanParameters = z.strictObject({
  FunctionName: z.string().check(z.regex(/^\$\{OpenHumanTaskFunctionArn\}$/)),
  Payload: z.strictObject({
    'caseId.$': z.literal('$.caseId'),
    step: z.string(),
    'taskToken.$': z.literal('$$.Task.Token'),
  }),
});

export const humanTaskResource = 'arn:aws:states:::lambda:invoke.waitForTaskToken';

/** The step a person answers; undefined for a task of a machine. */
export const humanStepOf = ({ Resource, Parameters }: TaskState): string | undefined =>
  Resource === humanTaskResource ? HumanParameters.parse(Parameters).Payload.step : undefined;
