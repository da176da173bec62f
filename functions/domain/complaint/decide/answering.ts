import { handOf, isStaff } from '#domain/actor.ts';
import { officialSignerFault, signerFault } from '#domain/file/papers/signer.ts';
import { refusal } from '#domain/file/refusal.ts';
import { handedOver, postedByTwo } from '#domain/second-person/paper-handed.ts';
import { isBlank } from '#domain/text/characters.ts';
import { ok, refused } from '../../result.ts';
import { isFulfilled } from '../rules/fulfilment.ts';
import type { DecisionTable } from './decision.ts';

/** Para 11: the answer is signed, reaches whoever complained, and is done. */
export const answering: DecisionTable<
  | 'SignAnswer'
  | 'DeliverAnswer'
  | 'HandOverAnswer'
  | 'PostAnswer'
  | 'CarryOutAnswer'
  | 'RecordFulfilment'
  | 'WithdrawComplaint'
> = {
  SignAnswer: (file, { type: _, draftRecord, signedBy, official, outcome, ...signed }, { actor }) => {
    const fault = officialSignerFault(actor, { signedBy, official });
    if (fault) return refused(fault);
    const { draft } = file;
    if (draft?.record.id !== draftRecord || draft.outcome !== outcome)
      return refused(refusal('DRAFT_CHANGED', { paragraph: '11' }));
    const standing = isStaff(actor) && actor.standsFor ? { standsFor: actor.standsFor } : {};
    const { owed, why } = draft;
    const said = { outcome, ...(owed ? { owed } : {}), ...(why ? { why } : {}) };
    return ok([{ type: 'AnswerSigned', ...said, ...signed, by: handOf(actor).by, ...standing }]);
  },
  DeliverAnswer: (file, { hasCabinet }) => {
    if (file.told || file.hasNoCabinet) return ok([]);
    return ok([hasCabinet ? { type: 'AnswerDelivered', how: 'cabinet' } : { type: 'CabinetMissing' }]);
  },
  HandOverAnswer: (file, handed, { now }) => {
    const by = handedOver({ subject: file.complainant }, handed, { now, paragraph: '11' });
    return by.ok ? ok([{ type: 'AnswerDelivered', how: 'desk', ...by.value }]) : by;
  },
  PostAnswer: (_file, posted) => {
    const by = postedByTwo(posted);
    return by.ok ? ok([{ type: 'AnswerPosted', ...by.value }]) : by;
  },
  CarryOutAnswer: (file, { isDone }) => {
    if (file.status !== 'TOLD') return ok([]);
    return ok([{ type: 'AnswerCarriedOut', ...(file.answer?.owed && !isDone ? { owes: true } : {}) }]);
  },
  RecordFulfilment: (file, { record, file: named, found }, { actor }) => {
    if (isBlank(record.content)) return refused(refusal('REASON_MISSING', { paragraph: 'APPK 100' }));
    if (!isFulfilled(file, found))
      return refused(refusal('ANSWER_INCOMPLETE', { paragraph: 'APPK 100', missing: ['file'] }));
    return ok([
      { type: 'ComplaintFulfilled', record: record.record, ...(named ? { file: named } : {}), ...handOf(actor) },
    ]);
  },
  WithdrawComplaint: (file, { paper, signature, by }) => {
    const fault = signerFault(by, file.complainant, 'citizen');
    return fault ? refused(fault) : ok([{ type: 'ComplaintWithdrawn', paper, signature }]);
  },
};
