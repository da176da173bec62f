import type { Kind } from '../file/kind.ts';
import { relation } from './allowed-actions.ts';
import { claims } from './claims.ts';
import type { DwellingCommand } from './command.ts';
import { decide } from './decide.ts';
import { Dwelling } from './dwelling.ts';
import { DwellingEvent, type OwnEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { face } from './face.ts';

/** Under which name an office's dwellings stand, last entered first. */
export const dwellingsOf = (provider: string): string => `dwelling#${provider}`;

/** A dwelling that may be given: a file without a machine, which rounds and offers move. */
export const dwelling: Kind<Dwelling, DwellingCommand, OwnEvent> = {
  ...face,
  read: (stored) => Dwelling.parse(stored),
  readEvent: (stored) => DwellingEvent.parse(stored),
  relation,
  decide,
  evolve,
  steps: {},
  startsOn: {},
  terms: () => ({}),
  isAtRest: () => true,
  persons: () => ({}),
  officeOf: ({ provider }) => provider,
  claims,
  incoming: ({ provider, openedAt }) => ({ register: dwellingsOf(provider), at: openedAt }),
};
