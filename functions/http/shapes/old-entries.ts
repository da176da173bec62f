import * as z from 'zod/mini';
import { Contacts } from '#domain/form/contacts.ts';
import { correctedFields } from '#domain/form/old-row-mended.ts';
import { Iin } from '#domain/form/person.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { sourceKinds } from '#domain/regulation/amendments/sources.ts';
import { line } from '#domain/text/texts.ts';
import { idOf } from './of-case.ts';
import { reason } from './reasons.ts';

export const OfOldEntry = z.strictObject({ oldEntryId: idOf(oldEntry) });

/** How he is reached, whole as it is to be, and his consent where he gives it (X224). */
export const Reached = z.extend(Contacts, { consent: z.optional(z.literal(true)) });

/** What was taken over wrongly, as it should have been, why, and by what that is seen (X225). */
const evidence = { reason, source: z.strictObject({ kind: z.enum(sourceKinds), name: line(300) }) };

/** A cell that the person does not hang on, or whose row it is (X265), which a second person confirms. */
export const RowCorrectionBody = z.union([
  z.strictObject({ field: z.enum(correctedFields), value: line(300), ...evidence }),
  z.strictObject({ field: z.literal('iin'), value: Iin, ...evidence }),
]);
