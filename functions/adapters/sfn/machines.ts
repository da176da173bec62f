import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { Machines } from '#casework/ports/machines.ts';

/** Step Functions; names and settled tokens are read as the same answer everywhere. */
export function sfnMachines(sfn: SFNClient, arns: Readonly<Record<string, string>>): Machines {
  return {
    start: async (machine, name, input) => {
      const stateMachineArn = arns[machine];
      if (!stateMachineArn) throw new Error(`no machine ${machine}`);
      await settled([ExecutionAlreadyExists], () =>
        sfn.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) })),
      );
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
const gone: readonly Settling[] = [TaskTimedOut, TaskDoesNotExist, InvalidToken];

async function settled(kinds: readonly Settling[], send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!kinds.some((kind) => error instanceof kind)) throw error;
  }
}
