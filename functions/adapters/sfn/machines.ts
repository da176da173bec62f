import {
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
  ValidationException,
} from '@aws-sdk/client-sfn';
import type { Machines } from '#casework/ports/machines.ts';
import { nameWithin } from '#domain/file/epoch.ts';

/** The machines by name, as they stand deployed, and the epoch whose executions are meant. */
export interface Deployed {
  readonly arns: Readonly<Record<string, string>>;
  readonly epoch: string;
}

/** Step Functions; names and settled tokens are read as the same answer everywhere. */
export function sfnMachines(sfn: SFNClient, { arns, epoch }: Deployed): Machines {
  const arnOf = (machine: string): string => {
    const arn = arns[machine];
    if (!arn) throw new Error(`no machine ${machine}`);
    return arn;
  };
  return {
    start: async (machine, plainName, input) => {
      const name = nameWithin(epoch, plainName);
      const stateMachineArn = arnOf(machine);
      await settled([ExecutionAlreadyExists], () =>
        sfn.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) })),
      );
    },
    stop: async (machine, name) => {
      const executionArn = `${arnOf(machine).replace(':stateMachine:', ':execution:')}:${nameWithin(epoch, name)}`;
      await settled(ended, () => sfn.send(new StopExecutionCommand({ executionArn })));
    },
    answer: (taskToken, output) =>
      settled(gone, () => sfn.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }))),
    fail: (taskToken, error) =>
      settled(gone, () =>
        sfn.send(new SendTaskFailureCommand({ taskToken, error, cause: 'see the log of the function' })),
      ),
  };
}

type Settling = abstract new (...args: never[]) => Error;
/** The second is how an execution that does not run is told. */
const ended: readonly Settling[] = [ExecutionDoesNotExist, ValidationException];
const gone: readonly Settling[] = [TaskTimedOut, TaskDoesNotExist, InvalidToken];

async function settled(kinds: readonly Settling[], send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!kinds.some((kind) => error instanceof kind)) throw error;
  }
}
