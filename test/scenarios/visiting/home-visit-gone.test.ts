import { describe, expect, it } from 'vitest';
import { homeVisit } from '#domain/home-visit/kind.ts';
import type { StaffId } from '#domain/ids.ts';
import { localInstant } from '#domain/time/local-date.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { aHomeVisit, contactCentre } from '#test/scenarios/harness/visiting.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

/** On Wednesday 21 February from two till four; the days for entering end with Monday 26 February. */
async function scheduled(home: Home): Promise<string> {
  const visitId = await home.asks();
  await home.offers(visitId, '2018-02-21', '14:00');
  return visitId;
}

const refusedAs = (code: string, more: object = {}) => ({ refusal: { code, ...more } });
const eventsOf = async ({ service }: Home, id: string) =>
  (await service.store.journal(homeVisit, id)).flatMap(({ events }) => events.map(({ type }) => type));
const dies = ({ service, person }: Home, diedOn: string) => service.neighbours.knows({ iin: person.iin, diedOn });

describe('whoever has died before a visit at home', () => {
  it('is visited by nobody, once his family has called: it is cancelled as they said, and nothing of it is missed', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    dies(home, '2018-02-20');
    await home.service.skipTo('2018-02-20', '16:00');
    await expect(home.cancels(visitId, contactCentre)).rejects.toMatchObject(refusedAs('REASON_MISSING'));
    await home.cancels(visitId, contactCentre, 'Ұлы қоңырау шалды: әкесі қайтыс болған');
    await home.service.skipTo('2018-03-20', '10:00');
    expect(await home.file(visitId)).toMatchObject({ status: 'CANCELLED', missed: [], empty: [] });
    expect(await eventsOf(home, visitId)).not.toContain('WindowMissed');
    expect(home.service.counted).toEqual([]);
    home.service.turnsTo(visitId);
    expect(home.service.failures()).toEqual([]);
  });

  it('was not away: the operator who hears it at the door cancels it, in the window of which nobody else decides', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    dies(home, '2018-02-20');
    await home.service.skipTo('2018-02-21', '14:10');
    const said = 'Есік алдында туысы айтты: қайтыс болған';
    await expect(home.cancels(visitId, contactCentre, said)).rejects.toMatchObject(refusedAs('WINDOW_BEGUN'));
    await home.cancels(visitId, officials.operator, said);
    await home.service.skipTo('2018-03-20', '10:00');
    const file = await home.file(visitId);
    expect(file).toMatchObject({ status: 'CANCELLED', missed: [], empty: [] });
    expect([file.task, file.unmade]).toEqual([undefined, undefined]);
    home.service.turnsTo(visitId);
    expect(home.service.failures()).toEqual([]);
  });

  it('has the moment of what was taken from him in his lifetime, which is entered after his death (74)', async () => {
    const home = await aHomeVisit();
    const visit = await scheduled(home);
    await home.service.skipTo('2018-02-23', '10:00');
    dies(home, '2018-02-22');
    const taken = { at: localInstant('2018-02-21', '14:30'), visit, receiptNumber: '17' };
    const request = await home.service.entersFromPaper({ citizen: home.person, taken });
    expect(await home.file(visit)).toMatchObject({ status: 'PACKAGE_TAKEN', request });
    expect(await home.service.theCase()).toMatchObject({ priorityMoment: '2018-02-21T09:30:59.999Z' });
  });
});

const inBorili = { ...officials.operator, staff: 'staff_borili' as StaffId, organisation: 'centre-borili' };

describe('whoever has moved away before a visit at home', () => {
  it('has it cancelled, and is visited in the other district by its centre, from which that of the first is apart', async () => {
    const home = await aHomeVisit();
    const first = await scheduled(home);
    await home.service.skipTo('2018-02-20', '16:00');
    await expect(home.asks(home.recipient, { district: 'borili' })).rejects.toMatchObject(
      refusedAs('VISIT_OPEN', { pointer: first }),
    );
    await home.cancels(first);
    const second = await home.asks(home.recipient, { district: 'borili', address: 'Ақсай, Абай 3' });
    await expect(home.offers(second, '2018-02-22', '10:00')).rejects.toMatchObject(refusedAs('CASE_NOT_FOUND'));
    await home.offers(second, '2018-02-22', '10:00', inBorili);
    const [old, own] = [await home.file(first), await home.file(second)];
    expect(old).toMatchObject({ status: 'CANCELLED', centre: 'centre-uralsk', missed: [] });
    expect(own).toMatchObject({ status: 'SCHEDULED', centre: 'centre-borili', window: { by: 'staff_borili' } });
  });

  it('and told nobody was away in that window; he cancels what is owed, and loses nothing but that day', async () => {
    const home = await aHomeVisit();
    const first = await scheduled(home);
    await home.service.skipTo('2018-02-21', '14:30');
    await home.findsNobody(first);
    expect(await home.file(first)).toMatchObject({ status: 'NOBODY_HOME', empty: [{}] });
    await home.cancels(first);
    const second = await home.asks(home.recipient, { district: 'borili', address: 'Ақсай, Абай 3' });
    expect(await home.file(second)).toMatchObject({ status: 'REQUESTED', centre: 'centre-borili', empty: [] });
    expect((await home.file(first)).missed).toEqual([]);
  });
});
