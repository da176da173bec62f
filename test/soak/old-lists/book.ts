// X216, X218, X220: each row of an old list is one entry or is left out, and an inventory looks at each number once.
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { FileState } from '#domain/file/state.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { inventory } from '#domain/inventory/kind.ts';
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
  return {
    committed: () => [],
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
        ...of<Inventory>(inventory, files).flatMap((one) => lookFaults(one, proposed)),
      ];
    },
  };
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
