import { describe, expect, it } from 'vitest';
import { actRow } from '#domain/queue/list-acts.ts';
import { actedOn, removed } from '#test/builders/amendments/a-removal.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { head } from '#test/scenarios/harness/cast.ts';
import type { Wish } from '#test/scenarios/harness/filing.ts';
import { entry, granted, onTheList, placeNow } from '#test/scenarios/harness/on-a-list.ts';
import { aService, type Service } from '#test/scenarios/harness/service.ts';
import { sheetsOf, signSheets } from '#test/scenarios/harness/signing.ts';
import { carryToDecision } from '#test/scenarios/harness/ways.ts';

const veterans: Wish = { form: { category: 'veterans' }, documents: [] };
const toVeterans: Wish = { ...veterans, change: { kind: 'list', provider: 'uralsk' } };
const listOf = async ({ deps }: Service, list: string) => deps.register.list('uralsk', list);
const logOf = ({ store }: Service, list: string) =>
  [...store.register.log.entries()].flatMap(([key, item]) => (key.includes(`#${list}#`) ? [item] : []));

/** A public servant who filed first, and two veterans after him. */
async function threeOnTwoLists(service: Service) {
  const mover = await onTheList(service, 1);
  await service.pass(3600);
  const others = [await onTheList(service, 2, veterans), await onTheList(service, 3, veterans)];
  return { mover, others };
}

describe('a change of the list (X52, X55)', () => {
  it('moves the entry to its place by the same moment, under the same number, both lists in one transaction', async () => {
    const service = aService();
    const { mover, others } = await threeOnTwoLists(service);
    const { priorityMoment } = await service.deps.register.entry(entry()).then((found) => found ?? Promise.reject());
    const changing = await service.filesOnPortal(toVeterans);
    expect(await service.theCase()).toMatchObject({ list: 'veterans', priorityMoment });
    await granted(service);
    const notice = await service.paper('CHANGE_NOTICE');
    expect(notice).toMatchObject({ change: 'list', list: 'veterans', registerNumber: 1, place: 1, listSize: 3 });
    expect(notice.ru.body).toMatch(/^Изменение: Изменение списка\.\nБыло: Государственные служащие.*Стало: Участники/);
    expect(await listOf(service, 'public-sector')).toMatchObject({ nextNumber: 2, totals: { 2018: 0 } });
    expect(await listOf(service, 'veterans')).toMatchObject({ nextNumber: 3, totals: { 2018: 3 } });
    const stands = { list: 'veterans', registerNumber: 1, place: 1, listSize: 3, priorityMoment };
    for (const one of [mover, changing]) expect(await placeNow(service, one)).toMatchObject(stands);
    for (const [index, one] of others.entries())
      expect(await placeNow(service, one)).toMatchObject({ registerNumber: index + 1, place: index + 2 });
    expect(await service.deps.register.entry(entry())).toMatchObject({
      acts: ['public-sector#1', 'public-sector#2', 'veterans#3'],
      onList: 'veterans',
    });
  });

  it('is told to those behind on both lists by its own reasons', async () => {
    const service = aService();
    await threeOnTwoLists(service);
    const changing = await service.filesOnPortal(toVeterans);
    await granted(service);
    const [left, entered] = [logOf(service, 'public-sector').at(-1), logOf(service, 'veterans').at(-1)];
    expect([left, entered]).toMatchObject([
      { kind: 'LIST_LEFT', caseId: changing, ground: '74', placeLeft: 1 },
      { kind: 'LIST_ENTERED', caseId: changing, ground: '74', place: 1, numberedBy: 'public-sector' },
    ]);
    expect(actRow('LIST_LEFT').closed).toBe('AHEAD_LEFT_LIST');
    expect(actRow('LIST_ENTERED').opened).toBe('AHEAD_CAME_FROM_OTHER_LIST');
  });

  it('asks for the documents of the category, and returns what lacks them (X133)', async () => {
    const service = aService();
    await onTheList(service, 1, veterans);
    const toServants: Wish = { change: { kind: 'list', provider: 'uralsk' }, documents: [] };
    await service.filesOnPortal(toServants);
    expect(await service.status()).toBe('RETURNED_FOR_DEFECTS');
    await service.filesOnPortal({ ...toServants, documents: ['D7'] });
    expect(await service.status()).toBe('ACCEPTED');
  });

  it('refuses the list on which the entry stands already, and goes back by another change', async () => {
    const service = aService();
    await onTheList(service, 1);
    const same = service.opensOnPortal({ change: { kind: 'list', provider: 'uralsk' } });
    await expect(same).rejects.toMatchObject({ refusal: { fields: [{ field: 'category', problem: 'SAME_LIST' }] } });
    await service.filesOnPortal(toVeterans);
    await granted(service);
    await service.filesOnPortal({ change: { kind: 'list', provider: 'uralsk' } });
    await granted(service);
    expect(await placeNow(service)).toMatchObject({ list: 'public-sector', registerNumber: 1, place: 1, listSize: 1 });
    expect(await listOf(service, 'veterans')).toMatchObject({ nextNumber: 1, totals: { 2018: 0 } });
  });

  it('is signed as it was prepared though others left the list meanwhile: its place is as of its moment (X135)', async () => {
    const service = aService();
    await threeOnTwoLists(service);
    await service.filesOnPortal(toVeterans);
    await carryToDecision(service);
    await removed(entry(1, 'veterans'), { cases: service.store, register: service.deps.register });
    await service.head.signs();
    expect(await placeNow(service)).toMatchObject({ place: 1, listSize: 2 });
  });

  it('is formed anew where another act has moved the entry since it was prepared (X135)', async () => {
    const service = aService();
    await threeOnTwoLists(service);
    const caseId = await service.filesOnPortal(toVeterans);
    await carryToDecision(service);
    const sheets = await sheetsOf([caseId], head, service);
    const to = { day: '2018-02-20', priorityMoment: '2018-02-20T06:00:00.000Z', intakeSequence: 1 };
    await actedOn(entry(), 'MOMENT_CORRECTED', { cases: service.store, register: service.deps.register, to });
    expect(await signSheets(sheets, head, service)).toMatchObject([{ why: 'NUMBER_MOVED' }]);
    await service.head.signs();
    expect(await service.paper('CHANGE_NOTICE')).toMatchObject({ place: 3, priorityMoment: to.priorityMoment });
  });

  it('spoils no notice that is prepared for the list it comes to: the head moves, the number does not (X52)', async () => {
    const service = aService();
    await threeOnTwoLists(service);
    const newcomer = await service.filesOnPortal({ ...veterans, citizen: citizen(4) });
    await carryToDecision(service);
    const sheets = await sheetsOf([newcomer], head, service);
    await service.filesOnPortal(toVeterans);
    await granted(service);
    expect(await signSheets(sheets, head, service)).toMatchObject([{ signed: { registerNumber: 3 } }]);
    expect(await placeNow(service, newcomer)).toMatchObject({ registerNumber: 3, place: 4, listSize: 4 });
  });

  it('at the desk goes through the same steps and is handed over (5.1, 5.7, X55)', async () => {
    const service = aService();
    await onTheList(service, 1);
    const documents = ['application', 'identity-document'] as const;
    await service.handsPackageAtDesk({ ...toVeterans, citizen: citizen(1), documents });
    await service.operator.signs();
    await granted(service);
    await service.registrar.sends();
    expect(await service.status()).toBe('READY_FOR_COLLECTION');
    await service.operator.handsOver();
    expect(await service.status()).toBe('ISSUED');
    expect(await placeNow(service)).toMatchObject({ list: 'veterans', registerNumber: 1 });
  });
});
