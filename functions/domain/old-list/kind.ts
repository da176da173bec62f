import type { ClaimChange } from '../file/claims.ts';
import type { Kind } from '../file/kind.ts';
import { allowed, relation } from './allowed-actions.ts';
import type { OldListCommand } from './command.ts';
import { decide } from './decide.ts';
import { OldListEvent, type OwnEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { OldList } from './old-list.ts';
import { endings } from './status.ts';

/** One taking in a list, and for ever: only one that was discarded lets another begin (X217). */
export const oldListKey = ({ provider, list }: Pick<OldList, 'provider' | 'list'>): string =>
  `old-list#${provider}#${list}`;

function claims(events: readonly { readonly type: string }[], after: OldList): readonly ClaimChange[] {
  const types = events.map(({ type }) => type);
  const door = { key: oldListKey(after), holder: after.id, taken: 'OLD_LIST_THERE' } as const;
  if (types.includes('OldListOpened')) return [{ ...door, change: 'take', file: after.id }];
  return types.includes('OldListDiscarded') ? [{ ...door, change: 'release' }] : [];
}

/** The taking in of an old list: a kind of file without a machine, which goes as far as whoever brings it goes. */
export const oldList: Kind<OldList, OldListCommand, OwnEvent> = {
  prefix: 'oldlist',
  read: (stored) => OldList.parse(stored),
  readEvent: (stored) => OldListEvent.parse(stored),
  allowed,
  endings,
  relation,
  decide,
  evolve,
  steps: {},
  startsOn: {},
  terms: () => ({}),
  termTable: {},
  isAtRest: () => true,
  persons: () => ({}),
  officeOf: ({ provider }) => provider,
  claims,
  metrics: { open: 'OpenOldLists', missed: 'OldListMissed' },
};
