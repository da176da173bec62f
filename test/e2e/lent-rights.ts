// The rights of a deployed function, in the hands of a test.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  GetFunctionConfigurationCommand,
  InvokeCommand,
  LambdaClient,
} from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { findPython } from '#infra/local/cloud/venv.ts';
import { functionOutput } from '#infra/names.ts';
import type { Cloud } from './cloud.ts';

/** A function that answers with the rights it was lent, which every function of the service has in its environment. */
const lending = `export const handler = async () => ({
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  sessionToken: process.env.AWS_SESSION_TOKEN,
});`;
const Lent = z.object({ accessKeyId: z.string(), secretAccessKey: z.string(), sessionToken: z.string() });

function zipped(source: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kezek-lent-'));
  writeFileSync(join(folder, 'index.mjs'), source);
  execFileSync(findPython(), ['-m', 'zipfile', '-c', 'code.zip', 'index.mjs'], { cwd: folder });
  const zip = new Uint8Array(readFileSync(join(folder, 'code.zip')));
  rmSync(folder, { recursive: true });
  return zip;
}
const ZipFile = zipped(lending);

async function lend(cloud: Cloud, name: string): Promise<DynamoDBClient> {
  const lambda = new LambdaClient(cloud.client);
  const FunctionName = cloud.output(functionOutput(name));
  const { Role } = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName }));
  const named = { FunctionName: `lent-${name}-${randomUUID().slice(0, 8)}` };
  await lambda.send(
    new CreateFunctionCommand({
      ...named,
      Role,
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Code: { ZipFile },
    }),
  );
  const { Payload = new Uint8Array() } = await lambda.send(new InvokeCommand(named));
  await lambda.send(new DeleteFunctionCommand(named));
  lambda.destroy();
  const credentials = Lent.parse(JSON.parse(Buffer.from(Payload).toString()));
  return new DynamoDBClient({ ...cloud.client, credentials });
}

const lent = new Map<string, Promise<DynamoDBClient>>();

/** A client that may do what the function of that name may do, and nothing else; each is lent once. */
export function asFunction(cloud: Cloud, name: string): Promise<DynamoDBClient> {
  const client = lent.get(name) ?? lend(cloud, name);
  lent.set(name, client);
  return client;
}

/** Why it failed; undefined: it did not. */
export const faultOf = async (act: Promise<unknown>): Promise<string | undefined> =>
  act.then(
    () => undefined,
    (error: Error) => error.name,
  );
