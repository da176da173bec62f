import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank, printedLine } from '#domain/text/characters.ts';
import { comparedName } from '#domain/text/name.ts';
import { Phone } from '#domain/text/phone.ts';
import { textFaults } from '#domain/text/text-faults.ts';
import { DocumentNumber, Email, line, Name, officeNumber, paragraph, Surname } from '#domain/text/texts.ts';
import { read, refused } from './read-text.ts';

/** Control, format, direction, tag, filler, private, surrogate, unassigned, separators and blanks: none of them shows. */
const unseen = [
  '\u0000',
  '\u0007',
  '\u001b',
  '\u007f',
  '\u009f',
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u115f',
  '\u180e',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2800',
  '\u3164',
  '\ue000',
  '\ufe0f',
  '\ufeff',
  '\uffa0',
  '\uffff',
  '\ud800',
  '\u{e0041}',
  '\u{e0100}',
  '\u{1d173}',
  '\u{f0000}',
  '\u0378',
  '\ufffc',
  '\u{13441}',
  '\u{13442}',
  '\u{1d159}',
];
const lineEnds = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'];

describe('a name (X63)', () => {
  it.each([
    ['Серік', 'Серік'],
    ['  Ұлы   Жүз ', 'Ұлы Жүз'],
    ['Айгүл\u00a0Нұр', 'Айгүл Нұр'],
    ['Қанарейқызы-Тұмар', 'Қанарейқызы-Тұмар'],
    ['Қанарейқызы\u2011Тұмар', 'Қанарейқызы-Тұмар'],
    ["O'Brien", "O'Brien"],
    ['O’Brien', 'O’Brien'],
    ['Oʻtkir', 'Oʻtkir'],
    ['Ли', 'Ли'],
    ['É', 'É'],
    ['E\u0301', 'É'],
    ['Йо\u0301жик', 'Йо\u0301жик'],
    ['محمد', 'محمد'],
    ['王小明', '王小明'],
    ['さくら子', 'さくら子'],
    ['अनिता', 'अनिता'],
    ['Նարեկ', 'Նարեկ'],
    ['Գևորգ', 'Գևորգ'],
    ['Weiß', 'Weiß'],
    ['Yıldız', 'Yıldız'],
    ['Ng\ua78cang', 'Ng\ua78cang'],
    ['Αλέξανδρος', 'Αλέξανδρος'],
    ['გიორგი', 'გიორგი'],
    ['มานำ', 'มานำ'],
    ['佐々木カー', '佐々木カー'],
    ['অনিতা', 'অনিতা'],
    ['བསམ', 'བསམ'],
  ])('takes %j as %j', (typed, kept) => {
    expect(read(Name, typed)).toBe(kept);
  });

  it.each([
    ['Cерік', 'NAME_SCRIPTS', 'a Latin C'],
    ['Ceріk', 'NAME_SCRIPTS', 'half and half'],
    ['Серiк', 'NAME_SCRIPTS', 'a Latin i'],
    ['Serιk', 'NAME_SCRIPTS', 'a Greek iota'],
    ['Серік1', 'NAME_LETTERS', 'a digit'],
    ['Серік٣', 'NAME_LETTERS', 'a digit of another script'],
    ['Нөмірі: KZ', 'NAME_LETTERS', 'a label'],
    ['Серік№', 'NAME_LETTERS', 'a sign'],
    ['Серік🙂', 'NAME_LETTERS', 'a picture'],
    ['-Серік', 'NAME_LETTERS', 'a hyphen before'],
    ['Се---рік', 'NAME_LETTERS', 'many hyphens'],
    ['Се\u0301\u0301\u0301\u0301рік', 'NAME_LETTERS', 'a heap of marks'],
    ['𝐒𝐞𝐫𝐢𝐤𝟏', 'NAME_LETTERS', 'a styled digit'],
    ['', 'TEXT_BLANK', 'nothing'],
    ['а'.repeat(101), 'too_big', 'a letter too many'],
  ] as const)('refuses %j: %s, %s', (typed, fault, _what) => {
    expect(read(Name, typed)).toEqual(refused(fault));
  });

  it('has no letter that no register writes, by the tables of Unicode (X84)', () => {
    const isStyled = (letter: string) =>
      letter.normalize('NFKC') !== letter && !/[և\p{sc=Thai}\p{sc=Lao}]/u.test(letter);
    const isOfOneSize = (letter: string) =>
      /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/u.test(letter) && !/[\p{CWL}\p{CWU}]/u.test(letter);
    const ofNobody = /[\p{sc=Lisu}\p{sc=Cher}\p{sc=Egyp}\p{sc=Goth}\p{sc=Copt}\p{sc=Dsrt}\p{sc=Xsux}\p{sc=Phnx}]/u;
    for (let code = 0; code < 0x2_0000; code++) {
      const letter = String.fromCodePoint(code).normalize('NFC');
      if (!/^\p{L}$/u.test(letter) || /[ʼʻꞌꞋ]/u.test(letter)) continue;
      if (isStyled(letter) || isOfOneSize(letter) || ofNobody.test(letter))
        for (const typed of [letter, `${letter}${letter}`, `а${letter}`, `A${letter}b`])
          expect([typed, read(Name, typed)]).toEqual([typed, { refused: expect.stringMatching(/^NAME_/) }]);
    }
  });

  it.each([
    ['ꓮꎪ', 'NAME_ALPHABET'],
    ['ᎪᏚᎪᎡ', 'NAME_ALPHABET'],
    ['ꓮᎪ', 'NAME_ALPHABET'],
    ['Asａn', 'NAME_LETTERS'],
    ['Asǃǃ', 'NAME_LETTERS'],
    ['ªº', 'NAME_LETTERS'],
    ['Asanᵃᵇ', 'NAME_LETTERS'],
    ['أـــحمد', 'NAME_LETTERS'],
    ['أحمदد', 'NAME_SCRIPTS'],
  ] as const)('is never %j: %s', (typed, fault) => {
    expect(read(Surname, typed)).toEqual(refused(fault));
  });

  it.each([...unseen, ...lineEnds])('refuses what hides in it: %j', (character) => {
    expect(read(Name, `Се${character}рік`)).toEqual(refused('NAME_INVISIBLE'));
  });

  it.each(['-', '–', '—', '.', '"', "'", ' ', '', 'нет', 'Жоқ', 'Не имеется', 'отсутствует'])(
    'takes %j for no surname, which is said otherwise',
    (typed) => {
      expect(read(Surname, typed)).toEqual(refused('NAME_NONE'));
    },
  );

  it('is one with its twin of another apostrophe', () => {
    expect(new Set(["O'Brien", 'O’Brien', 'OʼBrien', 'O‘Brien'].map(comparedName)).size).toBe(1);
    expect(comparedName('Obrien')).not.toBe(comparedName("O'brien"));
  });
});

describe('a line and a paragraph', () => {
  it('are composed and single-spaced; a line has one line, a paragraph may have several', () => {
    expect(read(line(20), '  и\u0306   б ')).toBe('й б');
    expect(read(paragraph(40), ' бір\r\n\tекі  үш\n\n\n\nтөрт ')).toBe('бір\nекі үш\n\nтөрт');
  });

  it.each(lineEnds)('a line refuses a line’s end: %j', (character) => {
    expect(read(line(20), `а${character}б`)).toEqual(refused('TEXT_LINES'));
  });

  it.each(unseen)('refuse what nobody sees: %j', (character) => {
    for (const schema of [line(20), paragraph(20)])
      expect(read(schema, `а${character}б`)).toEqual(refused(character === '\u0085' ? 'TEXT_LINES' : 'TEXT_INVISIBLE'));
  });

  it.each(['', '   ', '\n', '...', '—', '!?', '«»', '\u0301'])('refuse what says nothing: %j', (typed) => {
    for (const schema of [line(20), paragraph(20)]) expect(read(schema, typed)).toEqual(refused('TEXT_BLANK'));
    expect(isBlank(typed)).toBe(true);
  });

  it.each([...unseen, ...lineEnds])('refuse what has no ink at all: %j', (character) => {
    for (const typed of [character, `${character}${character}`, ` ${character} — `])
      for (const schema of [line(20), paragraph(20), Name, officeNumber(20), DocumentNumber])
        expect(read(schema, typed)).toMatchObject({ refused: expect.any(String) });
    expect(isBlank(character)).toBe(true);
  });

  it('say something in letters and digits that people write today alone, by the tables of Unicode', () => {
    const today = /(?!\p{Lm})[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Han}\p{sc=Devanagari}\p{sc=Thai}]/u;
    const past = /[\p{sc=Egyp}\p{sc=Kits}\p{sc=Xsux}\p{sc=Linb}\p{sc=Brah}\p{sc=Tang}\p{sc=Phnx}]/u;
    for (let code = 0; code < 0x2_0000; code++) {
      const letter = String.fromCodePoint(code);
      if (!/[\p{L}\p{N}]/u.test(letter)) continue;
      if (today.test(letter) || past.test(letter))
        expect([letter, isBlank(letter)]).toEqual([letter, past.test(letter)]);
    }
  });

  it('are told too long before anything reads them', () => {
    for (const schema of [line(300), paragraph(4000), Email, Name, officeNumber(20), Phone])
      expect(read(schema, 'а@'.repeat(200_000))).toEqual(refused('too_big'));
  });

  it('keep what they have kept: what was normal stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        for (const schema of [line(200), paragraph(200), Name, officeNumber(40), DocumentNumber]) {
          const kept = read(schema, typed);
          if (typeof kept === 'string') expect(read(schema, kept)).toBe(kept);
        }
      }),
    );
  });

  it('print on one line, whatever they hold, and show all they show', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const printed = printedLine(typed);
        expect(printed).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        const seen = (text: string) => text.normalize('NFC').match(/(?!\p{DI}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/gu);
        expect(seen(printed)).toEqual(seen(typed));
      }),
    );
  });
});

it('says how to mend each fault, in three languages that differ', () => {
  for (const text of Object.values(textFaults)) expect(new Set(Object.values(text)).size).toBe(3);
});
