import { describe, expect, it } from 'vitest';
import { placeOfEntry } from '#casework/asking/places/place-of-entry.ts';
import { statusFacts } from '#casework/asking/status/status-facts.ts';
import { statusOf } from '#casework/asking/status/status-of.ts';
import { heldAfter, rebuilt } from '#casework/procedure/rebuild.ts';
import { entryHeldBy } from '#casework/register/read-entry.ts';
import { application } from '#domain/application/kind.ts';
import type { Form } from '#domain/form/form.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import type { Wish } from '#test/scenarios/harness/filing.ts';
import { entry, granted, onTheList, placeNow } from '#test/scenarios/harness/on-a-list.ts';
import { aService, type Service } from '#test/scenarios/harness/service.ts';

const holder = citizen(1);
const sister = citizen(2);
const asMember = (n: number): Form['members'][number] => {
  const { iin, surname, name, patronymic } = citizen(n);
  return { ref: `member-${n}`, iin, surname, name, patronymic, relation: 'sibling', bornOn: '1985-06-15' };
};
const succeeds: Wish = {
  citizen: sister,
  change: { kind: 'succession', provider: 'uralsk', of: holder.iin },
  form: { members: [] },
};
const heldBy = async ({ deps, store }: Service, iin: string) =>
  (await store.claim(`entry#uralsk#${await deps.keyring.personOf(iin)}`))?.holder;

describe('succession of a member of the family (73(2), X134)', () => {
  it('passes the entry to whoever has been on record for a year: number, key and place stay', async () => {
    const service = aService();
    const registered = await onTheList(service, 1, { form: { members: [asMember(2)] } });
    const before = await service.deps.register.entry(entry());
    await service.skipTo('2019-02-25');
    const changing = await service.filesOnPortal(succeeds);
    await granted(service);
    const notice = await service.paper('CHANGE_NOTICE');
    expect(notice).toMatchObject({ change: 'succession', registerNumber: 1, place: 1, listSize: 1 });
    expect(notice.ru.heading).toBe('Решение о сохранении очередности за членом семьи');
    expect(notice.ru.body).toContain(`Было: ${holder.surname} ${holder.name}`);
    expect(notice.ru.body).toContain(`Стало: ${sister.surname} ${sister.name}`);
    const { acts: _, ...kept } = before ?? { acts: [] };
    expect(await service.deps.register.entry(entry())).toMatchObject({ ...kept, record: changing });
    expect([await heldBy(service, holder.iin), await heldBy(service, sister.iin)]).toEqual([
      undefined,
      'uralsk#public-sector#1',
    ]);
    expect(await placeNow(service, changing)).toMatchObject({ registerNumber: 1, place: 1 });
    expect(await placeNow(service, registered)).toBeUndefined();
    const advised = async (id: string) => {
      const [theCase, now] = [await service.store.load(application, id), service.deps.clock.now()];
      if (!theCase) throw new Error(`no ${id}`);
      return statusOf(theCase, now, await statusFacts(theCase, { now }, service.deps)).whatToDo.map(({ ru }) => ru);
    };
    expect(await advised(registered)).toEqual(['По этому заявлению вы больше не состоите в очереди.']);
    expect((await advised(changing)).join()).toContain('Место в очереди можно узнать');
  });

  it('shows place and proof to whoever holds the entry now, and no more to whom it was', async () => {
    const service = aService();
    const registered = await onTheList(service, 1, { form: { members: [asMember(2)] } });
    await service.skipTo('2019-02-25');
    const changing = await service.filesOnPortal(succeeds);
    await granted(service);
    const { lists, register, people } = service.deps;
    const deps = { cases: service.store, lists, register, people };
    const shown = async (id: string) => {
      const theCase = await service.store.load(application, id);
      if (!theCase) throw new Error(`no ${id}`);
      const place = await placeOfEntry({ ...theCase, carried: true }, { now: service.deps.clock.now() }, deps);
      return [place?.moment.fixedBy, (await entryHeldBy(theCase, deps))?.registerNumber];
    };
    expect([await shown(registered), await shown(changing)]).toEqual([
      [undefined, undefined],
      ['OF_ENTRY', 1],
    ]);
  });

  it('is told by the journals alone: the claim that the first file took was let go by the second', async () => {
    const service = aService();
    const registered = await onTheList(service, 1, { form: { members: [asMember(2)] } });
    await service.skipTo('2019-02-25');
    const changing = await service.filesOnPortal(succeeds);
    await granted(service);
    const moves = await Promise.all(
      [changing, registered].map(async (id) => rebuilt(application, id, await service.store.journal(application, id))),
    );
    const held = heldAfter(moves.flatMap((each) => each.moves));
    expect(await Promise.all(held.map(({ key }) => service.store.claim(key)))).toEqual(held);
    expect(held.filter(({ key }) => key.startsWith('entry#'))).toMatchObject([{ file: changing }]);
  });

  it('refuses whoever is not on record, or not for a year yet, as if there were no entry', async () => {
    const service = aService();
    const told = async () => {
      const { code, fields } = await service.opensOnPortal(succeeds).catch(({ refusal }) => refusal);
      return { code, fields };
    };
    const ofNone = await told();
    await onTheList(service, 1);
    expect(await told()).toEqual(ofNone);
    await service.filesOnPortal({
      change: { kind: 'family', provider: 'uralsk' },
      form: { members: [asMember(2)] },
    });
    await granted(service);
    await service.skipTo('2019-02-18');
    expect(await told()).toEqual(ofNone);
    expect(ofNone).toMatchObject({ code: 'NOT_ON_LIST' });
  });

  it('counts the year from the notice by which he came on record, whatever was changed since', async () => {
    const service = aService();
    await onTheList(service, 1);
    const withSister = { change: { kind: 'family', provider: 'uralsk' } as const, form: { members: [asMember(2)] } };
    await service.skipTo('2018-03-12');
    await service.filesOnPortal(withSister);
    await granted(service);
    await service.skipTo('2018-09-10');
    await service.filesOnPortal({ ...withSister, form: { members: [asMember(2), asMember(3)] } });
    await granted(service);
    await service.skipTo('2019-03-11');
    await expect(service.opensOnPortal(succeeds)).rejects.toThrow('NOT_ON_LIST');
    await service.skipTo('2019-03-12');
    await service.opensOnPortal(succeeds);
    expect(await service.status()).toBe('OPENED');
  });

  it('refuses whoever has an entry of his own there: the two are merged first', async () => {
    const service = aService();
    await onTheList(service, 1, { form: { members: [asMember(2)] } });
    await onTheList(service, 2, { form: { category: 'veterans' }, documents: [] });
    await service.skipTo('2019-02-25');
    await expect(service.filesOnPortal(succeeds)).rejects.toThrow('MERGE_FIRST');
  });

  it('is no way for the holder himself, nor a change of family or list in another’s name', async () => {
    const service = aService();
    await onTheList(service, 1, { form: { members: [asMember(2)] } });
    await service.skipTo('2019-02-25');
    const own = { kind: 'succession', provider: 'uralsk' } as const;
    await expect(service.opensOnPortal({ change: own })).rejects.toThrow('NOT_ON_LIST');
    const others = { kind: 'family', provider: 'uralsk', of: holder.iin } as const;
    await expect(service.opensOnPortal({ citizen: sister, change: others })).rejects.toThrow('NOT_ON_LIST');
  });
});
