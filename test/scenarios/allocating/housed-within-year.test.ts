import { describe, expect, it } from 'vitest';
import { placeOfEntry } from '#casework/asking/places/place-of-entry.ts';
import { familiesDue } from '#casework/asking/trays/housing-due.ts';
import { lateFiles } from '#casework/asking/trays/late-files.ts';
import { housingTermKey } from '#domain/queue/list.ts';
import { aQueue } from '#test/builders/a-queue.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { head } from '#test/scenarios/harness/cast.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { aService } from '#test/scenarios/harness/service.ts';

const list = 'socially-vulnerable';
const entry = { provider: 'uralsk', list, registerNumber: 1 };

/** The family of somebody who died on duty stands on the list of Oral: its notice is signed, and its request is over. */
async function aFallenFamily() {
  const service = aService();
  const caseId = await onTheList(service, 1, { form: { category: 'fallen-families' }, documents: ['D6'] });
  const { deps } = service;
  const [signed] = await service.events('ResultSigned');
  return {
    service,
    caseId,
    signedAt: signed?.at ?? '',
    term: async () => {
      service.turnsTo(caseId);
      return service.term('housing');
    },
    housingTold: async () => {
      service.turnsTo(caseId);
      return (await placeOfEntry(await service.theCase(), { now: deps.clock.now() }, deps))?.housing;
    },
    lateAtOffice: async () => {
      const page = await lateFiles({ organisation: 'uralsk', viewer: head, cursor: undefined }, deps);
      return page.items.map(({ file }) => file.id);
    },
    due: () => familiesDue('uralsk', deps),
    night: () => service.reconciles({ nightly: true }),
    stands: (kind: 'LEFT' | 'REMOVED' | 'RESTORED') =>
      aQueue(service.store).does(kind, { list, number: 1, at: deps.clock.now() }),
  };
}

const misses = ({ counted }: { readonly counted: readonly string[] }) =>
  counted.filter((metric) => metric.startsWith('TermMissedHousing'));

describe('the family of somebody who died on duty is given a dwelling within a year of the notice (74(3), X269)', () => {
  it('begins with the notice, is told with the place, and is nobody’s task', async () => {
    const { term, housingTold, signedAt, lateAtOffice, due, service } = await aFallenFamily();
    const { startedAt, lastDay, state } = await term();
    expect({ startedAt, state }).toEqual({ startedAt: signedAt, state: 'running' });
    expect(lastDay).toBe(`${Number(signedAt.slice(0, 4)) + 1}${lastDay.slice(4)}`);
    const told = await housingTold();
    expect(told).toMatchObject({ lastDay, isOver: false });
    expect(told?.text.ru).toContain('должно быть предоставлено');
    expect([await lateAtOffice(), await due()]).toEqual([[], []]);
    await service.skipDays(30);
    expect(await service.status()).toBe('ISSUED');
  });

  it('is shown to its office and in its rounds as it nears its end, and as it is over; its miss is told once', async () => {
    const { term, caseId, lateAtOffice, due, housingTold, night, service } = await aFallenFamily();
    const { lastDay } = await term();
    await service.skipDays(300);
    expect(await lateAtOffice()).toEqual([caseId]);
    expect(await due()).toEqual([{ list, registerNumber: 1, lastDay, isOver: false }]);
    expect(misses(service)).toEqual([]);
    await service.skipDays(70);
    expect((await term()).missedAt).toBeDefined();
    expect(await housingTold()).toMatchObject({ lastDay, isOver: true });
    expect(await lateAtOffice()).toEqual([caseId]);
    expect(await due()).toEqual([{ list, registerNumber: 1, lastDay, isOver: true }]);
    await service.skipDays(60);
    await night();
    expect(misses(service)).toEqual(['TermMissedHousing']);
    service.turnsTo(caseId);
    expect((await service.journal()).filter((type) => type === 'TermMissed')).toHaveLength(1);
  });

  it('is kept by the decision that gives one, whenever the clock is told of it', async () => {
    const { term, caseId, night, due, service } = await aFallenFamily();
    const { entersDwelling, opens, theRound, answers, drawsMinutes, signsMinutes, decides } = allocating(service);
    const home = await entersDwelling();
    const [lot] = (await theRound(await opens(home))).lots;
    const offerId = lot?.offer ?? '';
    await answers(offerId, true);
    await drawsMinutes(offerId);
    await signsMinutes(offerId);
    await decides(offerId);
    expect((await term()).state).toBe('running');
    await service.skipDays(400);
    expect(await term()).toMatchObject({ state: 'met' });
    expect((await term()).missedAt).toBeUndefined();
    await night();
    expect([misses(service), await due()]).toEqual([[], []]);
    service.turnsTo(caseId);
    const housed = [...service.store.register.log.values()].find(({ kind }) => kind === 'HOUSED');
    expect(await service.events('FamilyHoused')).toMatchObject([{ by: 'clock', housedAt: housed?.at }]);
    expect(await service.deps.cases.claim(housingTermKey(entry))).toBeUndefined();
  });

  it('lapses where nobody of it stands on the list any more, and outlives a removal that is undone', async () => {
    const left = await aFallenFamily();
    await left.stands('LEFT');
    await left.night();
    expect(await left.term()).toMatchObject({ state: 'lapsed' });
    expect(await left.service.events('HousingLapsed')).toMatchObject([{ because: 'LEFT' }]);
    const removed = await aFallenFamily();
    await removed.stands('REMOVED');
    await removed.night();
    expect(await removed.term()).toMatchObject({ state: 'running' });
    await removed.stands('RESTORED');
    await removed.service.skipDays(370);
    expect(misses(removed.service)).toEqual(['TermMissedHousing']);
  });

  it('lapses unmissed where the removal stands as the year ends', async () => {
    const { stands, service, term } = await aFallenFamily();
    await stands('REMOVED');
    await service.skipDays(370);
    expect(await term()).toMatchObject({ state: 'lapsed' });
    expect(misses(service)).toEqual([]);
  });

  it('runs for nobody of another category', async () => {
    const service = aService();
    await onTheList(service, 1);
    expect((await service.theCase()).terms.housing).toBeUndefined();
    expect(await service.journal()).not.toContain('HousingAwaited');
  });
});
