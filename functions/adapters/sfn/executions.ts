import { ListExecutionsCommand, type SFNClient } from '@aws-sdk/client-sfn';
import { nameOutOf } from '#domain/file/epoch.ts';
import type { Deployed } from './machines.ts';

/** The names of all executions of this epoch that run now, by machine. */
export async function runningExecutions(sfn: SFNClient, { arns, epoch }: Deployed): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const [machine, stateMachineArn] of Object.entries(arns)) {
    let nextToken: string | undefined;
    do {
      const page = await sfn.send(
        new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING', maxResults: 1000, nextToken }),
      );
      for (const { name = '' } of page.executions ?? []) {
        const ours = nameOutOf(epoch, name);
        if (ours !== undefined) names.add(`${machine}/${ours}`);
      }
      nextToken = page.nextToken;
    } while (nextToken);
  }
  return names;
}
