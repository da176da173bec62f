import { type AmendmentGroundId, type AmendmentPurpose, amendmentGround } from '../../regulation/amendments/grounds.ts';
import type { Amendment } from '../amendment.ts';
import { hasEnded } from '../status.ts';

type Why = { readonly purpose: AmendmentPurpose; readonly ground: AmendmentGroundId };

/** Does what it does burden whose entry it is, so that he is heard before and told after (APPK 73, 83)? */
export const isBurden = ({ purpose }: Pick<Amendment, 'purpose'>): boolean => purpose === 'REMOVAL';

/** In force with the signature: what nobody loses by, and what nobody is left to be told of (X53). */
export const isForcedAtSignature = (file: Why): boolean =>
  (!isBurden(file) && file.purpose !== 'LEAVING') || amendmentGround(file.ground).atSignature === true;

/** Does its person stand on the list no more once it is in force? */
export const endsEntry = ({ purpose }: Pick<Amendment, 'purpose'>): boolean =>
  purpose === 'REMOVAL' || purpose === 'LEAVING';

/** May its act be written now? */
export const isDue = (file: Amendment): boolean =>
  file.purpose === 'LEAVING'
    ? file.forceDue !== undefined
    : file.decision?.outcome === 'AMENDED' && (isForcedAtSignature(file) || file.forceDue !== undefined);

/** Where its act waits from then until it is written, beside whatever is due on the same list. */
export const queueOfDue = (file: Amendment): string | undefined =>
  isDue(file) && !file.inForce && !hasEnded(file.status)
    ? `due#${file.entry.provider}#${file.entry.onList}`
    : undefined;
