import { describe, expect, it } from 'vitest';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

const owner = citizen(1);
const { iin, surname, name } = owner;
const asking = {
  person: { iin, surname, name },
  phone: '+77011234567',
  district: 'uralsk',
  address: 'Орал, Достық 1',
  documents: 'Өтініш, куәлік',
  cannotCome: true,
};
const sheet = '/v1/corporation/home-visits';

const asked = async () => {
  const world = await aWholeDoor(owner.iin);
  const { body } = await world.knock('POST', sheet, { as: 'operator', body: asking });
  return { world, visit: `${sheet}/${body.id}` };
};

describe('bad input about a visit at home (13)', () => {
  it.each<[string, object]>([
    ['an address of ten thousand letters', { address: 'Ө'.repeat(10_000) }],
    ['an address of nothing but spaces', { address: '   ' }],
    ['an address in two lines', { address: 'Орал\nДостық 1' }],
    ['documents with a character that nobody sees', { documents: 'Өтініш\u202eкуәлік' }],
    ['wishes of a zero width', { wishes: '\u200b' }],
    ['a telephone of words', { phone: 'жоқ' }],
    ['a telephone of twenty digits', { phone: '+77011234567890123456' }],
    ['a district that is none of ours', { district: 'almaty' }],
    ['an IIN whose check digit is wrong', { person: { iin: '000000000000', surname, name } }],
    ['a name in digits', { person: { iin, surname, name: '12345' } }],
    ['that he can come', { cannotCome: false }],
    ['a result of no request', { brings: 'case_1' }],
    ['a wish that is no wish', { resultToo: false }],
    ['a field that nobody knows', { priorityMoment: '2018-01-01T00:00:00Z' }],
  ])('is refused as it is asked for: %s', async (_, wrong) => {
    const world = await aWholeDoor(owner.iin);
    const answer = await world.knock('POST', sheet, { as: 'operator', body: { ...asking, ...wrong } });
    expect(answer.status).toBe(422);
    expect((await world.knock('POST', sheet, { as: 'operator', body: asking })).status).toBe(201);
  });

  it.each<[string, unknown]>([
    ['the thirtieth of February', '2018-02-30T10:00:00+05:00'],
    ['the thirteenth month', '2018-13-01T10:00:00+05:00'],
    ['twenty-five o’clock', '2018-03-05T25:00:00+05:00'],
    ['a day without an hour', '2018-03-05'],
    ['an hour of no zone', '2018-03-05T10:00:00'],
    ['a year of five digits', '+12018-03-05T10:00:00Z'],
    ['a year that nobody lives to see', '9999-12-31T23:59:59Z'],
    ['a number', 1520226000],
    ['a negative one', -1],
    ['nothing', ''],
    ['a window long past', '1900-01-01T10:00:00+05:00'],
    ['a slip of the hand in the year', '2028-03-06T10:00:00+05:00'],
    ['the middle of the night', '2018-03-05T03:00:00+05:00'],
    ['a Sunday', '2018-03-04T10:00:00+05:00'],
  ])('is refused as a window is offered: %s', async (_, from) => {
    const { world, visit } = await asked();
    const answer = await world.knock('POST', `${visit}/window`, { as: 'operator', body: { from } });
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body)).toContain('from');
    const seen = await world.knock('GET', visit, { as: 'operator' });
    expect([seen.body.status, seen.body.window]).toEqual(['REQUESTED', undefined]);
  });

  it.each([
    ['with seconds of its own', '2018-03-05T10:00:37.5+05:00'],
    ['by another zone', '2018-03-05T05:00:00Z'],
    ['by one far west, a day before there', '2018-03-04T19:00:00-10:00'],
  ])('is no window %s: it is the same minute', async (_, from) => {
    const { world, visit } = await asked();
    const { body } = await world.knock('POST', `${visit}/window`, { as: 'operator', body: { from } });
    expect(body.window).toEqual({ from: '2018-03-05T05:00:00.000Z', to: '2018-03-05T07:00:00.000Z' });
  });

  it.each([
    ['a day that does not exist', { day: '2018-02-30' }],
    ['a district of nobody', { district: 'almaty' }],
    ['a cursor of somebody’s making', { cursor: '{"pk":"visit_1"}' }],
  ])('is refused as the sheet of a day is read: %s', async (_, query) => {
    const world = await aWholeDoor(owner.iin);
    expect((await world.knock('GET', sheet, { as: 'operator', query })).status).toBe(422);
  });
});
