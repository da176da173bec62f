// What carries on by itself: the journal's stream, the events of machines that failed, the reconciler, the nights.

import type { DynamoDBStreamEvent } from 'aws-lambda';
import { besideEnding } from '#casework/acts/visiting/beside-ending.ts';
import type { EndsBeside } from '#casework/procedure/reconcile.ts';
import { firstEpoch } from '#domain/file/epoch.ts';
import { addDays, localDate, localInstant } from '#domain/time/local-date.ts';
import { publish } from '#streams/publish-register.ts';
import { reconcile } from '#streams/reconcile.ts';
import { relayEvents } from '#streams/relay-events.ts';
import { resumeFailed } from '#streams/resume-failed.ts';
import type { Execution } from '#test/scenarios/harness/machine-runner.ts';
import type { WorldDeps } from '#test/scenarios/harness/world.ts';
import { isMadeUp } from './processes.ts';
import type { SoakedDeps } from './soaked-world.ts';
import { at, type Walk } from './walk.ts';

const minute = 60_000;
const metrics = async (): Promise<void> => {};

/** What somebody who calls a function by an event does: once, and twice more where it failed. */
async function called(
  walk: Walk,
  what: string,
  work: (deps: SoakedDeps) => Promise<unknown>,
  tries = 3,
): Promise<void> {
  walk.step(what);
  try {
    await walk.world.processes.run(what, work);
  } catch (error) {
    if (!isMadeUp(error) && (error as Error).name !== 'StepNotAnswered')
      walk.broken(`${what}: ${(error as Error).stack}`);
    if (tries > 1) setTimeout(() => void called(walk, what, work, tries - 1), walk.dice().between(500, 2 * minute));
  }
}

const recordOf = (id: string): DynamoDBStreamEvent =>
  ({ Records: [{ eventName: 'INSERT', dynamodb: { Keys: { pk: { S: id } } } }] }) as unknown as DynamoDBStreamEvent;

const reconciling = (deps: WorldDeps) => ({
  ...deps,
  metrics,
  besideEnding: (...[ended, of]: Parameters<EndsBeside['besideEnding']>) => besideEnding(ended, of, deps),
});

/** A record comes at once, late, twice, after one that was written later, or never; what it leaves is the reconciler's. */
export function aStream(walk: Walk) {
  let awaitsReconciler = false;
  const reconciles = async (): Promise<void> => {
    await called(walk, 'reconciler', (deps) => reconcile({}, reconciling(deps), 'request-of-the-reconciler'));
    awaitsReconciler = (await walk.world.store.owed.oldestSince()) !== undefined;
    if (awaitsReconciler) setTimeout(() => void reconciles(), minute);
  };
  return (id: string): void => {
    const { dice } = walk;
    const bring = (after: number): void =>
      void setTimeout(
        () => void called(walk, 'relay', (deps) => relayEvents(recordOf(id), { ...deps, metrics }), 5),
        after,
      );
    const isNever = dice().chance(0.01);
    if (!isNever) bring(dice().chance(0.85) ? dice().between(50, 900) : dice().between(1000, 5 * minute));
    if (dice().chance(0.05)) bring(dice().between(50, 10 * minute));
    if (awaitsReconciler) return;
    awaitsReconciler = true;
    setTimeout(() => void reconciles(), 3 * minute);
  };
}

/** The event of a machine that failed or was stopped, now and then told twice, or never: then the night finds it. */
export function hearsOf(walk: Walk, { name, status, error, cause, machine }: Omit<Execution, 'history'>): void {
  if (status === 'SUCCEEDED' || status === 'RUNNING') return;
  if (error === 'UnknownOutcome') walk.broken(`${machine}/${name}: ${cause}`);
  const event = { detail: { name, status, error } };
  const tell = (after: number): void =>
    void setTimeout(
      () =>
        void called(walk, 'failure told', (deps) =>
          resumeFailed(event, { ...deps, epoch: firstEpoch, metrics }, 'request-of-the-resumer'),
        ),
      after,
    );
  if (walk.dice().chance(0.85)) tell(walk.dice().between(100, 5000));
  if (walk.dice().chance(0.1)) tell(walk.dice().between(100, 10 * minute));
}

/** Each night open files are compared with what runs, and what is over is published. */
export function nightsOf(walk: Walk): void {
  const night = (): void => {
    const date = addDays(localDate(at(walk.time.now)), 1);
    const afterMidnight = Date.parse(localInstant(date, '00:10')) - walk.time.now();
    setTimeout(() => {
      void called(walk, 'night', (deps) =>
        reconcile({ nightly: true }, reconciling(deps), 'request-of-the-reconciler'),
      );
      setTimeout(() => void called(walk, 'publication', (deps) => publish({}, deps)), 20 * minute);
      night();
    }, afterMidnight);
  };
  night();
}
