import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/amendment/command.ts';
import { entryKey } from '#domain/queue/list.ts';
import { aListedPerson, deciding } from '#test/scenarios/harness/amending.ts';
import { carryOn } from '#test/scenarios/harness/ways.ts';

const byCourt: Fact = {
  kind: 'COURT_RESTORED',
  fact: 'Сот шешімнің күшін жойды',
  source: { kind: 'COURT', name: 'Орал қалалық сотының шешімі' },
  on: '2018-03-01',
};
const restoration = { purpose: 'RESTORATION', ground: 'COURT_ACT', facts: [byCourt], cure: '' } as const;

/** Somebody whose entry was removed, a decision of days ago. */
async function aRemovedPerson() {
  const listed = await aListedPerson();
  const before = await listed.theEntry();
  const removal = await listed.proposes();
  await listed.answers(removal);
  await listed.namesExaminer(removal);
  await listed.drafts(removal);
  await listed.signs(removal);
  await listed.service.skipTo('2018-03-05');
  return { ...listed, before, removal };
}

describe('the restoration of an entry', () => {
  it('that is not granted stays so once the days to appeal are over (APPK 92)', async () => {
    const person = await aRemovedPerson();
    const id = await person.proposes(restoration);
    await person.namesExaminer(id);
    await person.drafts(id, 'LEFT', undefined, [byCourt]);
    await person.signs(id);
    await person.service.skipTo('2018-07-01');
    const { status, terms } = await person.theFile(id);
    expect([status, terms.appeal?.rungs]).toEqual(['NOT_AMENDED', ['breach']]);
  });

  it('by a court takes effect with the signature: the old moment, sequence and number, and the old place (X36, X126)', async () => {
    const person = await aRemovedPerson();
    const { service, theEntry, theFile, theCase, before } = person;
    const id = await person.proposes(restoration);
    expect(await theFile(id)).toMatchObject({
      status: 'UNDER_EXAMINATION',
      terms: { examination: { state: 'running' } },
    });
    expect((await theFile(id)).terms.answer).toBeUndefined();
    await person.namesExaminer(id);
    await person.drafts(id, 'AMENDED', undefined, [byCourt]);
    await person.signs(id);
    const { acts: _, ...kept } = before ?? { acts: [] };
    expect(await theEntry()).toMatchObject({ ...kept, status: 'ACTIVE' });
    expect(await service.store.claim(entryKey('uralsk', theCase.applicant))).toMatchObject({
      holder: 'uralsk#public-sector#1',
      file: theCase.id,
    });
    expect(await service.deps.register.list('uralsk', 'public-sector')).toMatchObject({
      totals: { 2018: 1 },
      logHead: 3,
    });
    expect(await theFile(id)).toMatchObject({ status: 'IN_FORCE', told: { how: 'cabinet' } });
    await service.skipDays(100);
    expect([(await theFile(id)).status, service.isAtRest()]).toEqual(['FINAL', true]);
  });

  it('for an error of the office itself names the decision that it annuls, and takes a supervisor’s word (X143, X145)', async () => {
    const person = await aRemovedPerson();
    const source = { kind: 'REGISTER', name: 'Жеке тұлғалар тізілімі' } as const;
    const facts: Fact[] = [
      { ...byCourt, kind: 'NO_GROUND_WAS' },
      { ...byCourt, kind: 'ALIVE', source },
    ];
    const ofItsOwn = { ...restoration, ground: 'OWN_ERROR', facts } as const;
    for (const annuls of [undefined, 'amendment_01C6P6XT08MHQ45JVX163G1Q86'])
      await expect(person.proposes({ ...ofItsOwn, ...(annuls ? { annuls } : {}) })).rejects.toMatchObject({
        refusal: { code: 'AMENDMENT_INCOMPLETE', missing: ['annuls'] },
      });
    await expect(person.proposes({ ...restoration, annuls: person.removal })).rejects.toMatchObject({
      refusal: { missing: ['annuls'] },
    });
    const id = await person.proposes({ ...ofItsOwn, annuls: person.removal });
    await person.namesExaminer(id);
    await person.drafts(id, 'AMENDED', undefined, facts);
    const early = person.signs(id);
    expect(JSON.stringify(await early.catch((error) => error))).not.toContain('"signed"');
    await person.confirms(id);
    await person.signs(id);
    const { acts: _, ...kept } = person.before ?? { acts: [] };
    expect(await person.theEntry()).toMatchObject(kept);
    const { decision, annuls } = await person.theFile(id);
    expect([annuls, decision?.outcome]).toEqual([person.removal, 'AMENDED']);
  });

  it('is not proposed of whoever stands on the list, nor without a court where it rests on one', async () => {
    const listed = await aListedPerson();
    const early = { ...restoration, facts: [{ ...byCourt, on: '2018-02-15' }] };
    await expect(listed.proposes(early)).rejects.toMatchObject({ refusal: { code: 'ENTRY_NOT_STANDING' } });
    const person = await aRemovedPerson();
    const source = { kind: 'STATEMENT', name: 'Өзі айтты' } as const;
    const said = person.proposes({ ...restoration, facts: [{ ...byCourt, source }] });
    await expect(said).rejects.toMatchObject({ refusal: { code: 'AMENDMENT_INCOMPLETE', missing: ['source'] } });
  });

  it('merges what its person has filed anew: the earlier moment stays, in the same commit (X126, X144)', async () => {
    const person = await aRemovedPerson();
    const { service } = person;
    const id = await person.proposes(restoration);
    await person.namesExaminer(id);
    await person.drafts(id, 'AMENDED', undefined, [byCourt]);
    await service.filesOnPortal();
    await carryOn(service);
    service.turnsTo(id);
    await person.signs(id);
    const name = { provider: 'uralsk', list: 'public-sector', registerNumber: 2 };
    const anew = await service.deps.register.entry(name);
    expect([(await person.theFile(id)).status, (await person.theEntry())?.status]).toEqual(['IN_FORCE', 'ACTIVE']);
    expect(anew).toMatchObject({ status: 'MERGED', mergedInto: 'uralsk#public-sector#1' });
    expect(await service.store.claim(entryKey('uralsk', person.theCase.applicant))).toMatchObject({
      holder: 'uralsk#public-sector#1',
    });
    await expect(person.proposes(restoration)).rejects.toMatchObject({ refusal: { code: 'ENTRY_NOT_STANDING' } });
    const undoing = await deciding(service, name).proposes(restoration);
    await person.namesExaminer(undoing);
    await person.drafts(undoing, 'AMENDED', undefined, [byCourt]);
    await person.signs(undoing);
    const back = await service.deps.register.entry(name);
    expect([back?.status, back?.mergedInto, await person.theEntry()]).toMatchObject([
      'ACTIVE',
      undefined,
      { status: 'MERGED', mergedInto: 'uralsk#public-sector#2' },
    ]);
  });
});
