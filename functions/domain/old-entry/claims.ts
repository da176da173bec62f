import type { ClaimChange } from '../file/claims.ts';
import type { FrameEvent } from '../file/event.ts';
import { amendmentKey, besideKey, entryKey, entryName, offerKey, openChangeKey } from '../queue/list.ts';
import type { OwnEvent } from './event.ts';
import type { OldEntry } from './old-entry.ts';

/** Whoever came from an old list holds his entry; whose it turns out to be takes it over while nothing is being decided about it (X265). */
export function claims(events: readonly (OwnEvent | FrameEvent)[], file: OldEntry): readonly ClaimChange[] {
  const { id, subject, entry, twice } = file;
  const holder = entryName(entry);
  const taken = 'ALREADY_REGISTERED';
  const his = { key: (twice ? besideKey : entryKey)(entry.provider, subject), holder, taken } as const;
  const own = { ...his, change: 'take', file: id } as const;
  const corrected = events.find((event) => event.type === 'RowPersonCorrected');
  if (corrected?.type !== 'RowPersonCorrected') return events.some(({ type }) => type === 'RowTakenIn') ? [own] : [];
  const keyOfFormer = corrected.wasBeside ? besideKey : entryKey;
  const former = { key: keyOfFormer(entry.provider, corrected.from), holder, taken: 'ENTRY_NOT_STANDING' } as const;
  return [
    { ...former, change: 'release', isHeld: true },
    own,
    { key: amendmentKey(entry), change: 'mustBeFree', taken: 'AMENDMENT_OPEN' },
    { key: openChangeKey(holder), change: 'mustBeFree', taken: 'CHANGE_OPEN' },
    { key: offerKey(entry), change: 'mustBeFree', taken: 'OFFER_OPEN' },
  ];
}
