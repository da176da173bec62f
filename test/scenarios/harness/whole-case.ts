import { expect } from 'vitest';
import type { Service } from './service.ts';
import { carryOn } from './ways.ts';

/** A whole case with every kind of step of its channel; whoever finds nothing to do waits for the reconciler. */
export async function wholeCase(service: Service, channel: 'desk' | 'portal'): Promise<void> {
  await (channel === 'desk' ? service.handsPackageAtDesk() : service.filesOnPortal());
  for (let patience = 0; patience < 4 && (await service.status()) !== 'ISSUED'; patience++) {
    await carryOn(service);
    await service.pass(180);
    await service.reconciles();
  }
}

export async function expectWhole(service: Service): Promise<void> {
  expect(await service.status()).toBe('ISSUED');
  expect([await service.tokens(), await service.owed()]).toEqual([[], []]);
  expect(await service.deps.register.list('uralsk', 'public-sector')).toMatchObject({
    nextNumber: 2,
    totals: { 2018: 1 },
  });
  const once = ['RequestRegistered', 'ExecutorNamed', 'ResultDrafted', 'ResultSigned', 'RegisteredInEAkimat'] as const;
  for (const type of once) expect([type, (await service.events(type)).length]).toEqual([type, 1]);
  const opened = (await service.events('TaskOpened')).map(({ step }) => step);
  expect(opened).toEqual([...new Set(opened)]);
  await service.skipDays(40);
  expect(service.isAtRest()).toBe(true);
}
