import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { textFaults } from '#domain/text/text-faults.ts';
import { fieldProblems } from '#http/problems/field-problems.ts';
import { routes } from '#http/routes.ts';
import { typedFieldsOf } from '#test/builders/typed-fields.ts';

const issuesOf = (schema: z.core.$ZodType, typed: unknown) =>
  z.safeParse(schema as z.ZodMiniType, typed, { reportInput: true }).error?.issues ?? [];

it('names for each fault of a text its own cure, in the reader’s language', () => {
  for (const [message, cure] of Object.entries(textFaults)) {
    const issue = { code: 'custom', message, path: ['x'], input: '' } as z.core.$ZodIssue;
    for (const language of ['kk', 'ru', 'en'] as const)
      expect(fieldProblems([issue], 'body', language)).toEqual([
        { field: 'body.x', problem: message, cure: cure[language] },
      ]);
  }
});

it('names the format wherever a text is refused', () => {
  const fields = routes.flatMap(typedFieldsOf);
  for (const { schema } of fields) {
    for (const typed of ['', '\u200b', '🙂', 'a'.repeat(300_000)]) {
      for (const { cure } of fieldProblems(issuesOf(schema, typed), 'body', 'ru'))
        expect(cure).not.toBe('Неверный формат поля');
    }
  }
});
