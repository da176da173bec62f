import type { ClaimChange } from '../file/claims.ts';
import type { Kind } from '../file/kind.ts';
import { relation } from './allowed-actions.ts';
import type { OldListCommand } from './command.ts';
import { decide } from './decide.ts';
import { OldListEvent, type OwnEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { face } from './face.ts';
import { OldList } from './old-list.ts';

/** One taking in a list, and for ever: only one that was discarded lets another begin (X217). */
export const oldListKey = ({ provider, list }: Pick<OldList, 'provider' | 'list'>): string =>
  `old-list#${provider}#${list}`;

/** One file is one list’s of its office (X278). */
const fileKey = ({ provider, sha256 }: OldList): string => `old-list-file#${provider}#${sha256}`;

function claims(events: readonly { readonly type: string }[], after: OldList): readonly ClaimChange[] {
  const types = events.map(({ type }) => type);
  const door = { key: oldListKey(after), holder: after.id, taken: 'OLD_LIST_THERE' } as const;
  const held = [door, { ...door, key: fileKey(after) }];
  if (types.includes('OldListOpened')) return held.map((one) => ({ ...one, change: 'take', file: after.id }));
  return types.includes('OldListDiscarded') ? held.map((one) => ({ ...one, change: 'release' })) : [];
}

/** The taking in of an old list: a kind of file without a machine, which goes as far as whoever brings it goes. */
export const oldList: Kind<OldList, OldListCommand, OwnEvent> = {
  ...face,
  read: (stored) => OldList.parse(stored),
  readEvent: (stored) => OldListEvent.parse(stored),
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
};
