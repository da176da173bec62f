import { describe, expect, it } from 'vitest';
import { aService, type Service } from './harness/service.ts';
import { carryOn } from './harness/ways.ts';
import { expectWhole } from './harness/whole-case.ts';

describe('after a restart', () => {
  it('that killed every execution, every open request is resumed where it stood, and finishes (8.4–9.3, 10.6–10.10, 5.2–5.7)', async () => {
    for (const days of [0, 1, 3, 12, 20]) {
      const service = aService();
      await service.handsPackageAtDesk();
      await reachSome(service, days);
      await service.stopsAll();
      await service.pass(3600);
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
    await service.pass(1);
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
    await service.pass(300);
    expect(await service.reconciles({ nightly: true })).toBe(1);
    await service.pass(1200);
    expect((await service.events('TermMissed')).map(({ term }) => term)).toEqual(['intake']);
    await service.handsPackage();
    await carryOn(service);
    expect(await service.status()).toBe('ISSUED');
  });

  it('a hold goes on at the neighbour that was down (8.4)', async () => {
    const service = aService();
    service.neighbours.goesDown('persons');
    await service.handsPackageAtDesk();
    await service.pass(3600);
    await service.stopsAll();
    await service.reconciles({ nightly: true });
    expect(await service.status()).toBe('CHECKING_REGISTERS');
    service.neighbours.comesBack('persons');
    await service.pass(3600);
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
    await service.pass(3600);
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
