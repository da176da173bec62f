import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { visitsOf } from '#domain/home-visit/kind.ts';
import { localInstant } from '#domain/time/local-date.ts';
import { homeVisitView } from '#http/views/files/home-visit-view.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { aHomeVisit, contactCentre } from '#test/scenarios/harness/visiting.ts';
import { carryToDecision } from '#test/scenarios/harness/ways.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

const refusedAs = (code: string, more: object = {}) => ({ refusal: { code, ...more } });
const noWish = refusedAs('FIELDS_WRONG', { fields: [{ field: 'wishAlone', problem: 'NO_WISH' }] });
const seenBy = async (home: Home, visitId: string) =>
  homeVisitView(await home.file(visitId), { actor: home.recipient, now: home.service.deps.clock.now() });
const visitsFor = async ({ service, person }: Home) =>
  (await service.deps.lists.ofApplicant(visitsOf(await service.deps.keyring.personOf(person.iin)))).items;
const statusOf = async ({ service }: Home, id: string) => (await service.deps.cases.load(application, id))?.status;

/** On Wednesday 21 February, with the wish that the result be brought too. */
async function scheduled() {
  const home = await aHomeVisit();
  const visitId = await home.asks(home.recipient, { resultToo: true });
  await home.offers(visitId, '2018-02-21', '14:00');
  return { home, visitId };
}

async function begun() {
  const { home, visitId } = await scheduled();
  await home.service.skipTo('2018-02-21', '14:30');
  await home.begins(visitId);
  return { home, visitId };
}

async function taken() {
  const { home, visitId } = await begun();
  const caseId = await home.opensAtHome(visitId);
  await home.takes(caseId);
  return { home, visitId, caseId };
}

async function liesReady({ service }: Home): Promise<void> {
  await carryToDecision(service);
  await service.head.signs();
  if ((await service.theCase()).channel === 'corporation') await service.registrar.sends();
}

describe('a wish for the result that is taken back before its package is taken (X273)', () => {
  it.each([
    ['by its person, who says nothing more', undefined, undefined],
    ['by 1414', contactCentre, 'Ұлы алып береді'],
    ['at the desk', officials.operator, 'Ұлы алып береді'],
  ])('%s: the visit stays, and its result waits at the desk', async (_, by, reason) => {
    const { home, visitId } = await scheduled();
    const actor = by ?? home.recipient;
    if (by) await expect(home.takesWishBack(visitId, by)).rejects.toMatchObject(refusedAs('REASON_MISSING'));
    await home.takesWishBack(visitId, actor, reason);
    const { status, window, resultWish, allowed } = await seenBy(home, visitId);
    expect([status, resultWish?.state, allowed.includes('CancelVisit')]).toEqual(['SCHEDULED', 'TAKEN_BACK', true]);
    expect(window?.from).toBe(localInstant('2018-02-21', '14:00'));
    await expect(home.takesWishBack(visitId, actor, reason)).rejects.toMatchObject(noWish);
    await home.service.skipTo('2018-02-21', '14:30');
    await home.begins(visitId);
    const caseId = await home.opensAtHome(visitId);
    await home.takes(caseId);
    await home.service.operator.signs();
    await liesReady(home);
    expect([await statusOf(home, caseId), await visitsFor(home)]).toEqual(['READY_FOR_COLLECTION', [visitId]]);
  });

  it('while none is set, and after one that was found empty; not while somebody stands at the door', async () => {
    const home = await aHomeVisit();
    const visitId = await home.asks(home.recipient, { resultToo: true });
    await home.takesWishBack(visitId);
    expect((await home.file(visitId)).status).toBe('REQUESTED');
    const other = await scheduled();
    await other.home.service.skipTo('2018-02-21', '14:30');
    await other.home.findsNobody(other.visitId);
    await other.home.takesWishBack(other.visitId, contactCentre, 'Қызы алады');
    expect((await other.home.file(other.visitId)).status).toBe('NOBODY_HOME');
    const third = await begun();
    await expect(third.home.takesWishBack(third.visitId)).rejects.toMatchObject(refusedAs('WINDOW_BEGUN'));
  });

  it('is no way to cancel a visit with which nothing was wished', async () => {
    const home = await aHomeVisit();
    const visitId = await home.asks();
    await expect(home.takesWishBack(visitId)).rejects.toMatchObject(noWish);
    expect((await home.file(visitId)).status).toBe('REQUESTED');
  });
});

/** Every way in which a request that was filed at home ends and nothing of it comes to the desk. */
const endings: readonly [string, (home: Home, caseId: string) => Promise<unknown>][] = [
  ['WITHDRAWN', ({ service }) => service.recipient.withdraws()],
  [
    'RETURNED_FOR_DEFECTS',
    async ({ service }) => {
      const theCase = await service.theCase();
      service.store.seed({ ...theCase, documents: [...theCase.documents, aDocument('D1', { readable: false })] });
      await service.operator.signs();
    },
  ],
];

describe('a wish for the result of a request that ends without one (X273)', () => {
  it.each(endings)(
    '%s: is over in that commit, and its person reads that there is nothing to bring',
    async (status, end) => {
      const { home, visitId, caseId } = await taken();
      await end(home, caseId);
      expect(await statusOf(home, caseId)).toBe(status);
      const { resultWish, allowed } = await seenBy(home, visitId);
      expect([resultWish?.state, allowed.includes('CancelVisit')]).toEqual(['NO_RESULT', false]);
      expect(resultWish?.text.ru).toContain('на дом привозить нечего');
      const at = (await home.file(visitId)).resultWish?.at;
      expect((await home.service.deps.cases.load(application, caseId))?.reached.at(-1)?.at).toBe(at);
      expect(await visitsFor(home)).toEqual([visitId]);
    },
  );

  it('DATA_UNAVAILABLE too', async () => {
    const { home, visitId } = await begun();
    home.service.neighbours.forgets(home.person.iin);
    const caseId = await home.opensAtHome(visitId);
    await home.takes(caseId);
    expect(await statusOf(home, caseId)).toBe('DATA_UNAVAILABLE');
    expect((await seenBy(home, visitId)).resultWish?.state).toBe('NO_RESULT');
  });

  it('stays as it was taken back before', async () => {
    const { home, visitId } = await taken();
    await home.cancels(visitId);
    await home.service.recipient.withdraws();
    expect((await seenBy(home, visitId)).resultWish?.state).toBe('TAKEN_BACK');
  });
});

describe('a wish with which nobody filed what was taken (X45, X273)', () => {
  it('is over in the commit by which the clock discards the draft that lent its moment', async () => {
    const { home, visitId } = await scheduled();
    const { service, person } = home;
    await service.skipTo('2018-02-22', '11:00');
    await service.filesOnPortal({ citizen: person });
    const taken = { at: localInstant('2018-02-21', '14:30'), visit: visitId, receiptNumber: '17' };
    const draft = await service.entersFromPaper({ citizen: person, taken });
    expect(await statusOf(home, draft)).toBe('OPENED');
    expect((await seenBy(home, visitId)).resultWish?.state).toBe('STANDS');
    await service.skipTo('2018-06-01', '11:00');
    await service.reconciles({ nightly: true });
    const ended = await service.deps.cases.load(application, draft);
    const { resultWish, request } = await home.file(visitId);
    expect([ended?.status, request, resultWish?.why]).toEqual(['DISCARDED', draft, 'NO_RESULT']);
    expect(resultWish?.at).toBe(ended?.reached.at(-1)?.at);
    const { version } = await home.file(visitId);
    await service.reconciles({ nightly: true });
    expect((await home.file(visitId)).version).toBe(version);
  });
});

describe('a wish for the result of a package whose moment came to another request (X107, X273)', () => {
  /** Taken without a network on Wednesday and entered on Thursday, beside a request that was filed on Wednesday evening. */
  async function carried(file: (home: Home) => Promise<string>) {
    const { home, visitId } = await scheduled();
    const { service, person } = home;
    await service.skipTo('2018-02-22', '11:00');
    const open = await file(home);
    const taken = { at: localInstant('2018-02-21', '14:30'), visit: visitId, receiptNumber: '17' };
    await service.entersFromPaper({ citizen: person, taken });
    expect((await home.file(visitId)).status).toBe('PACKAGE_TAKEN');
    service.turnsTo(open);
    return { home, visitId, open };
  }

  it('is for that one’s result, where it lies at the desk', async () => {
    const { home, visitId, open } = await carried(({ service, person }) =>
      service.handsPackageAtDesk({ citizen: person }),
    );
    await home.service.operator.signs();
    await liesReady(home);
    expect(await statusOf(home, open)).toBe('READY_FOR_COLLECTION');
    const { resultWish } = await seenBy(home, visitId);
    expect(resultWish?.state).toBe('BECAME_VISIT');
    expect(await home.file(resultWish?.visit ?? '')).toMatchObject({ brings: open, wishedWith: visitId });
  });

  it('is over where that one’s result is given in the cabinet, and not where it ends before', async () => {
    const { home, visitId, open } = await carried(({ service, person }) => service.filesOnPortal({ citizen: person }));
    await liesReady(home);
    expect([await statusOf(home, open), (await seenBy(home, visitId)).resultWish?.state]).toEqual([
      'ISSUED',
      'NO_RESULT',
    ]);
    const other = await carried(({ service, person }) => service.filesOnPortal({ citizen: person }));
    await other.home.service.recipient.withdraws();
    expect((await seenBy(other.home, other.visitId)).resultWish?.state).toBe('STANDS');
  });
});
