import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Iin } from '#domain/form/person.ts';
import { Login } from '#domain/staff/login.ts';
import { comparedOfficeNumber } from '#domain/text/number.ts';
import { Phone } from '#domain/text/phone.ts';
import { DocumentNumber, Email, officeNumber, PowerNumber } from '#domain/text/texts.ts';
import { read, refused } from './read-text.ts';

const bothNumbers = [officeNumber(40), PowerNumber] as const;
describe('a number that an office gives', () => {
  it.each(['12', 'А12', 'A-1', 'вх-123/7', '12-04/568', 'К-17', '№ 7-18', 'ЗТ-Д-2018/16', 'P 7', '7_3', '(12)'])(
    'is %j',
    (typed) => expect(read(officeNumber(40), typed)).toBe(typed),
  );

  it.each([
    'Серік',
    'С-е-р-і-к 1',
    '1234567890',
    'ΑА-12',
    'АΑ-12',
    'Серік Ахметов 12',
    'S.E.R.I.K/1',
    '450101 375132',
    '450101375132',
    '45-01-01-37-51-32',
    '4 5 0 1 0 1 3 7 5',
    '٤٥٠١٠١٣٧٥١٣٢',
    '٤٥٠١٠١',
    '१२',
    '１２',
    '012345678',
    'a450101b375132',
    '12🙂',
    '12:34',
    'Α-12',
    'Ԛ-12',
    'Ԝ-12',
    'Ѕ-12',
    'É-12',
    '+77011234567',
    '-',
    '',
  ])('is never %j, a name, an IIN or a document’s number', (typed) => {
    expect(read(officeNumber(40), typed)).toEqual(refused('OFFICE_NUMBER'));
  });

  it('tells of nobody, however separators are put into a name or an IIN', () => {
    const separators = fc.array(fc.constantFrom('', ' ', '-', '/', '.', '№', '_', '\u00a0'), {
      minLength: 12,
      maxLength: 12,
    });
    const hidden = fc.constantFrom('Серікбаев', 'Айгүл', 'Иванов', 'SMITH', '850615400125', '900101300007');
    fc.assert(
      fc.property(hidden, separators, (text, between) => {
        const typed = [...text].map((character, at) => `${character}${between[at]}`).join('');
        for (const schema of bothNumbers)
          expect(read(schema, `${typed}`)).toMatchObject({ refused: expect.any(String) });
      }),
    );
  });
});

describe('two writings of one number', () => {
  const cyrillic = 'АӘВЕКҚМНҢҺРСТУҮҰХ';
  const latin = 'AABEKKMHHHPCTYYYX';
  const written = fc.array(
    fc.record({
      letter: fc.nat(cyrillic.length - 1),
      digit: fc.nat(9),
      isLatin: fc.boolean(),
      isSmall: fc.boolean(),
      dash: fc.constantFrom('-', '–', '/', '.', '_', ' ', ''),
    }),
    { minLength: 1, maxLength: 4 },
  );

  it('are one in a register, in whichever alphabet, case and dash each letter was typed', () => {
    fc.assert(
      fc.property(written, (parts) => {
        const typed = parts.map(({ letter, digit, isLatin, isSmall, dash }) => {
          const capital = (isLatin ? latin : cyrillic).charAt(letter);
          return `${isSmall ? capital.toLowerCase() : capital}${dash}${digit}`;
        });
        const plain = parts.map(({ letter, digit }) => `${latin.charAt(letter)}${digit}`);
        expect(comparedOfficeNumber(typed.join(''))).toBe(plain.join(''));
      }),
    );
  });

  it.each([
    ['вх-17', 'вх 17.'],
    ['вх/17', '(вх)_17'],
    ['017', '17'],
    ['12–04/568', '12-04.568'],
    ['12-04', '12-4'],
    ['105/3', '1О5/3'],
    ['105/3', '1o5/З'],
    ['105/3', 'l05/3'],
    ['Қ-1005', 'K-lOО5'],
    ['1005', '1ОО5'],
    ['1115', '1ІІ5'],
    ['105/33', '105/ЗЗ'],
    ['151', '15I'],
    ['0017', '17'],
    ['Ғ-5', 'Г5'],
    ['Ё-5', 'E5'],
    ['Ө-5', 'O-5'],
    ['І-5', 'I-5'],
    ['12–/04', '12-04'],
  ])('%s and %s are one', (one, other) => {
    expect(comparedOfficeNumber(one)).toBe(comparedOfficeNumber(other));
  });

  it.each([
    ['1-23', '12-3'],
    ['1-2', '12'],
    ['10', '1'],
    ['Ж-5', 'K-5'],
    ['А-5', 'А-6'],
    ['О-1', '0-1'],
    ['ЗТ-5', '3Т-5'],
    ['ОЖ-5', '0Ж-5'],
    ['5-ЗТ', '5-3Т'],
    ['Ғ-5', '5'],
    ['Ё-5', '5'],
    ['Ө-5', '5'],
    ['І-5', '5'],
  ])('%s and %s stay two', (one, other) => {
    expect(comparedOfficeNumber(one)).not.toBe(comparedOfficeNumber(other));
  });
});

describe('other numbers that people type', () => {
  it.each([
    ['012345678', '012345678'],
    ['045 678 901', '045678901'],
    ['n12345678', 'N12345678'],
    ['№ АБ-1234567', 'АБ1234567'],
    ['қ1234567', 'Қ1234567'],
    ['IV-АБ № 123456', 'IVАБ123456'],
  ])('the document %j is kept as %j', (typed, kept) => {
    expect(read(DocumentNumber, typed)).toBe(kept);
  });

  it.each(['850615400125', '8506 1540 0125', 'Серік', 'A1', 'паспорт', '1'])('no document is %j', (typed) => {
    expect(read(DocumentNumber, typed)).toEqual(refused('DOCUMENT_NUMBER'));
  });

  it.each(['1-1234', 'KZ-ENIS-000001', '2018/01-4567'])('a power is %j', (typed) => {
    expect(read(PowerNumber, typed)).toBe(typed);
  });

  it.each([
    ['uralsk-executor-2', 'uralsk-executor-2'],
    ['Akzhaik-Admin', 'akzhaik-admin'],
    ['contact-centre', 'contact-centre'],
  ])('a login of an office is %j', (typed, kept) => {
    expect(read(Login, typed)).toBe(kept);
  });

  it.each([
    'serik',
    'uralsk-serik',
    's-e-r-i-k',
    'uralsk-850615400125',
    'uralsk-8506-1540',
    '850615400125',
    'иванов',
    '',
  ])('a login is never %j', (typed) => expect(read(Login, typed)).toEqual(refused('LOGIN')));
});

describe('a telephone (X65)', () => {
  it.each([
    ['87011234567', '+77011234567'],
    ['+7 701 123 45 67', '+77011234567'],
    ['+7 (701) 123-45-67', '+77011234567'],
    ['77011234567', '+77011234567'],
    ['8 (7112) 50-12-34', '+77112501234'],
    ['8.701.123.45.67', '+77011234567'],
    ['007 701 123 45 67', '+77011234567'],
    ['+996 555 123 456', '+996555123456'],
    ['00996555123456', '+996555123456'],
    ['+7 927 123-45-67', '+79271234567'],
    ['+49 30 901820', '+4930901820'],
    ['810 49 30 901820', '+4930901820'],
    ['8~10 996 555 123 456', '+996555123456'],
    ['8 927 123 45 67', '+79271234567'],
    ['(8 701) 123 45 67', '+77011234567'],
    ['+86 138 0013 8000', '+8613800138000'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(read(Phone, typed)).toBe(kept);
  });

  it.each(['8 701', '123', '+7 701 123 45 6', 'жоқ', '+7 701 123 45 67 доб. 5', '+77011234567\n+77011234568', ''])(
    '%j is none',
    (typed) => expect(read(Phone, typed)).toEqual(refused('PHONE')),
  );

  it.each(['87011234567', '8 (7112) 50-12-34', '+7 927 123 45 67', '(8 711) 250 12 34', '8 776 080 12 34'])(
    'no digit of %j is left out or said twice, but for its 8',
    (typed) => {
      const digits = [...typed.matchAll(/\d/g)].map(({ index }) => index).slice(1);
      const short = digits.map((at) => typed.slice(0, at) + typed.slice(at + 1));
      const long = digits.map((at) => typed.slice(0, at) + typed.charAt(at) + typed.slice(at));
      for (const slip of [...short, ...long]) expect(read(Phone, slip), slip).toEqual(refused('PHONE'));
    },
  );
});

describe('an address of e-mail', () => {
  it.each([
    [' aigul@example.kz ', 'aigul@example.kz'],
    ['Aigul@Example.KZ', 'Aigul@example.kz'],
    ['aigul@кезек.қаз', 'aigul@xn--e1aafkd.xn--80ao21a'],
    [`${'a'.repeat(243)}@example.kz`, `${'a'.repeat(243)}@example.kz`],
  ])('%j is kept as %j', (typed, kept) => {
    expect(read(Email, typed)).toBe(kept);
  });

  it.each([
    'aigul',
    'aigul@',
    '@example.kz',
    'aigul@exa mple.kz',
    'aigul@example.kz\nBcc: x@y.kz',
    'аигуль@example.kz',
  ])('%j is none', (typed) => expect(read(Email, typed)).toEqual(refused('EMAIL')));
});

describe('a number of a person', () => {
  it.each(['850615400125', '8506 1540 0125', '850615-400125', '850615–400125'])('is read of %j', (typed) =>
    expect(read(Iin, typed)).toBe('850615400125'),
  );

  it.each(['850615400125\u200b', '\u202a850615400125\u202c'])('says of %j that something in it is not seen', (typed) =>
    expect(read(Iin, typed)).toEqual(refused('TEXT_INVISIBLE')),
  );
});
