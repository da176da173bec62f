import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { textFaults } from '#domain/text/text-faults.ts';
import { fieldCures, fieldProblems } from '#http/problems/field-problems.ts';
import { routes } from '#http/routes.ts';
import { typedFieldsOf } from '#test/builders/typed-fields.ts';

const issuesOf = (schema: z.core.$ZodType, typed: unknown) =>
  z.safeParse(schema as z.ZodMiniType, typed, { reportInput: true }).error?.issues ?? [];
const custom = (message: string) => ({ code: 'custom', message, path: ['x'], input: '' }) as z.core.$ZodIssue;

/** A text of one language is no text of another, unless it is nothing but an example. */
const toldInThree = ({ kk, ru, en }: { kk: string; ru: string; en: string }) => {
  for (const text of [kk, ru, en]) expect(text.trim().length).toBeGreaterThan(2);
  expect(new Set([kk, ru, en]).size, kk).toBe(3);
};

it('names for each fault of a text its own cure', () => {
  for (const [message, cure] of Object.entries(textFaults))
    expect(fieldProblems([custom(message)], 'body')).toEqual([{ field: 'body.x', problem: message, cure }]);
});

describe('a cure of a field, in three languages, is told', () => {
  it.each(Object.keys(fieldCures))('of %s', (code) => {
    toldInThree(fieldCures[code]?.(custom(code)) ?? { kk: '', ru: '', en: '' });
  });

  it('of what nobody foresaw, and it says what to do', () => {
    const [told] = fieldProblems([custom('NEVER_HEARD_OF')], 'body');
    expect(told?.cure.ru).toMatch(/заполните заново/);
    toldInThree(told?.cure ?? { kk: '', ru: '', en: '' });
  });

  it('of whatever any schema refuses', () => {
    for (const { schema } of routes.flatMap(typedFieldsOf))
      for (const typed of ['', '\u200b', '🙂', 'a'.repeat(300_000), undefined, 7, -1, null, [], {}, { никто: 1 }])
        for (const { cure } of fieldProblems(issuesOf(schema, typed), 'body')) toldInThree(cure);
  });
});
