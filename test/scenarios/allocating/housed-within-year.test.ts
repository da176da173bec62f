import { describe, expect, it } from 'vitest';
import { placeOfEntry } from '#casework/asking/places/place-of-entry.ts';
import { familiesDue } from '#casework/asking/trays/housing-due.ts';
import { lateFiles } from '#casework/asking/trays/late-files.ts';
import { yearOfNight } from '#casework/procedure/begin-housing-terms.ts';
import type { Application } from '#domain/application/application.ts';
import { housingTermKey } from '#domain/queue/list.ts';
import { aQueue } from '#test/builders/lists/a-queue.ts';
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

/** The round gives the family a dwelling; by which offer. */
async function isHoused(service: Parameters<typeof allocating>[0]) {
  const verbs = allocating(service);
  const [lot] = (await verbs.theRound(await verbs.opens(await verbs.entersDwelling()))).lots;
  const offerId = lot?.offer ?? '';
  await verbs.answers(offerId, true);
  await verbs.drawsMinutes(offerId);
  await verbs.signsMinutes(offerId);
  await verbs.decides(offerId);
  return { ...verbs, offerId };
}

/** What a family of before had: its notice without the term. */
function isOfBefore({ store }: Parameters<typeof allocating>[0], file: Application): void {
  const { housing: _, ...terms } = file.terms;
  store.seed({ ...file, terms });
  (store.claims as Map<string, unknown>).delete(housingTermKey(entry));
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
    await isHoused(service);
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

describe('the year of a family that was given a dwelling and has it no more (X269)', () => {
  it('goes on with its last day in the commit that takes the dwelling, and is watched again', async () => {
    const { term, service, caseId, night, due } = await aFallenFamily();
    const { lastDay, dueAt } = await term();
    const { offerId, annuls } = await isHoused(service);
    await night();
    expect((await term()).state).toBe('met');
    await annuls(offerId);
    expect(await term()).toMatchObject({ state: 'running', lastDay, dueAt });
    expect((await term()).endedAt).toBeUndefined();
    expect((await service.deps.cases.claim(housingTermKey(entry)))?.file).toBe(caseId);
    await service.skipDays(370);
    expect(misses(service)).toEqual(['TermMissedHousing']);
    expect(await due()).toEqual([{ list, registerNumber: 1, lastDay, isOver: true }]);
    service.turnsTo(caseId);
    const told = (await service.journal()).filter((type) => /^(TermStarted|TermReopened)$/.test(type));
    expect(told.filter((type) => type === 'TermReopened')).toHaveLength(1);
    expect((await service.events('TermStarted')).filter((one) => one.term === 'housing')).toHaveLength(1);
  });

  it('is missed at once where its last day is over, and counted once', async () => {
    const { term, service, caseId, night } = await aFallenFamily();
    const { offerId, annuls } = await isHoused(service);
    await service.skipDays(400);
    await night();
    expect([(await term()).state, misses(service)]).toEqual(['met', []]);
    await annuls(offerId);
    await service.skipDays(1);
    expect((await term()).missedAt).toBeDefined();
    expect(misses(service)).toEqual(['TermMissedHousing']);
    await service.skipDays(400);
    service.turnsTo(caseId);
    expect((await service.journal()).filter((type) => type === 'TermMissed')).toHaveLength(1);
  });

  it('goes on, told by night, where the removal by which it lapsed has fallen', async () => {
    const { stands, service, term, night } = await aFallenFamily();
    await stands('REMOVED');
    await service.skipDays(370);
    expect((await term()).state).toBe('lapsed');
    await night();
    expect((await term()).state).toBe('lapsed');
    await stands('RESTORED');
    await night();
    await service.skipDays(1);
    expect([(await term()).state, misses(service)]).toEqual(['running', ['TermMissedHousing']]);
  });
});

describe('a notice that was signed before there was such a term (X303)', () => {
  it('begins it by night from its own day, once', async () => {
    const { service, term, caseId, night, signedAt } = await aFallenFamily();
    const { lastDay } = await term();
    isOfBefore(service, await service.theCase());
    await service.skipDays(30);
    expect((await service.theCase()).terms.housing).toBeUndefined();
    await night();
    expect(await term()).toMatchObject({ state: 'running', startedAt: signedAt, lastDay });
    expect((await service.deps.cases.claim(housingTermKey(entry)))?.file).toBe(caseId);
    const { version } = await service.theCase();
    await night();
    expect((await service.theCase()).version).toBe(version);
  });

  it('has a year that is over missed, and nothing told as new', async () => {
    const { service, term, night } = await aFallenFamily();
    isOfBefore(service, await service.theCase());
    await service.skipDays(400);
    const { papers } = await service.theCase();
    await night();
    await service.skipDays(1);
    expect([(await term()).state, misses(service)]).toEqual(['running', ['TermMissedHousing']]);
    expect((await service.theCase()).papers).toEqual(papers);
  });

  it('begins none where its family has left, or was given a dwelling', async () => {
    const left = await aFallenFamily();
    isOfBefore(left.service, await left.service.theCase());
    await left.stands('LEFT');
    const housed = await aFallenFamily();
    isOfBefore(housed.service, await housed.service.theCase());
    await isHoused(housed.service);
    for (const { night, service, caseId } of [left, housed]) {
      await night();
      service.turnsTo(caseId);
      expect((await service.theCase()).terms.housing).toBeUndefined();
    }
  });

  it.each([
    [{}, []],
    [{ 2016: 0 }, [undefined]],
    [{ 2016: 3, 2017: 0, 2018: 1 }, [2016, 2018]],
  ])('is looked for in one year of a list a night, each in its turn: %j', (totals, turns) => {
    const nights = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'];
    const looked = new Set(nights.map((night) => yearOfNight({ totals }, night)));
    expect([...looked].sort()).toEqual(turns.length === 0 ? [undefined] : turns);
  });
});
