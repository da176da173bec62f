import type { Recorded } from '../file/kind.ts';
import { opened } from '../file/state.ts';
import { otherwiseSince } from '../form/contact-fields.ts';
import type { OwnEvent } from './event.ts';
import type { OldEntry } from './old-entry.ts';

type EventOf<T extends OwnEvent['type']> = Extract<OwnEvent, { type: T }>;

const takenIn = ({ type: _, ...row }: EventOf<'RowTakenIn'>, { id, at }: Recorded): OldEntry => ({
  ...opened(id, at),
  status: 'ON_RECORD',
  reached: [{ status: 'ON_RECORD', at }],
  ...row,
});

function corrected(
  file: OldEntry,
  { record, quality, nameKey, field, correction, by }: EventOf<'RowCorrected'>,
  { at }: Recorded,
): OldEntry {
  const corrections = [...(file.corrections ?? []), { field, correction, by, at }];
  return { ...file, record, quality, corrections, ...(nameKey ? { nameKey } : {}) };
}

/** From then on it is of another: what its former holder said of himself is none of his. */
function ofOther(file: OldEntry, event: EventOf<'RowPersonCorrected'>, { at }: Recorded): OldEntry {
  const { contactsBy: _, leavingBy: __, twice: ___, elsewhere: ____, family: _____, nameKey: ______, ...rest } = file;
  const { to: subject, record, quality, correction, by, twice, elsewhere, family, nameKey } = event;
  const corrections = [...(file.corrections ?? []), { field: 'iin' as const, correction, by, at }];
  return {
    ...{ ...rest, subject, record, quality, corrections },
    ...(twice ? { twice } : {}),
    ...(elsewhere ? { elsewhere } : {}),
    ...(family ? { family } : {}),
    ...(nameKey ? { nameKey } : {}),
  };
}

/** The row after one more event of its own; everything in it is folded. */
export function evolve(before: OldEntry | undefined, event: OwnEvent, recorded: Recorded): OldEntry {
  if (event.type === 'RowTakenIn') return takenIn(event, recorded);
  if (!before) throw new Error(`a row does not begin with ${event.type}`);
  if (event.type === 'RowCorrected') return corrected(before, event, recorded);
  if (event.type === 'RowPersonCorrected') return ofOther(before, event, recorded);
  if (event.type === 'RowLeavingTaken') {
    const { amendment, centre, by } = event;
    return { ...before, leavingBy: { at: recorded.at, amendment, centre, ...(by ? { by } : {}) } };
  }
  const { type: _, record, quality, fields, signature: __, power: ___, ...by } = event;
  const since = otherwiseSince(fields, { at: recorded.at, before: before.contactsBy?.otherwiseAt });
  const kept = { at: recorded.at, ...(since ? { otherwiseAt: since } : {}) };
  return { ...before, record, quality, contactsBy: { ...kept, ...by } };
}
