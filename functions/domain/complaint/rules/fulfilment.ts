import type { OwedActId } from '../../regulation/complaints/acts.ts';
import type { Instant } from '../../time/instant.ts';
import type { Complaint } from '../complaint.ts';

/** What is found of the files that show that something was done. */
export interface Found {
  /** the one that is named: what it decides, about whose entry, since when */
  readonly amendment?: { readonly purpose: string; readonly subject: string; readonly openedAt: Instant } | undefined;
  /** whose what was complained of is: who acts for him may have complained */
  readonly subject?: string | undefined;
  /** is the request decided that was complained of? */
  readonly isDecided?: boolean | undefined;
}

/** Was it begun for whose right was complained of, since the answer was signed? */
const begun = (purpose: string, { amendment, subject }: Found, { complainant, answer }: Complaint): boolean =>
  amendment?.purpose === purpose &&
  amendment.subject === (subject ?? complainant) &&
  amendment.openedAt >= (answer?.at ?? '');

/** By what each owed act is seen to be done; what is named in words is done by whoever says so. */
const shownBy: Readonly<Record<OwedActId, (found: Found, file: Complaint) => boolean>> = {
  RESTORE: (found, file) => begun('RESTORATION', found, file),
  CORRECT_MOMENT: (found, file) => begun('MOMENT', found, file),
  ANSWER_NOW: ({ isDecided }) => isDecided === true,
  KEEP_MOMENT: () => true,
  OTHER_ACT: () => true,
};

/** Is what is owed done, as far as files show it (APPK 100)? */
export const isFulfilled = (file: Complaint, found: Found): boolean =>
  shownBy[file.answer?.owed ?? 'OTHER_ACT'](found, file);
