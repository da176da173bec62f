import * as z from 'zod/mini';
import { figuresWithActs, ofNumbers } from '#casework/reporting/reported-kinds.ts';
import { organisations } from '#domain/staff/staff.ts';
import { cursor, word } from '#domain/text/texts.ts';
import { StaffId } from './staff.ts';

/** A month of the calendar, YYYY-MM. */
export const Month = word(7, 'month', /^20\d\d-(?:0[1-9]|1[0-2])$/);
export const OfMonth = z.strictObject({ month: Month });

const organisation = z.enum(organisations as [string, ...string[]]);

/** Of which office, or of every one; outsiders are given no small numbers, and nobody's own decisions. */
export const OfReport = z.strictObject({
  organisation: z.optional(organisation),
  readers: z._default(z.enum(['officials', 'outsiders']), 'officials'),
});

const ofActs = {
  organisation,
  figure: z.optional(z.enum(figuresWithActs)),
  of: z.optional(z.enum(ofNumbers)),
  official: z.optional(StaffId),
};

/** The acts of an office in a month; of one figure, ground or official where it is named. */
export const OfActs = z.strictObject(ofActs);
export const PageOfActs = z.strictObject({ ...ofActs, cursor: z.optional(cursor(2000)) });

export const csv = 'text/csv; charset=utf-8';
