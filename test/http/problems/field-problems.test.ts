import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { staffRoles } from '#domain/actor.ts';
import { evidenceFindings } from '#domain/application/evidence-kinds.ts';
import { termIds } from '#domain/application/terms.ts';
import { slipFields } from '#domain/form/slip.ts';
import { categoryIds } from '#domain/regulation/categories.ts';
import { documentKindIds } from '#domain/regulation/documents/document-kinds.ts';
import { receptionPurposeIds } from '#domain/regulation/reception-purposes.ts';
import { formatFaults } from '#domain/text/format-faults.ts';
import { textFaults } from '#domain/text/text-faults.ts';
import { chosenOf } from '#http/problems/choice-words.ts';
import { fieldCures, fieldProblems } from '#http/problems/field-problems.ts';
import { routes } from '#http/routes.ts';
import { typedFieldsOf } from '#test/builders/words/typed-fields.ts';

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

  it('of a bound by what it lets in, whether the bound itself is taken or not', () => {
    const bounds = [z.positive(), z.minimum(3), z.gt(9), z.negative(), z.maximum(4), z.lt(8)];
    for (const bound of bounds) {
      const schema = z.int().check(bound);
      for (const far of [-1000, 1000])
        for (const issue of issuesOf(schema, far)) {
          const { cure } = fieldProblems([issue], 'body')[0] ?? {};
          for (const text of [cure?.kk, cure?.ru, cure?.en]) {
            const told = Number(text?.split(': ').at(-1));
            expect(issuesOf(schema, told), text).toEqual([]);
            expect(issuesOf(schema, told + Math.sign(far)), text).not.toEqual([]);
          }
        }
    }
  });

  it('of whatever any format refuses, and shows no pattern of a machine', () => {
    const refused = routes.flatMap(typedFieldsOf).flatMap(({ schema }) => issuesOf(schema, '🙂'));
    const formats = refused.filter(({ code }) => code === 'invalid_format');
    expect(formats.length).toBeGreaterThan(20);
    for (const issue of formats) {
      const [told] = fieldProblems([issue], 'body');
      expect(told?.cure, issue.message).not.toEqual(fieldProblems([custom('NEVER_HEARD_OF')], 'body')[0]?.cure);
      expect(told?.cure.ru).not.toMatch(/[\\^$|[\]{}]/);
    }
  });

  it('of a choice, by the names of its entries and never by our ids', () => {
    const choices: readonly (readonly [readonly string[], string])[] = [
      [categoryIds, 'Многодетные семьи'],
      [documentKindIds, 'Документ, удостоверяющий личность'],
      [evidenceFindings, 'Тот же человек'],
      [receptionPurposeIds, 'получение результата'],
      [slipFields, 'фамилия'],
      [staffRoles, 'ответственный исполнитель'],
      [['kk', 'ru'], 'казахский'],
    ];
    for (const [ids, name] of choices) {
      const told = chosenOf(ids);
      toldInThree(told);
      expect(told.ru).toContain(name);
      for (const id of ids.filter((one) => one.length > 4)) expect(told.ru).not.toContain(id);
    }
    expect(chosenOf([true]).ru).toBe('Отметьте согласие');
    expect(chosenOf(['of', 'nobody']).ru).toBe('Выберите одно из: of; nobody');
  });

  it('of a word of ours, by where its list stands, and never that there is one', () => {
    for (const { ru } of Object.values(formatFaults)) expect(ru).not.toMatch(/^Выберите из списка$/);
    for (const id of termIds) for (const text of Object.values(formatFaults.term)) expect(text).toContain(id);
    expect(formatFaults.paperType.ru).toContain('readCase');
    expect(formatFaults.office.ru).toContain('readService');
  });
});
