import { describe, expect, it } from 'vitest';
import type { Form } from '#domain/form/form.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { deciding } from '#test/scenarios/harness/amending.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';
import { ofOldList } from '#test/scenarios/harness/of-old-list.ts';
import { peopleOf, rowOfCitizen } from '#test/scenarios/harness/old-list.ts';
import { granted } from '#test/scenarios/harness/on-a-list.ts';

const list = 'public-sector';
const asMember = (n: number): Form['members'][number] => {
  const { iin, surname, name, patronymic } = citizen(n);
  return { ref: `member-${n}`, iin, surname, name, patronymic, relation: 'sibling', bornOn: '1985-06-15' };
};
const withSister = () => [rowOfCitizen(1, { family: citizen(2).iin }), rowOfCitizen(3)];

describe('a change that whoever came from an old list asks for (X55)', () => {
  it('of the family says what the old list had, keeps number, moment and place, and is what a round goes by since', async () => {
    const { service, theEntry, placeOf, theRow } = await ofOldList(withSister());
    const before = await placeOf();
    expect(before).toMatchObject({ place: 1, moment: { fixedBy: 'OLD_LIST' }, family: { confirmedOn: '2009-03-02' } });
    const changing = await service.filesOnPortal({
      change: { kind: 'family', provider: 'uralsk' },
      form: { members: [asMember(2)] },
    });
    expect((await placeOf())?.open).toMatchObject([{ matter: 'change' }]);
    await granted(service);
    const notice = await service.paper('CHANGE_NOTICE');
    expect(notice).toMatchObject({ registerNumber: 1, place: 1, priorityMoment: before?.moment.at });
    expect(notice.ru.body).toContain('Было: в старом списке нет имен членов семьи, только ИИН, число: 1. Стало:');
    expect(await theEntry()).toMatchObject({ caseId: (await theRow()).id, record: changing, status: 'ACTIVE' });
    const after = await placeOf();
    expect([after?.place, after?.family, after?.provenance?.lacking]).toEqual([1, undefined, []]);
  });

  it('of the list moves the place by the moment of the old list, and leaves the number', async () => {
    const { service, theEntry, placeOf } = await ofOldList();
    await service.filesOnPortal({ change: { kind: 'list', provider: 'uralsk' }, form: { category: 'veterans' } });
    await granted(service);
    expect(await theEntry()).toMatchObject({ registerNumber: 1, list, onList: 'veterans', status: 'ACTIVE' });
    expect(await placeOf()).toMatchObject({ list: 'veterans', registerNumber: 1, place: 1, listSize: 1 });
    expect(await placeOf(2)).toMatchObject({ list, registerNumber: 2, place: 1 });
  });

  it('by succession comes to whom the row names, on record since its moment (X184); nobody else', async () => {
    const { service, theEntry, placeOf, holderOf } = await ofOldList(withSister());
    const succeeds = (n: number) => ({
      citizen: citizen(n),
      change: { kind: 'succession', provider: 'uralsk', of: citizen(1).iin } as const,
      form: { members: [] },
    });
    await expect(service.filesOnPortal(succeeds(4))).rejects.toMatchObject({
      refusal: { code: expect.stringMatching('NOT_ON_') },
    });
    const changing = await service.filesOnPortal(succeeds(2));
    await granted(service);
    const notice = await service.paper('CHANGE_NOTICE');
    expect(notice.ru.body).toContain(`Было: ${citizen(1).surname} ${citizen(1).name}`);
    expect(await theEntry()).toMatchObject({ heldBy: changing, priorityMoment: '2009-03-02T18:59:59.999Z' });
    expect([await holderOf(1), await holderOf(2)]).toEqual([undefined, `uralsk#${list}#1`]);
    expect(await placeOf()).toBeUndefined();
  });

  it('by transfer takes an orphan to another provider by the moment of his old list', async () => {
    const { service, theEntry } = await ofOldList(peopleOf(2), { list: 'orphans', provider: 'borili' });
    await service.filesOnPortal({
      change: { kind: 'transfer', provider: 'borili' },
      form: { category: 'orphans' },
    });
    await granted(service);
    const { priorityMoment, intakeSequence, status } = (await theEntry()) ?? {};
    expect([status, priorityMoment]).toEqual(['TRANSFERRED', '2009-03-02T18:59:59.999Z']);
    const here = await service.deps.register.entry({ provider: 'uralsk', list: 'orphans', registerNumber: 1 });
    expect(here).toMatchObject({ status: 'ACTIVE', priorityMoment, intakeSequence });
  });
});

describe('what is decided about whoever came from an old list', () => {
  it('is a removal with its ground, told and signed, and a restoration by its own moment (73)', async () => {
    const { service, theEntry, placeOf } = await ofOldList();
    const office = deciding(service, { list, registerNumber: 1 });
    const id = await office.proposes();
    expect((await placeOf())?.open).toMatchObject([{ matter: 'amendment', amendmentId: id }]);
    await service.skipDays(8);
    await office.namesExaminer(id);
    await office.drafts(id);
    await office.signs(id);
    expect([(await theEntry())?.status, (await placeOf(2))?.place]).toEqual(['REMOVED', 1]);
    expect(await placeOf()).toMatchObject({ status: 'REMOVED', provenance: { oldNumber: '1-к' } });
  });

  it('is his own leaving, by his signature and with the consent of whom the row names by a number of age (X131, X184)', async () => {
    const { service, leaves, theEntry, holderOf, theRow, placeOf } = await ofOldList(withSister());
    await expect(leaves()).rejects.toThrow('CONSENT_LACKING');
    await expect(leaves(1, citizen(4).iin)).rejects.toMatchObject({
      refusal: { fields: [{ problem: 'NOT_ON_RECORD' }] },
    });
    const id = await leaves(1, citizen(2).iin);
    expect((await deciding(service, { list, registerNumber: 1 }).theFile(id)).status).toBe('REVOCABLE');
    expect((await placeOf())?.pending?.ru).toContain('Снятие еще не вступило в силу');
    await service.skipDays(12);
    expect([(await theEntry())?.status, await holderOf(1)]).toEqual(['LEFT', undefined]);
    await expect(leaves(1, citizen(2).iin)).rejects.toThrow('ENTRY_NOT_STANDING');
    expect((await theRow()).status).toBe('ON_RECORD');
  });

  it('is complained of as a paper of the head who answered for the list, and owes the correction of the moment (X185)', async () => {
    const { service, theRow } = await ofOldList();
    const people = complaining(service);
    const { id: file } = await theRow();
    await expect(people.complains({ file }, citizen(2))).rejects.toThrow('CASE_NOT_FOUND');
    const complaintId = await people.complains({ file });
    expect(await people.theComplaint(complaintId)).toMatchObject({
      office: 'uralsk',
      about: { file, act: 'TAKEN_IN' },
      hands: { acted: [{ by: 'staff_head' }, { by: 'staff_supervisor' }, { by: 'staff_keeper' }] },
    });
    await people.concedes(complaintId, 'CORRECT_MOMENT');
    await people.signsAnswer(complaintId);
    expect((await people.theComplaint(complaintId)).answer).toMatchObject({ owed: 'CORRECT_MOMENT' });
    await expect(people.fulfils(complaintId)).rejects.toThrow();
    const office = deciding(service, { list, registerNumber: 1 });
    const fact = (kind: 'FILED_EARLIER' | 'ALIVE', of: 'DOCUMENT' | 'REGISTER') =>
      ({ kind, fact: 'Кіріс журналында бар', source: { kind: of, name: 'Журнал' }, on: '2018-02-18' }) as const;
    const proposed = await office.proposes({
      ...{ purpose: 'MOMENT', ground: 'EARLIER_FILING', moment: { at: '2008-03-02T11:20:00+05:00' }, cure: '' },
      facts: [fact('FILED_EARLIER', 'DOCUMENT'), fact('ALIVE', 'REGISTER')],
    });
    await people.fulfils(complaintId, proposed);
    expect((await people.theComplaint(complaintId)).status).toBe('ANSWERED');
  });
});
