import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { visitsOf } from '#domain/home-visit/kind.ts';
import { homeVisitView } from '#http/views/files/home-visit-view.ts';
import { aHomeVisit, contactCentre } from '#test/scenarios/harness/visiting.ts';
import { carryToDecision } from '#test/scenarios/harness/ways.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

const refusedAs = (code: string, more: object = {}) => ({ refusal: { code, ...more } });
const wrong = (problem: string) => refusedAs('FIELDS_WRONG', { fields: [{ field: 'resultToo', problem }] });
const seenBy = async (home: Home, visitId: string) =>
  homeVisitView(await home.file(visitId), { actor: home.recipient, now: home.service.deps.clock.now() });
const visitsFor = async ({ service, person }: Home) =>
  (await service.deps.lists.ofApplicant(visitsOf(await service.deps.keyring.personOf(person.iin)))).items;
const statusOf = async ({ service }: Home, id: string) => (await service.deps.cases.load(application, id))?.status;

/** A package is taken in at home on Wednesday 21 February, and its result wished home with it. */
async function wished(more: object = { resultToo: true }) {
  const home = await aHomeVisit();
  const visitId = await home.asks(home.recipient, more as never);
  await home.offers(visitId, '2018-02-21', '14:00');
  await home.service.skipTo('2018-02-21', '14:30');
  await home.begins(visitId);
  const caseId = await home.opensAtHome(visitId);
  await home.takes(caseId);
  return { home, visitId, caseId };
}

/** Its notice is signed and sent, and lies at the desk. */
async function liesReady({ service }: Home): Promise<void> {
  await service.operator.signs();
  await carryToDecision(service);
  await service.head.signs();
  await service.registrar.sends();
}

describe('a result that is wished home with the first visit (X262)', () => {
  it('becomes a visit in the act by which it lies at the desk, and is handed over there', async () => {
    const { home, visitId, caseId } = await wished();
    expect((await seenBy(home, visitId)).resultWish).toMatchObject({ state: 'STANDS' });
    expect((await visitsFor(home)).length).toBe(1);
    await liesReady(home);
    expect(await statusOf(home, caseId)).toBe('READY_FOR_COLLECTION');
    const [second = ''] = (await visitsFor(home)).filter((id) => id !== visitId);
    const first = await seenBy(home, visitId);
    expect(first).toMatchObject({ status: 'PACKAGE_TAKEN', resultWish: { state: 'BECAME_VISIT', visit: second } });
    expect(first.allowed).not.toContain('CancelVisit');
    expect(await home.file(second)).toMatchObject({
      ...{ status: 'REQUESTED', brings: caseId, wishedWith: visitId, channel: 'cabinet' },
      terms: { window: { state: 'running' }, visit: { state: 'running' } },
    });
    await home.offers(second, '2018-03-15', '14:00');
    await home.service.skipTo('2018-03-15', '14:20');
    await home.begins(second);
    await home.handsAtHome(caseId, second);
    expect([await statusOf(home, caseId), (await home.file(second)).status]).toEqual(['ISSUED', 'RESULT_HANDED']);
    home.service.turnsTo(second);
    expect(home.service.failures()).toEqual([]);
  });

  it('changes nothing of how the result comes to the desk, and begins no term before', async () => {
    const terms: unknown[] = [];
    for (const more of [{ resultToo: true }, {}]) {
      const { home, visitId, caseId } = await wished(more);
      expect((await home.file(visitId)).terms).toMatchObject({ visit: { state: 'met' } });
      await liesReady(home);
      const found = await home.service.deps.cases.load(application, caseId);
      const run = Object.entries(found?.terms ?? {}).map(([term, { lastDay, state }]) => [term, lastDay, state]);
      terms.push([found?.status, run]);
    }
    expect(terms[0]).toEqual(terms[1]);
  });

  it.each([
    ['by its person', undefined],
    ['by 1414, who says why', 'Өзі келеді'],
  ])('is taken back %s, and the result waits at the desk as always', async (_, reason) => {
    const { home, visitId, caseId } = await wished();
    const by = reason ? contactCentre : home.recipient;
    if (reason) await expect(home.cancels(visitId, by)).rejects.toMatchObject(refusedAs('REASON_MISSING'));
    await home.cancels(visitId, by, reason);
    expect(await seenBy(home, visitId)).toMatchObject({ status: 'PACKAGE_TAKEN', resultWish: { state: 'TAKEN_BACK' } });
    await expect(home.cancels(visitId, by, 'Тағы')).rejects.toMatchObject(refusedAs('NOT_IN_THIS_STATUS'));
    home.service.turnsTo(caseId);
    await liesReady(home);
    expect(await statusOf(home, caseId)).toBe('READY_FOR_COLLECTION');
    expect(await visitsFor(home)).toEqual([visitId]);
  });

  it('does not become one while its person has another visit open: the result lies ready, and he reads why', async () => {
    const { home, visitId, caseId } = await wished();
    const other = await home.asks();
    home.service.turnsTo(caseId);
    await liesReady(home);
    expect(await statusOf(home, caseId)).toBe('READY_FOR_COLLECTION');
    const { resultWish } = await seenBy(home, visitId);
    expect(resultWish?.state).toBe('OTHER_VISIT');
    expect(resultWish?.text.ru).toContain('после него запросите доставку результата заново');
    expect((await home.file(other)).status).toBe('REQUESTED');
    expect((await visitsFor(home)).length).toBe(2);
  });

  it('does not become one where the centre of the request is not the one that was asked', async () => {
    const { home, visitId, caseId } = await wished();
    const theCase = await home.service.deps.cases.load(application, caseId);
    home.service.turnsTo(caseId);
    if (theCase) home.service.store.seed({ ...theCase, centre: 'centre-borili' });
    const { besideResultReady } = await import('#casework/acts/visiting/beside-wish.ts');
    const moved = await home.service.deps.cases.load(application, caseId);
    if (!moved) throw new Error('no request');
    const plans = await besideResultReady(
      moved,
      { now: home.service.deps.clock.now(), requestId: 'r' },
      home.service.deps,
    );
    expect(plans.flatMap(({ events }) => events)).toEqual([{ type: 'ResultWishEnded', why: 'NOT_OFFERED' }]);
    expect(plans.map(({ after }) => after.id)).toEqual([visitId]);
  });

  it('is not asked where the centre brings none, nor with a visit that brings one', async () => {
    const home = await aHomeVisit();
    const asks = (more: object) => expect(home.asks(contactCentre, { resultToo: true, ...more } as never)).rejects;
    await asks({ district: 'borili' }).toMatchObject(wrong('NOT_OFFERED'));
    const caseId = await home.service.handsPackageAtDesk({ citizen: home.person });
    await home.service.operator.signs();
    await carryToDecision(home.service);
    await home.service.head.signs();
    await home.service.registrar.sends();
    await asks({ brings: caseId }).toMatchObject(wrong('BROUGHT_ALREADY'));
  });
});
