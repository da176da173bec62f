import { type AmendmentGroundId, type AmendmentPurpose, amendmentGround } from '../../regulation/amendments/grounds.ts';
import type { Amendment } from '../amendment.ts';

type Why = { readonly purpose: AmendmentPurpose; readonly ground: AmendmentGroundId };

/** Does what it does burden whose entry it is, so that he is heard before and told after (APPK 73, 83)? */
export const isBurden = ({ purpose }: Pick<Amendment, 'purpose'>): boolean => purpose === 'REMOVAL';

/** In force with the signature: what nobody loses by, and what nobody is left to be told of (X53). */
export const isForcedAtSignature = (file: Why): boolean =>
  !isBurden(file) || amendmentGround(file.ground).atSignature === true;

/** May its act be written now? */
export const isDue = (file: Amendment): boolean =>
  file.decision?.outcome === 'AMENDED' && (isForcedAtSignature(file) || file.forceDue !== undefined);
