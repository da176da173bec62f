import { amendmentGround } from '../../regulation/amendments/grounds.ts';
import type { Amendment } from '../amendment.ts';
import { isEarlier } from './moment.ts';

/** Does it take more than a head: an earlier moment, and what an office restores for an error of its own (X143)? */
export const isConfirmedFirst = ({ ground, moment }: Pick<Amendment, 'ground' | 'moment'>): boolean =>
  isEarlier(moment) || amendmentGround(ground).isConfirmed === true;
