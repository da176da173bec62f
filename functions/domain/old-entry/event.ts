import * as z from 'zod/mini';
import { event, type FrameEvent, frameEvents } from '../file/event.ts';
import { hand } from '../file/on-entry.ts';
import { PowerHeld } from '../file/papers/power-today.ts';
import { idOf, PaperRef, RecordRef, SignatureRef } from '../file/refs.ts';
import { oldQualities } from '../form/old-row.ts';
import { correctedFields, reachedFields } from '../form/old-row-mended.ts';
import { rowShape } from './row-shape.ts';

/** The row as it is from then on, in a record of its own, and what is lacking of it. */
const mended = { record: RecordRef, quality: z.array(z.enum(oldQualities)) };

/** Who came to that desk in its person’s place, by the power of that record, and what the notary register answered of it at that moment (X331); of before it was kept, nothing. */
const inHisPlace = {
  by: z.optional(z.literal('representative')),
  representation: z.optional(RecordRef),
  power: z.optional(PowerHeld),
};

/** What happens to a row of an old list; the acts on its place stand in the list’s log. */
export const OldEntryEvent = z.discriminatedUnion('type', [
  ...frameEvents,
  event('RowTakenIn', rowShape),
  event('RowContactsChanged', {
    ...mended,
    fields: z.array(z.enum(reachedFields)),
    statement: z.optional(PaperRef),
    /** instead of a statement of its own: as he said what his family needs (X315) */
    needs: z.optional(idOf('needs')),
    signature: z.optional(SignatureRef),
    identity: z.optional(RecordRef),
    centre: z.optional(z.string()),
    ...inHisPlace,
  }),
  /** a statement of leaving was taken at a desk, before two, and opened that file in the same commit (X332) */
  event('RowLeavingTaken', {
    amendment: idOf('amendment'),
    identity: RecordRef,
    centre: z.string(),
    confirmation: idOf('confirmation'),
    ...inHisPlace,
  }),
  /** `correction`: what it was, what it is, why, and by which evidence */
  event('RowCorrected', {
    ...mended,
    field: z.enum(correctedFields),
    correction: RecordRef,
    nameKey: z.optional(z.string()),
    by: hand.by,
    person: z.optional(idOf('person')),
  }),
  /** `from`, `to`: keyed hashes; `wasBeside`: whoever held it had another entry there of his own */
  event('RowPersonCorrected', {
    ...mended,
    from: idOf('person'),
    to: idOf('person'),
    wasBeside: z.optional(z.literal(true)),
    twice: z.optional(z.literal(true)),
    ...{ family: rowShape.family, elsewhere: rowShape.elsewhere, nameKey: rowShape.nameKey },
    correction: RecordRef,
    confirmation: idOf('confirmation'),
    by: hand.by,
    person: z.optional(idOf('person')),
  }),
]);
export type OldEntryEvent = z.infer<typeof OldEntryEvent>;

/** What only this kind knows; the rest is the frame's. */
export type OwnEvent = Exclude<OldEntryEvent, FrameEvent>;
