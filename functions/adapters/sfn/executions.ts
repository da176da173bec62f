import { ListExecutionsCommand, type SFNClient } from '@aws-sdk/client-sfn';

/** The names of all executions that run now, by machine. */
export async function runningExecutions(
  sfn: SFNClient,
  arns: Readonly<Record<string, string>>,
): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const [machine, stateMachineArn] of Object.entries(arns)) {
    let nextToken: string | undefined;
    do {
      const page = await sfn.send(
        new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING', maxResults: 1000, nextToken }),
      );
      for (const { name } of page.executions ?? []) names.add(`${machine}/${name}`);
      nextToken = page.nextToken;
    } while (nextToken);
  }
  return names;
}
