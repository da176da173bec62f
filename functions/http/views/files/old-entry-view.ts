import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import { type OldQuality, oldQualities } from '#domain/form/old-row.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { lackingWords } from '#domain/old-entry/words/quality-words.ts';

/** What is lacking or wrong of how somebody is reached, and how it is brought (X219). */
export const Lacking = z.array(z.object({ id: z.enum(oldQualities), text: Words, cure: Words }));

export const lackingOf = (quality: readonly OldQuality[]): z.infer<typeof Lacking> => [...lackingWords(quality)];

/** That it was done, and what is lacking then. */
export const OldEntryDone = z.object({ oldEntryId: z.string(), version: z.number(), lacking: Lacking });
export type OldEntryDone = z.infer<typeof OldEntryDone>;

/** What was corrected of a row: what it was, what it is, why, and by what that is seen (X225). */
export const RowCorrected = z.object({
  field: z.string(),
  at: z.string(),
  before: z.string(),
  after: z.string(),
  reason: z.string(),
  /** `complaint`: with which it was brought, and in which it is read */
  source: z.object({ kind: z.string(), name: z.string(), complaint: z.optional(z.string()) }),
});
export type RowCorrected = z.infer<typeof RowCorrected>;

/** The number of whoever held his row is another's: he reads that it was corrected, and not whose it was (X265). */
export const toldToHim = (correction: RowCorrected): RowCorrected =>
  correction.field === 'iin' ? { ...correction, before: '' } : correction;

/** When he last said how he is reached, by which statement, or at which desk (X224). */
export const ContactsBy = z.object({
  at: z.string(),
  centre: z.optional(z.string()),
  /** another, in his place */
  by: z.optional(z.literal('representative')),
  statement: z.optional(z.object({ id: z.string(), sha256: z.string() })),
});

export function contactsBy({ contactsBy: by }: OldEntry): z.infer<typeof ContactsBy> | undefined {
  if (!by) return undefined;
  const { at, centre, statement, by: another } = by;
  return {
    at,
    centre,
    by: another,
    ...(statement ? { statement: { id: statement.id, sha256: statement.sha256 } } : {}),
  };
}

/** When and at which desk it was left by it, by whom, and in which file that is taken back (X332). */
export const LeavingBy = z.object({
  at: z.string(),
  amendmentId: z.string(),
  centre: z.string(),
  /** another, in his place */
  by: z.optional(z.literal('representative')),
});

export function leavingBy({ leavingBy: left }: OldEntry): z.infer<typeof LeavingBy> | undefined {
  if (!left) return undefined;
  const { amendment: amendmentId, ...by } = left;
  return { amendmentId, ...by };
}
