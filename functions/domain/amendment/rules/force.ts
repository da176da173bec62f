import { type AmendmentGroundId, type AmendmentPurpose, amendmentGround } from '../../regulation/amendments/grounds.ts';
import type { Instant } from '../../time/instant.ts';
import type { Amendment } from '../amendment.ts';
import { hasEnded } from '../status.ts';
import { isLater } from './moment.ts';

type What = Pick<Amendment, 'purpose' | 'moment'>;
type Why = What & { readonly purpose: AmendmentPurpose; readonly ground: AmendmentGroundId };

/** Does what it does burden whose entry it is, so that he is heard before and told after (APPK 73, 83)? */
export const isBurden = ({ purpose, moment }: What): boolean =>
  purpose === 'REMOVAL' || purpose === 'MERGING' || isLater(moment);

/** In force with the signature: what nobody loses by, and what nobody is left to be told of (X53). */
export const isForcedAtSignature = (file: Why): boolean =>
  (!isBurden(file) && file.purpose !== 'LEAVING') || amendmentGround(file.ground).atSignature === true;

/** Does its person stand on the list no more once it is in force? */
export const endsEntry = ({ purpose }: Pick<Amendment, 'purpose'>): boolean =>
  purpose === 'REMOVAL' || purpose === 'LEAVING';

/** May its act be written now? */
export const isDue = (file: Amendment): boolean =>
  file.status !== 'SUSPENDED' &&
  (file.purpose === 'LEAVING'
    ? file.forceDue !== undefined
    : file.decision?.outcome === 'AMENDED' && (isForcedAtSignature(file) || file.forceDue !== undefined));

/** Where acts wait that are due on one list of a provider (X147). */
export const queueOf = ({ provider, onList }: { readonly provider: string; readonly onList: string }): string =>
  `due#${provider}#${onList}`;

/** Where its act waits until it is written, beside whatever is due on the same list, and since when. */
export const queuedIn = (file: Amendment): { readonly queue: string; readonly since: Instant } | undefined =>
  isDue(file) && !file.inForce && !hasEnded(file.status)
    ? { queue: queueOf(file.entry), since: file.forceDue ?? file.decision?.at ?? file.openedAt }
    : undefined;
