import { DescribeExecutionCommand, ExecutionDoesNotExist, type SFNClient } from '@aws-sdk/client-sfn';
import type { Deployed } from '#adapters/sfn/machines.ts';
import { nameWithin } from '#domain/file/epoch.ts';

export interface AskedExecution {
  readonly machine: string;
  readonly name: string;
}

export interface ExecutionState {
  readonly status: string;
  readonly startDate?: Date | undefined;
  readonly stopDate?: Date | undefined;
  /** by what it broke off */
  readonly error?: string | undefined;
}

/** An execution as Step Functions knows it; one that was asked for and is not there was never started. */
export async function executionState(
  sfn: SFNClient,
  { arns, epoch }: Deployed,
  { machine, name }: AskedExecution,
): Promise<ExecutionState> {
  const executionArn = `${(arns[machine] ?? '').replace(':stateMachine:', ':execution:')}:${nameWithin(epoch, name)}`;
  try {
    const { status = '', startDate, stopDate, error } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    return { status, startDate, stopDate, error };
  } catch (error) {
    if (error instanceof ExecutionDoesNotExist) return { status: 'NOT STARTED' };
    throw error;
  }
}
