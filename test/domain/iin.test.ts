import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigitOf, foreignersTooFault, isSlipOf, parseIin } from '#domain/iin.ts';
import { addDays } from '#domain/time/local-date.ts';

/** Made-up numbers, computed by the rule of Government programme No. 565 of 11 June 2003. */
describe('IIN', () => {
  it.each([
    ['900101300007', '1990-01-01', 'male', 'first pass'],
    ['850615400125', '1985-06-15', 'female', 'first pass'],
    ['041230500340', '2004-12-30', 'male', 'check digit 0'],
    ['900101300811', '1990-01-01', 'male', 'second pass'],
    ['900101300823', '1990-01-01', 'male', 'second pass'],
    ['900101300835', '1990-01-01', 'male', 'second pass'],
    ['120229600079', '2012-02-29', 'female', 'leap year'],
    ['991231100010', '1899-12-31', 'male', 'the last man of the 19th century'],
    ['991231200017', '1899-12-31', 'female', 'the last woman of it'],
  ])('reads %s as born %s, %s (%s)', (iin, bornOn, sex) => {
    expect(parseIin(iin)).toEqual({ ok: true, value: { iin, bornOn, sex } });
  });

  it.each([
    ['900101300008', 'IIN_CHECK', 'should end in 7'],
    ['901301300007', 'IIN_DATE', 'month 13'],
    ['110229300008', 'IIN_DATE', '29 February 1911'],
    ['900101700002', 'IIN_CENTURY', 'seventh digit 7'],
    ['000000000000', 'IIN_DATE', 'passes the checksum alone'],
    ['150740000014', 'IIN_DATE', 'an organisation’s number'],
    ['900101000008', 'IIN_CENTURY', 'a foreigner’s number'],
    ['90010130000', 'IIN_LENGTH', 'eleven digits'],
    ['9001013000077', 'IIN_LENGTH', 'thirteen digits'],
    ['90010130000x', 'IIN_LENGTH', 'a letter'],
    [' 900101300007', 'IIN_LENGTH', 'a space before'],
    ['900101300007\n', 'IIN_LENGTH', 'a line end after'],
    ['٩٠٠١٠١٣٠٠٠٠٧', 'IIN_LENGTH', 'digits of another script'],
    ['', 'IIN_LENGTH', 'nothing'],
  ])('refuses %j: %s (%s)', (text, code) => {
    expect(parseIin(text)).toEqual({ ok: false, error: code });
  });

  it.each(['90010130080', '90010130161', '90010130242'])(
    'refuses every twelfth digit after %s: both passes give ten',
    (eleven) => {
      expect(checkDigitOf(eleven)).toBeUndefined();
      for (let digit = 0; digit <= 9; digit += 1) expect(parseIin(`${eleven}${digit}`).ok).toBe(false);
    },
  );

  it('needs the second pass for 910 of 10,000 ordinals of one birth date, and 82 of them are not issued', () => {
    const ordinals = Array.from({ length: 10_000 }, (_, ordinal) => `9001013${String(ordinal).padStart(4, '0')}`);
    const firstPass = (digits: string) =>
      [...digits].reduce((sum, digit, position) => sum + Number(digit) * (position + 1), 0) % 11;
    const afterFirst = ordinals.filter((digits) => firstPass(digits) === 10);
    expect(afterFirst).toHaveLength(910);
    expect(ordinals.filter((digits) => checkDigitOf(digits) === undefined)).toHaveLength(82);
  });

  it('reads back every number built from a date, a sex and an ordinal', () => {
    const number = fc.record({
      days: fc.integer({ min: 0, max: 47_000 }),
      isMale: fc.boolean(),
      ordinal: fc.integer({ min: 0, max: 9_999 }),
    });
    fc.assert(
      fc.property(number, ({ days, isMale, ordinal }) => {
        const bornOn = addDays('1900-01-01', days);
        const century = (bornOn < '2000' ? 3 : 5) + (isMale ? 0 : 1);
        const eleven = `${bornOn.slice(2, 4)}${bornOn.slice(5, 7)}${bornOn.slice(8)}${century}${String(ordinal).padStart(4, '0')}`;
        const digit = checkDigitOf(eleven);
        fc.pre(digit !== undefined);
        const iin = `${eleven}${digit}`;
        expect(parseIin(iin)).toEqual({ ok: true, value: { iin, bornOn, sex: isMale ? 'male' : 'female' } });
      }),
    );
  });
});

describe('the number of somebody in a family (X62)', () => {
  const foreigners = (eleven: string) => `${eleven}${checkDigitOf(eleven)}`;
  const wrongly = (eleven: string) => `${eleven}${((checkDigitOf(eleven) ?? 0) + 1) % 10}`;

  it.each<[string, string | undefined, string]>([
    ['900101300007', undefined, 'a citizen’s'],
    [foreigners('90010100000'), undefined, 'a foreigner’s'],
    [wrongly('90010100000'), 'IIN_CHECK', 'a foreigner’s with another check digit'],
    [foreigners('90130100000'), 'IIN_DATE', 'a foreigner’s of a thirteenth month'],
    ['900101300008', 'IIN_CHECK', 'a citizen’s with another check digit'],
    ['900101700002', 'IIN_CENTURY', 'of no century'],
    [`1${foreigners('90010100000')}`, 'IIN_LENGTH', 'a digit before a foreigner’s'],
    [`${foreigners('90010100000')}1`, 'IIN_LENGTH', 'a digit after it'],
    [`${foreigners('90010100000').slice(0, 11)}x`, 'IIN_LENGTH', 'a letter at its end'],
  ])('%s: %s (%s)', (text, fault) => {
    expect(foreignersTooFault(text)).toBe(fault);
  });
});

describe('a slip of the hand (X66)', () => {
  it.each([
    ['900101300007', true, 'the same'],
    ['900101300008', true, 'one digit'],
    ['900110300007', true, 'two neighbours exchanged'],
    ['900110300008', false, 'three digits'],
    ['90010130000', false, 'a digit is missing'],
    ['9001013000077', false, 'a digit too many'],
  ])('of 900101300007 to %s: %s (%s)', (other, isSlip) => {
    expect([isSlipOf('900101300007', other), isSlipOf(other, '900101300007')]).toEqual([isSlip, isSlip]);
  });
});
