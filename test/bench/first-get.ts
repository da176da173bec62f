// A door's first GET in a fresh process: from its import to its answer, by an AWS that answers at once and holds little.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { marshall } from '@aws-sdk/util-dynamodb';
import { bearerOf } from '#casework/ports/sessions.ts';
import { verificationCode } from '#domain/codes/verification-code.ts';
import { anOfficial, officialId } from '#test/builders/an-official.ts';
import type { Bundled, Bundles } from './bundles.ts';
import { median, type Readings, reading } from './figure.ts';

interface FirstGet {
  readonly route: string;
  readonly named?: Readonly<Record<string, string>>;
  readonly answered?: 404;
}

/** What is asked of each door, as somebody who may; one that has no GET has no row. */
// biome-ignore format: a table, one door a row
const firstGets: Readonly<Record<string, FirstGet>> = {
  auditor:     { route: 'GET /v1/audit/staff/{staffId}/journal', named: { staffId: officialId('registrar') } },
  cabinet:     { route: 'GET /v1/requests' },
  corporation: { route: 'GET /v1/corporation/receipts' },
  provider:    { route: 'GET /v1/tasks' },
  public:      { route: 'GET /v1/service' },
  verifier:    { route: 'GET /v1/papers/{code}', named: { code: verificationCode('ab'.repeat(32)) }, answered: 404 },
};

/** Who asks at each door, as the staff register knows him. */
const officials: Readonly<Record<string, Parameters<typeof anOfficial>[0]>> = {
  auditor: { role: 'auditor', organisation: 'oblast' },
  corporation: { role: 'operator', organisation: 'centre-uralsk' },
  provider: { role: 'registrar' },
};

/** By which an official needs no record of his own to be compared. */
const nameKeys = ['spelled_somebody'];

/** Answers whatever is asked of DynamoDB and KMS: whoever asks is known, nothing else is there. */
async function littleAws(): Promise<{ readonly endpoint: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const [, action = ''] = String(request.headers['x-amz-target']).split('.');
    response.setHeader('content-type', 'application/x-amz-json-1.0').end(JSON.stringify(answerTo(action, body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function answerTo(action: string, body: string): object {
  const { TableName } = JSON.parse(body || '{}') as { TableName?: string };
  if (action === 'GenerateMac') return { Mac: Buffer.alloc(32).toString('base64') };
  if (action === 'UpdateItem') return { Attributes: marshall({ count: 1 }) };
  if (action === 'Query') return { Items: [] };
  if (action !== 'GetItem') return {};
  if (TableName === 'accounts') return { Item: marshall({ person: 'person_a', username: 'a', proven: 'well' }) };
  const [, door = ''] = TableName?.split('-of-') ?? [];
  return officials[door] ? { Item: marshall(anOfficial({ nameKeys, ...officials[door] })) } : {};
}

const settings = ['cases', 'journal', 'register', 'people', 'access', 'confirmations', 'throttles'].map((table) => [
  `${table.toUpperCase()}_TABLE`,
  table,
]);

function environmentOf(door: string, endpoint: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'none',
    AWS_SECRET_ACCESS_KEY: 'none',
    ...Object.fromEntries(settings),
    ACCOUNTS_TABLE: 'accounts',
    STAFF_TABLE: `staff-of-${door}`,
    ...Object.fromEntries(others.map((name) => [name, 'none'])),
    MACHINES: '{}',
    EPOCH: '0',
  };
}

const others = [
  'DOCUMENTS_BUCKET',
  'PAPERS_BUCKET',
  'TRUST_BUCKET',
  'KEYRING_KEY',
  'CITIZENS_POOL',
  'CITIZENS_CLIENT',
  'STAFF_POOL',
  'STAFF_CLIENT',
  'METRIC_NAMESPACE',
];

function eventOf(door: string): object {
  const { route = '', named } = firstGets[door] ?? {};
  const [method, rawPath] = route.split(' ');
  const claims = { username: bearerOf(officialId('executor')), token_use: 'access', iat: '10000000000' };
  return {
    version: '2.0',
    routeKey: route,
    rawPath,
    headers: {},
    pathParameters: named,
    isBase64Encoded: false,
    // of the floor, which reads one item
    caseId: 'none',
    requestContext: {
      requestId: 'request',
      domainName: 'kezek.kz',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'bench' },
      authorizer: { jwt: { claims, scopes: [] } },
    },
  };
}

const run = promisify(execFile);

const timed = `const began = performance.now(); const { handler } = await import(process.argv[1]);
const { statusCode = 200, body } = await handler(JSON.parse(process.argv[2]), {}); const ms = performance.now() - began;
if (statusCode !== Number(process.argv[3])) throw new Error(statusCode + ' ' + body); console.log('\\n' + ms);`;

/** Milliseconds from the beginning of the import to the answer, in a fresh process; throws where it is another answer. */
async function firstGetMs({ name, file }: Bundled, endpoint: string): Promise<number> {
  const asked = [
    '--input-type=module',
    '--eval',
    timed,
    pathToFileURL(file).href,
    JSON.stringify(eventOf(name)),
    String(firstGets[name]?.answered ?? 200),
  ];
  const { stdout } = await run(process.execPath, asked, { env: environmentOf(name, endpoint) });
  return Number(stdout.trim().split('\n').at(-1));
}

/** One round: every door asked so many times in turn with the floor, so that a slow moment slows both. */
export async function firstGetsRun({ floor, functions }: Bundles, times = 5): Promise<Readings> {
  const aws = await littleAws();
  const doors = functions.filter(({ name }) => firstGets[name] !== undefined);
  const read = new Map<string, number[]>([floor, ...doors].map(({ name }) => [name, []]));
  try {
    for (let turn = 0; turn < times; turn++)
      for (const each of [floor, ...doors]) read.get(each.name)?.push(await firstGetMs(each, aws.endpoint));
  } finally {
    aws.close();
  }
  const ratioOf = ({ name }: Bundled) => median(read.get(name) ?? []) / median(read.get(floor.name) ?? []);
  return {
    'SDK-only floor: import + first GET': reading('ms', median(read.get(floor.name) ?? [])),
    ...Object.fromEntries(
      doors.map((door) => [`${door.name}: import + first GET ÷ floor`, reading('×', ratioOf(door))]),
    ),
    'slowest door: import + first GET ÷ floor': reading('×', Math.max(...doors.map(ratioOf))),
  };
}
