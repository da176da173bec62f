import { inventoryOf } from '#casework/acts/inventorying/on-inventory.ts';
import { execute } from '#casework/execute.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { InventoryCommand } from '#domain/inventory/command.ts';
import { inventory as inventoryKind } from '#domain/inventory/kind.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import type { Drive, Place } from './driven.ts';

const asHead =
  (path: string, body: object = {}) =>
  async ({ world }: Pick<Place, 'world'>): Promise<undefined> => {
    const told = await world.knock('POST', path, { as: 'head', body });
    if (told.status >= 300) throw new Error(`${path}: ${JSON.stringify(told.body)}`);
  };
const begun = asHead('/v1/inventory');
const stop = { reason: 'PROPOSALS_FIRST' };

const found = (list: QueueListId): InventoryCommand => ({
  type: 'RecordPage',
  ...{ list, upTo: 50, looked: 50, unknown: 0, spared: 0, open: 0, isLast: false },
  proposed: Array.from({ length: 50 }, (_, nth) => ({
    amendment: `${amendment.prefix}_${`${list}${nth}`
      .toUpperCase()
      .replaceAll(/[^0-9A-HJKMNP-TV-Z]/g, '')
      .padStart(26, '0')}`,
    ground: 'DIED',
  })),
});

/** More proposed than a page of the answer tells. */
async function manyFound({ world }: Place): Promise<undefined> {
  const file = await inventoryOf('uralsk', world);
  const acting = { actor: { kind: 'machine' }, now: world.clock.now(), requestId: 'request-1' } as const;
  for (const list of ['veterans', 'orphans', 'multi-child'] as const) {
    const done = await execute(
      inventoryKind,
      { ...acting, fileId: file?.id ?? '', asked: { command: found(list) } },
      world,
    );
    if (!done.ok) throw new Error(done.error.code);
  }
}

/** The lists of a provider are looked through. */
export const inventory: Readonly<Record<string, Drive>> = {
  startInventory: { as: 'head' },
  'readInventory, of an office': {
    as: 'supervisor',
    first: begun,
    types: { organisation: 'uralsk' },
    otherwise: { organisation: undefined },
  },
  'readInventory, of the next page': {
    as: 'head',
    first: async (the) => {
      await begun(the);
      return manyFound(the);
    },
    types: async ({ world }) => {
      const { cursor } = (await world.knock('GET', '/v1/inventory', { as: 'head' })).body;
      return { cursor };
    },
    otherwise: { cursor: undefined },
  },
  stopInventory: { as: 'head', first: begun, types: stop },
  continueInventory: {
    as: 'head',
    first: async (the) => {
      await begun(the);
      return asHead('/v1/inventory/stop', stop)(the);
    },
  },
};
