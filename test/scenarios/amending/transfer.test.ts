import { describe, expect, it } from 'vitest';
import { proposeAmendment } from '#casework/acts/amending/propose-amendment.ts';
import { replay } from '#casework/replaying/replay.ts';
import { stands } from '#domain/amendment/rules/act.ts';
import { amendmentKey, entryKey } from '#domain/queue/list.ts';
import { actRow } from '#domain/queue/list-acts.ts';
import { replayDeps } from '#test/builders/allocations/a-replay.ts';
import { actedOn, removed } from '#test/builders/amendments/a-removal.ts';
import { standsOnList } from '#test/builders/lists/an-entry.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { head, officials } from '#test/scenarios/harness/cast.ts';
import type { Wish } from '#test/scenarios/harness/filing.ts';
import { granted, onTheList, placeNow } from '#test/scenarios/harness/on-a-list.ts';
import { aService, type Service } from '#test/scenarios/harness/service.ts';
import { sheetsOf, signSheets } from '#test/scenarios/harness/signing.ts';
import { carryToDecision } from '#test/scenarios/harness/ways.ts';

const there = { provider: 'borili', list: 'orphans' } as const;
const left = { ...there, registerNumber: 1 };
const here = { provider: 'uralsk', list: 'orphans', registerNumber: 2 } as const;
const ofOrphans: Wish = { form: { category: 'orphans' } };
const transfers: Wish = { ...ofOrphans, change: { kind: 'transfer', provider: 'borili' } };

/** An orphan on the list of Börili since February 2017, and one of Oral who came a year later. */
async function twoOrphans(list: 'orphans' | 'public-sector' = 'orphans') {
  const service = aService();
  const later = await onTheList(service, 2, ofOrphans);
  const person = await service.deps.keyring.personOf(citizen(1).iin);
  await standsOnList(person, { cases: service.store, register: service.deps.register }, { ...there, list });
  const lettersOf = (of: typeof left | typeof here) => service.deps.register.entry(of);
  const holderAt = async (provider: string) => (await service.store.claim(entryKey(provider, person)))?.holder;
  return { service, later, lettersOf, holderAt };
}

const lastAct = async ({ deps }: Service, { provider, list }: { provider: string; list: string }) => {
  const { logHead } = await deps.register.list(provider, list);
  return (await deps.register.acts(provider, list, logHead, logHead))[0];
};

describe('a transfer to another provider (71(3), X130)', () => {
  it('brings an orphan by the moment that he has: a number of the list he comes to, and his entry there ends, in one commit', async () => {
    const { service, later, lettersOf, holderAt } = await twoOrphans();
    const before = await lettersOf(left);
    const filed = await service.filesOnPortal({ ...transfers, citizen: citizen(1) });
    expect(await holderAt('borili')).toBe('borili#orphans#1');
    await granted(service);
    const { priorityMoment, intakeSequence } = before ?? {};
    expect(await lettersOf(left)).toMatchObject({ status: 'TRANSFERRED', priorityMoment, intakeSequence });
    expect(await lettersOf(here)).toMatchObject({ status: 'ACTIVE', priorityMoment, intakeSequence, caseId: filed });
    expect([await holderAt('borili'), await holderAt('uralsk')]).toEqual([undefined, 'uralsk#orphans#2']);
    expect(await placeNow(service, filed)).toMatchObject({ registerNumber: 2, place: 1, listSize: 2, priorityMoment });
    expect(await placeNow(service, later)).toMatchObject({ registerNumber: 1, place: 2 });
    service.turnsTo(filed);
    const notice = await service.paper('CHANGE_NOTICE');
    expect(notice).toMatchObject({ change: 'transfer', registerNumber: 2, place: 1, listSize: 2, priorityMoment });
    expect(notice.ru.heading).toBe('Решение о переводе в другой район (ст. 71)');
    expect(notice.ru.body).toMatch(/Было: .*порядковый номер 1\. Стало: .*Момент очередности прежний/s);
  });

  it('is told on both lists as what it is, under the article that lets it move places', async () => {
    const { service } = await twoOrphans();
    const caseId = await service.filesOnPortal({ ...transfers, citizen: citizen(1) });
    await granted(service);
    const acts = [await lastAct(service, there), await lastAct(service, here)];
    expect(acts).toMatchObject([
      { kind: 'TRANSFERRED', caseId, ground: '71(3)', placeLeft: 1, publicGround: 'MOVED' },
      { kind: 'TRANSFERRED_IN', caseId, ground: '71(3)', place: 1, registerNumber: 2 },
    ]);
    expect([actRow('TRANSFERRED').closed, actRow('TRANSFERRED_IN').opened]).toEqual([
      'AHEAD_LEFT_LIST',
      'AHEAD_CAME_FROM_OTHER_LIST',
    ]);
  });

  it('is of orphans alone, of an entry that stands, to another provider, and to their list', async () => {
    const asked = async (wish: Wish, list?: 'public-sector') =>
      (await twoOrphans(list)).service.opensOnPortal({ ...transfers, citizen: citizen(1), ...wish });
    const wrong = (field: string, problem: string) => ({ refusal: { fields: [{ field, problem }] } });
    await expect(asked({}, 'public-sector')).rejects.toMatchObject(wrong('change.kind', 'ORPHANS_ALONE'));
    await expect(asked({ citizen: citizen(3) })).rejects.toMatchObject({ refusal: { code: 'NOT_ON_LIST' } });
    await expect(asked({ form: { category: 'orphans', provider: 'borili' } })).rejects.toMatchObject(
      wrong('provider', 'SAME_PROVIDER'),
    );
    await expect(asked({ form: { category: 'veterans' }, documents: [] })).rejects.toMatchObject(
      wrong('category', 'OTHER_LIST'),
    );
  });

  it('is a registration: one request anywhere bars it, and so does an entry of his with that provider (X31)', async () => {
    const { service } = await twoOrphans();
    await service.filesOnPortal({ ...ofOrphans, citizen: citizen(1) });
    await expect(service.filesOnPortal({ ...transfers, citizen: citizen(1) })).rejects.toMatchObject({
      refusal: { code: 'DUPLICATE_REQUEST' },
    });
    const other = await twoOrphans();
    const stores = { cases: other.service.store, register: other.service.deps.register };
    await standsOnList(await other.service.deps.keyring.personOf(citizen(1).iin), stores);
    await expect(other.service.filesOnPortal({ ...transfers, citizen: citizen(1) })).rejects.toMatchObject({
      refusal: { code: 'ALREADY_REGISTERED' },
    });
  });

  it('bears the moment of its entry at the signature, and none where that has ended', async () => {
    const { service, lettersOf } = await twoOrphans();
    const stores = { cases: service.store, register: service.deps.register };
    const caseId = await service.filesOnPortal({ ...transfers, citizen: citizen(1) });
    await carryToDecision(service);
    const sheets = await sheetsOf([caseId], head, service);
    const to = { day: '2018-03-20', priorityMoment: '2018-03-20T06:00:00.000Z', intakeSequence: 1 };
    await actedOn(left, 'MOMENT_CORRECTED', { ...stores, to });
    expect(await signSheets(sheets, head, service)).toMatchObject([{ why: 'NUMBER_MOVED' }]);
    const anew = await sheetsOf([caseId], head, service);
    await removed(left, stores);
    expect(await signSheets(anew, head, service)).toMatchObject([{ refused: 'NOT_ON_LIST' }]);
    expect(await lettersOf(here)).toBeUndefined();
  });

  it('waits until what is being decided about its entry is decided there, and is then filed and signed (X158)', async () => {
    const { service, lettersOf } = await twoOrphans();
    const key = amendmentKey(left);
    const open = () => service.store.holds({ key, holder: 'amendment_1', file: 'amendment_1' });
    const settle = () => (service.store.claims as Map<string, unknown>).delete(key);
    open();
    const filing = () => service.filesOnPortal({ ...transfers, citizen: citizen(1) });
    await expect(filing()).rejects.toMatchObject({ refusal: { code: 'AMENDMENT_OPEN' } });
    settle();
    const caseId = await filing();
    await carryToDecision(service);
    open();
    const sheets = await sheetsOf([caseId], head, service);
    expect(await signSheets(sheets, head, service)).toMatchObject([{ refused: 'AMENDMENT_OPEN' }]);
    expect((await lettersOf(left))?.status).toBe('ACTIVE');
    settle();
    expect(await signSheets(sheets, head, service)).toMatchObject([{ signed: { registerNumber: 2 } }]);
  });

  it('brings back to the list that he left whoever was transferred from it, by his moment and under a new number (X158)', async () => {
    const { service, lettersOf, holderAt } = await twoOrphans();
    const stores = { cases: service.store, register: service.deps.register };
    const person = await service.deps.keyring.personOf(citizen(1).iin);
    const former = await standsOnList(person, stores, { provider: 'uralsk', list: 'orphans' });
    await actedOn({ ...here, registerNumber: former }, 'TRANSFERRED', stores);
    (service.store.claims as Map<string, unknown>).delete(entryKey('uralsk', person));
    await service.filesOnPortal({ ...transfers, citizen: citizen(1) });
    await granted(service);
    const { priorityMoment, intakeSequence } = (await lettersOf(left)) ?? {};
    const again = await service.deps.register.entry({ ...here, registerNumber: former + 1 });
    expect(again).toMatchObject({ status: 'ACTIVE', priorityMoment, intakeSequence });
    expect((await service.deps.register.entry({ ...here, registerNumber: former }))?.status).toBe('TRANSFERRED');
    expect([await holderAt('borili'), await holderAt('uralsk')]).toEqual([undefined, `uralsk#orphans#${former + 1}`]);
  });

  it('leaves nothing that could be restored beside it: one moment stands once (X158)', async () => {
    const { service, lettersOf } = await twoOrphans();
    await service.filesOnPortal({ ...transfers, citizen: citizen(1) });
    await granted(service);
    const entry = await lettersOf(left);
    if (!entry) throw new Error('nobody stood there');
    expect(stands('RESTORATION', { entry, holder: undefined, beside: undefined })).toBe(false);
    const removal = { ...entry, status: 'REMOVED' } as const;
    expect(stands('RESTORATION', { entry: removal, holder: undefined, beside: undefined })).toBe(true);
  });

  it('is replayed from the journals and both logs, by the moment with which its entry left (X136)', async () => {
    const { service, lettersOf } = await twoOrphans();
    const stores = { cases: service.store, register: service.deps.register };
    const caseId = await service.filesOnPortal({ ...transfers, citizen: citizen(1) });
    await carryToDecision(service);
    const to = { day: '2018-03-20', priorityMoment: '2018-03-20T06:00:00.000Z', intakeSequence: 1 };
    await actedOn(left, 'MOMENT_CORRECTED', { ...stores, to });
    await service.head.signs();
    expect(await lettersOf(here)).toMatchObject({ priorityMoment: to.priorityMoment });
    expect(await placeNow(service, caseId)).toMatchObject({ place: 2 });
    const { decisions, difference } = await replay(caseId, replayDeps(service));
    expect([decisions.length, difference]).toEqual([1, undefined]);
    const was = { ...to, priorityMoment: '2018-01-20T06:00:00.000Z', day: '2018-01-20' };
    const { register } = service.deps;
    const acts: typeof register.acts = async (...asked) =>
      (await register.acts(...asked)).map((item) => (item.kind === 'TRANSFERRED' ? { ...item, left: was } : item));
    const otherwise = await replay(caseId, replayDeps(service, { register: { ...register, acts } }));
    expect(otherwise.difference).toMatchObject({ what: 'STANDING', of: 'place' });
  });

  it('leaves nothing that could be given back where he was: he stands with the other provider, and once', async () => {
    const { service, lettersOf } = await twoOrphans();
    await service.filesOnPortal({ ...transfers, citizen: citizen(1) });
    await granted(service);
    const [entry, moved] = [await lettersOf(left), await lettersOf(here)];
    if (!entry) throw new Error('nobody was there');
    expect(stands('RESTORATION', { entry, holder: undefined, beside: undefined })).toBe(false);
    const gone = { ...entry, status: 'REMOVED' } as const;
    expect(stands('RESTORATION', { entry: gone, holder: undefined, beside: undefined })).toBe(true);
    expect([moved?.status, moved?.priorityMoment]).toEqual(['ACTIVE', entry.priorityMoment]);
    const source = { kind: 'COURT', name: 'Орал соты' } as const;
    const byCourt = { kind: 'COURT_RESTORED', fact: 'Сот шешімі', source, on: '2018-02-01' } as const;
    const proposal = { ...left, purpose: 'RESTORATION', ground: 'COURT_ACT', facts: [byCourt], cure: '' } as const;
    const actor = { ...officials.executor, organisation: 'borili' };
    const acting = { actor, now: service.deps.clock.now(), requestId: 'request_1' };
    expect(await proposeAmendment(proposal, acting, service.deps)).toMatchObject({
      error: { code: 'ENTRY_NOT_STANDING' },
    });
  });

  it('goes through with others of one signing, of two from one list each by a transaction of its own', async () => {
    const { service } = await twoOrphans();
    const stores = { cases: service.store, register: service.deps.register };
    const second = await service.deps.keyring.personOf(citizen(5).iin);
    await standsOnList(second, stores, { ...there, intakeSequence: 2 });
    const wishes = [
      { ...transfers, citizen: citizen(1) },
      { ...ofOrphans, citizen: citizen(4) },
      { ...transfers, citizen: citizen(5) },
    ];
    const ids: string[] = [];
    for (const wish of wishes) {
      ids.push(await service.filesOnPortal(wish));
      await carryToDecision(service);
    }
    const sheets = await sheetsOf(ids, head, service);
    expect(await signSheets(sheets, head, service)).toMatchObject(
      [2, 3, 4].map((registerNumber) => ({ signed: { registerNumber } })),
    );
    expect(await service.deps.register.list('borili', 'orphans')).toMatchObject({ totals: { 2017: 0 }, logHead: 4 });
    expect(await service.deps.register.list('uralsk', 'orphans')).toMatchObject({ nextNumber: 5 });
  });
});
