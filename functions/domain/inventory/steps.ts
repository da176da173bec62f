import type { StepRow } from '../file/kind.ts';
import type { Inventory } from './inventory.ts';

/** What its one step is called, by the file that does it. */
export const steps = {
  'inventory-page': {
    paragraph: () => '71',
    status: 'RUNNING',
    before: 'next',
    answer: ({ status }) => {
      if (status === 'RUNNING') return undefined;
      return status === 'DONE' ? 'done' : 'stopped';
    },
    neighbour: { PERSONS_: 'persons' },
  },
} as const satisfies Readonly<Record<string, StepRow<Inventory>>>;
