import { describe, expect, it } from 'vitest';
import { aService } from './harness/service.ts';
import { carryToDecision, deskToReady } from './harness/ways.ts';

describe('the signed result', () => {
  it('is sent by the registrar, carried by the gateway, and meets the whole term when it lies ready (5.6, 5.7, 9.4, X37, X38)', async () => {
    const service = aService();
    await deskToReady(service);
    const [sent] = await service.events('ResultSent');
    const [arrived] = await service.events('ResultArrived');
    const [ready] = await service.events('ResultReady');
    expect([sent?.by, arrived?.by, ready?.by]).toEqual(['registrar', 'machine', 'machine']);
    expect([...service.neighbours.delivered.keys()]).toContain(`${service.caseAtHand()}-result`);
    expect([await service.term('total'), await service.term('handover')].map(({ state }) => state)).toEqual([
      'met',
      'met',
    ]);
  });

  it('makes the sending end the registrar’s day, however long the way is (5.6, 6, X38)', async () => {
    const service = aService();
    await service.handsPackageAtDesk();
    await service.operator.signs();
    await carryToDecision(service);
    await service.head.signs();
    service.neighbours.goesDown('gateway');
    await service.registrar.sends();
    await service.skipDays(5);
    expect(await service.term('sending')).toMatchObject({ state: 'met' });
    expect(await service.events('TermMissed')).toEqual([]);
    service.neighbours.comesBack('gateway');
    await service.pass(3600);
    expect(await service.term('handover')).toMatchObject({
      state: 'met',
      startedAt: expect.stringMatching(/^2018-02-24/),
    });
  });

  it('that has arrived and is not made ready for a day is missed, counted and told, and still made ready (5.7, X73)', async () => {
    const service = aService();
    await service.handsPackageAtDesk();
    await service.operator.signs();
    await carryToDecision(service);
    await service.head.signs();
    let isBroken = true;
    service.hindrances.set('carry-result', {
      before: async () => {
        if (isBroken && (await service.theCase()).arrived) throw new Error('nothing can be laid ready');
      },
    });
    service.store.strike(3, 'dies before');
    await service.registrar.sends();
    expect([(await service.theCase()).arrived !== undefined, await service.status()]).toEqual([true, 'ON_ITS_WAY']);
    expect(await service.term('handover')).toMatchObject({ state: 'running', lastDay: '2018-02-20' });
    await service.skipTo('2018-02-22');
    expect((await service.events('TermMissed')).map(({ term }) => term)).toEqual(['handover']);
    expect(service.counted).toContain('TermMissedHandover');
    isBroken = false;
    await service.hearsOfFailures();
    await service.pass(60);
    expect([await service.status(), (await service.term('handover')).state]).toEqual(['READY_FOR_COLLECTION', 'met']);
  });

  it('waits at the desk for weeks without a breach, since nobody can be made to collect it (5.7, 9.4, X37)', async () => {
    const service = aService();
    await deskToReady(service);
    await service.skipTo('2018-03-17');
    expect(await service.status()).toBe('READY_FOR_COLLECTION');
    expect(await service.events('TermMissed')).toEqual([]);
    await service.operator.handsOver();
    expect(await service.status()).toBe('ISSUED');
    expect((await service.events('TermMet')).filter(({ late }) => late)).toEqual([]);
  });

  it('is archived after a month, the last day rolled to a working day, and still handed over on request (5.7, X37, X48)', async () => {
    const service = aService();
    await deskToReady(service);
    expect(await service.term('keeping')).toMatchObject({ nominalLastDay: '2018-03-19', lastDay: '2018-03-19' });
    await service.skipTo('2018-03-19', '23:59');
    expect(await service.events('ResultArchived')).toEqual([]);
    await service.skipTo('2018-03-20', '00:01');
    expect((await service.events('ResultArchived')).map(({ by }) => by)).toEqual(['clock']);
    expect((await service.publicStatus()).result).toMatchObject({ state: 'waiting', archived: true });
    await service.skipDays(200);
    expect(await service.events('ResultArchived')).toHaveLength(1);
    await service.waitsForDesk();
    await service.operator.handsOver();
    expect(await service.status()).toBe('ISSUED');
    expect([service.isAtRest(), service.counted]).toEqual([true, []]);
  });

  it('refuses to be handed over before it has arrived (5.7)', async () => {
    const service = aService();
    await service.handsPackageAtDesk();
    await service.operator.signs();
    await carryToDecision(service);
    await service.head.signs();
    await expect(service.operator.handsOver()).rejects.toThrow('NOT_IN_THIS_STATUS');
  });

  it('goes to the cabinet at once, without a registrar and without a desk (10.11, X2)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await carryToDecision(service);
    await service.head.signs();
    const journal = await service.journal();
    expect(journal.slice(journal.indexOf('ResultSigned'))).toEqual([
      'ResultSigned',
      'TermMet',
      'ResultDelivered',
      'TermMet',
    ]);
    expect(service.neighbours.delivered.size).toBe(1);
  });

  it('is one document, whichever way it goes: the signed bytes are those that were made at 5.4–5.5 (2, 5.5, 9.4, 10.11, X15, X39)', async () => {
    const service = aService();
    await deskToReady(service);
    const { result, papers } = await service.theCase();
    expect(papers.REGISTRATION_NOTICE).toEqual(result?.paper);
    expect(
      (await service.deps.documents.readSignature(result?.signature ?? { sha256: '', versionId: '' })).length,
    ).toBeGreaterThan(0);
  });
});
