import { describe, expect, it } from 'vitest';
import type { AnyRoute } from '#http/route.ts';
import { routes } from '#http/routes.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { driveOf, drives, operationOf } from '#test/http/effects/drives.ts';
import { type Row, wronglyTold } from '#test/http/effects/judged.ts';
import { answeredOnly, effects, keyed, keyless } from '../effects-written-out.ts';

const rows: readonly Row[] = effects
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([way = '', fields = '', view = '', place = '']) => ({
    way,
    operation: operationOf(way),
    fields: fields === '-' ? [] : fields.split(' '),
    view,
    at: place.replace(/ ?=$/, ''),
    isAsTyped: place.endsWith('='),
  }));

const ways = [...new Set(rows.map(({ way }) => way))];

type Def = {
  type: string;
  shape?: object;
  options?: readonly { _zod: { def: Def } }[];
  innerType?: { _zod: { def: Def } };
};
const fieldsIn = ({ type, shape = {}, options = [], innerType }: Def): readonly string[] =>
  type === 'object'
    ? Object.keys(shape)
    : [...options, ...(innerType ? [innerType] : [])].flatMap(({ _zod: { def } }) => fieldsIn(def));
const fieldsOf = ({ body, query }: AnyRoute): readonly string[] =>
  [...new Set([body, query].flatMap((schema) => (schema ? fieldsIn(schema._zod.def as unknown as Def) : [])))].sort();

const names = [...new Set(routes.map(({ name }) => name))];
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).sort();

describe('what an operation takes', () => {
  it.each(names)('of %s has an effect in a view that there is, field by field', (name) => {
    const own = rows.filter(({ operation }) => operation === name);
    const taken = [...new Set(routes.filter((row) => row.name === name).flatMap(fieldsOf))].sort();
    expect([...new Set(own.flatMap(({ fields }) => fields))].sort()).toEqual(taken);
    expect(own.map(({ view }) => view).filter((view) => !['answer', ...names].includes(view))).toEqual([]);
  });

  it('is no question that a row does not know, and every act has its body', async () => {
    const world = await aWholeDoor(citizen(1).iin);
    for (const row of routes.filter(({ method }) => method !== 'GET'))
      expect([row.name, row.body]).not.toContain(undefined);
    const asked = { as: 'recipient', query: { sort: 'name' }, language: 'ru' };
    for (const path of ['/v1/requests', '/v1/account'])
      expect(await world.knock('GET', path, asked)).toMatchObject({
        status: 422,
        body: { fields: [{ field: expect.stringMatching(/^query/), cure: expect.stringContaining('sort') }] },
      });
  });
});

describe('whatever is done', () => {
  const writing = routes.filter(({ method }) => method !== 'GET').map(({ name }) => name);
  const shown = rows.filter(({ view }) => view !== 'answer').map(({ operation }) => operation);

  it('has a row of the view in which it shows, and a way in which it is done here', () => {
    expect([...new Set(writing.filter((name) => !shown.includes(name)))].sort()).toEqual(wordsIn(answeredOnly));
    expect(Object.keys(drives).sort()).toEqual([...ways].sort());
  });
});

describe('what is done through its door', () => {
  it.each(ways)('shows where its rows say, field by field: %s', async (way) => {
    const own = rows.filter((row) => row.way === way);
    expect(await wronglyTold(own, driveOf(way))).toEqual([]);
  });
});

describe('an Idempotency-Key', () => {
  const acts = routes.filter(({ method, auth }) => method === 'POST' && auth !== 'none');
  const named = (all: readonly AnyRoute[]) => [...new Set(all.map(({ name }) => name))].sort();

  it('is demanded of the acts that are done once under it, and of no others', () => {
    expect(named(acts.filter((row) => row.keyless))).toEqual(wordsIn(keyless));
    expect(named(acts.filter((row) => !row.keyless))).toEqual(wordsIn(keyed));
  });
});
