import * as z from 'zod/mini';
import { type ReadingReason, readingReasons } from '#domain/regulation/reading-reasons.ts';
import { officeNumber, paragraph } from '#domain/text/texts.ts';

/** Why an official does what he does, in his own words. */
export const reason = paragraph(4000);

const reasons = Object.keys(readingReasons) as [ReadingReason, ...ReadingReason[]];
/** Of the document that demands it; it stands in the access log, so it tells of nobody (X63). */
const demandNumber = officeNumber(30);
/** Why somebody is looked for, and the number of the document that demands it where there is one. */
export const WhySought = { why: z.enum(reasons), document: z.optional(demandNumber) };
/** Why personal data are read; not asked of whom a task of the case waits for. */
export const Why = z.strictObject({ why: z.optional(z.enum(reasons)), number: z.optional(demandNumber) });
