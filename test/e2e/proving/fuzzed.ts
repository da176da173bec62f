// The deployed API, asked by its own description: schemathesis, in the emulator's Python, over every audience's routes.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BatchWriteItemCommand, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { prepareVenv } from '#infra/local/cloud/venv.ts';
import { CommandFailed, runCommand } from '#infra/running/run-command.ts';
import type { Cloud } from '../cloud.ts';
import { loginOf, tokenFor } from '../logins.ts';
import { type DescribedRoute, descriptionOf, routesDescribed } from './described-routes.ts';

interface Fuzzing {
  readonly seed: number;
  /** how long it goes on, a few examples a route at a time; without it, as many as schemathesis holds for enough */
  readonly seconds?: number;
  /** which of a route's roles asks */
  readonly turn: number;
  /** cases that a path may name besides invented ones */
  readonly caseIds: readonly string[];
  readonly citizen: string;
  readonly provider: string;
}

const Report = z.object({
  operations: z.object({ selected: z.number(), tested: z.number() }),
  test_cases: z.object({ generated: z.number() }),
  failures: z.array(z.unknown()),
  errors: z.array(z.unknown()),
});
export type FuzzReport = z.output<typeof Report>;

const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
];

const loginFor = ({ auth, roles }: DescribedRoute, { citizen, provider, turn }: Fuzzing): string | undefined => {
  const role = roles[turn % roles.length];
  return auth === 'citizen' ? citizen : role && loginOf(role, provider);
};

const text = (value: unknown): string => JSON.stringify(value);

/** Who asks at which routes, and what their paths may name, in the words of schemathesis. */
async function configurationOf(cloud: Cloud, routes: readonly DescribedRoute[], asked: Fuzzing): Promise<string> {
  const byLogin = Map.groupBy(routes, (route) => loginFor(route, asked));
  const operations = await Promise.all(
    [...byLogin].map(async ([login, own]) => [
      '[[operations]]',
      `include-operation-id = ${text(own.map(({ operationId }) => operationId))}`,
      'parameters = { "path.caseId" = { dictionary = "cases", probability = 0.8 } }',
      ...(login ? [`headers = { Authorization = ${text(`Bearer ${await tokenFor(cloud.stack, login)}`)} }`] : []),
    ]),
  );
  const lines = ['[dictionaries.cases]', `values = ${text(asked.caseIds)}`, ...operations.flat()];
  return `${lines.join('\n')}\n`;
}

/** Asks at every route; what was found stands in the report. Throws where schemathesis itself could not run. */
export async function fuzz(cloud: Cloud, asked: Fuzzing): Promise<FuzzReport> {
  const { stack } = cloud;
  const folder = join(stack.folder, 'fuzz');
  const [description, config, report] = ['openapi.json', 'schemathesis.toml', `report-${asked.turn}.json`].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const described = await descriptionOf(cloud);
  writeFileSync(description, described);
  writeFileSync(config, await configurationOf(cloud, routesDescribed(described), asked), { mode: 0o600 });
  const python = await prepareVenv(() => undefined);
  const options = [
    ['--url', stack.apiUrl],
    ['--seed', String(asked.seed)],
    ['--checks', checks.join(',')],
    ['--report-json-path', report],
    ...(asked.seconds === undefined
      ? [['--phases', 'coverage,fuzzing']]
      : [
          ['--phases', 'fuzzing'],
          ['--max-examples', '4'],
          ['--max-time', String(asked.seconds)],
        ]),
  ].flat();
  const run = ['-m', 'schemathesis.cli', '--no-color', '--config-file', config, 'run', description];
  await runCommand({
    command: python,
    args: [...run, '--continue-on-failure', ...options],
    cwd: folder,
    env: process.env,
    logFile: join(folder, 'fuzz.log'),
  }).catch((error: unknown) => {
    // It ends so whenever it has found something; the report tells what.
    if (!(error instanceof CommandFailed)) throw error;
  });
  return Report.parse(JSON.parse(readFileSync(report, 'utf8')));
}

/** Whoever asks after a fuzzer from the same address is not counted for it. */
export async function forgetThrottles({ client, output }: Cloud): Promise<void> {
  const dynamo = new DynamoDBClient(client);
  const TableName = output('ThrottlesTable');
  const asked = {
    TableName,
    FilterExpression: 'begins_with(pk, :throttle)',
    ExpressionAttributeValues: { ':throttle': { S: 'THROTTLE#' } },
    ProjectionExpression: 'pk, sk',
  };
  for await (const { Items = [] } of paginateScan({ client: dynamo }, asked))
    for (let from = 0; from < Items.length; from += 25) {
      const requests = Items.slice(from, from + 25).map((Key) => ({ DeleteRequest: { Key } }));
      await dynamo.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: requests } }));
    }
  dynamo.destroy();
}
