import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { openVisitKey } from '#domain/home-visit/claims.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import type { StaffId } from '#domain/ids.ts';
import { localInstant } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { asksHandover } from '#test/scenarios/harness/handing-later.ts';
import { aHomeVisit, contactCentre, readyForHome, scheduledToBring } from '#test/scenarios/harness/visiting.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;
type Settled = readonly PromiseSettledResult<unknown>[];

const { operator } = officials;
const at = (time: string, on = '2018-03-15') => localInstant(on, time);
const done = (all: Settled) => all.filter(({ status }) => status === 'fulfilled');
const codes = (all: Settled) =>
  all.flatMap((one) =>
    one.status === 'rejected' ? [(one.reason as { refusal?: { code: string } }).refusal?.code] : [],
  );
const eventsOf = async ({ service }: Home, id: string) =>
  (await service.store.journal(homeVisit, id)).flatMap(({ events }) => events.map(({ type }) => type));

describe('a visit at home, of which two do something in one moment (13)', () => {
  it('is asked for once, whoever asks ten times by every way at once, each under a key of his own (X176)', async () => {
    const home = await aHomeVisit();
    const ways = [home.recipient, contactCentre, operator, home.recipient, contactCentre];
    const all = await Promise.allSettled([...ways, ...ways].map((by) => home.asks(by)));
    expect(done(all)).toHaveLength(1);
    expect(codes(all)).toEqual(Array.from({ length: 9 }, () => 'VISIT_OPEN'));
    const [first] = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const subject = await home.service.deps.keyring.personOf(home.person.iin);
    expect(await home.service.store.claim(openVisitKey(subject))).toMatchObject({ file: first });
    home.service.turnsTo(first ?? '');
    expect(home.service.failures()).toEqual([]);
  });

  it('goes to two of one family at one address in one window, each with a package and a moment of his own', async () => {
    const home = await aHomeVisit();
    const visits = await Promise.all([home.asks(), home.asks(contactCentre, { person: citizen(7) })]);
    for (const visit of visits) await home.offers(visit, '2018-02-21', '14:00');
    await home.service.skipTo('2018-02-22', '11:00');
    const taken = (visit: string) => ({ at: at('14:30', '2018-02-21'), visit, receiptNumber: '17' });
    const [his = '', hers = ''] = visits;
    const cases = [await home.service.entersFromPaper({ citizen: home.person, taken: taken(his) })];
    const again = home.service.entersFromPaper({ citizen: citizen(7), taken: taken(hers) });
    await expect(again).rejects.toMatchObject({ refusal: { code: 'RECEIPT_USED', pointer: cases[0] } });
    expect((await home.file(hers)).status).toBe('SCHEDULED');
    const own = { ...taken(hers), receiptNumber: '18' };
    cases.push(await home.service.entersFromPaper({ citizen: citizen(7), taken: own }));
    expect(await Promise.all(visits.map(async (visit) => (await home.file(visit)).request))).toEqual(cases);
  });

  it('has one window, whichever of two operators offers first; the other is told that it is set', async () => {
    const home = await aHomeVisit();
    const visitId = await home.asks();
    const colleague = { ...operator, staff: 'staff_colleague' as StaffId };
    const all = await Promise.allSettled([
      home.offers(visitId, '2018-02-21', '14:00'),
      home.offers(visitId, '2018-02-22', '10:00', colleague),
    ]);
    expect([done(all).length, codes(all)]).toEqual([1, ['REASON_MISSING']]);
    expect((await eventsOf(home, visitId)).filter((type) => type === 'WindowOffered')).toHaveLength(1);
  });

  it('has one outcome, though one operator finds nobody while another begins it', async () => {
    const home = await aHomeVisit();
    const visitId = await home.asks();
    await home.offers(visitId, '2018-02-21', '14:00');
    await home.service.skipTo('2018-02-21', '14:10');
    const all = await Promise.allSettled([home.findsNobody(visitId), home.begins(visitId)]);
    expect([done(all).length, codes(all)]).toEqual([1, ['NOT_IN_THIS_STATUS']]);
    const { status } = await home.file(visitId);
    expect(['NOBODY_HOME', 'AT_HOME']).toContain(status);
  });
});

describe('a result that two say they handed over at home without a network (X274)', () => {
  it('was handed over once: by whom a second official confirmed first, and at his hour', async () => {
    const home = await aHomeVisit();
    const caseId = await readyForHome(home);
    const visit = await scheduledToBring(home, caseId);
    await home.service.skipTo('2018-03-16', '11:00');
    const [one, other] = [
      await asksHandover(home, caseId, { visit, at: at('14:30') }),
      await asksHandover(home, caseId, { visit, at: at('15:10'), receiptNumber: '19' }),
    ];
    await other();
    await expect(one()).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
    const theCase = await home.service.deps.cases.load(application, caseId);
    expect(theCase?.doneInName?.map((each) => each.at)).toEqual([at('15:10')]);
    expect((await eventsOf(home, visit)).filter((type) => type === 'ResultHanded')).toHaveLength(1);
  });

  it('was handed to whose it is: another’s document is asked about in vain', async () => {
    const home = await aHomeVisit();
    const caseId = await readyForHome(home);
    const visit = await scheduledToBring(home, caseId);
    await home.service.skipTo('2018-03-16', '11:00');
    const toAnother = asksHandover({ ...home, person: citizen(7) }, caseId, { visit, at: at('14:30') });
    await expect(toAnother).rejects.toMatchObject({
      refusal: { code: 'FIELDS_WRONG', fields: [{ field: 'iin', problem: 'OTHER_PERSON' }] },
    });
    expect((await home.file(visit)).status).toBe('SCHEDULED');
  });
});
