import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/amendment/command.ts';
import { besideKey, entryKey } from '#domain/queue/list.ts';
import { deciding } from '#test/scenarios/harness/amending.ts';
import { family, standingTwice } from '#test/scenarios/harness/twice.ts';

const unfounded: Fact = {
  kind: 'NO_GROUND_WAS',
  fact: 'Сатып алу болмаған',
  source: { kind: 'DOCUMENT', name: 'Қызметтік тексеру' },
  on: '2018-03-01',
};
const alive: Fact = { ...unfounded, kind: 'ALIVE', source: { kind: 'REGISTER', name: 'Жеке тұлғалар тізілімі' } };
const facts = [unfounded, alive];

/** Somebody who held two entries with a provider, and lost the second. */
async function lostTheSecond() {
  const person = await standingTwice();
  const { service } = person;
  const second = deciding(service, family);
  const removal = await second.proposes();
  await second.answers(removal);
  await second.namesExaminer(removal);
  await second.drafts(removal);
  await second.signs(removal);
  const [first, beside] = [entryKey('uralsk', person.person), besideKey('uralsk', person.person)];
  const held = async () => [
    (await service.store.claim(first))?.holder,
    (await service.store.claim(beside))?.holder,
    (await service.deps.register.entry({ provider: 'uralsk', ...family }))?.status,
  ];
  return { ...second, service, removal, held };
}

const byCourt: Fact = {
  ...unfounded,
  kind: 'COURT_RESTORED',
  source: { kind: 'COURT', name: 'Орал қалалық сотының шешімі' },
};

const both = ['uralsk#veterans#1', 'uralsk#public-sector#1', 'ACTIVE'];
const firstAlone = ['uralsk#veterans#1', undefined, 'REMOVED'];

describe('of two entries that somebody holds with a provider, the second (X144, X242)', () => {
  it('gives way to a complaint as any other does, beside the first, and goes again by the answer (X54)', async () => {
    const person = await lostTheSecond();
    expect(await person.held()).toEqual(firstAlone);
    await person.suspends(person.removal);
    expect(await person.held()).toEqual(both);
    await person.resumes(person.removal);
    await person.service.skipDays(20);
    expect([await person.held(), (await person.theFile(person.removal)).status]).toEqual([firstAlone, 'IN_FORCE']);
  });

  it('stays beside the first where the complaint is upheld', async () => {
    const person = await lostTheSecond();
    await person.suspends(person.removal);
    await person.resumes(person.removal, 'UPHELD');
    expect(await person.held()).toEqual(both);
  });

  it('comes back beside the first where the office annuls its removal, and the first is merged into nothing', async () => {
    const person = await lostTheSecond();
    await person.service.skipTo('2018-03-05');
    const { removal: annuls } = person;
    const what = { purpose: 'RESTORATION', ground: 'OWN_ERROR', facts, cure: '', annuls } as const;
    const id = await person.proposes(what);
    await person.namesExaminer(id);
    await person.drafts(id, 'AMENDED', undefined, facts);
    await person.confirms(id);
    await person.signs(id);
    expect([await person.held(), (await person.theFile(id)).status]).toEqual([both, 'IN_FORCE']);
  });

  it('comes back beside the first by a court act that names no decision of ours', async () => {
    const person = await lostTheSecond();
    await person.service.skipTo('2018-03-05');
    const id = await person.proposes({ purpose: 'RESTORATION', ground: 'COURT_ACT', facts: [byCourt], cure: '' });
    await person.namesExaminer(id);
    await person.drafts(id, 'AMENDED', undefined, [byCourt]);
    await person.signs(id);
    expect([await person.held(), (await person.theFile(id)).status]).toEqual([both, 'IN_FORCE']);
  });
});
