import type { StepRow } from '../file/kind.ts';
import type { Allocation } from './allocation.ts';
import type { AllocationStatus } from './status.ts';

export interface Step extends StepRow<Allocation> {
  readonly status: AllocationStatus;
}

const by = (paragraph: string) => ({ paragraph: () => paragraph });

/** Is a dwelling without a candidate, does somebody think one over, or is all settled? */
function roundStands({ lots }: Allocation): 'next' | 'asked' | 'over' {
  if (lots.some(({ state }) => state === 'WAITING' || state === 'SERVED')) return 'next';
  return lots.some(({ state }) => state === 'ASKED') ? 'asked' : 'over';
}

const unless = (stands: string, waiting: string): string | undefined => (stands === waiting ? undefined : stands);

/** Every step of the machine: a function's under the name of its file, a wait under its verb. */
export const steps = {
  'share-out': {
    ...by('74; X16'),
    status: 'OPENED',
    answer: (file) => (file.status === 'OPENED' ? undefined : 'shared'),
  },
  'ask-candidates': {
    ...by('74; X59'),
    status: 'SHARED_OUT',
    answer: (file) => (file.status === 'OPENED' ? undefined : unless(roundStands(file), 'next')),
    neighbour: { '': 'otherOffer', FAMILY_ASKED: 'family', DWELLING_NOT_AVAILABLE: 'dwelling' },
  },
  'await-offers': {
    ...by('X59'),
    status: 'SHARED_OUT',
    waits: { filesOf: 'offer' },
    answer: (file) => (file.status === 'OPENED' ? undefined : unless(roundStands(file), 'asked')),
  },
} as const satisfies Record<string, Step>;
