import * as z from 'zod/mini';
import { type ReadingReason, readingReasons } from '#domain/regulation/reading-reasons.ts';
import type { FormatFault } from '#domain/text/format-faults.ts';
import { paragraph } from '#domain/text/texts.ts';

/** Why an official does what he does, in his own words. */
export const reason = paragraph(4000);

const reasons = Object.keys(readingReasons) as [ReadingReason, ...ReadingReason[]];
/** A document's number as offices write it: digits with short marks and separators, so neither a name nor an IIN. */
const documentNumber = z
  .string()
  .check(
    z.regex(/^(?=.*\d)(?!.*\p{L}{5})(?!(?:[^\d]*\d){12})[\p{L}\d/.№-]{1,30}$/u, 'documentNumber' satisfies FormatFault),
  );
/** Why somebody is looked for, and the number of the document that demands it where there is one. */
export const WhySought = { why: z.enum(reasons), document: z.optional(documentNumber) };
/** Why personal data are read; not asked of whom a task of the case waits for. */
export const Why = z.strictObject({ why: z.optional(z.enum(reasons)), number: z.optional(documentNumber) });
