import type { ClaimChange } from '../file/claims.ts';
import type { Complaint } from './complaint.ts';
import type { OwnEventType } from './event.ts';
import { hasEnded } from './status.ts';

/** One open complaint of a person about one thing. */
const openComplaintKey = ({ complainant, about }: Pick<Complaint, 'complainant' | 'about'>): string =>
  `complaint#${complainant}#${about.file ?? 'free'}#${about.act}`;

type Told = readonly { readonly type: string }[];
const filed: OwnEventType = 'ComplaintFiled';

/** What a complaint about a file of ours holds against another about the same, until it is answered and done. */
export function claims(events: Told, after: Complaint): readonly ClaimChange[] {
  if (after.about.file === undefined) return [];
  const open = { key: openComplaintKey(after), holder: after.id, taken: 'COMPLAINT_OPEN' } as const;
  if (events.some(({ type }) => type === filed)) return [{ ...open, change: 'take', file: after.id }];
  return hasEnded(after.status) ? [{ ...open, change: 'release' }] : [];
}
