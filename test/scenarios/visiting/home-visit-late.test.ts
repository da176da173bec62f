import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { aHomeVisit, readyForHome, scheduledToBring } from '#test/scenarios/harness/visiting.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

const refusedAs = (code: string, more: object = {}) => ({ refusal: { code, ...more } });
const caseOf = async ({ service }: Home, id: string) => {
  const found = await service.deps.cases.load(application, id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const mayHandOver = async (home: Home, caseId: string, actor = officials.operator): Promise<boolean> =>
  allowedActions(application, await caseOf(home, caseId), actor, { now: home.service.deps.clock.now() }).includes(
    'HandOverResult',
  );

/** Begun in its window on Thursday 15 March; the days for entering end with Tuesday 20 March. */
async function begun() {
  const home = await aHomeVisit();
  const caseId = await readyForHome(home);
  const visitId = await scheduledToBring(home, caseId);
  await home.service.skipTo('2018-03-15', '15:50');
  await home.begins(visitId);
  return { home, caseId, visitId };
}

describe('what was begun at home is finished there, whatever the hours of the desk (X263)', () => {
  it.each([
    ['late in the evening', '2018-03-15', '22:40'],
    ['in the night of the last day for entering', '2018-03-20', '23:50'],
  ])('a result is handed over %s, as the request itself tells', async (_, on, at) => {
    const { home, caseId, visitId } = await begun();
    await home.service.skipTo(on, at);
    expect(await mayHandOver(home, caseId)).toBe(true);
    await home.handsAtHome(caseId, visitId);
    expect((await caseOf(home, caseId)).status).toBe('ISSUED');
    expect((await home.file(visitId)).status).toBe('RESULT_HANDED');
    home.service.turnsTo(visitId);
    expect(home.service.failures()).toEqual([]);
  });

  it('but once those days are over the hours of the desk hold again, and by day it is finished still', async () => {
    const { home, caseId, visitId } = await begun();
    await home.service.skipTo('2018-03-21', '00:10');
    expect(await mayHandOver(home, caseId)).toBe(false);
    await expect(home.handsAtHome(caseId, visitId)).rejects.toMatchObject(refusedAs('CENTRE_CLOSED'));
    await home.service.skipTo('2018-03-26', '10:00');
    await home.handsAtHome(caseId, visitId);
    expect((await caseOf(home, caseId)).status).toBe('ISSUED');
  });

  it('by whoever began it alone, and never as if its person had come to a desk', async () => {
    const { home, caseId } = await begun();
    const colleague = { ...officials.operator, staff: 'staff_colleague' as never };
    await home.service.skipTo('2018-03-15', '22:40');
    expect(await mayHandOver(home, caseId, colleague)).toBe(false);
    const missing = refusedAs('FIELDS_WRONG', { fields: [{ field: 'atHome', problem: 'MISSING' }] });
    await expect(home.handsAtDesk(caseId)).rejects.toMatchObject(missing);
    expect((await caseOf(home, caseId)).status).toBe('READY_FOR_COLLECTION');
  });

  it('no longer once it is given up at the door', async () => {
    const { home, caseId, visitId } = await begun();
    await home.service.skipTo('2018-03-15', '22:40');
    await home.givesUp(visitId, 'Қолхатқа қол қоймады');
    expect(await caseOf(home, caseId)).not.toHaveProperty('metAtHome');
    expect(await mayHandOver(home, caseId)).toBe(false);
    await expect(home.handsAtDesk(caseId)).rejects.toMatchObject(refusedAs('CENTRE_CLOSED'));
    await home.service.skipTo('2018-03-16', '10:00');
    await home.handsAtDesk(caseId);
    expect((await caseOf(home, caseId)).status).toBe('ISSUED');
  });

  it('a package is taken, or lacks something, late in the evening too', async () => {
    for (const documents of [undefined, ['application', 'identity-document']] as const) {
      const home = await aHomeVisit();
      const visitId = await home.asks();
      await home.offers(visitId, '2018-02-21', '16:00');
      await home.service.skipTo('2018-02-21', '17:30');
      await home.begins(visitId);
      await home.service.skipTo('2018-02-21', '21:30');
      const caseId = await home.opensAtHome(visitId, documents);
      if (documents) await home.givesM10(caseId);
      else await home.takes(caseId);
      expect((await home.file(visitId)).status).toBe(documents ? 'INCOMPLETE' : 'PACKAGE_TAKEN');
    }
  });

  it('a visit without ground is refused late in the evening too', async () => {
    const home = await aHomeVisit();
    const visitId = await home.asks();
    await home.offers(visitId, '2018-02-21', '16:00');
    await home.service.skipTo('2018-02-21', '21:30');
    await home.begins(visitId);
    await home.refuses(visitId);
    expect((await home.file(visitId)).status).toBe('NOT_ENTITLED');
  });
});
