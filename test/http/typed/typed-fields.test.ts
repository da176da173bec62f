import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { routes } from '#http/routes.ts';
import { typedFieldsOf } from '#test/builders/words/typed-fields.ts';

const fields = routes.flatMap((row) =>
  typedFieldsOf(row).map(
    (field) => [`${row.name} (${row.audience}) ${[field.where, ...field.path].join('.')}`, field] as const,
  ),
);

/** What people write of people; an id, a date, a hash or a list's word is none of it. */
const personal = [
  'Серік',
  'SERIK',
  'serik',
  'Серік Ахметов',
  'Serik-Akhmetov',
  '850615400125',
  '850615 400125',
  '+77011234567',
  'serik@example.kz',
  'Орал, Абай көшесі, 1',
  'екінші әйелі шетелде тұрады',
];

describe('a field that people type into', () => {
  it('is found in every operation that has one', () => {
    expect(fields.length).toBeGreaterThan(100);
    expect(new Set(fields.map(([, { kind }]) => kind)).size).toBeGreaterThan(10);
  });

  it.each(fields)(
    '%s is a text of the one room, or takes nothing that people write of people',
    (_name, { schema, kind }) => {
      if (kind === undefined)
        expect(personal.filter((text) => z.safeParse(schema as z.ZodMiniType, text).success)).toEqual([]);
    },
  );

  it.each(fields.filter(([, { kind }]) => kind === 'officeNumber' || kind === 'login'))(
    '%s, which stands in cases, takes nothing that people write of people',
    (_name, { schema }) => {
      expect(personal.filter((text) => z.safeParse(schema as z.ZodMiniType, text).success)).toEqual([]);
    },
  );

  it.each(fields.filter(([, { where }]) => where !== 'body'))(
    '%s stands in an address, so it is a word of ours or tells of nobody, and no text of theirs',
    (_name, { kind }) => expect([undefined, 'word', 'cursor', 'code', 'officeNumber']).toContain(kind),
  );

  it.each(fields)('%s has a length', (_name, { schema }) => {
    expect(z.safeParse(schema as z.ZodMiniType, 'a'.repeat(500_000)).success).toBe(false);
  });
});
