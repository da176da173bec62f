import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormSoFar } from '#casework/papers/form.ts';
import { differencesIn } from '#casework/register/check-register.ts';
import { application } from '#domain/application/kind.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { citizenOf, draftsOnPortal, entersAtDesk, formOf } from '#infra/local/acting/deeds.ts';
import { until, untilStatus, untilTask } from '#infra/local/acting/players.ts';
import { killEmulator } from '#infra/local/cloud/emulator.ts';
import { setNeighbour } from '#infra/local/neighbours/control.ts';
import { identityDocument } from '#infra/local/people/citizen-form.ts';
import { contents } from '#infra/local/people/contents.ts';
import { reconcile } from '#infra/local/stack/reconcile.ts';
import { type RunningStack, raiseStack } from '#infra/local/stack/stack.ts';
import { authorityFolder } from '#infra/local/stack/trust.ts';
import { machineOutput } from '#infra/names.ts';
import { fileDifferences } from '#infra/operate/rebuilding/file-books.ts';
import { readBooks } from '#infra/operate/rebuilding/register-books.ts';
import { localFolder } from '#infra/paths.ts';

import { type Cloud, cloudOf } from './cloud.ts';
import { operate } from './operate.ts';
import { anotherKey, broughtBack, copiesRestored } from './restored-tables.ts';
import { decided, filed, givenToExecutor, signed } from './walks.ts';

const folder = join(localFolder, 'e2e-keep');
const provider = 'karatobe';
const head = `${provider}-head`;
const operator = `${provider}-operator`;

/** A local cloud of its own, for others use theirs meanwhile; with the keys of theirs, if there are any, since making keys takes long. */
async function raise(
  keep: boolean,
  restored: { readonly restoredFrom?: string; readonly keyring?: string } = {},
): Promise<RunningStack> {
  const made = authorityFolder(join(localFolder, 'e2e'));
  if (!keep && existsSync(made)) cpSync(made, authorityFolder(folder), { recursive: true });
  return raiseStack({ folder, port: 0, auth: true, keep, contents, ...restored, progress: () => undefined });
}

/** An open case in each situation that a restart may find. */
const situations = ['waits for the registrar', 'is held', 'is being examined', 'waits for a signature'] as const;
type Situation = (typeof situations)[number];

const opening: Readonly<Record<Situation, (cloud: Cloud) => Promise<string>>> = {
  'waits for the registrar': async (cloud) => {
    const { id: caseId } = await filed(cloud, 'citizen-3', { provider });
    await untilTask(cloud.as('citizen-3'), caseId, '5.2');
    return caseId;
  },
  'is held': async (cloud) => {
    const form = formOf(citizenOf('citizen-2'), { provider });
    await cloud.deskOpens();
    const { id: caseId } = await entersAtDesk(cloud.as(operator), cloud.stack, { form, now: cloud.now() });
    await setNeighbour(cloud.stack.neighboursControlUrl, 'persons', 'down');
    await cloud.as(operator).does('handPackage', { caseId });
    await until(cloud.as(operator), caseId, ({ holds }) => holds.length > 0);
    return caseId;
  },
  'is being examined': async (cloud) => {
    const { id: caseId } = await filed(cloud, 'citizen-4', { provider });
    await givenToExecutor(cloud, { caseId, provider });
    return caseId;
  },
  'waits for a signature': async (cloud) => {
    const { id: caseId } = await filed(cloud, 'citizen-5', { provider });
    await givenToExecutor(cloud, { caseId, provider });
    await cloud.as(`${provider}-executor`).does('draftNotice', { caseId, reasoning: 'Санатқа жатады' });
    await untilTask(cloud.as(head), caseId, '5.5');
    return caseId;
  },
};

const finishing: Readonly<Record<Situation, (cloud: Cloud, caseId: string) => Promise<void>>> = {
  'waits for the registrar': async (cloud, caseId) => {
    await givenToExecutor(cloud, { caseId, provider });
    await decided(cloud, { caseId, provider });
  },
  'is held': async (cloud, caseId) => {
    await cloud.moveOn(2);
    await untilTask(cloud.as(operator), caseId, '8.7');
    await cloud.as(operator).does('signRequest', { caseId });
    await givenToExecutor(cloud, { caseId, provider });
    await decided(cloud, { caseId, provider });
    await untilTask(cloud.as(operator), caseId, '5.6');
    await cloud.as(`${provider}-registrar`).does('sendResult', { caseId });
    await untilTask(cloud.as(operator), caseId, '5.7');
    const { form } = await cloud.as(operator).does<FormSoFar>('readForm', { caseId });
    const { iin } = form.applicant;
    await cloud.deskOpens();
    await cloud.as(operator).does('handOverResult', { caseId, to: 'recipient', iin, identityDocument });
  },
  'is being examined': (cloud, caseId) => decided(cloud, { caseId, provider }),
  'waits for a signature': (cloud, caseId) => signed(cloud, { caseId, provider }),
};

const afterRestart: readonly Situation[] = ['waits for the registrar', 'is being examined'];
const afterRestoration: readonly Situation[] = ['is held', 'waits for a signature'];

let raising: Promise<RunningStack> | undefined;
let cloud: Cloud;
const caseIds = new Map<Situation, string>();
const caseOf = (situation: Situation): string => caseIds.get(situation) ?? '';

const finishes = async (situation: Situation): Promise<void> => {
  await finishing[situation](cloud, caseOf(situation));
  const { result } = await untilStatus(cloud.as(head), caseOf(situation), 'ISSUED');
  expect(result).toMatchObject({ kind: 'NOTICE' });
};

const resumptions = async (situation: Situation): Promise<number> =>
  (await cloud.events(caseOf(situation))).filter(({ type }) => type === 'ProcedureResumed').length;

beforeAll(async () => {
  process.once('exit', () => killEmulator(folder));
  raising = raise(false);
  const first = await raising;
  cloud = cloudOf(first);
  await cloud.moveTo('2018-02-19T05:00:00.000Z');
  for (const situation of situations) caseIds.set(situation, await opening[situation](cloud));
  await first.lower();
  raising = raise(true);
  cloud = cloudOf(await raising);
});
// Awaited, so that not even a cloud which was still rising when somebody lost patience goes on alone.
afterAll(async () => (await raising)?.lower());

describe('a restart that keeps the data', () => {
  it('brings each case back where it stood, on its next attempt', async () => {
    const stood = await Promise.all(situations.map((situation) => cloud.cases.load(application, caseOf(situation))));
    expect(stood.map((theCase) => theCase?.status)).toEqual([
      'ACCEPTED',
      'CHECKING_REGISTERS',
      'UNDER_EXAMINATION',
      'AWAITING_SIGNATURE',
    ]);
    expect(await Promise.all(situations.map(resumptions))).toEqual([1, 1, 1, 1]);
  });

  // Each step is opened by the relay: the reconciler would serve it only after two minutes, and nobody waits so long here.
  it.each(afterRestart)('the one that %s finishes', finishes);
});

describe('a restoration of the tables whose key of hashes is lost', () => {
  const word = 'r1';
  let lost: string;
  const rehashed: (readonly string[])[] = [];

  beforeAll(async () => {
    const keyring = await anotherKey(cloud);
    const rehash = async (...said: string[]) =>
      void rehashed.push(await operate(cloud, 'rehash', word, '--key', keyring, ...said));
    const copies = await copiesRestored(cloud, {
      word,
      meanwhile: async () => {
        await rehash('--dry-run');
        await rehash();
        await rehash();
      },
    });
    lost = (await filed(cloud, 'citizen-6', { provider })).id;
    await (await raising)?.lower();
    raising = raise(true, { restoredFrom: word, keyring });
    cloud = cloudOf(await raising);
    await broughtBack(cloud, copies);
  });

  it('makes every hash again under another key, once, and tells nothing of a person', () => {
    const [found, made, again] = rehashed.map((lines) => lines.at(-1));
    expect(made).toBe(found?.replace('to write, nothing written', 'written'));
    expect(made).not.toMatch(/ 0 items/);
    expect(again).toMatch(/ 0 items written$/);
    expect(rehashed.flat().join('\n')).not.toMatch(/[0-9a-f]{40}|\d{12}|person_/);
  });

  it('brings books that agree in everything, and nothing of after its moment', async () => {
    const dynamo = new DynamoDBClient(cloud.client);
    const tables = caseTables(cloud);
    expect(await cloud.cases.load(application, lost)).toBeUndefined();
    expect((await readBooks(dynamo, tables)).flatMap(differencesIn)).toEqual([]);
    expect(await fileDifferences(dynamo, tables)).toEqual([]);
    dynamo.destroy();
  });

  it('lets the reconciler start each open case again, under names of its own', async () => {
    await reconcile(cloud.stack);
    expect(await Promise.all(afterRestoration.map(resumptions))).toEqual([2, 2]);
    const sfn = new SFNClient(cloud.client);
    const { executions = [] } = await sfn.send(
      new ListExecutionsCommand({
        stateMachineArn: cloud.output(machineOutput('examination')),
        statusFilter: 'RUNNING',
      }),
    );
    expect(executions.map(({ name }) => name)).toEqual([
      expect.stringMatching(`^${word}-${caseOf('waits for a signature')}-`),
    ]);
    sfn.destroy();
  });

  it('finds each person by his number, and registers nobody twice', async () => {
    const { iin } = citizenOf('citizen-5');
    const sought = { iin, why: 'recipient-asked' };
    const { items } = await cloud.as(head).does<{ items: { caseId: string }[] }>('searchCases', sought);
    expect(items.map(({ caseId }) => caseId)).toEqual([caseOf('waits for a signature')]);
    const form = formOf(citizenOf('citizen-3'), { provider });
    const { id } = await draftsOnPortal(cloud.as('citizen-3'), cloud.stack, { form, kinds: ['D7'] });
    const { body } = await cloud.as('citizen-3').tries('submitRequest', { caseId: id });
    expect(body).toMatchObject({ type: 'urn:kezek:problem:already-registered' });
  });

  it('knows no account of whom nothing tells the number, until its owner opens it by his certificate', async () => {
    const unknown = cloud.as('citizen-9');
    await expect(unknown.does('listRequests')).rejects.toThrow();
    expect(await unknown.does('openAccount', {})).toEqual({ provenBy: 'certificate' });
    expect(await unknown.does('listRequests')).toMatchObject({ items: [] });
  });

  it.each(afterRestoration)('the one that %s finishes', finishes);

  it('gives numbers without a gap', async () => {
    const issued = await Promise.all(situations.map((situation) => cloud.cases.load(application, caseOf(situation))));
    const numbers = issued.map((theCase) => theCase?.result?.entry?.registerNumber).toSorted();
    expect(numbers).toEqual([1, 2, 3, 4]);
  });
});
