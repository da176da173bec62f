// One whole case of each channel over thirty days, all that AWS would charge for it counted; `cost.ts` runs it.
import { afterEach, expect, it } from 'vitest';
import { serviceOver } from '#test/scenarios/harness/service.ts';
import { resumeTime, stopTime } from '#test/scenarios/harness/skipped-time.ts';
import { aStory } from '#test/scenarios/harness/story.ts';
import { countedWorld } from './counted-world.ts';
import { caseIndexes } from './indexes.ts';
import type { Counts } from './prices.ts';

declare module 'vitest' {
  interface TaskMeta {
    counts?: Counts;
  }
}

const indexes = caseIndexes();

afterEach(resumeTime);

function begun() {
  stopTime('2018-02-19T05:00:00.000Z');
  const counted = countedWorld(indexes);
  return { ...counted, service: serviceOver(aStory(counted.world)) };
}
type Begun = ReturnType<typeof begun>;

/** Three weeks of examination, as most cases take; each of the other steps on the day it falls to. */
async function examined({ service, asks }: Begun): Promise<void> {
  await service.skipDays(1);
  await service.registrar.registers();
  await service.head.namesExecutor();
  await service.skipDays(20);
  await service.executor.drafts('notice');
  // papers are prepared by one request and signed by another
  await asks(2);
  await service.head.signs();
}

async function whole({ service, asks, counts }: Begun): Promise<Counts> {
  const documents = Object.keys((await service.theCase()).documents).length;
  // the form of each upload, the request's bytes to sign, the result read
  await asks(documents + 2);
  await service.skipDays(30);
  expect([await service.status(), service.isAtRest(), service.failures(), await service.owed()]).toEqual([
    'ISSUED',
    true,
    [],
    [],
  ]);
  return counts();
}

it('portal', async ({ task }) => {
  const story = begun();
  await story.service.filesOnPortal();
  await examined(story);
  Object.assign(task.meta, { counts: await whole(story) });
});

it('desk', async ({ task }) => {
  const story = begun();
  const { service } = story;
  await service.handsPackageAtDesk();
  await service.operator.signs();
  await examined(story);
  await service.registrar.sends();
  await service.skipDays(3);
  await service.operator.handsOver();
  Object.assign(task.meta, { counts: await whole(story) });
});
