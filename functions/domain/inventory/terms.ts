import type { TermEnd, TermRow } from '../file/kind.ts';
import { lasting } from '../file/terms/lasting.ts';
import { periods } from '../regulation/periods.ts';
import { words } from '../words.ts';
import type { OwnEventType } from './event.ts';
import type { Inventory } from './inventory.ts';

export type TermId = 'continuation' | 'year';

interface Term extends TermRow<Inventory> {
  readonly from: readonly OwnEventType[];
  readonly metBy: readonly OwnEventType[];
}

/** That what was stopped goes on is the house's term (X253); that lists are looked through in each year is the law's, however often it was stopped. */
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
  year: {
    name: words(
      'Тізімдерді жыл сайынғы түгендеу мерзімі',
      'Срок ежегодной инвентаризации списков',
      'Term for the yearly inventory of the lists',
    ),
    paragraph: '71; X220',
    ...lasting(periods.listInventory),
    from: ['InventoryStarted'],
    metBy: ['InventoryEnded'],
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
  year: {
    whenMissed:
      'An inventory has not come to the end of its lists in the year that the law gives it, so that whoever is in need waits behind entries of which nobody asks whether they still stand (71).',
  },
};
