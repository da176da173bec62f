import { describe, expect, it } from 'vitest';
import { aService, type Service } from './harness/service.ts';
import { carryOn } from './harness/ways.ts';

const gone = { to: '2018-02-18' };
const said = async (service: Service) =>
  [await service.events('HolderLacking'), await service.events('HolderReturned')].map(({ length }) => length);
const isNamed = async (service: Service) =>
  (await service.publicStatus()).flags.some(({ id }) => id === 'executorNamed');
const toExamination = async (service: Service) => {
  await service.filesOnPortal();
  await service.registrar.registers();
  await service.head.namesExecutor();
};

describe('a case whose holder is lost (X98)', () => {
  it('by days alone learns it in the night, and that he is there again (5.4)', async () => {
    const service = aService();
    await toExamination(service);
    service.deps.staff.changed.set('staff_executor', { absences: [{ from: '2018-02-20', to: '2018-02-21' }] });
    await service.reconciles({ nightly: true });
    expect([await said(service), await isNamed(service)]).toEqual([[0, 0], true]);
    await service.skipTo('2018-02-20', '03:00');
    await service.reconciles({ nightly: true });
    await service.reconciles({ nightly: true });
    expect([await said(service), await isNamed(service)]).toEqual([[1, 0], false]);
    await service.skipTo('2018-02-22', '03:00');
    await service.reconciles({ nightly: true });
    expect([await said(service), await isNamed(service)]).toEqual([[1, 1], true]);
    await carryOn(service);
    expect([await service.status(), service.failures()]).toEqual(['ISSUED', []]);
  });

  it('learns it as the task opens that comes back to whoever has gone, and goes on with another (5.5)', async () => {
    const service = aService();
    await toExamination(service);
    await service.executor.drafts('notice');
    service.deps.staff.changed.set('staff_executor', gone);
    expect(await said(service)).toEqual([0, 0]);
    await service.head.returnsDraft();
    expect([await said(service), await isNamed(service)]).toEqual([[1, 0], false]);
    await service.head.replacesExecutor('colleague');
    expect([await said(service), await isNamed(service)]).toEqual([[1, 0], true]);
  });

  it('that nobody could register says so as it arrives, and no more once somebody has (5.2)', async () => {
    const service = aService();
    service.deps.staff.changed.set('staff_registrar', gone);
    await service.filesOnPortal();
    expect(await said(service)).toEqual([1, 0]);
    expect((await service.publicStatus()).heldBy?.lacking?.text.en).toContain('its administrator names a substitute');
    service.deps.staff.changed.delete('staff_registrar');
    await service.registrar.registers();
    expect(await said(service)).toEqual([1, 1]);
    expect((await service.publicStatus()).heldBy?.lacking).toBeUndefined();
  });
});
