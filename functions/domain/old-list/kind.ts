import type { ClaimChange } from '../file/claims.ts';
import type { Kind } from '../file/kind.ts';
import { conflict, relation } from './allowed-actions.ts';
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

/** The same rows are of one list alone, of whichever office (X330). */
export const rowsKey = (digest: string): string => `old-list-rows#${digest}`;

function claims(events: readonly { readonly type: string }[], after: OldList): readonly ClaimChange[] {
  const types = events.map(({ type }) => type);
  const { digest, reached } = after;
  const door: { readonly key: string; readonly holder: string; readonly taken: 'OLD_LIST_THERE' } = {
    key: oldListKey(after),
    ...{ holder: after.id, taken: 'OLD_LIST_THERE' },
  };
  const held = [door, { ...door, key: fileKey(after) }];
  const rows = digest === undefined ? [] : [{ ...door, key: rowsKey(digest) }];
  const taken = (keys: readonly (typeof door)[]) =>
    keys.map((one) => ({ ...one, change: 'take', file: after.id }) as const);
  if (types.includes('OldListOpened')) return taken(held);
  if (types.includes('OldListSealed')) return taken(rows);
  if (!types.includes('OldListDiscarded')) return [];
  const wasSealed = reached.some(({ status }) => status === 'SEALED');
  return [...held, ...(wasSealed ? rows : [])].map((one) => ({ ...one, change: 'release' }));
}

/** The taking in of an old list: a kind of file without a machine, which goes as far as whoever brings it goes. */
export const oldList: Kind<OldList, OldListCommand, OwnEvent> = {
  ...face,
  read: (stored) => OldList.parse(stored),
  readEvent: (stored) => OldListEvent.parse(stored),
  relation,
  conflict,
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
