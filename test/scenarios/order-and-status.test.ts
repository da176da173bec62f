import { describe, expect, it } from 'vitest';
import { serviceOrder } from '#domain/application/words/service-order.ts';
import { readMachine, statesOf } from '#infra/procedure/machine-file.ts';
import { aService, type Service } from './harness/service.ts';
import { deskToReady } from './harness/ways.ts';

const toldOf = async (service: Service) => {
  const { nextStep, heldBy, stepTerm } = await service.publicStatus();
  return [nextStep?.paragraph, heldBy?.role.en, stepTerm?.term];
};

describe('the order of the service', () => {
  const order = serviceOrder('2018-02-19');

  it('names thirteen providers, two ways to apply and two results, free of charge (1, 2, 3)', () => {
    expect(order.providers).toHaveLength(13);
    expect(order.channels.map(({ id }) => id).sort()).toEqual(['corporation', 'portal']);
    expect(order.results.map(({ id }) => id)).toEqual(['NOTICE', 'REFUSAL']);
    expect(order.fee.text.en).toBe('Free of charge');
  });

  it('names the sites, the contact centre and its long number (14, 16, 17)', () => {
    const values = order.contacts.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['1414', 'www.gov4c.kz', 'www.energy-bko.gov.kz']));
  });

  it('asks at the desk for exactly the documents that the check then accepts (4, 8.1, 9.2)', async () => {
    const service = aService();
    await service.handsPackageAtDesk();
    const row = order.categories.find(({ id }) => id === 'public-sector');
    const always = row?.documents.find(({ channel }) => channel === 'corporation')?.always;
    expect((await service.theCase()).documents.map(({ kind }) => kind)).toEqual(always);
    expect(await service.defectsFound()).toEqual([]);
  });
});

describe('the status', () => {
  it('says at each step what is next, who has it and which term runs, in the same words everywhere (16, 5.2–5.7)', async () => {
    const service = aService();
    const told: unknown[] = [];
    await service.handsPackageAtDesk();
    const steps = [
      () => service.operator.signs(),
      () => service.registrar.registers(),
      () => service.head.namesExecutor(),
      () => service.executor.drafts('notice'),
      () => service.head.signs(),
      () => service.registrar.sends(),
    ];
    for (const step of steps) {
      told.push(await toldOf(service));
      await step();
    }
    told.push(await toldOf(service));
    expect(told).toEqual([
      ['8.7', 'Corporation worker', 'intake'],
      ['5.2', 'registrar', 'registration'],
      ['5.3', 'head of the provider', 'resolution'],
      ['5.4', 'responsible executor', 'examination'],
      ['5.5', 'head of the provider', 'signature'],
      ['5.6', 'registrar', 'sending'],
      ['5.7', 'Corporation worker', 'keeping'],
    ]);
    await service.operator.handsOver();
    expect((await service.publicStatus()).nextStep).toBeUndefined();
  });

  it('shows the legal due date with its reckoning, and every date that was reached (16, 9.4)', async () => {
    const service = aService();
    await deskToReady(service);
    const { legalDueDate, reached, result } = await service.publicStatus();
    expect(legalDueDate).toMatchObject({ state: 'met', nominalLastDay: '2018-03-21', lastDay: '2018-03-26' });
    expect(legalDueDate?.derivation.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['day-after', 'count', 'roll']),
    );
    expect(reached.map(({ status }) => status)).toEqual([
      'OPENED',
      'CHECKING_REGISTERS',
      'AWAITING_OPERATOR_SIGNATURE',
      'BEING_SENT',
      'CHECKING_DOCUMENTS',
      'ACCEPTED',
      'AWAITING_RESOLUTION',
      'UNDER_EXAMINATION',
      'AWAITING_SIGNATURE',
      'AWAITING_SENDING',
      'ON_ITS_WAY',
      'READY_FOR_COLLECTION',
    ]);
    expect(result).toMatchObject({ kind: 'NOTICE', state: 'waiting', registerNumber: 1, keptUntil: '2018-03-19' });
  });
});

describe('the directory of business processes', () => {
  it('is what a request really goes through: the steps of Annexes 1 and 3 in their order (12, 8.4–9.3, 5.2–5.7, X11)', async () => {
    const service = aService();
    await deskToReady(service);
    await service.operator.handsOver();
    const walked = service
      .executions()
      .filter(({ machine }) => machine !== 'deadline')
      .flatMap(({ machine, history }) => {
        const tasks = new Set(
          statesOf(readMachine(machine)).flatMap(({ name, state }) => (state.Type === 'Task' ? [name] : [])),
        );
        return history.filter((state) => tasks.has(state)).map((state) => state.split(' ')[0]);
      });
    expect(walked).toEqual([
      '8.4',
      '8.7',
      '8.7',
      '9.1',
      '9.2',
      '9.3',
      '5.2',
      '5.3',
      '5.4',
      '5.4',
      '5.5',
      '5.6',
      '5.6',
      '5.7',
    ]);
  });
});
