// Whole cases over the real machines, tasks and domain, in skipped time; `skipped-time.ts` runs it.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { type Service, serviceOver } from '#test/scenarios/harness/service.ts';
import { resumeTime, skipDays, stopTime } from '#test/scenarios/harness/skipped-time.ts';
import { aStory } from '#test/scenarios/harness/story.ts';
import { aWorld } from '#test/scenarios/harness/world.ts';

declare module 'vitest' {
  interface TaskMeta {
    cases?: number;
    processorSeconds?: number;
    commits?: number;
  }
}

const cases = 1000;

/** The interpreter throws to itself each value that it reads; what the stacks of these cost is no work of a case. */
Error.stackTraceLimit = 0;

beforeEach(() => stopTime('2018-02-19T05:00:00.000Z'));
afterEach(resumeTime);

it('carries a thousand requests from the portal through thirty days', async ({ task }) => {
  const began = process.cpuUsage();
  const world = aWorld();
  const stories: Service[] = [];
  const each = async (act: (service: Service) => Promise<unknown>) => {
    for (const service of stories) await act(service);
  };
  for (let n = 0; n < cases; n++) stories.push(serviceOver(aStory(world)));
  await each((service) => fileAtOnce(service, stories.indexOf(service)));
  await skipDays(1);
  await each((service) => service.registrar.registers());
  await each((service) => service.head.namesExecutor());
  await skipDays(20);
  await each((service) => service.executor.drafts('notice'));
  await each((service) => service.head.signs());
  await skipDays(9);
  const { user, system } = process.cpuUsage(began);
  let commits = 0;
  await each(async (service) => {
    expect(await service.status()).toBe('ISSUED');
    commits += (await service.theCase()).version;
  });
  expect(world.runner.executions().filter(({ status }) => status === 'FAILED')).toEqual([]);
  expect((await world.deps.register.list('uralsk', 'public-sector')).nextNumber).toBe(cases + 1);
  Object.assign(task.meta, { cases, processorSeconds: (user + system) / 1e6, commits });
}, 600_000);

async function fileAtOnce(service: Service, n: number): Promise<void> {
  const wish = { citizen: citizen(1000 + n) };
  await service.submits(await service.opensOnPortal(wish), wish);
}
