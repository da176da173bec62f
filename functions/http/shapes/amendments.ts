import * as z from 'zod/mini';
import { amendment } from '#domain/amendment/kind.ts';
import { factKindIds } from '#domain/regulation/amendments/facts.ts';
import { sourceKinds } from '#domain/regulation/amendments/sources.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { day, instant } from '#domain/text/dates.ts';
import { lineOrNothing } from '#domain/text/texts.ts';
import { idOf } from './of-case.ts';

export const AmendmentId = idOf(amendment);
export const OfAmendment = z.strictObject({ amendmentId: AmendmentId });

const fact = lineOrNothing(1500);
const source = z.strictObject({ kind: z.enum(sourceKinds), name: lineOrNothing(300) });

/** Of the two lists on which two entries stand, the one that their person would stand on. */
export const ChosenList = z.optional(z.enum(queueListIds));

/** As far as a document tells a moment: the day, and perhaps the minute. */
export const Moment = z.strictObject({ on: z.optional(day), at: z.optional(instant) });

/** What is missing is named by the rule of the proposal, not by the shape of the body (73(3)). */
export const AmendmentWords = {
  facts: z.optional(
    z.array(z.strictObject({ kind: z.enum(factKindIds), fact, source, on: day })).check(z.maxLength(10)),
  ),
  cure: z.optional(fact),
};
