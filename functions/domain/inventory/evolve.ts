import { onceMore, reach } from '../file/evolve.ts';
import type { Recorded } from '../file/kind.ts';
import { opened } from '../file/state.ts';
import { queueListIds } from '../regulation/categories.ts';
import type { EventOf, OwnEvent, OwnEventType } from './event.ts';
import type { Inventory } from './inventory.ts';

type Evolve<T extends OwnEventType> = (file: Inventory, event: EventOf<T>, recorded: Recorded) => Inventory;

/** So many of each ground, with those of one page more. */
function counted(before: Inventory['proposed'], page: EventOf<'PageInventoried'>['proposed']): Inventory['proposed'] {
  const after = { ...before };
  for (const { ground } of page) after[ground] = (after[ground] ?? 0) + 1;
  return after;
}

const evolvers: { [T in Exclude<OwnEventType, 'InventoryStarted'>]: Evolve<T> } = {
  PageInventoried: (file, { list, upTo, looked, unknown, spared, open, proposed }) =>
    onceMore(
      {
        ...file,
        at: { list, upTo },
        pages: file.pages + 1,
        looked: file.looked + looked,
        unknown: file.unknown + unknown,
        spared: file.spared + spared,
        open: file.open + open,
        proposed: counted(file.proposed, proposed),
      },
      'inventory-page',
    ),
  InventoryStopped: (file, { type: _, ...stop }, recorded) =>
    reach({ ...file, holds: {}, stopped: { ...stop, at: recorded.at } }, 'STOPPED', recorded),
  InventoryContinued: ({ stopped: _, ...file }, _event, recorded) => reach(file, 'RUNNING', recorded),
  InventoryEnded: (file, _event, recorded) => reach(file, 'DONE', recorded),
};

const first = ({ provider, by }: EventOf<'InventoryStarted'>, { id, at }: Recorded): Inventory => ({
  ...opened(id, at),
  status: 'RUNNING',
  reached: [{ status: 'RUNNING', at }],
  provider,
  ...(by ? { startedBy: by } : {}),
  at: { list: queueListIds[0], upTo: 0 },
  ...{ pages: 0, looked: 0, unknown: 0, spared: 0, open: 0, proposed: {} },
});

/** The inventory after one more event of its own; everything in it is folded. */
export function evolve(file: Inventory | undefined, event: OwnEvent, recorded: Recorded): Inventory {
  if (event.type === 'InventoryStarted') return first(event, recorded);
  if (!file) throw new Error(`an inventory does not begin with ${event.type}`);
  const step = evolvers[event.type] as Evolve<OwnEventType>;
  return step(file, event, recorded);
}
