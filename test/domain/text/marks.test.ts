import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasStrayMark, printedLine } from '#domain/text/characters.ts';
import { DocumentNumber, line, lineOrNothing, Name, officeNumber, PowerNumber, paragraph } from '#domain/text/texts.ts';
import { read, refused } from './read-text.ts';

/** What strikes out, covers, encloses, underlines or stands on a letter that it is no part of. */
const overlays = [
  ...'\u0305\u0332\u0333\u0334\u0335\u0336\u0337\u0338\u033f\u0347\u0352\u035c\u035f\u0360\u0363\u0483\u0488\u0489\u1ab0\u1abe\u1dc0\u1dfd\u20d0\u20d2\u20d3\u20d8\u20dd\u20de\u20e3\u20e5\u20eb\u20ec\u2dea\ua66f\ua670\ufe20\u0941\u064b\u0e34',
];
const written = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяАӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';

describe('a mark that lies over letters', () => {
  const everywhere = [
    [line(200), 'TEXT_MARKS'],
    [paragraph(200), 'TEXT_MARKS'],
    [lineOrNothing(200), 'TEXT_MARKS'],
    [Name, 'NAME_LETTERS'],
    [officeNumber(20), 'OFFICE_NUMBER'],
    [PowerNumber, 'POWER_NUMBER'],
    [DocumentNumber, 'DOCUMENT_NUMBER'],
  ] as const;

  it('is refused in every kind of text, alone and heaped', () => {
    const marks = fc.array(fc.constantFrom(...overlays), { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
    const letter = fc.constantFrom(...written);
    for (const [schema, fault] of everywhere)
      fc.assert(
        fc.property(letter, marks, letter, (before, mark, after) => {
          expect(read(schema, `${before}${mark}${after}`)).toEqual(refused(fault));
        }),
      );
  });

  it('is refused on whatever is no letter, and a second one on a letter', () => {
    for (const typed of ['1\u0301а', 'а \u0301б', '-\u0308а', 'а\u0301\u0308б', 'қ\u0336\u0301а'])
      expect(read(line(20), typed)).toEqual(refused('TEXT_MARKS'));
  });

  it('is none of those that letters are composed with, by the tables of Unicode', () => {
    const composing = new Set<string>();
    for (let code = 0; code < 0x1_1000; code++) {
      const letter = String.fromCodePoint(code);
      if (!/\p{L}/u.test(letter) || !/[\p{scx=Latin}\p{scx=Cyrillic}\p{scx=Greek}]/u.test(letter)) continue;
      for (const mark of letter.normalize('NFD')) if (/\p{M}/u.test(mark)) composing.add(mark);
    }
    for (const mark of composing) expect([mark, hasStrayMark(`ж${mark}а`.normalize('NFC'))]).toEqual([mark, false]);
    expect(overlays.filter((mark) => composing.has(mark))).toEqual([]);
  });

  it('is no part of й, ё or any letter of Kazakh and Russian, however they were typed', () => {
    for (const letter of written)
      for (const schema of [line(20), paragraph(20), Name])
        expect(read(schema, `а${letter}`.normalize('NFD'))).toBe(`а${letter}`);
  });

  it('does not strike out what was stored before, when it is printed', () => {
    expect(printedLine('Се\u0336р\u20d2і\u0489к й Йо\u0301жик अनिता')).toBe('Серік й Йо\u0301жик अनिता');
  });
});
