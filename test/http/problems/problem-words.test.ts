import { describe, expect, it } from 'vitest';
import { defectTexts } from '#domain/regulation/documents/defect-texts.ts';
import { problemReply } from '#http/carrier/reply.ts';
import { carrierCures } from '#http/problems/carrier-cures.ts';
import { problem, problemCodes, problemRow } from '#http/problems/problem.ts';

const languages = ['kk', 'ru', 'en'] as const;
const fields = Object.entries(carrierCures).map(([field, cure]) => ({ field, problem: 'FORMAT', cure }));

describe('a problem is answered in the reader’s language and in all three', () => {
  it.each(problemCodes)('%s', (code) => {
    for (const language of languages) {
      const told = JSON.parse(
        String(problemReply(problem(code, { fields }), language, { requestId: 'r', askers: [] }).body),
      );
      expect(told.title).toBe(told.titles[language]);
      expect(told.cure).toBe(told.cures[language]);
      for (const words of [told.titles, told.cures, ...told.fields.map((field: { cures: object }) => field.cures)]) {
        expect(Object.keys(words)).toEqual([...languages]);
        expect(new Set(Object.values(words)).size, JSON.stringify(words)).toBe(3);
      }
      for (const field of told.fields) expect(field.cure).toBe(field.cures[language]);
    }
  });
});

it('of law tells its paragraph, the nearer one where who refuses names it', () => {
  expect(problem('SIGNATURE_REFUSED').paragraph).toBe('10.6');
  expect(problem('RECUSED', { paragraph: undefined }).paragraph).toBe('APPK 67');
  expect(problem('OTHER_CHANNEL', { paragraph: 'X56' }).paragraph).toBe('X56');
  expect(problem('UNEXPECTED').paragraph).toBeUndefined();
});

it('of a file’s format tells which are taken, and what becomes of a photograph that is none of them (10.5)', () => {
  for (const cure of [problemRow('UNSUPPORTED_MEDIA_TYPE').cure, defectTexts.OTHER_TYPE.cure])
    for (const language of languages)
      for (const format of ['PDF', 'JPEG', 'PNG', 'HEIC']) expect(cure[language]).toContain(format);
});
