import { join } from 'node:path';
import { expect } from 'vitest';
import { projectRoot, toolPath } from '#infra/paths.ts';
import { runCommand } from '#infra/running/run-command.ts';
import type { Cloud } from './cloud.ts';

/** A blank at the end, a moment of another zone than the law's, one thing told as several. */
const unreadable = /\s$|\dT\d\d:\d\d.*Z|(^|\s)1 (lists|differences|hashes|items|pairs|journals)\b/;

/** Runs a command of infra/operate as its operator does who has set where his AWS is; answers its lines. Throws CommandFailed. */
export async function operate({ client, stack }: Cloud, task: string, ...args: string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  await runCommand({
    command: process.execPath,
    args: ['--import', 'tsx', join('infra', 'operate', 'commands', `${task}.ts`), ...args],
    cwd: projectRoot,
    env: {
      PATH: toolPath,
      AWS_ENDPOINT_URL: client.endpoint,
      AWS_REGION: client.region,
      AWS_ACCESS_KEY_ID: client.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: client.credentials.secretAccessKey,
    },
    logFile: join(stack.folder, 'operate.log'),
    onLine: (line) => lines.push(line),
  });
  for (const line of lines) expect(line).not.toMatch(unreadable);
  return lines;
}
