import type { OnRecord } from '#domain/file/on-entry.ts';
import { type EntryIdentity, entryName } from '../../queue/list.ts';
import { earlierFirst } from '../../queue/merge-entries.ts';
import type { QueueListId } from '../../regulation/categories.ts';
import type { Amendment } from '../amendment.ts';
import type { Recorded } from '../command.ts';

/**
 * Of two entries with one provider the one that ends and the one that stays: of one person, or of two where whoever gives his
 * up stands in the family of the other (X144). Undefined: they are not one household's, or its earlier one would end.
 */
export function mergedOf(one: Recorded, other: Recorded | undefined) {
  if (!other || entryName(one.entry) === entryName(other.entry)) return undefined;
  const [stays, ended] = earlierFirst(one, other);
  const isOfOne = stays.record.subject === ended.record.subject;
  const isOfFamily = stays.record.family?.includes(ended.record.subject) === true;
  return isOfOne || isOfFamily ? { stays, ended, record: bothOnRecord(ended.record, stays.record) } : undefined;
}

/** Nobody of either family works on it (APPK 67). */
function bothOnRecord(ended: OnRecord, stays: OnRecord): OnRecord {
  const holder = stays.subject === ended.subject ? [] : [stays.subject];
  return {
    ...ended,
    representatives: [...(ended.representatives ?? []), ...(stays.representatives ?? [])],
    family: [...new Set([...(ended.family ?? []), ...(stays.family ?? []), ...holder])].filter(
      (person) => person !== ended.subject,
    ),
    familyNames: [...new Set([...(ended.familyNames ?? []), ...(stays.familyNames ?? [])])],
  };
}

/** Between which lists its person chooses; none where both stand on one. */
export const listsToChoose = ({ entry, into }: Pick<Amendment, 'entry' | 'into'>): readonly QueueListId[] =>
  into && into.onList !== entry.onList ? [into.onList, entry.onList] : [];

/** The list on which the entry that stays is to stand: the one chosen, else where it stands. */
export const listAfter = ({ chosen, into, entry }: Pick<Amendment, 'chosen' | 'into' | 'entry'>): QueueListId =>
  chosen ?? into?.onList ?? entry.onList;

/** Do both stand on the lists of which its person was asked? */
export const standWhereAsked = (
  { entry, into }: Pick<Amendment, 'entry' | 'into'>,
  now: {
    readonly entry: EntryIdentity;
    readonly other: EntryIdentity | undefined;
  },
): boolean => into === undefined || (now.entry.onList === entry.onList && now.other?.onList === into.onList);
