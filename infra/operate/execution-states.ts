import { DescribeExecutionCommand, ExecutionDoesNotExist, type SFNClient } from '@aws-sdk/client-sfn';
import type { Deployed } from '#adapters/sfn/machines.ts';
import { nameWithin } from '#domain/file/epoch.ts';
import { onTheClock } from '#infra/running/on-the-clock.ts';

export interface AskedExecution {
  readonly machine: string;
  readonly name: string;
}

/** An execution as Step Functions knows it; one that was asked for and is not there was never started. */
export async function executionState(
  sfn: SFNClient,
  { arns, epoch }: Deployed,
  { machine, name }: AskedExecution,
): Promise<string> {
  const executionArn = `${(arns[machine] ?? '').replace(':stateMachine:', ':execution:')}:${nameWithin(epoch, name)}`;
  try {
    const { status, startDate, stopDate } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    return [
      status,
      [startDate, stopDate].flatMap((date) => (date ? onTheClock(date.toISOString()) : [])).join(' – '),
    ].join(' ');
  } catch (error) {
    if (error instanceof ExecutionDoesNotExist) return 'NOT STARTED';
    throw error;
  }
}
