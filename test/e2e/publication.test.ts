// What a stranger downloads of a deployed Kezek, and what he and a person on a list make of it.
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { untilStatus } from '#infra/local/acting/players.ts';
import { download } from '#infra/operate/verify-register/download.ts';
import { checkPaper, paperIn } from '#infra/operate/verify-register/mine.ts';
import { keyIn } from '#infra/operate/verify-register/signed-day.ts';
import { folderSource } from '#infra/operate/verify-register/source.ts';
import { verifyPublication } from '#infra/operate/verify-register/verify.ts';
import { cloudOf } from './cloud.ts';
import { operate } from './operate.ts';
import { decided, filed, givenToExecutor } from './walks.ts';

const stack = inject('stack');
const cloud = cloudOf(stack);
const provider = 'akzhaik';
const citizen = 'citizen-9';
const folder = mkdtempSync(join(tmpdir(), 'published-'));
const at = `${stack.endpoint}/${cloud.output('PublicationBucket')}`;
let until: string;
let caseId: string;

async function publish(): Promise<number> {
  const lambda = new LambdaClient(cloud.client);
  const asked = new InvokeCommand({ FunctionName: cloud.output('PublishRegisterFunction') });
  const { Payload, FunctionError } = await lambda.send(asked);
  lambda.destroy();
  const answer = JSON.parse(Buffer.from(Payload ?? []).toString());
  if (FunctionError) throw new Error(JSON.stringify(answer));
  return answer.count;
}

beforeAll(async () => {
  ({ id: caseId } = await filed(cloud, citizen, { provider }));
  await givenToExecutor(cloud, { caseId, provider });
  await decided(cloud, { caseId, provider });
  await untilStatus(cloud.as(citizen), caseId, 'ISSUED');
  await publish();
  await cloud.moveOn(24 * 60);
  until = addDays(localDate(cloud.now()), -1);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Receipts {
  readonly receipts: readonly {
    readonly receipt: { readonly result?: { readonly entry?: { readonly place: number } } };
  }[];
}

it('the decision that put somebody on it is told to him with its receipt, and comes out the same once more (X136, X137)', async () => {
  const { receipts } = await cloud.as(citizen).does<Receipts>('readExecutionReceipts', { caseId });
  expect(receipts.map(({ receipt }) => receipt.result?.entry?.place)).toEqual([1]);
  const told = await operate(cloud, 'replay', caseId);
  expect(told.at(-1)).toMatch(/^The same dates, places and result come out/);
});

describe('what is published of the register', () => {
  it('comes once for each day that is over, whether the night or an operator asks, and the signed act is in it', async () => {
    await publish();
    expect(await publish()).toBe(0);
    await download(cloud.output('PublicationAddress'), folder, until);
    const { lists, days } = verifyPublication(folderSource(folder), { until });
    expect(days.at(-1)?.day).toBe(until);
    const [[, { head }] = ['', { head: undefined }]] = [...lists].filter(
      ([name, list]) => name.startsWith(`${provider}/`) && list.head.size > 0,
    );
    expect(head).toMatchObject({ form: 'small', size: 1 });
  });

  it('proves to whoever stands on it that he is in it', async () => {
    const paper = paperIn(JSON.stringify(await cloud.as(citizen).does('readProof')));
    expect(paper.entries.filter(({ acts }) => acts.some((act) => act.provider === provider))).toHaveLength(1);
    const key = keyIn(readFileSync(join(folder, 'key.pem'), 'utf8'));
    expect(checkPaper(paper, key).day).toBe(until);
  });

  it('is found out where a copy of it was changed', () => {
    const path = join(folder, 'days', readdirSync(join(folder, 'days')).sort()[0] ?? '');
    const text = readFileSync(path, 'utf8');
    appendFileSync(path, ' ');
    expect(() => verifyPublication(folderSource(folder), { until })).toThrow('is not two lines');
    writeFileSync(path, text.replace('"open"', '"0pen"'));
    expect(() => verifyPublication(folderSource(folder), { until })).toThrow('is not signed by the key');
  });

  it('lets nobody outside read the hashes beside it, or list or write anything', async () => {
    const statuses = async (...asked: readonly (readonly [string, RequestInit?])[]) =>
      Promise.all(asked.map(async ([path, init]) => (await fetch(`${at}${path}`, init)).ok));
    const tile = `/tiles/${provider}/${'x'}/0/0-1.json`;
    expect(await statuses([tile], ['/'], ['/register/key.pem', { method: 'PUT', body: 'x' }])).toEqual([
      false,
      false,
      false,
    ]);
  });
});
