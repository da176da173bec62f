import { describe, expect, it } from 'vitest';
import { rebuilt } from '#casework/procedure/rebuild.ts';
import { application } from '#domain/application/kind.ts';
import { comparedOfficeNumber } from '#domain/text/number.ts';
import { aService, type Service } from '#test/scenarios/harness/service.ts';
import { incomingNumber } from '#test/scenarios/harness/verbs.ts';
import { carryOn, carryToDecision } from '#test/scenarios/harness/ways.ts';

const ways: Record<string, (service: Service) => Promise<unknown>> = {
  'is being filled in': (service) => service.opensAtDesk(),
  'waits for a neighbour that is down': async (service) => {
    service.neighbours.goesDown('gateway');
    await service.filesOnPortal();
    await service.pass(7200);
  },
  'waits for the head': async (service) => {
    await service.filesOnPortal();
    await carryToDecision(service);
  },
  'has its number': async (service) => {
    await service.filesOnPortal();
    await carryOn(service);
  },
};

const rebuiltOf = async (service: Service) => {
  const { id } = await service.theCase();
  return rebuilt(application, id, await service.store.journal(application, id));
};

describe('a file made again from its journal', () => {
  it.each(Object.entries(ways))('that %s is the file that is kept, with the claims it holds', async (_, way) => {
    const service = aService();
    await way(service);
    const kept = await service.theCase();
    const { file, claims } = await rebuiltOf(service);
    expect(file).toEqual(kept);
    expect(await Promise.all(claims.map(({ key }) => service.store.claim(key)))).toEqual(claims);
    const held = [kept.status === 'OPENED', kept.filedAt, kept.registrations.provider].filter(Boolean);
    expect(claims).toHaveLength(held.length);
  });

  it('holds no claim on an open request once it has ended, and the one of its entry', async () => {
    const service = aService();
    await service.filesOnPortal();
    const { id, applicant, provider } = await service.theCase();
    const keys = async () => (await rebuiltOf(service)).claims.map(({ key }) => key);
    expect(await keys()).toEqual([`open-request#${applicant}`]);
    await carryOn(service);
    expect(await keys()).toEqual([
      `incoming#uralsk#2018#${comparedOfficeNumber(incomingNumber({ caseId: id }))}`,
      `entry#${provider}#${applicant}`,
    ]);
  });

  it('is refused when a commit is missing, or every one', async () => {
    const service = aService();
    await service.filesOnPortal();
    const { id } = await service.theCase();
    const journal = await service.store.journal(application, id);
    expect(() => rebuilt(application, id, journal.slice(1))).toThrow('has no commit before 2');
    expect(() => rebuilt(application, id, [])).toThrow('has no journal');
  });
});
