import { describe, expect, it } from 'vitest';
import type { PersonId } from '#domain/ids.ts';
import { executors, head } from './harness/cast.ts';
import { aService, type Service } from './harness/service.ts';
import { carryToDecision, deskToReady, portalToIssued } from './harness/ways.ts';

async function underExamination(): Promise<Service> {
  const service = aService();
  await service.filesOnPortal();
  await service.registrar.registers();
  await service.head.namesExecutor();
  return service;
}

describe('the examination', () => {
  it('passes from tray to tray, each official finding in his own what is due by when (5.2–5.5, 6, X3)', async () => {
    const service = aService();
    const caseId = await service.filesOnPortal();
    const trays = async () => {
      const names = ['uralsk#registrar', 'uralsk#head', 'uralsk#executor#staff_executor'];
      return (await Promise.all(names.map(service.tray))).map((items) => items.includes(caseId));
    };
    expect(await trays()).toEqual([true, false, false]);
    await service.registrar.registers();
    expect(await trays()).toEqual([false, true, false]);
    expect((await service.theCase()).task).toMatchObject({ step: 'name-executor', dueAt: '2018-02-20T19:00:00.000Z' });
    await service.head.namesExecutor();
    expect(await trays()).toEqual([false, false, true]);
    await service.executor.drafts('notice');
    expect(await trays()).toEqual([false, true, false]);
    await service.head.signs();
    expect(await trays()).toEqual([false, false, false]);
  });

  it('registers the documents in E-akimat while the executor examines them (5.4)', async () => {
    const service = await underExamination();
    expect(await service.status()).toBe('UNDER_EXAMINATION');
    expect((await service.events('RegisteredInEAkimat')).map(({ number, by }) => [number, by])).toEqual([
      ['ЕА-1', 'machine'],
    ]);
  });

  it('ends in a reasoned refusal with its ground, facts, cure and appeal, signed by the head (3, 5.4, 5.5, 10.11)', async () => {
    const service = aService();
    await portalToIssued(service, 'refusal');
    expect(service.machineAt('examination')).toBe('Reasoned refusal issued');
    const refusal = await service.paper('REASONED_REFUSAL');
    expect(refusal).toMatchObject({
      ground: { article: '19-1(2)(2)' },
      facts: [{ source: 'Құқықтық кадастр, 12.03.2018' }],
    });
    expect(refusal.ru.body).toMatch(/Правовое основание.*обстоятельства.*устранить.*заново.*Последний день/s);
    expect(refusal).not.toHaveProperty('registerNumber');
    expect(await service.guard()).toEqual({ active: {} });
  });

  it.each(['notice', 'refusal'] as const)('signs, sends and hands over a %s alike (5.5–5.7, 6, X4)', async (kind) => {
    const service = aService();
    await deskToReady(service, kind);
    await service.operator.handsOver();
    expect(service.machineAt('examination')).toBe(
      kind === 'notice' ? 'Registration notice issued' : 'Reasoned refusal issued',
    );
  });

  it.each([
    ['ground', { ground: ' ' }],
    ['facts', { facts: [] }],
    ['source', { facts: [{ fact: 'Үйі бар', source: '' }] }],
    ['cure', { cure: '' }],
  ])('refuses a draft of a refusal without its %s and says so (3, 5.4)', async (missing, changes) => {
    const service = await underExamination();
    await expect(service.executor.drafts('refusal', changes)).rejects.toMatchObject({
      refusal: { code: 'REFUSAL_INCOMPLETE', missing: [missing] },
    });
    expect(await service.status()).toBe('UNDER_EXAMINATION');
  });

  it('refuses the signature of whoever drafted the result (5.5)', async () => {
    const service = await underExamination();
    await service.executor.drafts('notice');
    const asHead = { ...head, staff: executors.executor.staff };
    const draftRecord = (await service.theCase()).draft?.record.id ?? '';
    const paper = { id: 'paper', type: 'REGISTRATION_NOTICE', sha256: 'ab', versionId: 'v1' };
    const signature = { sha256: 'cd', versionId: 'v1' };
    const command = {
      type: 'SignResult',
      kind: 'NOTICE',
      paper,
      signature,
      certificateSha256: 'ef',
      signedBy: 'person' as PersonId,
      official: undefined,
      draftRecord,
    } as const;
    await expect(service.performs(asHead, command)).rejects.toThrow('DRAFTER_DOES_NOT_SIGN');
  });
});

describe('a draft that the head returns', () => {
  it('goes back to the executor with the reason, and its second version is signed (5.4, 5.5, X43)', async () => {
    const service = await underExamination();
    const { lastDay } = await service.term('examination');
    await service.executor.drafts('refusal');
    await service.head.returnsDraft();
    expect(await service.status()).toBe('UNDER_EXAMINATION');
    expect(await service.tray('uralsk#executor#staff_executor')).toEqual([service.caseAtHand()]);
    expect(await service.term('examination')).toMatchObject({ state: 'running', lastDay });
    expect(await service.term('signature')).toMatchObject({ state: 'met' });
    await service.executor.drafts('notice');
    await service.head.signs();
    expect((await service.theCase()).result).toMatchObject({ kind: 'NOTICE', entry: { registerNumber: 1 } });
    expect(service.failures()).toEqual([]);
  });

  it('leaves the executor at least a day when the 25 have passed (5.4, 5.5, X43)', async () => {
    const service = await underExamination();
    await service.skipTo('2018-03-16', '17:00');
    await service.executor.drafts('notice');
    await service.skipTo('2018-03-17', '17:00');
    await service.head.returnsDraft();
    expect(await service.term('examination')).toMatchObject({ lastDay: '2018-03-18', state: 'running' });
    await service.skipTo('2018-03-18', '23:00');
    await service.executor.drafts('notice');
    expect((await service.events('TermMet')).filter(({ late }) => late)).toEqual([]);
  });

  it('is watched anew after the return, and the old watch ends without a word (5.4, X43)', async () => {
    const service = await underExamination();
    await service.executor.drafts('notice');
    await service.head.returnsDraft();
    await service.skipTo('2018-03-19');
    expect((await service.events('TermMissed')).map(({ term }) => term)).toEqual(['examination']);
    expect(service.counted.filter((metric) => metric.includes('TermMissedExamination'))).toEqual([
      'TermMissedExamination',
      'TermsMissedByOffice TermMissedExamination uralsk',
    ]);
  });

  it('may go to and fro more than once (5.4, 5.5)', async () => {
    const service = await underExamination();
    for (const _ of [1, 2, 3]) {
      await service.executor.drafts('notice');
      await service.head.returnsDraft();
    }
    await service.executor.drafts('notice');
    await service.head.signs();
    expect([await service.status(), (await service.theCase()).rounds['draft-result']]).toEqual(['ISSUED', 3]);
  });

  it('is refused without a reason (5.5, X43)', async () => {
    const service = await underExamination();
    await service.executor.drafts('notice');
    await expect(service.head.returnsDraft('  ')).rejects.toThrow('REASON_MISSING');
  });
});

describe('another executor', () => {
  it('goes on where the first one stood: no term starts anew, and the first has no right any more (5.3, 5.4, X43)', async () => {
    const service = await underExamination();
    await service.skipDays(10);
    await service.head.replacesExecutor('colleague');
    const started = (await service.events('TermStarted')).filter(({ term }) => term === 'examination');
    expect(started).toHaveLength(1);
    await expect(service.executor.drafts('notice')).rejects.toThrow('CASE_NOT_FOUND');
    expect(await service.tray('uralsk#executor#staff_colleague')).toEqual([service.caseAtHand()]);
    await service.colleague.drafts('notice');
    await service.head.signs();
    expect(await service.status()).toBe('ISSUED');
  });

  it('is given back a draft that waits for the signature, by whoever drafted it: what he answers for is his own (5.5, X43)', async () => {
    const service = await underExamination();
    await service.executor.drafts('refusal');
    await service.head.replacesExecutor('colleague', 'Шеттетілді');
    expect(await service.status()).toBe('UNDER_EXAMINATION');
    expect((await service.theCase()).draft).toBeUndefined();
    expect(await service.tray('uralsk#executor#staff_colleague')).toEqual([service.caseAtHand()]);
    await expect(service.executor.drafts('notice')).rejects.toThrow('CASE_NOT_FOUND');
    await service.colleague.drafts('notice');
    await service.head.signs();
    expect(await service.events('DraftReturned')).toHaveLength(1);
    expect((await service.theCase()).result?.kind).toBe('NOTICE');
    expect(service.failures()).toEqual([]);
  });

  it('is refused without a reason, or when he is named already (5.3, X43)', async () => {
    const service = await underExamination();
    await expect(service.head.replacesExecutor('colleague', '')).rejects.toThrow('REASON_MISSING');
    await expect(service.head.replacesExecutor('executor')).rejects.toThrow('EXECUTOR_ALREADY_NAMED');
  });
});

describe('recusal', () => {
  it('refuses to name an executor who is recused from the case (5.3)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.registrar.registers();
    await service.head.recuses('executor');
    await expect(service.head.namesExecutor('executor')).rejects.toThrow('EXECUTOR_RECUSED');
    await service.head.namesExecutor('colleague');
    expect((await service.theCase()).executor).toBe('staff_colleague');
  });

  it('takes the case out of the hands of an executor who declares his own (5.4)', async () => {
    const service = await underExamination();
    await service.executor.recusesHimself();
    await expect(service.executor.drafts('notice')).rejects.toThrow('RECUSED');
    await service.head.replacesExecutor('colleague', 'Өздігінен бас тартты');
    await service.colleague.drafts('refusal');
    expect(await service.status()).toBe('AWAITING_SIGNATURE');
  });

  it('of whoever has drafted takes his draft back too, so that nobody signs what he wrote (5.5)', async () => {
    const service = await underExamination();
    await service.executor.drafts('notice');
    await service.head.recuses('executor', 'Туысы екені анықталды');
    expect(await service.status()).toBe('UNDER_EXAMINATION');
    await expect(service.head.signs()).rejects.toThrow();
    await service.head.replacesExecutor('colleague', 'Шеттетілді');
    await service.colleague.drafts('refusal');
    await service.head.signs();
    expect(await service.events('ResultSigned')).toMatchObject([{ kind: 'REFUSAL' }]);
    expect(await service.status()).toBe('ISSUED');
  });

  it('of the head leaves the signature to his substitute (5.5, X34)', async () => {
    const service = await underExamination();
    await service.executor.drafts('notice');
    await service.head.recusesHimself();
    await expect(service.head.signs()).rejects.toThrow('RECUSED');
    await service.substitute.signs();
    const [signed] = await service.events('ResultSigned');
    expect(signed).toMatchObject({ by: 'staff_substitute', standsFor: 'staff_head' });
    expect(await service.status()).toBe('ISSUED');
  });

  it('of everybody needs a reason (5.3)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await carryToDecision(service);
    await expect(service.head.recuses('executor', '')).rejects.toThrow('REASON_MISSING');
  });
});
