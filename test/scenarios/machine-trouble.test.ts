import { describe, expect, it } from 'vitest';
import { Killed } from '#test/fakes/memory-case-store.ts';
import type { Delivery } from './harness/relay.ts';
import { aService } from './harness/service.ts';
import { carryOn, carryToDecision } from './harness/ways.ts';
import { expectWhole } from './harness/whole-case.ts';

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
    await service.pass(10);
    expect(await service.events('TaskOpened')).toHaveLength(1);
    expect(await service.tokens()).toHaveLength(2);
    await service.registrar.registers();
    expect((await service.tokens()).map(({ step }) => step)).toEqual(['name-executor']);
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
    await service.pass(60);
    expect(service.failures().map(({ error }) => error)).toEqual(['ResourceNotFoundException']);
    service.hindrances.delete('open-human-task');
    await service.hearsOfFailures();
    expect((await service.theCase()).task?.step).toBe('register-request');
    await carryOn(service);
    expect(await service.status()).toBe('ISSUED');
  });

  it('that comes when the step has been answered already answers at once (5.2, 5.3)', async () => {
    const service = aService();
    service.relay.delivers('apart');
    await service.filesOnPortal();
    await service.pass(600);
    service.relay.delivers('promptly');
    await service.registrar.registers();
    service.hindrances.set('open-human-task', { before: () => new Promise((go) => setTimeout(go, 60_000)) });
    await service.head.namesExecutor();
    service.hindrances.delete('open-human-task');
    await service.pass(120);
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
      await service.pass(301);
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
      await service.pass(180);
      expect(await service.reconciles()).toBeGreaterThanOrEqual(0);
    }
    await service.pass(180);
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
    await service.pass(600);
    expect((await service.theCase()).task).toMatchObject({ step: 'sign-result' });
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
    await service.pass(600);
    expect(await service.tray('uralsk#executor#staff_executor')).toEqual([service.caseAtHand()]);
    service.relay.delivers('promptly');
    await carryOn(service);
    expect(await service.status()).toBe('ISSUED');
  });
});
