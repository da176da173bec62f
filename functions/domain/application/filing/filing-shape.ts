import * as z from 'zod/mini';
import { idOf, PaperRef, RecordRef } from '#domain/file/refs.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { lostReasons } from './lost-reasons.ts';

const text = z.string();
const instant = z.string();

/** keyed hash of the recipient's name, as papers bear it from now on, and day of birth */
export const nameKey = z.optional(text);

/** What both filings tell, at the desk and on the portal. */
export const filingShape = {
  number: text,
  nameKey,
  filedAt: instant,
  priorityMoment: instant,
  intakeSequence: z.number(),
  keptFrom: z.optional(idOf('case')),
  /** beside `keptFrom`: what it takes if the older moment is refuted (X66) */
  ownSequence: z.optional(z.number()),
  notKept: z.optional(z.enum(lostReasons)),
  request: PaperRef,
  form: z.optional(RecordRef),
  family: z.optional(z.array(idOf('person'))),
  familyNames: z.optional(z.array(text)),
  representative: z.optional(RecordRef),
  list: z.optional(z.enum(queueListIds)),
};
