import { describe, expect, it } from 'vitest';
import type { StaffActor } from '#domain/actor.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { newFileId } from '#domain/ids.ts';
import { aWholeDoor, type World } from '#test/builders/doors/a-whole-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aVisit } from '#test/builders/visits/a-visit.ts';

const owner = citizen(1);
const offered = { by: 'staff_1', at: '2018-03-01T06:00:00.000Z' };
const windowAt = (time: string, on = '2018-03-02') => ({
  from: `${on}T${time}:00.000Z`,
  to: `${on}T23:00:00.000Z`,
  ...offered,
});
const sheet = '/v1/corporation/home-visits';

let laid = 0;
/** A visit of the centre of Uralsk, whose person has said where he lives. */
function lays({ cases, people }: World, parts: Partial<HomeVisit>): string {
  laid += 1;
  const id = newFileId(homeVisit, laid);
  const asked = { id: `record_asked_${laid}`, mac: '' };
  const { iin, surname, name } = owner;
  const home = { address: `Достық ${laid}`, phone: '+77010000000', documents: 'Өтініш', cannotCome: true };
  people.put({ ...asked, kind: 'visit', content: { person: { iin, surname, name }, ...home } });
  cases.seed(aVisit({ id, asked, status: 'SCHEDULED', subject: `person_of_${laid}`, ...parts }));
  return id;
}

type Sheet = {
  readonly items: readonly { readonly visit: { readonly id: string }; readonly asked: { address: string } }[];
};
const idsOf = ({ items }: Sheet) => items.map(({ visit }) => visit.id);

describe('the sheet of a centre’s day (13, X183)', () => {
  it('has its visits of that day by the hour, with whom, where and what, and notes each look', async () => {
    const world = await aWholeDoor(owner.iin);
    const late = lays(world, { window: windowAt('10:00') });
    const early = lays(world, { window: windowAt('05:00') });
    lays(world, { window: windowAt('05:00', '2018-03-05') });
    const { body } = await world.knock('GET', sheet, { as: 'operator' });
    expect(idsOf(body)).toEqual([early, late]);
    expect(body.items[0].asked).toMatchObject({ address: expect.stringMatching(/^Достық/), phone: '+77010000000' });
    const looks = await world.access.of(early);
    expect(looks).toMatchObject([{ fields: ['visit'], why: 'tray' }]);
    const next = await world.knock('GET', sheet, { as: 'operator', query: { day: '2018-03-05' } });
    expect(idsOf(next.body)).toHaveLength(1);
  });

  it('is of one district where that is asked', async () => {
    const world = await aWholeDoor(owner.iin);
    const here = lays(world, { window: windowAt('05:00') });
    const there = lays(world, { window: windowAt('06:00'), district: 'borili' });
    const of = async (district: string) =>
      idsOf((await world.knock('GET', sheet, { as: 'operator', query: { district } })).body);
    expect([await of('uralsk'), await of('borili')]).toEqual([[here], [there]]);
  });

  it('has none that was moved to another day, whatever the index still says', async () => {
    const world = await aWholeDoor(owner.iin);
    const id = lays(world, { window: windowAt('05:00') });
    const { cases } = world;
    const load = cases.load.bind(cases);
    cases.load = (async (kind: never, asked: string) => {
      const file = (await load(kind, asked)) as HomeVisit | undefined;
      return asked === id && file ? { ...file, window: windowAt('05:00', '2018-03-06') } : file;
    }) as never;
    expect(idsOf((await world.knock('GET', sheet, { as: 'operator' })).body)).toEqual([]);
  });

  it('has neither another centre’s visits nor one from which its reader is recused', async () => {
    const world = await aWholeDoor(owner.iin);
    lays(world, { window: windowAt('05:00'), centre: 'centre-borili' });
    const { person } = world.actors.operator as StaffActor;
    lays(world, { window: windowAt('05:00'), ...(person ? { subject: person } : {}) });
    const seen = lays(world, { window: windowAt('06:00') });
    expect(idsOf((await world.knock('GET', sheet, { as: 'operator' })).body)).toEqual([seen]);
  });

  it.each(['administrator', 'contactCentre', 'supervisor', 'head'])('is not read by %s', async (as) => {
    const world = await aWholeDoor(owner.iin);
    lays(world, { window: windowAt('05:00') });
    expect((await world.knock('GET', sheet, { as })).status).toBe(403);
  });
});

describe('a visit that a caller asks about (13, 16)', () => {
  const queries = '/v1/visit-queries';
  const said = { iin: owner.iin, phone: '8 701 000 00 00', reason: 'Қоңырау' };

  it('is told by IIN and the telephone that was left, and by nothing else, alike', async () => {
    const world = await aWholeDoor(owner.iin);
    const { person } = world.actors.recipient as { person: string };
    const id = lays(world, { window: windowAt('05:00'), subject: person });
    const ask = (body: object) => world.knock('POST', queries, { as: 'contactCentre', body: { ...said, ...body } });
    expect(await ask({})).toMatchObject({ status: 200, body: { id, status: 'SCHEDULED', allowed: expect.any(Array) } });
    const [otherPhone, otherPerson] = [await ask({ phone: '+77019999999' }), await ask({ iin: citizen(7).iin })];
    for (const answer of [otherPhone, otherPerson])
      expect(answer).toMatchObject({ status: 404, body: { type: expect.stringContaining('case-not-found') } });
    expect(JSON.stringify(world.written)).not.toContain('Қоңырау');
  });

  it('is another centre’s for an operator elsewhere, who is told that there is none', async () => {
    const world = await aWholeDoor(owner.iin);
    const { person } = world.actors.recipient as { person: string };
    lays(world, { window: windowAt('05:00'), subject: person, centre: 'centre-borili' });
    expect((await world.knock('POST', queries, { as: 'operator', body: said })).status).toBe(404);
  });
});
