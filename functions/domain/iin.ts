import { ok, type Result, refused } from './result.ts';
import type { PlainDate } from './time/instant.ts';
import { isPlainDate } from './time/local-date.ts';

/** The individual identification number (ЖСН): YYMMDD, century and sex, four digits of order, a check digit. */
export type Iin = { readonly iin: string; readonly bornOn: PlainDate; readonly sex: 'male' | 'female' };

/** How many digits, a date, the century and the check digit: each is mended in its own way. */
export type IinFault = 'IIN_LENGTH' | 'IIN_DATE' | 'IIN_CENTURY' | 'IIN_CHECK';

const firstPass = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const secondPass = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const;

/** The seventh digit: 1–2 the 19th century, 3–4 the 20th, 5–6 the 21st; odd for men, even for women. */
const centuries: Readonly<Record<string, { readonly years: string; readonly sex: Iin['sex'] }>> = {
  1: { years: '18', sex: 'male' },
  2: { years: '18', sex: 'female' },
  3: { years: '19', sex: 'male' },
  4: { years: '19', sex: 'female' },
  5: { years: '20', sex: 'male' },
  6: { years: '20', sex: 'female' },
};

const weigh = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, position) => sum + weight * Number(digits[position]), 0) % 11;

/**
 * The twelfth digit that the first eleven call for, of a person's number and of an organisation's (BIN) alike; none
 * where both passes give ten, for such a number is not issued.
 */
export function checkDigitOf(digits: string): number | undefined {
  const first = weigh(digits, firstPass);
  if (first < 10) return first;
  const second = weigh(digits, secondPass);
  return second < 10 ? second : undefined;
}

const hasCheckDigit = (text: string): boolean => checkDigitOf(text) === Number(text[11]);

/** Some year has that day: the seventh digit alone tells the century. */
const isDayOfSomeYear = (text: string): boolean => isPlainDate(`2000-${text.slice(2, 4)}-${text.slice(4, 6)}`);

/**
 * Reads a number by its length, date, century and check digit, in that order, so that the fault told is the one to mend:
 * a wrong digit of the date spoils the check digit too.
 */
export function parseIin(text: string): Result<Iin, IinFault> {
  if (!/^[0-9]{12}$/.test(text)) return refused('IIN_LENGTH');
  if (!isDayOfSomeYear(text)) return refused('IIN_DATE');
  const century = centuries[text.slice(6, 7)];
  if (!century) return refused('IIN_CENTURY');
  const bornOn = `${century.years}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`;
  if (!isPlainDate(bornOn)) return refused('IIN_DATE');
  return hasCheckDigit(text) ? ok({ iin: text, bornOn, sex: century.sex }) : refused('IIN_CHECK');
}

/** A foreigner's number has no century in it: 0 stands there (X62). */
const isForeigners = (text: string): boolean => /^[0-9]{6}0[0-9]{5}$/.test(text);

/** Why this can be nobody's number where a foreigner's is taken too: in a family, of a representative (X62). */
export function foreignersTooFault(text: string): IinFault | undefined {
  if (!isForeigners(text)) {
    const read = parseIin(text);
    return read.ok ? undefined : read.error;
  }
  if (!isDayOfSomeYear(text)) return 'IIN_DATE';
  return hasCheckDigit(text) ? undefined : 'IIN_CHECK';
}

/** Does the number say this date of birth? A foreigner's says the day and the last two digits of the year. */
export function agreesWith(iin: string, bornOn: PlainDate): boolean {
  const read = parseIin(iin);
  return read.ok ? read.value.bornOn === bornOn : iin.slice(0, 6) === bornOn.slice(2).replaceAll('-', '');
}

/** Whether one number may be the other mistyped: at most two of its digits differ, as when two neighbours are exchanged (X66). */
export const isSlipOf = (one: string, other: string): boolean =>
  one.length === other.length && [...one].filter((digit, position) => digit !== other[position]).length <= 2;
