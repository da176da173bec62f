import type * as z from 'zod/mini';
import { typedTexts } from '#domain/text/texts.ts';
import type { AnyRoute } from '#http/route.ts';

type Schema = z.core.$ZodType;
type Kind = NonNullable<ReturnType<typeof typedTexts.get>>['kind'];

/** One place where a string may be typed into a row: its way through the shape, and what kind of text it is, if any. */
export interface TypedField {
  readonly where: 'body' | 'params' | 'query';
  readonly path: readonly string[];
  readonly schema: Schema;
  readonly kind: Kind | undefined;
}

const whereabouts = ['body', 'params', 'query'] as const;

/** Every string of a row's schemas, whatever it is wrapped in. */
export const typedFieldsOf = (row: AnyRoute): readonly TypedField[] =>
  whereabouts.flatMap((where) => {
    const schema = row[where];
    return schema ? [...stringsIn(schema, [])].map((found) => ({ where, ...found })) : [];
  });

type Found = Pick<TypedField, 'path' | 'schema' | 'kind'>;

function* stringsIn(schema: Schema, path: readonly string[]): Generator<Found> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      yield { path, schema, kind: typedTexts.get(schema as z.core.$ZodString)?.kind };
      return;
    case 'object':
      for (const [key, part] of Object.entries(def.shape)) yield* stringsIn(part, [...path, key]);
      return;
    case 'array':
      yield* stringsIn(def.element, [...path, '0']);
      return;
    case 'optional':
    case 'nullable':
    case 'default':
      yield* stringsIn(def.innerType, path);
      return;
    case 'union':
      for (const option of def.options) yield* stringsIn(option, path);
      return;
    case 'enum':
    case 'literal':
    case 'boolean':
    case 'number':
      return;
    default:
      throw new Error(`nobody has told how texts are typed into a ${def.type}`);
  }
}

/** A body, path or query that the schema takes, every optional part in it; `of` gives the text of each field, and an official is a registrar. */
export function filled(schema: Schema, of: (found: Found) => string, path: readonly string[] = []): readonly unknown[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return [of({ path, schema, kind: typedTexts.get(schema as z.core.$ZodString)?.kind })];
    case 'object':
      return Object.entries(def.shape).reduce<readonly object[]>(
        (made, [key, part]) => {
          const values = filled(part, of, [...path, key]);
          return made.flatMap((one) => values.map((value) => ({ ...one, [key]: value })));
        },
        [{}],
      );
    case 'array':
      return filled(def.element, of, [...path, '0']).map((one) => [one]);
    case 'optional':
    case 'nullable':
    case 'default':
      return filled(def.innerType, of, path);
    case 'union':
      return def.options.flatMap((option) => filled(option, of, path));
    case 'enum':
      return [Object.values(def.entries).find((entry) => entry === 'registrar') ?? Object.values(def.entries)[0]];
    case 'literal':
      return [def.values[0]];
    case 'boolean':
      return [true];
    case 'number':
      return [1];
    default:
      throw new Error(`nobody has told how to fill a ${def.type}`);
  }
}
