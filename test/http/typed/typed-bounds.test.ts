import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Form } from '#domain/form/form.ts';
import { fieldProblems } from '#http/problems/field-problems.ts';
import { routes } from '#http/routes.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { typedFieldsOf } from '#test/builders/words/typed-fields.ts';

const asDay = (year: string) => `${year}-01-01`;
const asMoment = (year: string) => `${year}-01-01T09:00:00+05:00`;

/** Every field that takes a day or a moment, by what it takes. */
const dated = routes.flatMap((row) =>
  typedFieldsOf(row).flatMap(({ where, path, schema, kind }) => {
    const takes = (text: string) => z.safeParse(schema, text).success;
    const written = [asDay, asMoment].find((write) => takes(write('2018')) && !takes('123-2018'));
    return written && kind === undefined ? [{ name: `${row.name} ${where}.${path.join('.')}`, schema, written }] : [];
  }),
);

describe('what a person types', () => {
  it('is dated in many places', () => {
    expect(dated.length).toBeGreaterThan(25);
    const names = dated.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['saveForm body.members.0.bornOn', 'addStaff body.from', 'readTerm query.from']),
    );
  });

  it.each(dated)('never lies outside 1900–2099: $name', ({ schema, written }) => {
    const faultOf = (year: string) => {
      const read = z.safeParse(schema, written(year));
      return read.success ? undefined : read.error.issues.map(({ message }) => message);
    };
    expect(['1900', '2018', '2099'].map(faultOf)).toEqual([undefined, undefined, undefined]);
    for (const year of ['0000', '0001', '1899', '2100', '9999'])
      expect([year, faultOf(year)]).toEqual([year, ['DATE_FAR']]);
  });

  it.each(dated)('is told once where it is no date: $name', ({ schema }) => {
    const read = z.safeParse(schema, '20.02.2018', { reportInput: true });
    expect(read.success ? [] : fieldProblems(read.error.issues, 'body')).toHaveLength(1);
  });

  it('says how long it may be, as text or as a word of ours; of a moment its form alone does', () => {
    const says = ['maxLength', 'pattern', 'enum', 'const'];
    const isUnsaid = (part: JsonSchema) => part.type === 'string' && says.every((way) => part[way] === undefined);
    const unsaid = routes.flatMap((row) =>
      [row.body, row.params, row.query].flatMap((schema) =>
        schema ? partsIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), row.name, isUnsaid) : [],
      ),
    );
    const moments = ['at', 'calledAt', 'from', 'madeAt', 'takenAt', 'to'];
    expect([...new Set(unsaid.map((path) => path.split('.').at(-1)))].sort()).toEqual(moments);
  });

  it('is a list of bounded length everywhere; where each may stand once, by that', () => {
    const unbounded = routes.flatMap((row) =>
      row.body ? arraysIn(z.toJSONSchema(row.body, { io: 'input', unrepresentable: 'any' }), row.name) : [],
    );
    expect([...new Set(unbounded)]).toEqual(['saveForm.declaresOldCertificates']);
    const form = aForm(citizen(1), { provider: 'uralsk' });
    const declared = (...events: readonly string[]) =>
      z.safeParse(Form, { ...form, declaresOldCertificates: events }).success;
    expect([declared('birth', 'death', 'marriage'), declared('birth', 'birth')]).toEqual([true, false]);
  });
});

type JsonSchema = Readonly<Record<string, unknown>>;

/** Each part of a shape that is found so, by its way through the shape. */
function partsIn(schema: unknown, path: string, isFound: (part: JsonSchema) => boolean): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema as JsonSchema;
  const parts = Object.entries(properties as object).map(([key, part]) => [part, `${path}.${key}`] as const);
  const options = [...(anyOf as unknown[]), ...(oneOf as unknown[]), items].map((option) => [option, path] as const);
  return [
    ...(isFound(schema as JsonSchema) ? [path] : []),
    ...[...parts, ...options].flatMap(([part, way]) => partsIn(part, way, isFound)),
  ];
}

/** Each list that says no bound. */
const arraysIn = (schema: unknown, path: string): readonly string[] =>
  partsIn(schema, path, ({ type, maxItems }) => type === 'array' && maxItems === undefined);
