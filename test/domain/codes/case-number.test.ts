import fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseNumber, parseCaseNumber } from '#domain/codes/case-number.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const number = fc
  .array(fc.integer({ min: 0, max: 31 }), { minLength: 8, maxLength: 8 })
  .map((random) => caseNumber(2018, random));
const plain = (text: string) => text.slice(3).replaceAll('-', '');

it('reads back every number it makes, as typed and as read out', () => {
  fc.assert(
    fc.property(number, (made) => {
      expect(parseCaseNumber(made)).toBe(made);
      expect(parseCaseNumber(made.toLowerCase().replaceAll('-', ' '))).toBe(made);
      expect(parseCaseNumber(made.replaceAll('0', 'O').replaceAll('1', 'I'))).toBe(made);
    }),
  );
});

it('reads it as people paste it: in a sentence’s clothes, with twins of Cyrillic, with what nobody sees', () => {
  const made = caseNumber(2018, [10, 11, 14, 18, 19, 20, 21, 24]);
  const [, year, body, check] = made.split('-');
  const pasted = [
    ` № ${made}. `,
    `«${made}»`,
    made.replaceAll('-', '–'),
    made.replaceAll('-', '\u2011'),
    `\u200e${made}\ufeff`,
    `КЗ-${year}-${body}-${check}`,
    `${year}${body}${check}`,
    made.replaceAll('A', 'А').replaceAll('B', 'В').replaceAll('E', 'Е').replaceAll('K', 'К').replaceAll('M', 'М'),
    [...made]
      .map((character) =>
        /[A-Z\d]/.test(character) ? String.fromCodePoint(character.charCodeAt(0) + 0xfee0) : character,
      )
      .join(''),
  ];
  expect(pasted.map(parseCaseNumber)).toEqual(pasted.map(() => made));
});

it('refuses every single wrong character', () => {
  fc.assert(
    fc.property(number, (made) => {
      const body = plain(made);
      for (let at = 4; at < body.length; at++) {
        for (const other of alphabet) {
          if (other !== body[at])
            expect(parseCaseNumber(body.slice(0, at) + other + body.slice(at + 1))).toBeUndefined();
        }
      }
    }),
    { numRuns: 50 },
  );
});

it('refuses every swap of two neighbours', () => {
  fc.assert(
    fc.property(number, (made) => {
      const body = plain(made);
      for (let at = 4; at + 1 < body.length; at++) {
        const swapped = body.slice(0, at) + body[at + 1] + body[at] + body.slice(at + 2);
        if (swapped !== body) expect(parseCaseNumber(swapped)).toBeUndefined();
      }
    }),
  );
});
