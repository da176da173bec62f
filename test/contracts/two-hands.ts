import { expect, it } from 'vitest';
import { newId } from '#domain/ids.ts';
import type { Outage } from '#domain/outages/outage.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { AskedIdentity } from './identity.ts';
import { at, minutesAfter, unique } from './stores.ts';

const hand = (staff: string, moment = at) =>
  ({ staff, person: `person of ${staff}`, role: 'administrator', organisation: 'uralsk', at: moment }) as const;

export const aRequest = (moment = at): SecondPerson => ({
  id: newId('confirmation', Date.parse(moment)),
  version: 1,
  kind: 'enrolment',
  organisation: 'uralsk',
  asked: hand('staff_asker', moment),
  concerns: [unique('person')],
  content: { id: newId('record', Date.parse(moment)), mac: unique('mac') },
  expiresAt: minutesAfter(600),
});

/** What was typed, as it is kept beside the request. */
export const itsRecord = ({ content }: Pick<SecondPerson, 'content'>) =>
  ({ ...content, kind: 'second', content: { login: 'login' } }) as const;

export const settled = (request: SecondPerson, outcome: 'confirmed' | 'declined'): SecondPerson => ({
  ...request,
  version: request.version + 1,
  settled: { ...hand('staff_other', minutesAfter(5)), outcome },
});

const anOutage = (moment = at): Outage => ({
  id: newId('outage', Date.parse(moment)),
  version: 1,
  from: minutesAfter(-60),
  centres: ['centre-uralsk'],
  ground: { id: newId('record', Date.parse(at)), mac: unique('mac') },
  recorded: { by: 'supervisor', staff: 'staff_supervisor', at },
});
const ground = (outage: Outage) => ({ ...outage.ground, kind: 'reason', content: { reason: 'жарық өшті' } }) as const;

export function twoHandsContract(asked: AskedIdentity): void {
  it('is settled once, by whoever is first', async () => {
    const { seconds } = asked();
    const request = aRequest();
    await seconds.ask(request, itsRecord(request));
    expect(await seconds.get(request.id)).toEqual(request);
    const both = (['confirmed', 'declined'] as const).map((outcome) => seconds.settle(settled(request, outcome)));
    expect((await Promise.all(both)).toSorted()).toEqual([false, true]);
    expect((await seconds.get(request.id))?.settled?.outcome).toMatch(/^(confirmed|declined)$/);
    expect(await seconds.settle(settled(aRequest(), 'confirmed'))).toBe(false);
    expect(await seconds.get(aRequest().id)).toBeUndefined();
  });

  it('waits once, however often the same is asked at once, and again once that is settled or over', async () => {
    const { seconds } = asked();
    const request = aRequest();
    const again = (moment = at): SecondPerson => ({
      ...aRequest(moment),
      content: { ...aRequest(moment).content, mac: request.content.mac },
      expiresAt: new Date(Date.parse(moment) + 36_000_000).toISOString(),
    });
    const ask = (one: SecondPerson, follows?: string) => seconds.ask(one, itsRecord(one), follows);
    expect((await Promise.all([ask(request), ask(again())])).toSorted()).toEqual([false, true]);
    const [first] = (await seconds.since(at)).filter(({ content }) => content.mac === request.content.mac);
    expect([await ask(again(minutesAfter(1))), await ask(again(minutesAfter(1)), 'another')]).toEqual([false, false]);
    const next = again(minutesAfter(2));
    expect(await ask(next, first?.id)).toBe(true);
    expect([await ask(again(minutesAfter(601))), await ask(again(minutesAfter(602)))]).toEqual([false, true]);
  });

  it('is listed from the moment asked, oldest first, settled or not', async () => {
    const { seconds } = asked();
    const [first, second, third] = [1000, 1001, 1002].map((minutes) => aRequest(minutesAfter(minutes)));
    for (const request of [first, second, third]) if (request) await seconds.ask(request, itsRecord(request));
    if (second) await seconds.settle(settled(second, 'declined'));
    const ids = async (minutes: number) => (await seconds.since(minutesAfter(minutes))).map(({ id }) => id);
    expect(await ids(1000)).toEqual([first?.id, second?.id, third?.id]);
    expect(await ids(1001)).toEqual([second?.id, third?.id]);
    expect(await ids(1003)).toEqual([]);
  });

  it('keeps an outage with its ground, changes it from the version that was read, and with what settles it or not at all', async () => {
    const { outages, seconds } = asked();
    const outage = anOutage();
    await outages.record(outage, ground(outage));
    expect(await outages.get(outage.id)).toEqual(outage);
    const ended: Outage = { ...outage, version: 2, to: minutesAfter(30), ended: outage.recorded };
    expect([await outages.change(ended), await outages.change(ended)]).toEqual([true, false]);
    const request = { ...aRequest(), kind: 'outage' as const };
    await seconds.ask(request, itsRecord(request));
    const yes = settled(request, 'confirmed');
    const confirmed: Outage = {
      ...ended,
      version: 3,
      confirmed: { confirmation: request.id, staff: 'staff_other', at: minutesAfter(40) },
    };
    expect(await outages.change({ ...confirmed, version: 9 }, yes)).toBe(false);
    expect(await seconds.get(request.id)).toEqual(request);
    expect([await outages.change(confirmed, yes), await outages.get(outage.id)]).toEqual([true, confirmed]);
    expect(await outages.change({ ...confirmed, version: 4 }, yes)).toBe(false);
    expect(await outages.get(outage.id)).toEqual(confirmed);
  });

  it('keeps one of the same told at once, and the other one’s ground nowhere (X76)', async () => {
    const { outages } = asked();
    const first = anOutage();
    const again = (): Outage => ({ ...anOutage(), ground: { ...anOutage().ground, mac: first.ground.mac } });
    const told = [first, again(), again()];
    expect((await Promise.all(told.map((one) => outages.record(one, ground(one))))).toSorted()).toEqual([
      false,
      false,
      true,
    ]);
    const kept = (await outages.all()).filter(({ id }) => told.some((one) => one.id === id));
    expect(kept).toHaveLength(1);
    const other = { ...again(), from: minutesAfter(-1) };
    expect(await outages.record(other, ground(other))).toBe(true);
  });

  it('lists outages as they were recorded', async () => {
    const { outages } = asked();
    const [one, other] = [anOutage(), { ...anOutage(minutesAfter(1)), centres: 'all' as const }];
    await outages.record(one, ground(one));
    await outages.record(other, ground(other));
    const known = (await outages.all()).filter(({ id }) => id === one.id || id === other.id);
    expect(known.map(({ id }) => id)).toEqual([one.id, other.id]);
    expect(await outages.get(anOutage().id)).toBeUndefined();
  });
}
