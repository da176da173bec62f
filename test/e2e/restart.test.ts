import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormSoFar } from '#casework/papers/form.ts';
import { application } from '#domain/application/kind.ts';
import { citizenOf, entersAtDesk, formOf } from '#infra/local/acting/deeds.ts';
import { until, untilStatus, untilTask } from '#infra/local/acting/players.ts';
import { killEmulator } from '#infra/local/cloud/emulator.ts';
import { setNeighbour } from '#infra/local/neighbours/control.ts';
import { identityDocument } from '#infra/local/people/citizen-form.ts';
import { contents } from '#infra/local/people/contents.ts';
import { type RunningStack, raiseStack } from '#infra/local/stack/stack.ts';
import { authorityFolder } from '#infra/local/stack/trust.ts';
import { localFolder } from '#infra/paths.ts';
import { type Cloud, cloudOf } from './cloud.ts';
import { decided, filed, givenToExecutor, signed } from './walks.ts';

const folder = join(localFolder, 'e2e-keep');
const provider = 'karatobe';
const head = `${provider}-head`;
const operator = `${provider}-operator`;

/** A local cloud of its own, for others use theirs meanwhile; with the keys of theirs, if there are any, since making keys takes long. */
async function raise(keep: boolean): Promise<RunningStack> {
  const made = authorityFolder(join(localFolder, 'e2e'));
  if (!keep && existsSync(made)) cpSync(made, authorityFolder(folder), { recursive: true });
  return raiseStack({ folder, port: 0, auth: true, keep, contents, progress: () => undefined });
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
    await cloud.as(operator).does('handOverResult', { caseId, to: 'recipient', iin, identityDocument });
  },
  'is being examined': (cloud, caseId) => decided(cloud, { caseId, provider }),
  'waits for a signature': (cloud, caseId) => signed(cloud, { caseId, provider }),
};

describe('a restart that keeps the data', () => {
  let raising: Promise<RunningStack> | undefined;
  let cloud: Cloud;
  const caseIds = new Map<Situation, string>();
  const caseOf = (situation: Situation): string => caseIds.get(situation) ?? '';

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

  it('brings each case back where it stood, on its next attempt', async () => {
    const stood = await Promise.all(situations.map((situation) => cloud.cases.load(application, caseOf(situation))));
    expect(stood.map((theCase) => theCase?.status)).toEqual([
      'ACCEPTED',
      'CHECKING_REGISTERS',
      'UNDER_EXAMINATION',
      'AWAITING_SIGNATURE',
    ]);
    const resumed = await Promise.all(situations.map((situation) => cloud.events(caseOf(situation))));
    for (const events of resumed) expect(events.filter(({ type }) => type === 'ProcedureResumed')).toHaveLength(1);
  });

  // Each step is opened by the relay: the reconciler would serve it only after two minutes, and nobody waits so long here.
  it.each(situations)('the one that %s finishes', async (situation) => {
    const caseId = caseOf(situation);
    await finishing[situation](cloud, caseId);
    const { result } = await untilStatus(cloud.as(head), caseId, 'ISSUED');
    expect(result).toMatchObject({ kind: 'NOTICE' });
  });

  it('numbers go on without a gap', async () => {
    const issued = await Promise.all(situations.map((situation) => cloud.cases.load(application, caseOf(situation))));
    const numbers = issued.map((theCase) => theCase?.result?.entry?.registerNumber).toSorted();
    expect(numbers).toEqual([1, 2, 3, 4]);
  });
});
