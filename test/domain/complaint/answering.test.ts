import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { ComplaintCommand } from '#domain/complaint/command.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { decide } from '#domain/complaint/decide/decide.ts';
import type { PersonId } from '#domain/ids.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { aComplaint, aDraftedAnswer, aSignedAnswer } from '#test/builders/complaints/a-complaint.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { complainant, heard, now, paper, recipient, signature, staff, type Told, written } from './asked.ts';

const signing = (parts = {}): ComplaintCommand => ({
  ...{
    type: 'SignAnswer',
    outcome: 'NOT_SATISFIED',
    paper,
    signature,
    certificateSha256: 'c',
    draftRecord: 'record_1',
  },
  ...{ signedBy: 'person_head' as PersonId, official: anOfficial({ id: 'staff_head', person: 'person_head' }) },
  ...parts,
});
const drafted = aComplaint({ status: 'AWAITING_SIGNATURE', draft: aDraftedAnswer('NOT_SATISFIED') });
const told = aComplaint({ status: 'TOLD', answer: { ...aSignedAnswer('SATISFIED'), owed: 'OTHER_ACT' } });
const owes = (owed: NonNullable<Complaint['answer']>['owed']) =>
  aComplaint({ status: 'AWAITING_FULFILMENT', answer: { ...aSignedAnswer('SATISFIED'), owed } });
const fulfilling = (found = {}, reason = 'Орындалды'): ComplaintCommand => ({
  ...{ type: 'RecordFulfilment', record: written(reason), found },
});
const restoration = { purpose: 'RESTORATION', subject: 'person_complainant', openedAt: '2026-11-24T09:00:00.000Z' };
const seen = {
  id: 'confirmation_1',
  kind: 'paperHanded',
  settled: { staff: 'staff_another', outcome: 'confirmed' },
} as SecondPerson;
const lacking = 'ANSWER_INCOMPLETE file';

describe('what is answered (11, APPK 100)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['is signed by the addressee', 'AnswerSigned', { of: drafted, command: signing() }],
    ['by his own certificate', 'SIGNATURE_REFUSED cms IIN_MISMATCH', { of: drafted, command: signing({ signedBy: 'person_other' }) }],
    ['of whoever is an official', 'FORBIDDEN', { of: drafted, command: signing({ official: undefined }) }],
    ['as it was drafted', 'DRAFT_CHANGED', { of: drafted, command: signing({ draftRecord: 'record_2' }) }],
    ['and of none that is not there', 'DRAFT_CHANGED', { of: aComplaint({ status: 'AWAITING_SIGNATURE' }), command: signing() }],
    ['with that outcome', 'DRAFT_CHANGED', { of: drafted, command: signing({ outcome: 'SATISFIED' }) }],
    ['comes into a cabinet', 'AnswerDelivered', { of: drafted, command: { type: 'DeliverAnswer', hasCabinet: true } }],
    ['or is to be sent', 'CabinetMissing', { of: drafted, command: { type: 'DeliverAnswer', hasCabinet: false } }],
    ['once', 'nothing', { of: { ...drafted, told: { how: 'cabinet', at: now } }, command: { type: 'DeliverAnswer', hasCabinet: true } }],
    ['to whoever has none once', 'nothing', { of: { ...drafted, hasNoCabinet: true }, command: { type: 'DeliverAnswer', hasCabinet: true } }],
    ['is handed to himself', 'FIELDS_WRONG iin OTHER_PERSON', { of: drafted, command: { type: 'HandOverAnswer', identity: shown(), person: 'person_other' as PersonId, confirmed: seen } }],
    ['by his document', 'AnswerDelivered', { of: drafted, command: { type: 'HandOverAnswer', identity: shown(), person: complainant, confirmed: seen } }],
    ['or posted', 'AnswerPosted', { of: drafted, command: { type: 'PostAnswer', number: '1', confirmed: seen } }],
    ['is carried out once it is told', 'nothing', { of: drafted, command: { type: 'CarryOutAnswer', isDone: false } }],
    ['and owed', 'AnswerCarriedOut', { of: told, command: { type: 'CarryOutAnswer', isDone: false } }],
    ['is done with words', 'REASON_MISSING', { of: owes('OTHER_ACT'), command: fulfilling({}, ' ') }],
    ['as whoever owes it says', 'ComplaintFulfilled', { of: owes('OTHER_ACT'), command: fulfilling() }],
    ['by a restoration that is begun', 'ComplaintFulfilled', { of: owes('RESTORE'), command: fulfilling({ amendment: restoration }) }],
    ['not by none', lacking, { of: owes('RESTORE'), command: fulfilling() }],
    ['not by another decision', lacking, { of: owes('RESTORE'), command: fulfilling({ amendment: { ...restoration, purpose: 'MOMENT' } }) }],
    ['not about another person', lacking, { of: owes('RESTORE'), command: fulfilling({ amendment: { ...restoration, subject: 'person_other' } }) }],
    ['not by what was begun before the answer', lacking, { of: owes('RESTORE'), command: fulfilling({ amendment: { ...restoration, openedAt: '2026-11-24T08:59:59.999Z' } }) }],
    ['a moment by its correction', 'ComplaintFulfilled', { of: owes('CORRECT_MOMENT'), command: fulfilling({ amendment: { ...restoration, purpose: 'MOMENT' } }) }],
    ['and not by a restoration', lacking, { of: owes('CORRECT_MOMENT'), command: fulfilling({ amendment: restoration }) }],
    ['an overdue request by its decision', 'ComplaintFulfilled', { of: owes('ANSWER_NOW'), command: fulfilling({ isDecided: true }) }],
    ['and not before', lacking, { of: owes('ANSWER_NOW'), command: fulfilling({ isDecided: false }) }],
    ['since it was opened, where no answer is kept', 'ComplaintFulfilled', { of: aComplaint({ status: 'AWAITING_FULFILMENT' }), command: fulfilling() }],
    ['a kept moment by the answer itself', 'ComplaintFulfilled', { of: owes('KEEP_MOMENT'), command: fulfilling() }],
    ['is taken back by himself', 'SIGNATURE_REFUSED cms IIN_MISMATCH', { of: drafted, command: { type: 'WithdrawComplaint', paper, signature, by: 'person_other' as PersonId }, actor: recipient() }],
    ['and ends so', 'ComplaintWithdrawn', { of: drafted, command: { type: 'WithdrawComplaint', paper, signature, by: complainant }, actor: recipient() }],
    ['is of no complaint that is not there', 'CASE_NOT_FOUND', { command: signing() }],
  ])('%s: %s', (_, expected, one) => expect(heard(one)).toBe(expected));

  it('owes where somebody must act and the same commit has not done it', () => {
    const carried = (of: Complaint, isDone: boolean) => {
      const decided = decide(of, { type: 'CarryOutAnswer', isDone }, { actor: { kind: 'machine' }, now });
      return decided.ok ? decided.value[0] : undefined;
    };
    expect(carried(told, false)).toEqual({ type: 'AnswerCarriedOut', owes: true });
    expect(carried(told, true)).toEqual({ type: 'AnswerCarriedOut' });
    const refusing = { ...told, answer: aSignedAnswer('NOT_SATISFIED') };
    expect(carried(refusing, false)).toEqual({ type: 'AnswerCarriedOut' });
    expect(carried(aComplaint({ status: 'TOLD' }), false)).toEqual({ type: 'AnswerCarriedOut' });
  });

  it('is signed for whom the signer stands in', () => {
    const actor = { ...staff('head'), standsFor: 'staff_chief' } as Actor;
    const decided = decide(drafted, signing(), { actor, now });
    expect(decided.ok && decided.value[0]).toMatchObject({
      by: 'staff_head',
      standsFor: 'staff_chief',
      outcome: 'NOT_SATISFIED',
    });
    const own = decide(drafted, signing(), { actor: staff('head'), now });
    expect(own.ok && own.value[0]).not.toHaveProperty('standsFor');
  });
});
