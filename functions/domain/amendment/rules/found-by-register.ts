import { foundFacts } from '../../regulation/amendments/found-facts.ts';
import type { Amendment } from '../amendment.ts';

/** Has a machine proposed it by what a register said then, and no official by what he has seen? */
export const restsOnRegister = ({ found, ground }: Pick<Amendment, 'found' | 'ground'>): boolean =>
  found !== undefined &&
  Object.values(foundFacts).some((one) => one.ground === ground && one.source.kind === 'REGISTER');
