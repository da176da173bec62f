import { ok } from '../../result.ts';
import { comesOf } from '../rules/filing/carried-moment.ts';
import type { DecisionTable } from './decision.ts';

/** X107: what a package taken in paper does to its person's open request, which bars it, and that the package knows it. */
export const carrying: DecisionTable<'CarryMoment' | 'LendMoment'> = {
  CarryMoment: (theCase, { beside }, { now }) => comesOf(theCase, beside, now),
  LendMoment: ({ lentTo }, { to }) => ok(lentTo === to ? [] : [{ type: 'MomentLent', to }]),
};
