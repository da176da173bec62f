import type { ClaimChange } from '#domain/file/claims.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import type { Application } from '../../application.ts';

type Drafted = Pick<Application, 'channel' | 'centre' | 'applicant'>;

/**
 * Where a draft counts: among its person's drafts on the portal, or at that one centre, so that what one desk opens bars
 * no other and not the portal (X45). Each has a slot by a claim, so that two openings at once are counted as two.
 */
export const draftSlotKey = ({ channel, centre, applicant }: Drafted, slot: number): string =>
  `draft#${channel === 'portal' ? channel : centre}#${applicant}#${slot}`;

/** Slots in the order in which they are tried; there are no others. */
export const draftSlots: readonly number[] = Array.from({ length: attachmentLimits.openDrafts }, (_, n) => n + 1);

const ending = new Set(['DraftDiscarded', 'PackageRefused', 'PackageHanded', 'RequestSubmitted']);

/** A draft takes its slot when it is opened and leaves it when it is one no more; of before slots it has none. */
export function ofDraft(types: readonly string[], after: Application): readonly ClaimChange[] {
  const { id, draftSlot } = after;
  if (draftSlot === undefined) return [];
  const claim = { key: draftSlotKey(after, draftSlot), holder: id, taken: 'DRAFTS_TOO_MANY' } as const;
  if (types.includes('RequestOpened')) return [{ ...claim, change: 'take', file: id }];
  return types.some((type) => ending.has(type)) ? [{ ...claim, change: 'release' }] : [];
}
