import { type EntryIdentity, entryName } from '../../queue/list.ts';
import type { AmendmentPurpose } from '../../regulation/amendments/grounds.ts';
import type { Amendment } from '../amendment.ts';

/** Which acts an act undoes: whatever was decided about an entry is undone by an act of its own (APPK 84). */
const undoes: Partial<Record<AmendmentPurpose, readonly AmendmentPurpose[]>> = {
  RESTORATION: ['REMOVAL', 'LEAVING', 'MERGING'],
  MOMENT: ['MOMENT'],
};

/** Is it a decision about this very entry, in force, that an act of this purpose undoes? */
export function isUndone(
  annulled: Amendment | undefined,
  { purpose, entry }: { readonly purpose: AmendmentPurpose; readonly entry: EntryIdentity },
): annulled is Amendment {
  if (!annulled?.inForce || entryName(annulled.entry) !== entryName(entry)) return false;
  const stands = annulled.moment === undefined || annulled.moment.to === entry.priorityMoment;
  return stands && undoes[purpose]?.includes(annulled.purpose) === true;
}
