import type { Kind } from '../file/kind.ts';
import type { Allocation as AllocationFile } from './allocation.ts';
import { Allocation } from './allocation.ts';
import { relation } from './allowed-actions.ts';
import { claims } from './claims.ts';
import type { AllocationCommand } from './command.ts';
import { decide } from './decide.ts';
import { AllocationEvent, type OwnEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { face } from './face.ts';
import { steps } from './steps.ts';

/** Under which name an office's rounds stand, last opened first. */
export const allocationsOf = (provider: string): string => `allocation#${provider}`;

/** A round over dwellings: they are dealt to lists, and each is offered to one candidate after another. */
export const allocation: Kind<AllocationFile, AllocationCommand, OwnEvent> = {
  ...face,
  read: (stored) => Allocation.parse(stored),
  readEvent: (stored) => AllocationEvent.parse(stored),
  relation,
  decide,
  evolve,
  steps,
  startsOn: { allocation: ['AllocationOpened'] },
  terms: () => ({}),
  isAtRest: ({ status }) => status === 'CLOSED',
  persons: () => ({}),
  officeOf: ({ provider }) => provider,
  answerable: ({ provider }) => provider,
  claims,
  incoming: ({ provider, openedAt }) => ({ register: allocationsOf(provider), at: openedAt }),
};
