import { describe, expect, it } from 'vitest';
import { Killed } from '#test/fakes/memory-case-store.ts';
import type { Delivery } from './harness/relay.ts';
import { aService, type Service } from './harness/service.ts';
import { carryOn, carryToDecision } from './harness/ways.ts';

/** A whole case with every kind of step of its channel; whoever finds nothing to do waits for the reconciler. */
async function wholeCase(service: Service, channel: 'desk' | 'portal'): Promise<void> {
  await (channel === 'desk' ? service.handsPackageAtDesk() : service.filesOnPortal());
  for (let patience = 0; patience < 4 && (await service.status()) !== 'ISSUED'; patience++) {
    await carryOn(service);
    await service.skip(180);
    await service.reconciles();
  }
}

async function expectWhole(service: Service): Promise<void> {
  expect(await service.status()).toBe('ISSUED');
  expect([await service.tokens(), await service.owed()]).toEqual([[], []]);
  expect(await service.deps.register.list('uralsk', 'public-sector')).toMatchObject({ nextNumber: 2, totals: { 2018: 1 } });
  const once = ['RequestRegistered', 'ExecutorNamed', 'ResultDrafted', 'ResultSigned', 'RegisteredInEAkimat'] as const;
  for (const type of once) expect([type, (await service.events(type)).length]).toEqual([type, 1]);
  const opened = (await service.events('TaskOpened')).map(({ step }) => step);
  expect(opened).toEqual([...new Set(opened)]);
  await service.skipDays(40);
  expect(service.isAtRest()).toBe(true);
}

describe('the opening of a human task', () => {
  it('that dies after its commit is repeated: one task, and both tokens are answered (5.2)', async () => {
    const service = aService();
    let deaths = 1;
    service.hindrances.set('open-human-task', {
      after: async () => {
        if (deaths-- > 0) throw new Killed('after the opening');
      },
    });
    await service.filesOnPortal();
    await service.skip(10);
    expect(await service.events('TaskOpened')).toHaveLength(1);
    expect(await service.tokens()).toHaveLength(2);
    await service.registrar.registers();
    expect((await service.tokens()).map(({ step }) => step)).toEqual(['5.3']);
    expect([await service.status(), service.failures()]).toEqual(['AWAITING_RESOLUTION', []]);
  });

  it('that always dies ends the execution under the name of the error, and the resumed one opens it (5.2)', async () => {
    const service = aService();
    service.hindrances.set('open-human-task', {
      before: async () => {
        throw Object.assign(new Error('the table is gone'), { name: 'ResourceNotFoundException' });
      },
    });
    await service.filesOnPortal();
    await service.skip(60);
    expect(service.failures().map(({ error }) => error)).toEqual(['ResourceNotFoundException']);
    service.hindrances.delete('open-human-task');
    await service.hearsOfFailures();
    expect((await service.theCase()).task?.step).toBe('5.2');
    await carryOn(service);
    expect(await service.status()).toBe('ISSUED');
  });

  it('that comes when the step has been answered already answers at once (5.2, 5.3)', async () => {
    const service = aService();
    service.relay.delivers('apart');
    await service.filesOnPortal();
    await service.skip(600);
    service.relay.delivers('promptly');
    await service.registrar.registers();
    service.hindrances.set('open-human-task', { before: () => new Promise((go) => setTimeout(go, 60_000)) });
    await service.head.namesExecutor();
    service.hindrances.delete('open-human-task');
    await service.skip(120);
    await carryOn(service);
    expect([await service.status(), service.failures()]).toEqual(['ISSUED', []]);
  });
});

describe('the journal’s records', () => {
  it.each<[Delivery, 'desk' | 'portal']>([
    ['twice', 'desk'],
    ['twice', 'portal'],
    ['apart', 'desk'],
    ['apart', 'portal'],
    ['out of order', 'desk'],
    ['out of order', 'portal'],
  ])('brought %s carry a request of the %s to its end all the same (5.1–5.7, 10.11)', async (delivery, channel) => {
    const service = aService();
    service.relay.delivers(delivery);
    await (channel === 'desk' ? service.handsPackageAtDesk() : service.filesOnPortal());
    for (let patience = 0; patience < 20 && (await service.status()) !== 'ISSUED'; patience++) {
      await carryOn(service);
      await service.skip(301);
    }
    await expectWhole(service);
    expect(service.failures()).toEqual([]);
  });

  it('that are all lost leave nothing undone: the reconciler finds what is owed (5.1–5.7)', async () => {
    const service = aService();
    service.relay.delivers('never');
    await service.handsPackageAtDesk();
    for (let patience = 0; patience < 20 && (await service.status()) !== 'ISSUED'; patience++) {
      await carryOn(service);
      await service.skip(180);
      expect(await service.reconciles()).toBeGreaterThanOrEqual(0);
    }
    await service.skip(180);
    await service.reconciles();
    await expectWhole(service);
  });

  it('of a return and of the next draft that come together leave the paper in the head’s tray (5.4, 5.5, X43)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await carryToDecision(service);
    service.relay.delivers('apart');
    await service.head.returnsDraft();
    await service.executor.drafts('notice');
    await service.skip(600);
    expect((await service.theCase()).task).toMatchObject({ step: '5.5' });
    expect(await service.tray('uralsk#head')).toEqual([service.caseAtHand()]);
    service.relay.delivers('promptly');
    await service.head.signs();
    expect([await service.status(), service.failures()]).toEqual(['ISSUED', []]);
  });

  it('of a draft and of its return that come together leave the case in the executor’s tray (5.4, 5.5, X43)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.registrar.registers();
    await service.head.namesExecutor();
    service.relay.delivers('apart');
    await service.executor.drafts('notice');
    await service.head.returnsDraft();
    await service.skip(600);
    expect(await service.tray('uralsk#executor#staff_executor')).toEqual([service.caseAtHand()]);
    service.relay.delivers('promptly');
    await carryOn(service);
    expect(await service.status()).toBe('ISSUED');
  });
});

describe('a process killed between any two writes', () => {
  /** How many writes, and how many acts outside, a whole case makes when nobody dies. */
  const counted = async (channel: 'desk' | 'portal') => {
    const quiet = aService();
    await wholeCase(quiet, channel);
    return { writes: quiet.store.writes(), acts: quiet.fate.count() };
  };

  it.each(['desk', 'portal'] as const)('outside the database, at the %s: a start or an answer that is lost is found by the reconciler (5.1–5.7, 10.11)', async (channel) => {
    const { acts } = await counted(channel);
    expect(acts).toBeGreaterThan(20);
    for (let nth = 1; nth <= acts; nth++)
      for (const when of ['before', 'after'] as const) {
        const service = aService();
        service.relay.retries(0);
        service.fate.strike(nth, when);
        await wholeCase(service, channel);
        await expectWhole(service);
      }
  });

  it.each(['desk', 'portal'] as const)('in the database, at the %s: nothing is half-written, and whoever asks again finds it done or does it (5.1–5.7, 10.11)', async (channel) => {
    const { writes } = await counted(channel);
    expect(writes).toBeGreaterThan(15);
    for (let nth = 1; nth <= writes; nth++)
      for (const trouble of ['dies before', 'dies after', 'contention'] as const) {
        const service = aService();
        service.store.strike(nth, trouble);
        await wholeCase(service, channel);
        await expectWhole(service);
      }
  });
});

describe('after a restart', () => {
  it('that killed every execution, every open request is resumed where it stood, and finishes (8.4–9.3, 10.6–10.10, 5.2–5.7)', async () => {
    for (const days of [0, 1, 3, 12, 20]) {
      const service = aService();
      await service.handsPackageAtDesk();
      await reachSome(service, days);
      await service.stopsAll();
      await service.skip(3600);
      expect(await service.reconciles({ nightly: true })).toBe(1);
      expect(await service.reconciles({ nightly: true })).toBe(0);
      await carryOn(service);
      await expectWhole(service);
    }
  });

  it('the terms are watched on: a breach is recorded once, though the watch was killed before it (5.4)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.registrar.registers();
    await service.head.namesExecutor();
    await service.stopsAll();
    await service.skipDays(27);
    expect(await service.events('TermMissed')).toEqual([]);
    await service.reconciles({ nightly: true });
    expect((await service.events('TermMissed')).map(({ term }) => term)).toEqual(['examination']);
    await service.stopsAll();
    await service.reconciles({ nightly: true });
    await service.skipDays(10);
    expect((await service.events('TermMissed')).map(({ term }) => term)).toEqual(['examination', 'total']);
    expect(service.counted.filter((metric) => metric === 'TermMissedTotal')).toHaveLength(1);
  });

  it('a request that is still being filled in at the desk has its 15 minutes watched again (5.1)', async () => {
    const service = aService();
    await service.opensAtDesk();
    await service.settle();
    await service.stopsAll();
    await service.skip(300);
    expect(await service.reconciles({ nightly: true })).toBe(1);
    await service.skip(1200);
    expect((await service.events('TermMissed')).map(({ term }) => term)).toEqual(['intake']);
    await service.handsPackage();
    await carryOn(service);
    expect(await service.status()).toBe('ISSUED');
  });

  it('a hold goes on at the neighbour that was down (8.4)', async () => {
    const service = aService();
    service.neighbours.goesDown('persons');
    await service.handsPackageAtDesk();
    await service.skip(3600);
    await service.stopsAll();
    await service.reconciles({ nightly: true });
    expect(await service.status()).toBe('CHECKING_REGISTERS');
    service.neighbours.comesBack('persons');
    await service.skip(3600);
    expect(await service.status()).toBe('AWAITING_OPERATOR_SIGNATURE');
  });

  it('E-akimat’s registration of a request already issued is finished, too (5.4)', async () => {
    const service = aService();
    service.neighbours.goesDown('eAkimat');
    await service.filesOnPortal();
    await carryOn(service);
    expect(await service.status()).toBe('ISSUED');
    await service.stopsAll();
    service.neighbours.comesBack('eAkimat');
    expect(await service.reconciles({ nightly: true })).toBe(1);
    await service.skip(3600);
    expect((await service.theCase()).registrations.eAkimat).toBe('ЕА-1');
    expect(await service.reconciles({ nightly: true })).toBe(0);
  });
});

/** So many days on: each step of a person is taken on a day of its own. */
async function reachSome(service: Service, days: number): Promise<void> {
  const steps = [
    () => service.operator.signs(),
    () => service.registrar.registers(),
    () => service.head.namesExecutor(),
    () => service.executor.drafts('notice'),
    () => service.head.signs(),
    () => service.registrar.sends(),
  ];
  for (const step of steps.slice(0, Math.ceil(days / 3))) {
    await step();
    await service.skipDays(1);
  }
}
