import { describe, expect, it } from 'vitest';
import { placeOfCase } from '#casework/register/read-entry.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aService, type Service } from './harness/service.ts';
import { carryToDecision, portalToIssued } from './harness/ways.ts';

async function decided(service: Service, caseId: string): Promise<void> {
  service.turnsTo(caseId);
  await carryToDecision(service);
  await service.head.signs();
}
const placeNow = async (service: Service) =>
  placeOfCase(await service.theCase(), service.deps.clock.now(), service.deps);

describe('one person, one request', () => {
  it('refuses the second of two filings at the same moment, and points to the first (10.5)', async () => {
    const service = aService();
    const [first, second] = [await service.opensOnPortal(), await service.opensOnPortal()];
    const ends = await Promise.allSettled([service.submits(first), service.submits(second)]);
    await service.settle();
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const winner = ends[0]?.status === 'fulfilled' ? first : second;
    const refusal = ends.find(({ status }) => status === 'rejected');
    expect(refusal).toMatchObject({ reason: { refusal: { code: 'DUPLICATE_REQUEST', pointer: winner } } });
    service.turnsTo(winner === first ? second : first);
    expect(await service.status()).toBe('OPENED');
    expect(await service.events('RequestSubmitted')).toEqual([]);
  });

  it('refuses a request at the desk while another is open on the portal (5.1)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await expect(service.handsPackageAtDesk()).rejects.toThrow('DUPLICATE_REQUEST');
  });

  it('refuses whoever is registered with this provider already (3)', async () => {
    const service = aService();
    await portalToIssued(service);
    const registered = service.caseAtHand();
    await expect(service.filesOnPortal()).rejects.toMatchObject({
      refusal: { code: 'ALREADY_REGISTERED', pointer: registered },
    });
  });

  it('lets him file again after a reasoned refusal, and with another provider after a notice (3)', async () => {
    const service = aService();
    await portalToIssued(service, 'refusal');
    await portalToIssued(service, 'notice');
    await service.filesOnPortal({ form: { provider: 'akzhaik' } });
    expect(await service.status()).toBe('ACCEPTED');
  });
});

describe('number and place', () => {
  it('are two things: numbers by the order of signing, places by the order of filing (3, 5.5, X31, X41)', async () => {
    const service = aService();
    const filed: string[] = [];
    for (const n of [1, 2, 3]) {
      filed.push(await service.filesOnPortal({ citizen: citizen(n) }));
      await service.pass(60);
    }
    for (const caseId of filed.toReversed()) await decided(service, caseId);
    const entries = [];
    for (const caseId of filed) {
      service.turnsTo(caseId);
      const place = await placeNow(service);
      entries.push([place?.registerNumber, place?.place, place?.listSize]);
    }
    expect(entries).toEqual([
      [3, 1, 3],
      [2, 2, 3],
      [1, 3, 3],
    ]);
  });

  it('tell in the notice the place that is taken then: who is not decided yet is not counted (3, X31)', async () => {
    const service = aService();
    const first = await service.filesOnPortal({ citizen: citizen(1) });
    const second = await service.filesOnPortal({ citizen: citizen(2) });
    await decided(service, second);
    expect(await service.paper('REGISTRATION_NOTICE')).toMatchObject({ registerNumber: 1, place: 1, listSize: 1 });
    await decided(service, first);
    expect(await service.paper('REGISTRATION_NOTICE')).toMatchObject({ registerNumber: 2, place: 1, listSize: 2 });
    service.turnsTo(second);
    expect(await placeNow(service)).toMatchObject({ registerNumber: 1, place: 2, listSize: 2 });
  });

  it('of two filings at the same instant are ordered by the intake sequence (X30)', async () => {
    const service = aService();
    const cases = [
      await service.opensOnPortal({ citizen: citizen(1) }),
      await service.opensOnPortal({ citizen: citizen(2) }),
    ];
    const [first = '', second = ''] = cases;
    await service.submits(first, { citizen: citizen(1) });
    await service.submits(second, { citizen: citizen(2) });
    await service.settle();
    await decided(service, second);
    await decided(service, first);
    expect((await placeNow(service))?.place).toBe(1);
    service.turnsTo(second);
    expect((await placeNow(service))?.place).toBe(2);
  });

  it('are each list’s own, at each provider (1, 3)', async () => {
    const service = aService();
    await decided(service, await service.filesOnPortal({ citizen: citizen(1) }));
    await decided(
      service,
      await service.filesOnPortal({ citizen: citizen(2), form: { category: 'veterans' }, documents: [] }),
    );
    expect(await service.paper('REGISTRATION_NOTICE')).toMatchObject({ list: 'veterans', registerNumber: 1, place: 1 });
  });

  it('are never spent on a refusal: the next notice has the next number (3, 5.5)', async () => {
    const service = aService();
    await decided(service, await service.filesOnPortal({ citizen: citizen(1) }));
    await service.filesOnPortal({ citizen: citizen(2) });
    await carryToDecision(service, 'refusal');
    await service.head.signs();
    await decided(service, await service.filesOnPortal({ citizen: citizen(3) }));
    expect(await service.paper('REGISTRATION_NOTICE')).toMatchObject({ registerNumber: 2 });
  });
});
