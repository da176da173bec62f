// X216, X218, X220: each row of an old list is one entry or is left out, and an inventory looks at each number once.
import type { Plan } from '#casework/ports/commit.ts';
import { holdersOf } from '#casework/register/entries-held.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { FileState } from '#domain/file/state.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { inventory } from '#domain/inventory/kind.ts';
import type { OldEntryEvent } from '#domain/old-entry/event.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { oldList } from '#domain/old-list/kind.ts';
import type { OldList } from '#domain/old-list/old-list.ts';
import { entryName } from '#domain/queue/list.ts';
import type { SecondBook } from '../second-books.ts';
import type { Walk } from '../walk.ts';

const of = <F extends FileState>({ prefix }: { readonly prefix: string }, files: readonly FileState[]): readonly F[] =>
  files.filter(({ id }) => id.startsWith(`${prefix}_`)) as unknown as F[];

export function anOldListBook({ world, ledger }: Walk): SecondBook {
  const mended = new Map<string, Mended>();
  return {
    committed: ({ plans }) => plans.flatMap((plan) => followed(mended, plan)),
    atRest: async () => {
      const files = [...world.store.files.values()].map(({ file }) => file);
      const entries = of<OldEntry>(oldEntry, files);
      const proposed = new Map(files.map((file) => [file.id, file as Partial<Amendment>]));
      return [
        ...of<OldList>(oldList, files).flatMap((list) => rowFaults(list, entries)),
        ...entries.flatMap(({ id, entry, priorityMoment }) => {
          const identity = ledger.entries.get(entryName(entry));
          const isIts = identity?.caseId === id;
          const isMoved = identity?.acts.length === 1 && identity.priorityMoment !== priorityMoment;
          return isIts && !isMoved ? [] : [`${id} is not the entry that it says`];
        }),
        ...entries.flatMap((entry) => mendingFaults(entry, mended.get(entry.id))),
        ...(await holdingFaults(entries, { world, ledger })),
        ...of<Inventory>(inventory, files).flatMap((one) => lookFaults(one, proposed)),
      ];
    },
  };
}

/** Whose a row is and what was corrected of it, by its events alone. */
interface Mended {
  readonly subject: string;
  readonly record: string;
  readonly cells: readonly string[];
}

/** Whoever holds it is corrected from whom it was, and from nobody else (X265). */
function followed(mended: Map<string, Mended>, { after: { id: fileId }, events }: Plan): string[] {
  if (!fileId.startsWith(`${oldEntry.prefix}_`)) return [];
  return (events as readonly OldEntryEvent[]).flatMap((event) => {
    const before = mended.get(fileId);
    if (event.type === 'RowTakenIn') mended.set(fileId, { subject: event.subject, record: event.record.id, cells: [] });
    if (!before) return [];
    if (event.type === 'RowContactsChanged') mended.set(fileId, { ...before, record: event.record.id });
    if (event.type === 'RowCorrected')
      mended.set(fileId, { ...before, record: event.record.id, cells: [...before.cells, event.field] });
    if (event.type !== 'RowPersonCorrected') return [];
    mended.set(fileId, { subject: event.to, record: event.record.id, cells: [...before.cells, 'iin'] });
    return event.from === before.subject ? [] : [`${fileId} was corrected from whom it was not of`];
  });
}

/** The row that stands is the last that was written, and each correction of it is told once. */
function mendingFaults({ id, subject, record, corrections = [] }: OldEntry, book: Mended | undefined): string[] {
  const told = corrections.map(({ field }) => field).join(' ');
  const isSo = book?.subject === subject && book.record === record.id && book.cells.join(' ') === told;
  return isSo ? [] : [`${id} is not as it was mended`];
}

/** X265: an entry that stands is held by whose row it is, and by nobody whose it was said to be before. */
async function holdingFaults(entries: readonly OldEntry[], { world, ledger }: Pick<Walk, 'world' | 'ledger'>) {
  const standing = entries.filter(({ id, entry, corrections = [] }) => {
    const identity = ledger.entries.get(entryName(entry));
    const isOfRow = identity?.status === 'ACTIVE' && (identity.heldBy ?? identity.caseId) === id;
    return isOfRow && corrections.some(({ field }) => field === 'iin');
  });
  const faults = standing.map(async ({ id, subject, entry }) => {
    const { holder, beside } = await holdersOf(entry.provider, subject, world.store);
    return [holder, beside].includes(entryName(entry)) ? [] : [`${id} is held by another than whose it is`];
  });
  return (await Promise.all(faults)).flat();
}

/** As many as were taken, each row once; a list that is taken in has all of them. */
function rowFaults({ id, status, rows, taken, leftOut }: OldList, entries: readonly OldEntry[]): string[] {
  const own = entries.filter((entry) => entry.oldList === id).map(({ row }) => row);
  const all = new Set([...own, ...leftOut]);
  const faults = [
    ...(own.length + leftOut.length === taken && all.size === taken
      ? []
      : [`${id}: of ${taken} rows ${own.length} are entries, ${leftOut.length} left out`]),
    ...(status === 'TAKEN_IN' && taken !== rows ? [`${id} is taken in, and ${taken} of ${rows} rows are`] : []),
  ];
  return faults;
}

/** What it says that it proposed are amendments that say they were found by it. */
const lookFaults = ({ id, proposed }: Inventory, files: ReadonlyMap<string, Partial<Amendment>>): string[] =>
  Object.entries(proposed).flatMap(([ground, count]) => {
    const found = [...files.values()].filter((file) => file.found === id && file.ground === ground).length;
    return found === count ? [] : [`${id} says that it proposed ${count} by ${ground}, and ${found} are`];
  });
