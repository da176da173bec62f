import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { terms } from '#domain/application/terms.ts';
import { checkDigitOf } from '#domain/iin.ts';
import { marks } from '#domain/marks.ts';
import { applicationGrounds } from '#domain/regulation/application-grounds.ts';
import { categories, categoryIds } from '#domain/regulation/categories.ts';
import { documentKinds } from '#domain/regulation/documents/document-kinds.ts';
import { type Edition, editions } from '#domain/regulation/edition.ts';
import { type RefusalGround, refusalGrounds } from '#domain/regulation/grounds.ts';
import { providerIds, providers } from '#domain/regulation/offices/providers.ts';
import { stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import { periods } from '#domain/regulation/periods.ts';
import type { Validity } from '#domain/regulation/validity.ts';
import { calendarYears } from '#domain/time/calendar.ts';
import { addDays, isPlainDate } from '#domain/time/local-date.ts';

/** Rows that follow each other must touch: no day without a row, none with two. */
function expectOneRowADay(rows: readonly Validity[], name: string): void {
  const [first] = rows;
  expect(first?.from, name).toBe(`${calendarYears.first}-01-01`);
  rows.forEach(({ to }, index) => {
    const next = rows[index + 1];
    expect(to && addDays(to, 1), name).toBe(next?.from);
  });
}

describe('the law as data', () => {
  it('gives each category and each provider’s name and seat exactly one row on every day of the calendar', () => {
    for (const id of categoryIds)
      expectOneRowADay(
        categories.filter((category) => category.id === id),
        id,
      );
    for (const id of providerIds) {
      expectOneRowADay(providers[id].district, id);
      expectOneRowADay(providers[id].seat, id);
    }
  });

  it('lets no two editions of one act hold at once', () => {
    const pairs = [
      ['housing-law-2015', 'housing-law-2020'],
      ['services-law-2013', 'services-law-2019'],
    ] as const;
    for (const [older, newer] of pairs) expect(addDays(editions[older].to, 1)).toBe(editions[newer].from);
    for (const [id, { adoptedOn, from, to }] of Object.entries<Edition>(editions)) {
      expect([adoptedOn, from, to ?? from].every(isPlainDate), id).toBe(true);
      expect(to === undefined || from <= to, id).toBe(true);
    }
  });

  it('cites for every term, period, category, document and ground where it stands, in which edition, and how well it is known', () => {
    const rows = [
      ...Object.values(terms).map(({ paragraph, edition, mark }) => ({
        cite: Object.values(paragraph).join(),
        edition,
        mark,
      })),
      ...Object.values(periods).map(({ source, edition, mark }) => ({ cite: source, edition, mark })),
      ...categories.map(({ paragraph, edition, mark }) => ({ cite: paragraph, edition, mark })),
      ...Object.values(documentKinds).map(({ source, edition, mark }) => ({ cite: source, edition, mark })),
      ...Object.values(refusalGrounds).map(({ article, edition, mark }) => ({ cite: article, edition, mark })),
      ...Object.values(applicationGrounds).map(({ article, edition, mark }) => ({ cite: article, edition, mark })),
    ];
    for (const { cite, edition, mark } of rows) {
      expect(cite).toMatch(/\S/);
      expect(editions).toHaveProperty([edition]);
      expect(marks).toHaveProperty([mark]);
    }
  });

  it('gives every ground of refusal an article, an act and a cure, and lets it hold only in its act’s edition', () => {
    for (const [id, { article, act, cureHint, edition, from }] of Object.entries<RefusalGround>(refusalGrounds)) {
      expect(article, id).toMatch(/^\d+(-\d+)?(\(\d+\))*$/);
      expect(
        [act.kk, act.ru, cureHint.kk, cureHint.ru].every((text) => text.length > 5),
        id,
      ).toBe(true);
      expect(editions[edition].from <= from, id).toBe(true);
    }
  });

  it('gives every organisation a number of its own, of valid structure: 4–6 in the fifth place and a right check digit', () => {
    const numbers = [...providerIds.map((id) => providers[id].bin), stateCorporation.bin];
    expect(new Set(numbers).size).toBe(14);
    for (const bin of numbers) {
      expect(bin).toMatch(/^\d{2}(0[1-9]|1[0-2])[456]\d{7}$/);
      expect(checkDigitOf(bin.slice(0, 11))).toBe(Number(bin[11]));
    }
  });

  it('has every text in Kazakh and in Russian, and Kazakh text is not Russian text', () => {
    const found = wordsIn([terms, categories, documentKinds, refusalGrounds, applicationGrounds, editions]);
    expect(found.length).toBeGreaterThan(80);
    for (const { kk, ru, en } of found) {
      expect(
        [kk, ru, en].every((text) => text.trim() === text && text.length > 2),
        en,
      ).toBe(true);
      expect(kk, en).not.toBe(ru);
    }
  });

  it('is the only room of the domain that holds numbers of days', () => {
    const folder = join(import.meta.dirname, '../../../functions/domain/time');
    const bare = readdirSync(folder).filter((file) =>
      /(addDays|addMonths|addWorkingDays)\([^()]*, *([2-9]|\d\d)/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(bare).toEqual([]);
  });
});

type Found = { kk: string; ru: string; en: string };

function wordsIn(value: unknown): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kk' in value) return [value as Found];
  return Object.values(value).flatMap(wordsIn);
}
