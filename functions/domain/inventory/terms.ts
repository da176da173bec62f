import type { TermEnd, TermRow } from '../file/kind.ts';
import { lasting } from '../file/terms/lasting.ts';
import { periods } from '../regulation/periods.ts';
import { words } from '../words.ts';
import type { OwnEventType } from './event.ts';
import type { Inventory } from './inventory.ts';

export type TermId = 'continuation';

interface Term extends TermRow<Inventory> {
  readonly from: readonly OwnEventType[];
  readonly metBy: readonly OwnEventType[];
}

/** The one term of an inventory is the house's, no law: what was stopped goes on (X253). */
export const terms: Readonly<Record<TermId, Term>> = {
  continuation: {
    name: words(
      'Түгендеуді жалғастыру мерзімі',
      'Срок продолжения инвентаризации',
      'Term for going on with an inventory',
    ),
    paragraph: '71; X253',
    ...lasting(periods.inventoryGoesOn),
    from: ['InventoryStopped'],
    metBy: ['InventoryContinued'],
    lapsesOn: [],
  },
};

export const isTerm = (text: string): text is TermId => text in terms;

/** What its end means, in the alarm's own words. */
export const termTable: Readonly<Record<TermId, TermEnd>> = {
  continuation: {
    whenMissed:
      'An inventory was stopped and has stood still for five working days, so that whoever is in need waits behind entries of which nobody asks whether they still stand.',
  },
};
