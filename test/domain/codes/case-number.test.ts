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
