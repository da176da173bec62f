import type { Kind } from '../file/kind.ts';
import { standing } from '../file/standing.ts';
import { conflict, relation } from './allowed-actions.ts';
import { claims } from './claims.ts';
import type { OldEntryCommand } from './command.ts';
import { decide } from './decide.ts';
import { OldEntryEvent, type OwnEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { face } from './face.ts';
import { OldEntry } from './old-entry.ts';

/** Where the entries that a person has from old lists are found. */
export const oldEntriesOf = (person: string): string => `oldentry#${person}`;

/** Who stands on a list from an old one: what says whose entry it is, where no application does. */
export const oldEntry: Kind<OldEntry, OldEntryCommand, OwnEvent> = {
  ...face,
  read: (stored) => OldEntry.parse(stored),
  readEvent: (stored) => OldEntryEvent.parse(stored),
  relation,
  conflict,
  decide,
  evolve,
  ...standing,
  listOf: oldEntriesOf,
  nameKey: ({ nameKey }) => nameKey,
  claims,
};
