import { describe, expect, it } from 'vitest';
import { staffRoles } from '#domain/actor.ts';
import { defectTexts } from '#domain/regulation/documents/defect-texts.ts';
import type { Words } from '#domain/words.ts';
import { problemReply } from '#http/carrier/problem-reply.ts';
import { carrierCures } from '#http/problems/carrier-cures.ts';
import type { Asker } from '#http/problems/cure-operations.ts';
import { problem } from '#http/problems/problem.ts';
import { problemCodes, problemRow } from '#http/problems/problem-rows.ts';

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

describe('whoever is recused is told who goes on, by his own office (X70)', () => {
  const told = (asker: Asker) =>
    JSON.parse(String(problemReply(problem('RECUSED'), 'en', { requestId: 'r', askers: [asker] }).body)).cures as Words;

  it('another thing in each role, and none twice', () => {
    for (const language of languages)
      expect(new Set(staffRoles.map((role) => told(role)[language])).size).toBe(staffRoles.length);
  });

  it('no substitute where the office has none', () => {
    for (const role of ['supervisor', 'auditor', 'contactCentre', 'administrator', 'operator'] as const)
      expect(JSON.stringify(told(role))).not.toMatch(/орынбасар|заместител|substitute/iu);
    expect(told('supervisor').en).toContain('Another supervisor');
    expect(told('executor').en).toContain('The head names another executor');
  });

  it('what holds for all where nobody is known', () => {
    expect(told('anyone')).toEqual(problemRow('RECUSED').cure);
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

it('of too much that was asked names nothing that exists only where somebody signs in (X69)', () => {
  const askers: readonly Asker[] = ['anyone', 'recipient', ...staffRoles];
  for (const asker of askers) {
    const { body } = problemReply(problem('TOO_MANY_REQUESTS'), 'ru', { requestId: 'r', askers: [asker] });
    expect(String(body)).not.toMatch(/ЭЦП|ЭЦҚ|sign|войти|кіру/iu);
  }
});
