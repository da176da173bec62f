import { describe, expect, it } from 'vitest';
import { tellOffice } from '#casework/identity/tell-office.ts';
import type { Actor } from '#domain/actor.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { staff } from '#test/builders/requests/a-case.ts';
import { aService, type Service } from './harness/service.ts';
import { carryOn } from './harness/ways.ts';

type Change = Partial<StaffMember>;
const gone: Change = { to: '2018-02-18' };
const away = (from: string, to: string): Change => ({ absences: [{ from, to }] });

/** Both who may act as the head: he himself, and who stands in for him. */
const becomeHeads = (service: Service, head: Change, substitute: Change = gone) => {
  service.deps.staff.changed.set('staff_head', head);
  service.deps.staff.changed.set('staff_substitute', substitute);
};
const tell = async ({ deps }: Service) => {
  const head = await deps.staff.get('staff_head');
  if (!head) throw new Error('no head in the register');
  return tellOffice(head, { now: deps.clock.now(), requestId: 'request-of-the-register' }, deps);
};
const toResolution = async (service: Service) => {
  await service.filesOnPortal();
  await service.registrar.registers();
};
const said = async (service: Service) =>
  [await service.events('HeadLacking'), await service.events('HeadReturned')].map(({ length }) => length);

describe('a case whose head is lost (X74)', () => {
  it('that comes to the resolution when nobody is there tells so at once, and the three working days run (5.3)', async () => {
    const service = aService();
    becomeHeads(service, gone);
    await toResolution(service);
    expect(await said(service)).toEqual([1, 0]);
    expect(await service.term('actingHead')).toMatchObject({ state: 'running', lastDay: '2018-02-22' });
    expect(await service.term('resolution')).toMatchObject({ state: 'running', lastDay: '2018-02-20' });
  });

  it('that comes to the signature when nobody is there tells so too (5.5)', async () => {
    const service = aService();
    await toResolution(service);
    await service.head.namesExecutor();
    becomeHeads(service, gone);
    expect(await said(service)).toEqual([0, 0]);
    await service.executor.drafts('notice');
    expect(await said(service)).toEqual([1, 0]);
  });

  it.each<[string, Change]>([
    ['his service ends', { dismissedAt: '2018-02-19T05:30:00.000Z' }],
    ['his absence begins', away('2018-02-19', '2018-02-28')],
  ])('in which %s and nobody stands in learns it when the register changes, once (5.3)', async (_how, change) => {
    const service = aService();
    await toResolution(service);
    becomeHeads(service, change);
    await tell(service);
    await tell(service);
    await service.reconciles({ nightly: true });
    expect(await said(service)).toEqual([1, 0]);
    becomeHeads(service, {});
    await tell(service);
    await tell(service);
    expect(await said(service)).toEqual([1, 1]);
    expect(await service.term('actingHead')).toMatchObject({ state: 'met' });
    await carryOn(service);
    expect([await service.status(), service.failures()]).toEqual(['ISSUED', []]);
  });

  it('in which days alone end or begin what was there learns it in the night (5.3)', async () => {
    const service = aService();
    becomeHeads(service, away('2018-02-20', '2018-02-21'));
    await toResolution(service);
    await service.reconciles({ nightly: true });
    expect(await said(service)).toEqual([0, 0]);
    await service.skipTo('2018-02-20', '03:00');
    await service.reconciles({ nightly: true });
    expect(await said(service)).toEqual([1, 0]);
    await service.skipTo('2018-02-22', '03:00');
    await service.reconciles({ nightly: true });
    expect(await said(service)).toEqual([1, 1]);
  });

  it('and for which nobody is named is a miss, counted once and told upwards; the work still finishes (5.3, APPK 67)', async () => {
    const service = aService();
    becomeHeads(service, gone);
    await toResolution(service);
    await service.skipDays(9);
    const missed = (await service.events('TermMissed')).filter(({ term }) => term === 'actingHead');
    expect(missed.map(({ by, cause, at }) => [by, cause, at.slice(0, 19)])).toEqual([
      ['clock', 'OVERDUE', '2018-02-22T19:00:00'],
    ]);
    expect(service.counted.filter((metric) => metric === 'TermMissedActingHead')).toHaveLength(1);
    const told = (await service.events('TermEscalated')).filter(({ term }) => term === 'actingHead');
    expect(told.map(({ to }) => to)).toEqual(['head', 'administrator']);
    becomeHeads(service, {});
    await service.head.namesExecutor();
    expect(await said(service)).toEqual([1, 1]);
    expect((await service.events('TermMet')).find(({ term }) => term === 'actingHead')).toMatchObject({ late: true });
    await carryOn(service);
    expect([await service.status(), service.failures()]).toEqual(['ISSUED', []]);
  });

  it('may be taken back meanwhile (5.3)', async () => {
    const service = aService();
    becomeHeads(service, gone);
    await toResolution(service);
    await service.recipient.withdraws();
    expect(await service.term('actingHead')).toMatchObject({ state: 'lapsed' });
    await service.reconciles({ nightly: true });
    expect([await said(service), service.failures()]).toEqual([[1, 0], []]);
  });

  it('is the own head’s again before the next act of whoever was named meanwhile, told by nobody (5.5, X77)', async () => {
    const service = aService();
    becomeHeads(service, gone, { role: 'head', organisation: 'borili' });
    await toResolution(service);
    const official = await service.deps.staff.get('staff_substitute');
    const reason = { record: { id: 'record_reason', mac: 'mac' }, content: 'Басшы жоқ' };
    const naming = { type: 'NameActingHead', head: 'staff_substitute', official, members: [], reason } as const;
    await service.performs(staff('supervisor', 'supervisor', 'oblast'), naming);
    const acting = { ...staff('head', 'substitute', 'borili'), person: official?.person } as Actor;
    await service.performs(acting, { type: 'ClaimTask' });
    service.deps.staff.changed.set('staff_head', {});
    for (const type of ['ClaimTask', 'ReleaseTask'] as const)
      await expect(service.performs(acting, { type })).rejects.toThrow('CASE_NOT_FOUND');
    expect(await service.events('ActingHeadEnded')).toHaveLength(1);
    await carryOn(service);
    expect([await service.status(), service.failures()]).toEqual(['ISSUED', []]);
  });
});
