import { describe, expect, it } from 'vitest';
import type { Representation } from '#domain/form/form.ts';
import { citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { aService, type Service } from './harness/service.ts';
import { carryToDecision, deskToReady } from './harness/ways.ts';

const representative = notarisedPower(citizen(50));
const certified = (service: Service, changes: { revokedAt?: string; validTo?: string } = {}) =>
  service.neighbours.certifies({
    ...representative,
    principalIin: citizen().iin,
    representativeIin: citizen(50).iin,
    ...changes,
  });

describe('a request at the Corporation’s desk', () => {
  it('goes from the package to the notice in the recipient’s hands (5.1–5.7, 6, 8.1–8.5, 8.7, 9.1–9.4)', async () => {
    const service = aService();
    await deskToReady(service);
    expect(await service.status()).toBe('READY_FOR_COLLECTION');
    await service.operator.handsOver();
    expect(await service.status()).toBe('ISSUED');
    expect(service.machineAt('examination')).toBe('Registration notice issued');
    const met = (await service.events('TermMet')).map(({ term, late }) => (late ? `${term} late` : term));
    expect(met).toEqual([
      'intake',
      'registration',
      'resolution',
      'examination',
      'signature',
      'sending',
      'total',
      'handover',
      'keeping',
    ]);
    await service.skipDays(40);
    expect(service.isAtRest()).toBe(true);
    expect([service.failures(), service.counted]).toEqual([[], []]);
  });

  it('keeps the times of the ticket, of its call and of the finish, and counts 15 minutes from the call (5.1, 8.1, X23)', async () => {
    const service = aService({ on: '2018-02-19', at: '10:00' });
    await service.opensAtDesk({ calledAt: '2018-02-19T04:58:00.000Z' });
    await service.pass(300);
    await service.handsPackage();
    const { ticket, handedAt } = await service.theCase();
    expect(ticket).toMatchObject({ calledAt: '2018-02-19T04:58:00.000Z' });
    expect(handedAt).toBe('2018-02-19T05:05:00.000Z');
    expect(await service.term('intake')).toMatchObject({ dueAt: '2018-02-19T05:13:00.000Z' });
  });

  it('takes its place when the operator confirms the complete package, before any register is asked (8.4, X41)', async () => {
    const service = aService();
    await service.opensAtDesk();
    await service.pass(240);
    await service.handsPackage();
    const [handed] = await service.events('PackageHanded');
    expect(handed).toMatchObject({ by: 'operator', priorityMoment: '2018-02-19T05:04:00.000Z' });
    const journal = await service.journal();
    expect(journal.indexOf('PackageHanded')).toBeLessThan(journal.indexOf('RegistersAnswered'));
  });

  it('waits for the operator’s own signature before it goes through the gateway (8.7, X10)', async () => {
    const service = aService();
    await service.handsPackageAtDesk();
    expect(await service.status()).toBe('AWAITING_OPERATOR_SIGNATURE');
    expect(await service.tray('centre-uralsk#operator')).toEqual([service.caseAtHand()]);
    expect(service.neighbours.asked('gateway')).toBe(0);
    await service.operator.signs();
    expect((await service.events('RequestSigned')).map(({ by }) => by)).toEqual(['operator']);
    expect(await service.status()).toBe('ACCEPTED');
    expect(await service.tray('centre-uralsk#operator')).toEqual([]);
  });

  it('gives the receipt that the documents were accepted, once (9.3)', async () => {
    const service = aService();
    await service.handsPackageAtDesk();
    await service.operator.signs();
    const receipt = await service.paper('RECEIPT');
    expect(receipt.ru.body).toContain('Количество документов: 3');
    expect(receipt.ru.body).toContain(
      'Документы приняты работником Государственной корпорации: Центр обслуживания населения города Уральска.',
    );
    expect(await service.events('PackageAccepted')).toHaveLength(1);
  });
});

describe('a representative at the desk', () => {
  it('with a notarised power files, is checked in both registers, and collects the notice (8.3, 8.4, 8.5, 5.7)', async () => {
    const service = aService();
    certified(service);
    await service.handsPackageAtDesk({ representative });
    expect((await service.theCase()).registers).toMatchObject({ persons: 'found', notary: 'found' });
    await service.operator.signs();
    await carryToDecision(service);
    await service.head.signs();
    await service.registrar.sends();
    await service.operator.handsOver('representative');
    expect((await service.events('ResultIssued')).map(({ to }) => to)).toEqual(['representative']);
  });

  it('whose power the principal has revoked meanwhile collects nothing; while the register is down he waits (5.7, X9)', async () => {
    const service = aService();
    certified(service);
    await service.handsPackageAtDesk({ representative });
    await service.operator.signs();
    await carryToDecision(service);
    await service.head.signs();
    await service.registrar.sends();
    service.neighbours.goesDown('notary');
    await expect(service.operator.handsOver('representative')).rejects.toThrow('POWER_UNKNOWN');
    service.neighbours.comesBack('notary');
    certified(service, { revokedAt: service.deps.clock.now() });
    await expect(service.operator.handsOver('representative')).rejects.toThrow('POWER_REVOKED');
    await service.operator.handsOver('recipient');
    expect((await service.events('ResultIssued')).map(({ to }) => to)).toEqual(['recipient']);
  });

  it('with another power brings its scan instead of its data, and the notary register is not asked (8.3, 8.4, X8, X9)', async () => {
    const service = aService();
    const other: Representation = { power: 'other', representative: citizen(50), validTo: '2019-01-14' };
    await service.handsPackageAtDesk({ representative: other });
    const { representative: recorded, documents } = await service.theCase();
    const typed = await service.deps.people.read(recorded?.record.id ?? '');
    expect(Object.keys(typed?.content as object)).toEqual(['power', 'representative', 'validTo']);
    expect(documents.map(({ kind }) => kind)).toContain('power-of-attorney-scan');
    expect(service.neighbours.asked('notary')).toBe(0);
    expect(await service.status()).toBe('AWAITING_OPERATOR_SIGNATURE');
  });

  it('with another power refuses a draft until the executor has checked it by hand (5.4, 8.3, X9)', async () => {
    const service = aService();
    await service.handsPackageAtDesk({ representative: { power: 'other', representative: citizen(50) } });
    await service.operator.signs();
    await service.registrar.registers();
    await service.head.namesExecutor();
    await expect(service.executor.drafts('notice')).rejects.toThrow('POWER_NOT_CHECKED');
    await service.executor.checksPower('confirmed');
    await service.executor.drafts('notice');
    expect((await service.events('PowerChecked')).map(({ found, by }) => [found, by])).toEqual([
      ['confirmed', 'executor'],
    ]);
    expect(await service.status()).toBe('AWAITING_SIGNATURE');
  });
});

describe('data that cannot be obtained', () => {
  it('ends the request with M1 when the register of persons does not know the recipient, and is no refusal (8.4–8.6)', async () => {
    const service = aService();
    service.neighbours.forgets(citizen().iin);
    await service.handsPackageAtDesk();
    expect(await service.status()).toBe('DATA_UNAVAILABLE');
    expect(service.machineAt('corporation-intake')).toBe('Data unavailable');
    const message = await service.paper('DATA_UNAVAILABLE');
    expect(message).toMatchObject({ absent: ['persons'] });
    expect(message.ru.body).toContain('Это не отказ в оказании услуги');
    expect(await service.guard()).toEqual({ active: {} });
    expect([await service.term('total'), await service.term('intake')].map(({ state }) => state)).toEqual([
      'lapsed',
      'lapsed',
    ]);
  });

  it('ends it when the notary register does not hold the power, though the person is known (8.5, 8.6, X8)', async () => {
    const service = aService();
    await service.handsPackageAtDesk({ representative });
    expect(await service.paper('DATA_UNAVAILABLE')).toMatchObject({ absent: ['notary'] });
  });

  it('names both registers when neither has the data (8.6)', async () => {
    const service = aService();
    service.neighbours.forgets(citizen().iin);
    await service.handsPackageAtDesk({ representative });
    expect(await service.paper('DATA_UNAVAILABLE')).toMatchObject({ absent: ['persons', 'notary'] });
  });

  it.each([
    ['was revoked before the filing', { revokedAt: '2018-02-18T05:00:00.000Z' }],
    ['had run out before the filing', { validTo: '2018-02-18' }],
  ])('takes a power that %s for absent (8.4, 8.6)', async (_what, changes) => {
    const service = aService();
    certified(service, changes);
    await service.handsPackageAtDesk({ representative });
    expect(await service.paper('DATA_UNAVAILABLE')).toMatchObject({ absent: ['notary'] });
  });

  it('lets a power count that ran out only while the register was down (8.4, X41)', async () => {
    const service = aService({ on: '2018-02-19', at: '19:00' });
    certified(service, { validTo: '2018-02-19' });
    service.neighbours.goesDown('notary');
    await service.handsPackageAtDesk({ representative });
    await service.skipTo('2018-02-20', '12:00');
    service.neighbours.comesBack('notary');
    await service.pass(3600);
    expect(await service.status()).toBe('AWAITING_OPERATOR_SIGNATURE');
  });

  it('takes a power that ran out at midnight in Oral for absent as the desk opens (8.4, 8.6, X26)', async () => {
    const service = aService({ on: '2018-02-20', at: '09:00' });
    certified(service, { validTo: '2018-02-19' });
    await service.handsPackageAtDesk({ representative });
    expect(await service.paper('DATA_UNAVAILABLE')).toMatchObject({ absent: ['notary'] });
  });
});
