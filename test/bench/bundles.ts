// Each function's bundle and how long a fresh process takes to import it, against the least that DynamoDB asks for.
import { execFile } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { bundle } from '#infra/build/bundle.ts';
import { median, type Readings, reading, sum } from './figure.ts';
import { answeringTables, eventOf, firstAsked, type Tables } from './first-requests.ts';

const floorName = 'sdk-floor';

/** What every function would weigh if it did nothing but read one item. */
const floorSource = `
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
const dynamo = new DynamoDBClient({});
export const handler = (event) => dynamo.send(new GetItemCommand({ TableName: process.env.CASES_TABLE, Key: { pk: { S: event.caseId } } }));
`;

export interface Bundled {
  readonly name: string;
  readonly file: string;
  /** of all files that are read when it starts */
  readonly bytes: number;
}

export interface Bundles {
  readonly floor: Bundled;
  readonly functions: readonly Bundled[];
}

/** Bundles everything as for AWS, and the floor beside it with the same settings. */
export async function bundleAll(folder: string, root?: string): Promise<Bundles> {
  const [floor] = await bundled(join(folder, 'floor-dist'), layFloor(join(folder, 'floor')));
  if (!floor) throw new Error('the floor was not bundled');
  return { floor, functions: await bundled(join(folder, 'functions-dist'), root) };
}

function layFloor(root: string): string {
  const room = join(root, 'functions', 'tasks');
  mkdirSync(room, { recursive: true });
  writeFileSync(join(room, `${floorName}.ts`), floorSource);
  return root;
}

async function bundled(outdir: string, root: string | undefined): Promise<Bundled[]> {
  const { names, readAtStart } = await bundle({ outdir, minify: true, root });
  return names.map((name) => {
    const files = readAtStart[name] ?? [];
    return { name, file: join(outdir, name, 'index.mjs'), bytes: sum(files.map((file) => statSync(file).size)) };
  });
}

const run = promisify(execFile);
const tables = ['CASES', 'JOURNAL', 'REGISTER', 'PEOPLE', 'ACCESS', 'STAFF', 'CONFIRMATIONS', 'ACCOUNTS', 'THROTTLES'];

/** Whatever the functions read from their environment, so that none fails at import. */
const environment = {
  PATH: process.env.PATH,
  AWS_REGION: 'eu-central-1',
  ...Object.fromEntries(tables.map((table) => [`${table}_TABLE`, table.toLowerCase()])),
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
};

const importOnly =
  'const began = performance.now(); const made = await import(process.argv[1]); if (typeof made.handler !== "function") throw new Error("no handler");';
const importTimed = `${importOnly} console.log(performance.now() - began);`;

/** Milliseconds that a fresh process takes to import it. */
export async function importMs({ file }: Bundled): Promise<number> {
  const { stdout } = await run(
    process.execPath,
    ['--input-type=module', '--eval', importTimed, pathToFileURL(file).href],
    { env: environment },
  );
  return Number(stdout);
}

const askedTimed = `${importOnly} const [, , event] = process.argv; const answer = await made.handler(JSON.parse(event), { awsRequestId: 'request-1' }); if (answer.statusCode === 401 || answer.statusCode >= 500) throw new Error(answer.body); process.stdout.write('\\n' + (performance.now() - began));`;

/** Milliseconds until a fresh process has answered its first request, the tables answering at once. */
export async function firstAnswerMs({ name, file }: Bundled, { address, askedBy }: Tables): Promise<number> {
  const asked = firstAsked[name];
  askedBy(asked?.by);
  const event = JSON.stringify(asked ? eventOf(asked) : { caseId: 'case_1' });
  const { stdout } = await run(
    process.execPath,
    ['--input-type=module', '--eval', askedTimed, pathToFileURL(file).href, event],
    { env: { ...environment, AWS_ENDPOINT_URL: address } },
  );
  return Number(stdout.split('\n').at(-1));
}

const kilobytes = (bytes: number): number => bytes / 1024;

/** What each function's bundle weighs, the same in every run. */
export const weightsOf = ({ floor, functions }: Bundles): Readings => ({
  'SDK-only floor: bundle': reading('KB', kilobytes(floor.bytes)),
  'all functions, median: bundle ÷ floor': reading('×', median(functions.map(({ bytes }) => bytes / floor.bytes))),
  ...Object.assign(
    {},
    ...functions.map(({ name, bytes }) => ({
      [`${name}: bundle`]: reading('KB', kilobytes(bytes)),
      [`${name}: bundle ÷ floor`]: reading('×', bytes / floor.bytes),
    })),
  ),
});

/** One round: every function started so many times in turn with the floor, so that a slow moment slows both. */
export async function bundlesRun(bundles: Bundles, starts = 5): Promise<Readings> {
  const { floor, functions } = bundles;
  const importOf = await inTurns([floor, ...functions], starts, importMs);
  const asked = functions.filter(({ name }) => firstAsked[name]);
  const answerOf = await answeringTables((tables) =>
    inTurns([floor, ...asked], starts, (each) => firstAnswerMs(each, tables)),
  );
  const imports = functions.map((each) => importOf(each) / importOf(floor));
  const rows = functions.map(
    (each): Readings => ({
      [`${each.name}: import`]: reading('ms', importOf(each)),
      [`${each.name}: import ÷ floor`]: reading('×', importOf(each) / importOf(floor)),
    }),
  );
  const answers = asked.map(
    (each): Readings => ({
      [`${each.name}: import and first answer ÷ floor`]: reading('×', answerOf(each) / answerOf(floor)),
    }),
  );
  return {
    ...weightsOf(bundles),
    'SDK-only floor: import': reading('ms', importOf(floor)),
    'SDK-only floor: import and first answer': reading('ms', answerOf(floor)),
    'all functions, median: import ÷ floor': reading('×', median(imports)),
    'slowest function: import ÷ floor': reading('×', Math.max(...imports)),
    ...Object.assign({}, ...rows, ...answers),
  };
}

/** The median of each, all of them measured in turns. */
async function inTurns(all: readonly Bundled[], turns: number, measure: (each: Bundled) => Promise<number>) {
  const times = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let turn = 0; turn < turns; turn++) for (const each of all) times.get(each.name)?.push(await measure(each));
  return ({ name }: Bundled): number => median(times.get(name) ?? []);
}
