import * as z from 'zod/mini';
import { Contacts } from '#domain/form/contacts.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { correctedFields } from '#domain/form/old-row-mended.ts';
import { ForeignersToo, Iin } from '#domain/form/person.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { sourceKinds } from '#domain/regulation/amendments/sources.ts';
import { day } from '#domain/text/dates.ts';
import { line, PowerNumber } from '#domain/text/texts.ts';
import { ComplaintId } from './complaints.ts';
import { idOf } from './of-case.ts';
import { reason } from './reasons.ts';

export const OfOldEntry = z.strictObject({ oldEntryId: idOf(oldEntry) });

/** Who came to a desk with a row of an old list: its person, or by a notarised power whoever it names for him (X276). */
export const CameWithRow = {
  /** of the document that was shown */
  iin: ForeignersToo,
  identityDocument: IdentityDocument,
  representing: z.optional(z.strictObject({ recipientIin: Iin, number: PowerNumber, issuedOn: day })),
};

/** How he is reached, whole as it is to be, and his consent where he gives it (X224). */
export const Reached = z.extend(Contacts, { consent: z.optional(z.literal(true)) });

/** What was taken over wrongly, as it should have been, why, and by what that is seen (X225), or with which complaint that was brought (X277). */
const evidence = {
  reason,
  source: z.strictObject({ kind: z.enum(sourceKinds), name: line(300), complaint: z.optional(ComplaintId) }),
};

/** A cell that the person does not hang on, or whose row it is (X265), which a second person confirms. */
export const RowCorrectionBody = z.union([
  z.strictObject({ field: z.enum(correctedFields), value: line(300), ...evidence }),
  z.strictObject({ field: z.literal('iin'), value: Iin, ...evidence }),
]);
