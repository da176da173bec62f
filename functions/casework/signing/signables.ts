import { allocationDecision } from './allocation.ts';
import { complaintAnswer } from './complaint-answer.ts';
import { decision } from './decision.ts';
import { result } from './result.ts';
import { type Signable, signableAmong } from './signable.ts';

/** Every paper that is signed at a provider, one line a kind of file. */
export const signables: readonly Signable[] = [result, decision, complaintAnswer, allocationDecision];

/** What a file's paper is and does, for whoever prepares and signs it. */
export const signableOf = signableAmong(signables);
