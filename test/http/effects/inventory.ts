import type { Drive, Place } from './driven.ts';

const asHead =
  (path: string) =>
  async ({ world }: Pick<Place, 'world'>): Promise<undefined> => {
    const told = await world.knock('POST', path, { as: 'head', body: {} });
    if (told.status >= 300) throw new Error(`${path}: ${JSON.stringify(told.body)}`);
  };
const begun = asHead('/v1/inventory');

/** The lists of a provider are looked through. */
export const inventory: Readonly<Record<string, Drive>> = {
  startInventory: { as: 'head' },
  stopInventory: { as: 'head', first: begun },
  continueInventory: {
    as: 'head',
    first: async (the) => {
      await begun(the);
      return asHead('/v1/inventory/stop')(the);
    },
  },
};
