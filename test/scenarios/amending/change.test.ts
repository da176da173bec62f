import { describe, expect, it } from 'vitest';
import type { Form } from '#domain/form/form.ts';
import { removed } from '#test/builders/amendments/a-removal.ts';
import { standsOnList } from '#test/builders/lists/an-entry.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { entry, granted, onTheList, placeNow } from '#test/scenarios/harness/on-a-list.ts';
import { aService, type Service } from '#test/scenarios/harness/service.ts';
import { carryToDecision } from '#test/scenarios/harness/ways.ts';

const family = { kind: 'family', provider: 'uralsk' } as const;
const child: Form['members'][number] = {
  ref: 'member-1',
  iin: citizen(77).iin,
  surname: citizen(77).surname,
  name: citizen(77).name,
  relation: 'child',
  bornOn: '1985-06-15',
};

const applicantOf = async ({ deps }: Service, n: number) => ({ person: await deps.keyring.personOf(citizen(n).iin) });

describe('a change of the family, asked for on the portal (X55)', () => {
  it('goes the same way to a signed notice of change, which takes no number and moves nobody', async () => {
    const service = aService();
    await onTheList(service);
    const { priorityMoment } = await service.theCase();
    await service.pass(3600);
    await service.filesOnPortal({ change: family, form: { members: [child] } });
    expect(await service.status()).toBe('ACCEPTED');
    expect(await service.theCase()).toMatchObject({ priorityMoment, change: { kind: 'family', entry: entry() } });
    await carryToDecision(service);
    await service.head.signs();
    expect(await service.status()).toBe('ISSUED');
    const notice = await service.paper('CHANGE_NOTICE');
    expect(notice).toMatchObject({ change: 'family', registerNumber: 1, place: 1, listSize: 1, priorityMoment });
    expect(notice.ru.heading).toBe('Решение об изменении данных');
    expect(notice.ru.body).toContain('Было: члены семьи не указаны. Стало: Сейтқали Айгүл-');
    expect(notice.ru.body).toContain('Момент очередности и порядковый номер прежние.');
    const list = await service.deps.register.list('uralsk', 'public-sector');
    expect(list).toMatchObject({ nextNumber: 2, totals: { 2018: 1 }, logHead: 2 });
  });

  it('is told as what it is, and shows the place that the entry has', async () => {
    const service = aService();
    const registered = await onTheList(service);
    const changing = await service.filesOnPortal({ change: family, form: { members: [child] } });
    expect((await service.publicStatus()).change).toMatchObject({ kind: 'family' });
    expect(await placeNow(service)).toBeUndefined();
    await carryToDecision(service);
    await service.head.signs();
    const { result, place } = await service.publicStatus();
    expect(result).toMatchObject({ kind: 'NOTICE', registerNumber: 1, name: { ru: 'Решение об изменении данных' } });
    expect(place).toMatchObject({ registerNumber: 1, place: 1, listSize: 1 });
    const identity = await service.deps.register.entry(entry());
    expect(identity).toMatchObject({ caseId: registered, record: changing, status: 'ACTIVE' });
  });

  it('of an entry that came by no request of ours says that nothing was on record (X55)', async () => {
    const service = aService();
    const { person } = await applicantOf(service, 1);
    await standsOnList(person, { cases: service.store, register: service.deps.register });
    await service.filesOnPortal({ change: family, form: { members: [child] } });
    await granted(service);
    const notice = await service.paper('CHANGE_NOTICE');
    expect(notice.ru.body).toContain('Было: сведений нет. Стало: Сейтқали');
    expect(notice).toMatchObject({ registerNumber: 1, priorityMoment: '2017-02-20T06:00:00.000Z' });
  });

  it('may be refused with reasons, in words of its own; the entry stays as it was', async () => {
    const service = aService();
    await onTheList(service);
    await service.filesOnPortal({ change: family, form: { members: [child] } });
    await carryToDecision(service, 'refusal');
    await service.head.signs();
    const refusal = await service.paper('REASONED_REFUSAL');
    expect(refusal.ru.heading).toBe('Мотивированный отказ в изменении данных');
    expect(refusal.ru.body).toContain('Момент очередности и порядковый номер прежние.');
    expect(refusal.ru.body).not.toContain('В постановке на учет');
    expect((await service.publicStatus()).result).toMatchObject({
      name: { ru: 'Мотивированный отказ в изменении данных' },
    });
    expect(await service.deps.register.entry(entry())).toMatchObject({ acts: ['public-sector#1'] });
  });

  it('refuses whoever stands on no list there, as it is opened (X55)', async () => {
    const service = aService();
    await expect(service.opensOnPortal({ change: family })).rejects.toMatchObject({ refusal: { code: 'NOT_ON_LIST' } });
    await onTheList(service);
    const elsewhere = { kind: 'family', provider: 'borili' } as const;
    await expect(service.opensOnPortal({ change: elsewhere })).rejects.toThrow('NOT_ON_LIST');
  });

  it('refuses a second change of one entry while one is open, and lets it be filed once that is decided', async () => {
    const service = aService();
    await onTheList(service);
    const first = await service.filesOnPortal({ change: family, form: { members: [child] } });
    await expect(service.filesOnPortal({ change: family })).rejects.toMatchObject({
      refusal: { code: 'CHANGE_OPEN', pointer: first },
    });
    const second = service.caseAtHand();
    service.turnsTo(first);
    await carryToDecision(service);
    await service.head.signs();
    service.turnsTo(second);
    await service.submits(second);
    expect(await service.status()).toBe('CHECKING_SIGNATURE');
  });

  it('bars no registration elsewhere, and a registration bars no change (X132)', async () => {
    const service = aService();
    await onTheList(service);
    await service.filesOnPortal({ change: family, form: { members: [child] } });
    await service.filesOnPortal({ form: { provider: 'borili' } });
    expect(await service.status()).toBe('ACCEPTED');
    await expect(service.filesOnPortal({ form: { provider: 'akzhaik' } })).rejects.toThrow('DUPLICATE_REQUEST');
  });

  it('refuses a form without the part of the change, of another provider or of another list, field by field (10.5, X55)', async () => {
    const service = aService();
    await onTheList(service);
    const wrong = async (form: Partial<Form>) => {
      const refused = await service.opensOnPortal({ change: family, form }).catch(({ refusal }) => refusal);
      return refused.fields.map((each: { field: string; problem: string }) => `${each.field} ${each.problem}`);
    };
    expect(await wrong({ change: undefined })).toEqual(['change MISSING']);
    expect(await wrong({ change: { kind: 'list', reason: 'x' } })).toEqual(['change.kind OTHER_CHANGE']);
    expect(await wrong({ provider: 'borili' })).toEqual(['provider OTHER_PROVIDER']);
    expect(await wrong({ category: 'veterans' })).toEqual(['category OTHER_LIST']);
    const asRegistration = service.opensOnPortal({ form: { change: { kind: 'family', reason: 'x' } } });
    await expect(asRegistration).rejects.toMatchObject({ refusal: { fields: [{ problem: 'NOT_IN_REGISTRATION' }] } });
  });

  it('is neither filed, drafted as granted nor signed once the entry stands no more (X55)', async () => {
    const service = aService();
    const deps = { cases: service.store, register: service.deps.register };
    await onTheList(service, 1);
    await onTheList(service, 2);
    await onTheList(service, 3);
    const wish = (n: number) => ({ change: family, citizen: citizen(n) });
    const unfiled = await service.opensOnPortal(wish(1));
    await removed(entry(1), deps);
    await expect(service.submits(unfiled, wish(1))).rejects.toThrow('NOT_ON_LIST');
    await service.filesOnPortal(wish(2));
    await removed(entry(2), deps);
    await expect(carryToDecision(service)).rejects.toThrow('NOT_ON_LIST');
    await service.executor.drafts('refusal');
    await service.head.signs();
    expect(await service.status()).toBe('ISSUED');
    await service.filesOnPortal(wish(3));
    await carryToDecision(service);
    await removed(entry(3), deps);
    await expect(service.head.signs()).rejects.toThrow('NOT_ON_LIST');
  });

  it('filed again after it was returned keeps its purpose, and no other can be said (X7)', async () => {
    const service = aService();
    await onTheList(service);
    await service.filesOnPortal({ change: family, form: { declaresOldCertificates: ['marriage'] } });
    expect(await service.status()).toBe('RETURNED_FOR_DEFECTS');
    const ended = service.caseAtHand();
    const mended = await service.opensOnPortal({ refiles: ended, documents: ['D2'] });
    expect(await service.theCase()).toMatchObject({ change: { kind: 'family' } });
    await service.submits(mended);
    await service.settle();
    expect(await service.status()).toBe('ACCEPTED');
    const other = { kind: 'list', provider: 'uralsk' } as const;
    await expect(service.opensOnPortal({ refiles: ended, change: other })).rejects.toThrow('FIELDS_WRONG');
  });
});
