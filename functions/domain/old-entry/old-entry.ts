import * as z from 'zod/mini';
import { idOf, isRowId, PaperRef, RecordRef } from '../file/refs.ts';
import { fileShape } from '../file/state.ts';
import { correctedCells } from '../form/old-row-mended.ts';
import { rowShape } from './row-shape.ts';

/** A person who came onto a list from an old one, without an application of ours. */
export const OldEntry = z.object({
  ...fileShape,
  status: z.literal('ON_RECORD'),
  ...rowShape,
  /** when its person, or whoever had his power, last said how he is reached, by which statement, or at which desk by which document */
  contactsBy: z.optional(
    z.object({
      at: z.string(),
      /** when anything that he is sought by was another last (X316); absent: never, or before that was kept */
      otherwiseAt: z.optional(z.string()),
      statement: z.optional(PaperRef),
      needs: z.optional(idOf('needs')),
      centre: z.optional(z.string()),
      identity: z.optional(RecordRef),
      by: z.optional(z.literal('representative')),
      representation: z.optional(RecordRef),
    }),
  ),
  /** when he, or whoever had his power, last left the list at a desk by it, and in which file that goes on (X332) */
  leavingBy: z.optional(
    z.object({
      at: z.string(),
      amendment: idOf('amendment'),
      centre: z.string(),
      by: z.optional(z.literal('representative')),
    }),
  ),
  /** what of it was corrected, the first first */
  corrections: z.optional(
    z.array(z.object({ field: z.enum(correctedCells), correction: RecordRef, by: idOf('staff'), at: z.string() })),
  ),
});
export type OldEntry = z.infer<typeof OldEntry>;

/** Is it a row of an old list, among files that may say whose an entry is? */
export const isOldEntry = (file: { readonly id: string }): file is OldEntry => isRowId(file.id);
