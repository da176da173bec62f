import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { besideKey, entryKey } from '#domain/queue/list.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { deciding } from '#test/scenarios/harness/amending.ts';
import type { Wish } from '#test/scenarios/harness/filing.ts';
import { granted as done, entry, onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { aService } from '#test/scenarios/harness/service.ts';
import { decided, family, merging, ofVeterans, own, standingTwice, twice } from '#test/scenarios/harness/twice.ts';

const [holder, sister] = [citizen(1), citizen(2)];
const { iin, surname, name, patronymic } = sister;
const asMember = {
  ref: 'member-2',
  iin,
  surname,
  name,
  patronymic,
  relation: 'sibling',
  bornOn: '1985-06-15',
} as const;
describe('the merging of two entries (X144)', () => {
  it('keeps the earlier moment with its key and number: the later ends, names it, and lets its claim go', async () => {
    const person = await standingTwice();
    const { service, theFile } = person;
    const before = await service.deps.register.entry(entry());
    const id = await person.proposes(merging);
    expect(await theFile(id)).toMatchObject({ status: 'ANSWER_AWAITED', entry: own, into: family });
    const ofTheOther = deciding(service, family).proposes();
    await expect(ofTheOther).rejects.toMatchObject({ refusal: { code: 'AMENDMENT_OPEN' } });
    await person.answers(id);
    await decided(person, id);
    expect(await theFile(id)).toMatchObject({ status: 'IN_FORCE' });
    expect(await service.deps.register.entry(entry())).toEqual(before);
    expect(await service.deps.register.entry(entry(1, 'veterans'))).toMatchObject({
      status: 'MERGED',
      mergedInto: 'uralsk#public-sector#1',
    });
    expect(await service.store.claim(entryKey('uralsk', person.person))).toMatchObject({
      holder: 'uralsk#public-sector#1',
      file: person.first,
    });
    expect(await service.store.claim(besideKey('uralsk', person.person))).toBeUndefined();
  });

  it('over two lists leaves its person the choice: the entry comes by its own key to the list that he chose', async () => {
    const person = await standingTwice();
    const { service } = person;
    const before = await service.deps.register.entry(entry());
    const id = await person.proposes(merging);
    await expect(person.answers(id, 'Мұнда', undefined, 'orphans')).rejects.toMatchObject({
      refusal: { code: 'FIELDS_WRONG' },
    });
    await person.answers(id, 'Ардагерлер тізімінде', undefined, 'veterans');
    await decided(person, id);
    const after = await service.deps.register.entry(entry());
    expect(after).toMatchObject({
      ...{ status: 'ACTIVE', onList: 'veterans', priorityMoment: before?.priorityMoment },
      acts: ['public-sector#1', 'public-sector#2', 'veterans#3'],
    });
    expect(after?.record).toBe(before?.record);
    const [left, entered] = await Promise.all(
      ['public-sector', 'veterans'].map((list) => service.deps.register.list('uralsk', list)),
    );
    expect([left?.totals, entered?.totals]).toEqual([{ 2018: 0 }, { 2018: 1 }]);
  });

  it('bars a change of list until it is done, and no longer (MERGE_FIRST)', async () => {
    const person = await standingTwice();
    const { service } = person;
    const changing = (category: Wish['form']): Wish => ({
      change: { kind: 'list', provider: 'uralsk' },
      form: category,
    });
    await expect(service.filesOnPortal(changing({ category: 'public-sector' }))).rejects.toThrow('MERGE_FIRST');
    const id = await person.proposes(merging);
    await person.answers(id);
    await decided(person, id);
    const filed = await service.filesOnPortal({ ...changing({ category: 'veterans' }), documents: [] });
    expect(await service.store.load(application, filed)).toMatchObject({ change: { entry: family } });
  });

  it('of whoever stands in the entry of the family opens the way to succession', async () => {
    const service = aService();
    await onTheList(service, 1, { form: { members: [asMember] } });
    await onTheList(service, 2, ofVeterans);
    await service.skipTo('2019-02-25');
    const succeeds: Wish = {
      citizen: sister,
      change: { kind: 'succession', provider: 'uralsk', of: holder.iin },
      form: { members: [] },
    };
    await expect(service.filesOnPortal(succeeds)).rejects.toThrow('MERGE_FIRST');
    const office = deciding(service, own);
    const id = await office.proposes({ ...merging, facts: [{ ...twice, kind: 'FAMILY_ON_RECORD' }] });
    expect((await office.theFile(id)).family).toContain(await service.deps.keyring.personOf(holder.iin));
    await office.answers(id, 'Келісемін', sister);
    await office.namesExaminer(id);
    await office.drafts(id, 'AMENDED', undefined, [{ ...twice, kind: 'FAMILY_ON_RECORD' }]);
    await office.signs(id);
    expect((await service.deps.register.entry(entry(1, 'veterans')))?.status).toBe('MERGED');
    await service.filesOnPortal(succeeds);
    await done(service);
    expect(
      await service.store.claim(entryKey('uralsk', `${await service.deps.keyring.personOf(sister.iin)}`)),
    ).toMatchObject({
      holder: 'uralsk#public-sector#1',
    });
  });

  it('is nothing between strangers, nor where the earlier one would end for the family’s', async () => {
    const strangers = aService();
    await onTheList(strangers, 1);
    await onTheList(strangers, 2, ofVeterans);
    const refused = { refusal: { code: 'AMENDMENT_INCOMPLETE', missing: ['into'] } };
    await expect(deciding(strangers, own).proposes(merging)).rejects.toMatchObject(refused);
    const service = aService();
    await onTheList(service, 2, ofVeterans);
    await onTheList(service, 1, { form: { members: [asMember] } });
    await expect(deciding(service, own).proposes(merging)).rejects.toMatchObject(refused);
  });
});
