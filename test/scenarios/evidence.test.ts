import { describe, expect, it } from 'vitest';
import { bornOnIn, nameKeyOf } from '#casework/filing/name-key.ts';
import type { PersonName } from '#domain/form/full-name.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { layEntry } from '#test/builders/requests/a-drafted-case.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { aService, type Service } from './harness/service.ts';

/** A request of the desk before its executor, as the register of persons knew the recipient. */
async function examinedAtDesk(changes: Partial<Parameters<Service['neighbours']['knows']>[0]>) {
  const service = aService();
  service.neighbours.knows({ iin: citizen(7).iin, ...changes });
  await service.handsPackageAtDesk({ citizen: citizen(7) });
  await service.operator.signs();
  return beforeExecutor(service);
}

async function beforeExecutor(service: Service): Promise<Service> {
  await service.registrar.registers();
  await service.head.namesExecutor();
  return service;
}

const nameOn = async (service: Service, paper: string) =>
  ((await service.paper(paper)).recipient as { name: string }).name;

describe('what the register of persons says of the recipient (8.4, X64)', () => {
  it('stops the notice for the dead; found so, a refusal follows and no notice ever', async () => {
    const service = await examinedAtDesk({ diedOn: '2018-01-31' });
    await expect(service.executor.drafts('notice')).rejects.toThrow('EVIDENCE_NOT_RESOLVED');
    await service.executor.resolves('DEATH', 'DIED');
    await expect(service.executor.drafts('notice')).rejects.toThrow('EVIDENCE_BARS_NOTICE');
    await service.executor.drafts('refusal');
    expect(await service.status()).toBe('AWAITING_SIGNATURE');
  });

  it('gives the papers their name, once it is found to be the same person’s', async () => {
    const service = await examinedAtDesk({ surname: 'Сейтқалиева' });
    await expect(service.executor.drafts('notice')).rejects.toThrow('EVIDENCE_NOT_RESOLVED');
    await service.executor.resolves('NAME', 'SAME_PERSON');
    await service.executor.drafts('notice');
    await service.head.signs();
    expect(await nameOn(service, 'RECEIPT')).toMatch(/^Сейтқалиева /);
    expect(await nameOn(service, 'REGISTRATION_NOTICE')).toMatch(/^Сейтқалиева /);
    expect(JSON.stringify(await service.events('EvidenceResolved'))).not.toContain('Сейтқали');
  });
});

describe('what the certificate says of the recipient (10.6, X64)', () => {
  it('gives the papers their name, and a difference from what was typed is resolved first', async () => {
    const service = aService();
    await service.filesOnPortal({ signature: { name: { surname: 'СЕЙТҚАЛИЕВА', name: 'АЙГҮЛ' } } });
    await beforeExecutor(service);
    expect(await nameOn(service, 'RECEIPT')).toBe('СЕЙТҚАЛИЕВА АЙГҮЛ');
    await expect(service.executor.drafts('notice')).rejects.toThrow('EVIDENCE_NOT_RESOLVED');
    await service.executor.resolves('NAME', 'SAME_PERSON');
    await service.executor.drafts('notice');
    await service.head.signs();
    expect(await nameOn(service, 'REGISTRATION_NOTICE')).toBe('СЕЙТҚАЛИЕВА АЙГҮЛ');
    expect(JSON.stringify(await service.events('SignatureConfirmed'))).not.toContain('СЕЙТҚАЛИЕВА');
  });
});

describe('a registration with another provider (X71)', () => {
  it('is asked for at each try, and stops the notice until the executor has recorded what he found', async () => {
    const service = await examinedAtDesk({});
    const { applicant } = await service.theCase();
    await layEntry('borili', applicant, service.store);
    await expect(service.executor.drafts('notice')).rejects.toThrow('EVIDENCE_NOT_RESOLVED');
    await service.executor.resolves('ELSEWHERE', 'REGISTERED_THERE');
    expect(await service.events('EvidenceResolved')).toMatchObject([{ kind: 'ELSEWHERE', elsewhere: ['borili'] }]);
    await service.executor.drafts('notice');
    expect(await service.status()).toBe('AWAITING_SIGNATURE');
  });
});

describe('by which name a request is found (X64)', () => {
  const keyOf = (name: PersonName, iin: string) => nameKeyOf(name, bornOnIn(iin), { keyring: memoryKeyring() });
  const typed = citizen(7);

  it('is that of the register, and the typed one again once the register’s is found to be another person’s', async () => {
    const service = await examinedAtDesk({ surname: 'Сейтқалиева' });
    const theirs = await keyOf({ ...typed, surname: 'Сейтқалиева' }, typed.iin);
    expect((await service.theCase()).nameKey).toBe(theirs);
    expect(theirs).not.toBe(await keyOf(typed, typed.iin));
    await service.executor.resolves('NAME', 'ANOTHER_PERSON');
    expect((await service.theCase()).nameKey).toBe(await keyOf(typed, typed.iin));
    await service.executor.resolves('NAME', 'SAME_PERSON');
    expect((await service.theCase()).nameKey).toBe(theirs);
  });

  it('is that of the certificate on the portal, in whatever case', async () => {
    const service = aService();
    await service.filesOnPortal({ signature: { name: { surname: 'СЕЙТҚАЛИЕВА', name: 'АЙГҮЛ' } } });
    const his = await keyOf({ surname: 'Сейтқалиева', name: 'Айгүл' }, citizen().iin);
    expect((await service.theCase()).nameKey).toBe(his);
  });
});
