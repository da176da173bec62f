import { ok } from '../../result.ts';
import { comesOf } from '../rules/filing/moment/carried-moment.ts';
import { isForSamePlace, keepsByComplaint } from '../rules/filing/moment/granted-moment.ts';
import type { DecisionTable } from './decision.ts';

/** X104, X107: what a package taken in paper does to its person's open request, which bars it, and that the package knows it. */
export const carrying: DecisionTable<'CarryMoment' | 'LendMoment' | 'GrantMoment' | 'TakeMoment'> = {
  GrantMoment: (theCase, { complaint, until }) =>
    ok(keepsByComplaint(theCase) ? [{ type: 'MomentGranted', complaint, until }] : []),
  TakeMoment: (theCase, { complaint, first }) => {
    if (!isForSamePlace(theCase, first)) return ok([]);
    const { id: from, priorityMoment, intakeSequence } = first;
    return ok([{ type: 'MomentReturned', complaint, from, priorityMoment, intakeSequence }]);
  },
  CarryMoment: (theCase, { beside }, { now }) => comesOf(theCase, beside, now),
  LendMoment: ({ lentTo, keptBy }, { to, as }) => {
    if (as === 'moment') return ok(lentTo === to ? [] : [{ type: 'MomentLent', to }]);
    return ok(keptBy === to ? [] : [{ type: 'PaperKeptBeside', by: to }]);
  },
};
