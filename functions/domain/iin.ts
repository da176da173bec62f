import { ok, type Result, refused } from './result.ts';
import type { PlainDate } from './time/instant.ts';
import { isPlainDate } from './time/local-date.ts';

/** The individual identification number (ЖСН): YYMMDD, century and sex, four digits of order, a check digit. */
export type Iin = { readonly iin: string; readonly bornOn: PlainDate; readonly sex: 'male' | 'female' };

export type IinFault =
  | { readonly code: 'NOT_TWELVE_DIGITS' }
  | { readonly code: 'CHECKSUM_WRONG' }
  | { readonly code: 'CENTURY_UNKNOWN' }
  | { readonly code: 'DATE_IMPOSSIBLE' };

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

/** Reads a number by its form, check digit, century and date, in that order; the first fault found is the answer. */
export function parseIin(text: string): Result<Iin, IinFault> {
  if (!/^[0-9]{12}$/.test(text)) return refused({ code: 'NOT_TWELVE_DIGITS' });
  if (checkDigitOf(text) !== Number(text[11])) return refused({ code: 'CHECKSUM_WRONG' });
  const century = centuries[text.slice(6, 7)];
  if (!century) return refused({ code: 'CENTURY_UNKNOWN' });
  const bornOn = `${century.years}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`;
  if (!isPlainDate(bornOn)) return refused({ code: 'DATE_IMPOSSIBLE' });
  return ok({ iin: text, bornOn, sex: century.sex });
}

/** Whether one number may be the other mistyped: at most two of its digits differ, as when two neighbours are exchanged (X66). */
export const isSlipOf = (one: string, other: string): boolean =>
  one.length === other.length && [...one].filter((digit, position) => digit !== other[position]).length <= 2;
