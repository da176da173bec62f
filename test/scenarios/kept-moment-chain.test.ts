import { describe, expect, it } from 'vitest';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aService } from './harness/service.ts';

const promised = 'Последний день, когда он сохраняется: 22.02.2018';
const wrongKeys = ['EXPIRED', 'WRONG_KEY_USAGE', 'NOT_YET_VALID'] as const;

type Service = ReturnType<typeof aService>;

/** What the status and the paper of the request at hand say of its moment. */
async function told(service: Service, type: 'SIGNATURE_NOT_CONFIRMED' | 'DATA_UNAVAILABLE'): Promise<string[]> {
  const { whatToDo } = await service.publicStatus();
  return [whatToDo[0]?.ru ?? '', (await service.paper(type)).ru.body];
}

async function firstRequest(service: Service) {
  const first = await service.filesOnPortal({ signature: { fault: 'EXPIRED' } });
  const { priorityMoment, intakeSequence } = await service.theCase();
  return { first, moment: { priorityMoment, intakeSequence, keptFrom: first } };
}

describe('a kept moment and further mistakes within its days (X102)', () => {
  it.each(['the last', 'the first'])(
    'outlives as many wrong keys of one’s own, whether %s is filed again',
    async (which) => {
      const service = aService();
      const { first, moment } = await firstRequest(service);
      let last = first;
      for (const fault of wrongKeys) {
        await service.pass(3600);
        last = await service.filesOnPortal({ refiles: which === 'the first' ? first : last, signature: { fault } });
        expect(await service.status()).toBe('SIGNATURE_NOT_CONFIRMED');
        for (const text of await told(service, 'SIGNATURE_NOT_CONFIRMED')) expect(text).toContain(promised);
      }
      await service.skipTo('2018-02-22', '18:00');
      await service.filesOnPortal({ refiles: which === 'the first' ? first : last });
      expect(await service.theCase()).toMatchObject({ status: 'ACCEPTED', ...moment });
      await service.filesOnPortal({ citizen: citizen(2) });
      expect((await service.theCase()).keptFrom).toBeUndefined();
    },
  );

  it('outlives another’s key taken by mistake: it was one’s own that the first was signed with', async () => {
    const service = aService();
    const { first, moment } = await firstRequest(service);
    const again = await service.filesOnPortal({ refiles: first, signature: { iin: citizen(5).iin } });
    for (const text of await told(service, 'SIGNATURE_NOT_CONFIRMED')) expect(text).toContain(promised);
    await service.filesOnPortal({ refiles: again });
    expect(await service.theCase()).toMatchObject({ status: 'ACCEPTED', ...moment });
  });

  it('outlives a register that did not know the person for an hour; told: by the same number alone', async () => {
    const service = aService();
    const { first, moment } = await firstRequest(service);
    await service.operator.receives();
    service.neighbours.forgets(citizen().iin);
    const again = await service.handsPackageAtDesk({ refiles: first, documents: ['application', 'identity-document'] });
    expect(await service.status()).toBe('DATA_UNAVAILABLE');
    for (const text of await told(service, 'DATA_UNAVAILABLE')) {
      expect(text).toContain(promised);
      expect(text).toContain('ИИН должен остаться прежним');
    }
    service.neighbours.knows(citizen());
    await service.pass(3600);
    await service.handsPackageAtDesk({ refiles: again });
    expect(await service.theCase()).toMatchObject({ status: 'AWAITING_OPERATOR_SIGNATURE', ...moment });
  });

  it('is never prolonged: each further message tells the first day, and after it a filing has its own moment', async () => {
    const service = aService();
    const { first } = await firstRequest(service);
    await service.skipTo('2018-02-22', '10:00');
    const again = await service.filesOnPortal({ refiles: first, signature: { fault: 'EXPIRED' } });
    for (const text of await told(service, 'SIGNATURE_NOT_CONFIRMED')) expect(text).toContain(promised);
    await service.skipTo('2018-02-23', '10:00');
    expect((await service.publicStatus()).whatToDo[0]?.ru).toContain('прошло 3 рабочих дня');
    await service.filesOnPortal({ refiles: again });
    const { keptFrom, priorityMoment, filedAt } = await service.theCase();
    expect([keptFrom, priorityMoment]).toEqual([undefined, filedAt]);
  });

  it('is used by whoever keeps it, and by whoever withdraws what claims it', async () => {
    const service = aService();
    const { first } = await firstRequest(service);
    await service.filesOnPortal({ refiles: first });
    await service.recipient.withdraws();
    await service.filesOnPortal({ refiles: first });
    const { keptFrom, priorityMoment, filedAt } = await service.theCase();
    expect([keptFrom, priorityMoment]).toEqual([undefined, filedAt]);
  });
});
