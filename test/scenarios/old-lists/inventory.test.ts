import { describe, expect, it } from 'vitest';
import { continueInventory, startInventory, stopInventory } from '#casework/acts/inventorying/on-inventory.ts';
import { lateFiles } from '#casework/asking/trays/late-files.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { sentenceOf } from '#domain/inventory/words/event-words.ts';
import { lateView } from '#http/views/late-view.ts';
import { memoryAccessLog } from '#test/fakes/memory-people.ts';
import { deciding } from '#test/scenarios/harness/amending.ts';
import { head, officials } from '#test/scenarios/harness/cast.ts';
import {
  acting,
  aListOf,
  begins,
  firstPage,
  isOver,
  proposals,
  theInventory,
  until,
} from '#test/scenarios/harness/inventorying.ts';
import { granted } from '#test/scenarios/harness/story.ts';

const minute = 60;

describe('the inventory of a provider’s lists (art. 71)', () => {
  it('goes through them page by page, at its pace, and proposes what the register tells, by no official (X220, X221)', async () => {
    const { service, iinOf } = await aListOf(120);
    const { neighbours } = service;
    neighbours.knows({ iin: iinOf(7), diedOn: '2018-01-20' });
    neighbours.knows({ iin: iinOf(60), citizenship: '643' });
    neighbours.forgets(iinOf(61));
    await begins(service);
    expect(await firstPage(service)).toMatchObject({ status: 'RUNNING', pages: 1, looked: 50 });
    await until(service, isOver);
    expect(await theInventory(service)).toMatchObject({ status: 'DONE', pages: 3, looked: 120, unknown: 1, open: 0 });
    expect(neighbours.asked('persons')).toBe(120);
    const found = await proposals(service);
    expect(found.map((file) => [file?.ground, file?.entry.registerNumber, file?.proposed, file?.found])).toEqual([
      ['DIED', 7, undefined, (await theInventory(service)).id],
      ['CITIZENSHIP_LOST', 60, undefined, (await theInventory(service)).id],
    ]);
    const list = await service.deps.register.list('uralsk', 'public-sector');
    expect(list.logHead).toBe(120);
  });

  it('removes nobody: what it proposes is told to the person, examined, and decided by the head', async () => {
    const { service, iinOf } = await aListOf(3);
    service.neighbours.knows({ iin: iinOf(2), citizenship: '643' });
    await begins(service);
    await until(service, isOver);
    const [found] = await proposals(service);
    const id = found?.id ?? '';
    expect(found?.status).toBe('ANSWER_AWAITED');
    const office = deciding(service, { list: 'public-sector', registerNumber: 2 });
    await service.skipDays(8);
    await office.namesExaminer(id, officials.colleague.staff);
    const fact = {
      kind: 'CITIZENSHIP_ENDED',
      fact: 'Тізілімнен қайта сұралды',
      source: { kind: 'REGISTER', name: 'ЖТ МДҚ' },
      on: '2024-02-19',
    } as const;
    await office.drafts(id, 'AMENDED', undefined, [fact]);
    await office.signs(id);
    expect(await office.theFile(id)).toMatchObject({ status: 'IN_FORCE' });
    expect(
      (await service.deps.register.entry({ provider: 'uralsk', list: 'public-sector', registerNumber: 2 }))?.status,
    ).toBe('REMOVED');
  });

  it('waits for a register that is silent where it is, and finds nothing of anybody meanwhile', async () => {
    const { service } = await aListOf(60);
    service.neighbours.goesDown('persons');
    await begins(service);
    const held = await until(service, ({ holds }) => Object.keys(holds).length > 0, 0);
    expect(held).toMatchObject({ status: 'RUNNING', pages: 0, looked: 0, proposed: {} });
    expect(held.holds['inventory-page']).toMatchObject({ cause: 'PERSONS_TIMEOUT', tries: 1 });
    await service.pass(26 * 60 * minute);
    expect(await theInventory(service)).toMatchObject({ pages: 0, status: 'RUNNING' });
    service.neighbours.comesBack('persons');
    expect(await until(service, isOver, minute)).toMatchObject({ status: 'DONE', looked: 60, holds: {} });
  });

  it('is stopped by the head where it is, and goes on from there', async () => {
    const { service } = await aListOf(120);
    await begins(service);
    await firstPage(service);
    granted(await stopInventory('PROPOSALS_FIRST', acting(service), service.deps));
    await service.pass(10 * minute);
    expect(await theInventory(service)).toMatchObject({ status: 'STOPPED', pages: 1, looked: 50 });
    const { stopped, terms } = await theInventory(service);
    expect(stopped).toEqual({ by: head.staff, at: expect.any(String), reason: 'PROPOSALS_FIRST' });
    expect(terms.continuation).toMatchObject({ state: 'running', lastDay: '2024-02-26' });
    granted(await stopInventory('PROPOSALS_FIRST', acting(service), service.deps));
    const otherwise = await stopInventory('DEMANDED', acting(service), service.deps);
    expect(otherwise).toMatchObject({ ok: false, error: { code: 'NOT_IN_THIS_STATUS' } });
    const asked = service.neighbours.asked('persons');
    granted(await continueInventory(acting(service), service.deps));
    expect(await until(service, isOver)).toMatchObject({ status: 'DONE', pages: 3, looked: 120 });
    expect(service.neighbours.asked('persons') - asked).toBe(70);
    expect(await theInventory(service)).not.toHaveProperty('stopped');
    expect((await theInventory(service)).terms.continuation).toMatchObject({ state: 'met' });
  });

  it('stands still no longer than its days unheard: it is counted, told, and shown among what the office is late with (X253)', async () => {
    const { service } = await aListOf(120);
    await begins(service);
    await firstPage(service);
    granted(await stopInventory('ENTRIES_FIRST', acting(service), service.deps));
    await service.skipDays(8);
    const late = await theInventory(service);
    expect(late.missed).toMatchObject([{ term: 'continuation', cause: 'OVERDUE' }]);
    expect((await service.deps.lists.late('uralsk')).items).toEqual([late.id]);
    const owed = await lateFiles({ organisation: 'uralsk', viewer: head, cursor: undefined }, service.deps);
    const viewing = { viewer: head, now: service.deps.clock.now(), requestId: 'request-1' };
    const access = memoryAccessLog();
    const deps = { ...service.deps, access, staff: { get: async () => undefined } };
    expect(await Promise.all(owed.items.map((one) => lateView(one, viewing, deps)))).toMatchObject([
      {
        ...{ caseId: late.id, provider: 'uralsk', publicStatus: { en: 'The inventory is stopped' } },
        label: { en: 'Entries of the list are corrected first' },
        late: [{ term: 'continuation' }],
      },
    ]);
    expect(await access.of(late.id)).toEqual([]);
    const journal = await service.deps.cases.journal(inventory, late.id);
    const told = journal
      .flatMap(({ events }) => events)
      .filter(({ type }) => type === 'InventoryStopped' || type === 'TermMissed');
    expect(told.map((event) => sentenceOf(event).en)).toEqual([
      'The inventory was stopped: Entries of the list are corrected first',
      expect.stringContaining('Term for going on with an inventory'),
    ]);
    granted(await continueInventory(acting(service), service.deps));
    expect(await until(service, isOver)).toMatchObject({ status: 'DONE', looked: 120 });
    expect((await service.deps.lists.late('uralsk')).items).toEqual([]);
  });

  it('proposes nothing twice: what is open on an entry is left, and a process that dies after its proposals is no harm', async () => {
    const { service, iinOf } = await aListOf(3);
    service.neighbours.knows({ iin: iinOf(2), diedOn: '2018-01-20' });
    let deaths = 0;
    service.hindrances.set('inventory-page', {
      after: async () => {
        deaths += 1;
        if (deaths === 1) throw new Error('dies after its work');
      },
    });
    await begins(service);
    await until(service, isOver);
    expect(await theInventory(service)).toMatchObject({ status: 'DONE', looked: 3 });
    expect(await proposals(service)).toHaveLength(1);
    await begins(service);
    await until(service, isOver);
    expect(await theInventory(service)).toMatchObject({ status: 'DONE', looked: 3, open: 1, proposed: {} });
  });

  it('is one at a time, begun by the head alone, of his own provider (X220)', async () => {
    const { service } = await aListOf(60);
    await begins(service);
    const again = await startInventory('uralsk', acting(service), service.deps);
    expect(again).toMatchObject({ ok: false, error: { code: 'INVENTORY_UNDER_WAY' } });
    const elsewhere = await startInventory('borili', acting(service), service.deps);
    expect(elsewhere).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
  });

  it('is one of two that begin at once, the first and each after it (X220)', async () => {
    const { service } = await aListOf(3);
    for (const _ of ['first', 'after it']) {
      const both = await Promise.all([1, 2].map(() => startInventory('uralsk', acting(service), service.deps)));
      const begun = both.flatMap((done) => (done.ok ? [done.value.file.id] : []));
      expect(begun).toEqual([(await theInventory(service)).id]);
      expect(both.flatMap((done) => (done.ok ? [] : [done.error.code]))).toEqual(['INVENTORY_UNDER_WAY']);
      await until(service, isOver);
    }
  });
});
