import { describe, expect, it } from 'vitest';
import type { ApplicationStatus } from '#domain/application/status.ts';
import { termIds } from '#domain/application/terms.ts';
import { aService, type Service } from './harness/service.ts';
import { carryToDecision } from './harness/ways.ts';

interface Way {
  readonly status: ApplicationStatus;
  /** what keeps the request there */
  readonly hinder?: (service: Service) => unknown;
  readonly reach: (service: Service) => Promise<unknown>;
}

/** The step is kept waiting for half a minute, and after that finds whatever there then is. */
const slow =
  (task: string) =>
  ({ hindrances }: Service) =>
    hindrances.set(task, { before: () => new Promise((go) => setTimeout(go, 30_000)) });
const down =
  (name: Parameters<Service['neighbours']['goesDown']>[0]) =>
  ({ neighbours }: Service) =>
    neighbours.goesDown(name);
const file = (service: Service) => service.filesOnPortal();
const signed = async (service: Service) => {
  await service.handsPackageAtDesk();
  await service.operator.signs();
};
const named = async (service: Service) => {
  await service.registrar.registers();
  await service.head.namesExecutor();
};
const atProvider = (reach: Way['reach']): readonly Way[] => [
  { status: 'ACCEPTED', reach },
  { status: 'AWAITING_RESOLUTION', reach: (service) => reach(service).then(() => service.registrar.registers()) },
  { status: 'UNDER_EXAMINATION', reach: (service) => reach(service).then(() => named(service)) },
  { status: 'AWAITING_SIGNATURE', reach: (service) => reach(service).then(() => carryToDecision(service)) },
];

const atDesk: readonly Way[] = [
  { status: 'CHECKING_REGISTERS', hinder: down('persons'), reach: (service) => service.handsPackageAtDesk() },
  { status: 'AWAITING_OPERATOR_SIGNATURE', reach: (service) => service.handsPackageAtDesk() },
  { status: 'BEING_SENT', hinder: down('gateway'), reach: signed },
  { status: 'CHECKING_DOCUMENTS', hinder: slow('check-documents'), reach: signed },
  ...atProvider(signed),
];
const onPortal: readonly Way[] = [
  { status: 'CHECKING_SIGNATURE', hinder: ({ signatures }) => signatures.loseList('LIST_STALE'), reach: file },
  { status: 'BEING_SENT', hinder: down('desk'), reach: file },
  { status: 'CHECKING_DOCUMENTS', hinder: slow('issue-receipt'), reach: file },
  ...atProvider(file),
];

async function expectWithdrawn(service: Service): Promise<void> {
  const theCase = await service.theCase();
  expect([theCase.status, theCase.task, theCase.holds]).toEqual(['WITHDRAWN', undefined, {}]);
  expect(termIds.filter((term) => theCase.terms[term]?.state === 'running')).toEqual([]);
  expect(await service.guard()).toEqual({ active: {} });
  expect([await service.tokens(), await service.owed()]).toEqual([[], []]);
  const missed = theCase.missed.length;
  for (const name of ['persons', 'gateway', 'desk'] as const) service.neighbours.comesBack(name);
  service.signatures.loseList(undefined);
  await service.skipDays(40);
  expect([await service.status(), service.failures(), service.isAtRest()]).toEqual(['WITHDRAWN', [], true]);
  expect((await service.theCase()).missed).toHaveLength(missed);
  const machines = service.executions().filter(({ machine }) => machine !== 'deadline');
  expect(machines.at(-1)?.history.some((state) => state.startsWith('Withdrawn'))).toBe(true);
}

describe('the recipient takes the request back (X21)', () => {
  it.each(atDesk)(
    'at the desk while it is $status (8.4, 8.7, 9.1, 9.2, 5.2–5.5)',
    async ({ status, hinder, reach }) => {
      const service = aService();
      hinder?.(service);
      await reach(service);
      expect(await service.status()).toBe(status);
      await service.operator.takesBack();
      await expectWithdrawn(service);
    },
  );

  it.each(onPortal)(
    'in the cabinet while it is $status (10.6, 10.8, 9.1, 10.9, 5.2–5.5)',
    async ({ status, hinder, reach }) => {
      const service = aService();
      hinder?.(service);
      await reach(service);
      expect(await service.status()).toBe(status);
      service.signatures.loseList(undefined);
      await service.recipient.withdraws();
      await expectWithdrawn(service);
    },
  );

  it('and a statement that was scanned and not used spoils nothing of what was filed (9.2, 9.3, X99)', async () => {
    const service = aService();
    service.neighbours.goesDown('gateway');
    await service.handsPackageAtDesk();
    await service.operator.signs();
    const { documents } = await service.theCase();
    await service.operator.scansWithdrawal();
    service.neighbours.comesBack('gateway');
    await service.pass(3600);
    const { status, papers, priorityMoment, filedAt } = await service.theCase();
    expect([status, priorityMoment]).toEqual(['ACCEPTED', filedAt]);
    const receipt = JSON.parse(
      new TextDecoder().decode(await service.deps.documents.readPaper(papers.RECEIPT as never)),
    );
    expect(receipt.accepted).toHaveLength(documents.length);
    expect(JSON.stringify(receipt)).not.toContain('отзыве');
  });

  it('and what E-akimat has registered stays, what it has not registered is dropped (5.4)', async () => {
    const service = aService();
    service.neighbours.goesDown('eAkimat');
    await service.filesOnPortal();
    await named(service);
    await service.recipient.withdraws();
    service.neighbours.comesBack('eAkimat');
    await service.pass(7200);
    expect((await service.theCase()).registrations.eAkimat).toBeUndefined();
    const examination = service.executions().find(({ machine }) => machine === 'examination');
    expect([examination?.status, examination?.history.at(-1)]).toEqual(['SUCCEEDED', 'Withdrawn in E-akimat']);
  });

  it('and a miss that was recorded before stays recorded (5.3)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.registrar.registers();
    await service.skipDays(3);
    await service.recipient.withdraws();
    expect((await service.theCase()).missed.map(({ term }) => term)).toEqual(['resolution']);
  });

  it('and may file anew at once, the guard being released (10.5)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.recipient.withdraws();
    await service.filesOnPortal();
    expect(await service.status()).toBe('ACCEPTED');
  });

  it('refuses once the head has signed, in every later status (5.5–5.7, 10.11)', async () => {
    const service = aService();
    await signed(service);
    await carryToDecision(service);
    service.neighbours.goesDown('gateway');
    for (const step of [service.head.signs, service.registrar.sends]) {
      await step();
      await expect(service.operator.takesBack()).rejects.toThrow('NOT_IN_THIS_STATUS');
    }
    service.neighbours.comesBack('gateway');
    await service.pass(3600);
    await expect(service.operator.takesBack()).rejects.toThrow('NOT_IN_THIS_STATUS');
    await service.operator.handsOver();
    await expect(service.operator.takesBack()).rejects.toThrow('NOT_IN_THIS_STATUS');
  });

  it('refuses the head’s signature when the withdrawal was first, and no number is used (5.5)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await carryToDecision(service);
    await service.recipient.withdraws();
    await expect(service.head.signs()).rejects.toThrow('NOT_IN_THIS_STATUS');
    expect(await service.deps.register.list('uralsk', 'public-sector')).toMatchObject({ nextNumber: 1 });
  });

  it('while a result is being signed: one of the two wins, and the other is told (5.5)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await carryToDecision(service);
    const ends = await Promise.allSettled([service.recipient.withdraws(), service.head.signs()]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { status, result } = await service.theCase();
    expect(status === 'WITHDRAWN').toBe(result === undefined);
    const { nextNumber } = await service.deps.register.list('uralsk', 'public-sector');
    expect(nextNumber).toBe(result ? 2 : 1);
  });
});
