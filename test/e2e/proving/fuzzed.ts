// The deployed API, asked by its own description: schemathesis, in the emulator's Python, over every audience's routes.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BatchWriteItemCommand, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { inParallel } from '#casework/in-parallel.ts';
import type { StaffRole } from '#domain/actor.ts';
import { citizenOf } from '#infra/local/acting/deeds.ts';
import { prepareVenv } from '#infra/local/cloud/venv.ts';
import { CommandFailed, runCommand } from '#infra/running/run-command.ts';
import type { Cloud } from '../cloud.ts';
import type { LyingThere, Naming } from '../laid/lying-there.ts';
import { freshTokenFor, loginOf } from '../logins.ts';
import { answersOf } from './answered.ts';
import { type DescribedRoute, descriptionOf, routesDescribed } from './described-routes.ts';
import { exemplified } from './exemplified.ts';
import type { Target } from './knocks.ts';

interface Fuzzing {
  readonly seed: number;
  /** how long it goes on, a few examples a route at a time; without it, as many as schemathesis holds for enough */
  readonly seconds?: number;
  /** which of a route's roles asks */
  readonly turn: number;
  /** what a path may name besides what is invented */
  readonly lying: LyingThere;
  /** how many of those are named at each route, each in a well-formed request; all of them unless told */
  readonly many?: number;
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

/** Longer than a door has for its answer, so that a slow one answers for itself. */
const patienceSeconds = '30';

const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
];

/** No office that goes to people's homes has an administrator of its own here. */
const rolesOf = ({ path, roles }: DescribedRoute): readonly StaffRole[] =>
  path.includes('/corporation/home-visits/') ? roles.filter((role) => role !== 'administrator') : roles;

function roleFor(route: DescribedRoute, { turn }: Fuzzing): StaffRole | undefined {
  const roles = rolesOf(route);
  return roles[turn % roles.length];
}

const loginFor = (route: DescribedRoute, asked: Fuzzing): string | undefined => {
  const role = roleFor(route, asked);
  return route.auth === 'citizen' ? asked.citizen : role && loginOf(role, asked.provider);
};

const namingsOf = (route: DescribedRoute, asked: Fuzzing): readonly Naming[] =>
  asked.lying.namings(route, roleFor(route, asked) ?? 'recipient');

const targetOf = ({ citizen }: Fuzzing): Target => ({
  caseId: `case_${'0'.repeat(26)}`,
  number: 'KZ-2018-00000000-0',
  documentId: `document_${'0'.repeat(26)}`,
  paperId: `paper_${'0'.repeat(26)}`,
  staffId: `staff_${'0'.repeat(26)}`,
  iin: citizenOf(citizen).iin,
});

const text = (value: unknown): string => JSON.stringify(value);

/** What each parameter of these paths may name, in dictionaries of schemathesis. */
function dictionariesOf(routes: readonly DescribedRoute[], asked: Fuzzing) {
  const words = new Map<string, Set<string>>();
  for (const route of routes)
    for (const [name, value] of namingsOf(route, asked).flatMap(Object.entries))
      words.set(name, (words.get(name) ?? new Set()).add(value));
  return {
    lines: [...words].flatMap(([name, values]) => [`[dictionaries.${name}]`, `values = ${text([...values])}`]),
    bound: (name: string) => `"path.${name}" = { dictionary = ${text(name)}, probability = 0.8 }`,
    names: [...words.keys()],
  };
}

/** What an answer named is not asked for in its turn: what lies there is named already. */
const ownExamples = ['[phases.examples.extra-data-sources]', 'responses = false'];

/** Who asks at which routes, and what their paths may name, in the words of schemathesis. */
async function configurationOf(cloud: Cloud, routes: readonly DescribedRoute[], asked: Fuzzing): Promise<string> {
  const byLogin = Map.groupBy(routes, (route) => loginFor(route, asked));
  const { lines, bound, names } = dictionariesOf(routes, asked);
  const operations = await inParallel([...byLogin], 2, async ([login, own]) => [
    '[[operations]]',
    `include-operation-id = ${text(own.map(({ operationId }) => operationId))}`,
    `parameters = { ${names.map(bound).join(', ')} }`,
    ...(login ? [`headers = { Authorization = ${text(`Bearer ${await freshTokenFor(cloud.stack, login)}`)} }`] : []),
  ]);
  return `${[...ownExamples, ...lines, ...operations.flat()].join('\n')}\n`;
}

interface Run {
  readonly name: string;
  readonly description: string;
  readonly config: string;
  readonly options: readonly (readonly string[])[];
}

/** Asks at every route; what was found stands in the report. Throws where schemathesis itself could not run. */
async function run({ stack }: Cloud, { name, description, config, options }: Run): Promise<FuzzReport> {
  const folder = join(stack.folder, 'fuzz');
  const file = (ending: string) => join(folder, `${name}${ending}`);
  mkdirSync(folder, { recursive: true });
  rmSync(file('-report.json'), { force: true });
  writeFileSync(file('-openapi.json'), description);
  writeFileSync(file('.toml'), config, { mode: 0o600 });
  const asked = ['--url', stack.apiUrl, '--checks', checks.join(','), '--request-timeout', patienceSeconds];
  const report = ['--report-json-path', file('-report.json')];
  const command = ['-m', 'schemathesis.cli', '--no-color', '--config-file', file('.toml')];
  await runCommand({
    command: await prepareVenv(() => undefined),
    args: [...command, 'run', file('-openapi.json'), '--continue-on-failure', ...asked, ...report, ...options.flat()],
    cwd: folder,
    env: process.env,
    logFile: file('.log'),
  }).catch((error: unknown) => {
    // It ends so whenever it has found something; the report tells what.
    if (!(error instanceof CommandFailed)) throw error;
  });
  return Report.parse(JSON.parse(readFileSync(file('-report.json'), 'utf8')));
}

/** Well-formed requests about what lies there, and what each route that names something answered them. */
export async function askOfWhatLies(cloud: Cloud, asked: Fuzzing) {
  const described = await descriptionOf(cloud);
  const routes = routesDescribed(described).filter(({ path }) => path.includes('{'));
  const written = join(cloud.stack.folder, 'fuzz', `lying-${asked.turn}.har`);
  const report = await run(cloud, {
    name: `lying-${asked.turn}`,
    description: exemplified(described, {
      namingsOf: (route) => namingsOf(route, asked).slice(0, asked.many),
      target: targetOf(asked),
    }),
    config: await configurationOf(cloud, routes, asked),
    options: [
      ['--seed', String(asked.seed)],
      ['--phases', 'examples'],
      // An act that finds its file moved waits between its tries; another route is asked meanwhile.
      ['--workers', '2'],
      ['--report', 'har'],
      ['--report-har-path', written],
    ],
  });
  return { report, answered: answersOf(routes, readFileSync(written, 'utf8')) };
}

/** Whatever the description allows, invented. */
export async function fuzz(cloud: Cloud, asked: Fuzzing): Promise<FuzzReport> {
  const description = await descriptionOf(cloud);
  const brief = ['--phases', 'fuzzing', '--max-examples', '4', '--max-time', String(asked.seconds)];
  return run(cloud, {
    name: `invented-${asked.turn}`,
    description,
    config: await configurationOf(cloud, routesDescribed(description), asked),
    options: [['--seed', String(asked.seed)], asked.seconds === undefined ? ['--phases', 'coverage,fuzzing'] : brief],
  });
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
