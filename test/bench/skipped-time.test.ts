import { afterEach, beforeEach, expect, it } from 'vitest';
import { citizen } from '#test/builders/a-citizen.ts';
import { type Service, serviceOver } from '#test/scenarios/harness/service.ts';
import { resumeTime, skipDays, stopTime } from '#test/scenarios/harness/skipped-time.ts';
import { aStory } from '#test/scenarios/harness/story.ts';
import { aWorld } from '#test/scenarios/harness/world.ts';

const cases = Number(process.env.N ?? 1000);

beforeEach(() => stopTime('2018-02-19T05:00:00.000Z'));
afterEach(resumeTime);

it(`carries ${cases} requests through 30 days`, async () => {
  const began = process.cpuUsage();
  const world = aWorld();
  const stories: Service[] = [];
  for (let n = 0; n < cases; n++) {
    const service = serviceOver(aStory(world));
    await service.submits(await service.opensOnPortal({ citizen: citizen(n) }), { citizen: citizen(n) });
    stories.push(service);
  }
  await skipDays(1);
  const each = async (act: (service: Service) => Promise<unknown>) => {
    for (const service of stories) await act(service);
  };
  await each((service) => service.registrar.registers());
  await each((service) => service.head.namesExecutor());
  await skipDays(20);
  await each((service) => service.executor.drafts('notice'));
  await each((service) => service.head.signs());
  await skipDays(10);
  const spent = process.cpuUsage(began);
  const seconds = (spent.user + spent.system) / 1e6;
  console.log(`${cases} cases × 30 days: ${seconds.toFixed(1)} s of processor time`);
  await each(async (service) => expect(await service.status()).toBe('ISSUED'));
}, 120_000);
