import { describe, expect, it } from 'vitest';
import type { AnswerText, ComplaintCommand } from '#domain/complaint/command.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { decide } from '#domain/complaint/decide/decide.ts';
import { aComplaint } from '#test/builders/a-complaint.ts';
import { anOfficial } from '#test/builders/an-official.ts';
import { heard, now, paper, record, staff, type Told, written } from './asked.ts';

const reviewer = anOfficial({ id: 'staff_reviewer', person: 'person_reviewer' });
const naming = (official: typeof reviewer | undefined = reviewer, reason = 'Қараңыз'): ComplaintCommand => ({
  ...{ type: 'NameReviewer', reviewer: 'staff_reviewer', official, reason: written(reason) },
});
const own = (parts: Partial<Complaint> = {}) => aComplaint(parts);

describe('its reviewer (X162)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['is an executor of the office', 'ReviewerNamed', { of: own(), command: naming() }],
    ['is in the staff register', 'FIELDS_WRONG reviewer NOT_AN_EXECUTOR_HERE', { of: own(), command: { ...naming(), official: undefined } as ComplaintCommand }],
    ['is the one named', 'FIELDS_WRONG reviewer NOT_AN_EXECUTOR_HERE', { of: own(), command: naming(anOfficial({ id: 'staff_other' })) }],
    ['is no registrar', 'FIELDS_WRONG reviewer NOT_AN_EXECUTOR_HERE', { of: own(), command: naming({ ...reviewer, role: 'registrar' }) }],
    ['is of that office', 'FIELDS_WRONG reviewer NOT_AN_EXECUTOR_HERE', { of: own(), command: naming({ ...reviewer, organisation: 'borili' }) }],
    ['serves today', 'FIELDS_WRONG reviewer NOT_AN_EXECUTOR_HERE', { of: own(), command: naming({ ...reviewer, to: '2026-11-01' }) }],
    ['is there today', 'FIELDS_WRONG reviewer NOT_AN_EXECUTOR_HERE', { of: own(), command: naming({ ...reviewer, absences: [{ from: '2026-11-20', to: '2026-11-30' }] as never }) }],
    ['is nobody of the family', 'EXECUTOR_RECUSED', { of: own({ family: ['person_reviewer'] }), command: naming() }],
    ['is nobody who has recused himself', 'EXECUTOR_RECUSED', { of: own({ recused: ['staff_reviewer'] }), command: naming() }],
    ['is not whose act it is', 'REVIEWER_NOT_INDEPENDENT', { of: own({ hands: { acted: [{ by: 'staff_reviewer' }], chosen: [] } }), command: naming() }],
    ['nor under another entry', 'REVIEWER_NOT_INDEPENDENT', { of: own({ hands: { acted: [{ by: 'staff_9', person: 'person_reviewer' }], chosen: [] } }), command: naming() }],
    ['nor whom he chose for it', 'REVIEWER_NOT_INDEPENDENT', { of: own({ hands: { acted: [], chosen: [{ by: 'staff_reviewer' }] } }), command: naming() }],
    ['is named with a reason', 'REASON_MISSING', { of: own(), command: naming(reviewer, ' ') }],
    ['is named once', 'nothing', { of: own({ status: 'UNDER_REVIEW', reviewer: 'staff_reviewer' }), command: naming() }],
    ['is another by naming anew', 'ReviewerNamed', { of: own({ status: 'UNDER_REVIEW', reviewer: 'staff_other' }), command: naming() }],
    ['of the second instance is of the body above', 'ReviewerNamed', { of: own({ level: 'second' }), command: naming({ ...reviewer, role: 'qualityController', organisation: 'oblast' }) }],
    ['at a branch is its operator', 'ReviewerNamed', { of: own({ office: 'centre-uralsk' }), command: naming({ ...reviewer, role: 'operator', organisation: 'centre-uralsk' }) }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

const said: AnswerText = { reasons: 'Себебі', act: 'Әрекет', rest: 'Қалғаны' };
type Draft = Omit<Extract<ComplaintCommand, { type: 'DraftAnswer' }>, 'type' | 'draft'>;
const drafting = (draft: Draft, content: Partial<AnswerText> = {}): ComplaintCommand => ({
  ...{ type: 'DraftAnswer', ...draft, draft: { record, content: { ...said, ...content } } },
});
const about = (act: Complaint['about']['act']) => aComplaint({ status: 'UNDER_REVIEW', about: { act } });

describe('its answer (APPK 100)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['gives reasons', 'ANSWER_INCOMPLETE reasons', { of: about('CONDUCT'), command: drafting({ outcome: 'NOT_SATISFIED' }, { reasons: ' ' }) }],
    ['that grants nothing names no act', 'AnswerDrafted', { of: about('CONDUCT'), command: drafting({ outcome: 'NOT_SATISFIED' }, { act: '', rest: '' }) }],
    ['that grants it names the act', 'ANSWER_INCOMPLETE act', { of: about('CONDUCT'), command: drafting({ outcome: 'SATISFIED', owed: 'OTHER_ACT' }, { act: ' ' }) }],
    ['and whose it is', 'ANSWER_INCOMPLETE owed', { of: about('CONDUCT'), command: drafting({ outcome: 'SATISFIED' }) }],
    ['owes nothing that its matter has not', 'ANSWER_INCOMPLETE owed', { of: about('CONDUCT'), command: drafting({ outcome: 'SATISFIED', owed: 'RESTORE' }) }],
    ['about a removal owes the restoration', 'AnswerDrafted', { of: about('REMOVAL'), command: drafting({ outcome: 'SATISFIED', owed: 'RESTORE' }, { rest: '' }) }],
    ['and nothing less', 'ANSWER_INCOMPLETE owed', { of: about('REMOVAL'), command: drafting({ outcome: 'SATISFIED', owed: 'OTHER_ACT' }) }],
    ['but in part', 'AnswerDrafted', { of: about('REMOVAL'), command: drafting({ outcome: 'PARTLY', owed: 'OTHER_ACT' }) }],
    ['in part says what is not granted', 'ANSWER_INCOMPLETE rest', { of: about('REMOVAL'), command: drafting({ outcome: 'PARTLY', owed: 'OTHER_ACT' }, { rest: '' }) }],
    ['that leaves it unconsidered says why', 'ANSWER_INCOMPLETE why', { of: about('CONDUCT'), command: drafting({ outcome: 'NOT_CONSIDERED' }) }],
    ['from a closed list', 'AnswerDrafted', { of: about('CONDUCT'), command: drafting({ outcome: 'NOT_CONSIDERED', why: 'IN_COURT' }, { act: '', rest: '' }) }],
    ['about an answer owes what was complained of before it', 'AnswerDrafted', { of: aComplaint({ about: { act: 'ANSWER', origin: { act: 'REMOVAL' } } }), command: drafting({ outcome: 'SATISFIED', owed: 'RESTORE' }) }],
    ['goes back with a reason', 'REASON_MISSING', { of: about('CONDUCT'), command: { type: 'ReturnDraft', reason: written(' ') } }],
    ['and comes back', 'DraftReturned', { of: about('CONDUCT'), command: { type: 'ReturnDraft', reason: written() } }],
    ['goes back too where it was conceded', 'DraftReturned', { of: aComplaint({ isConceded: true }), command: { type: 'ReturnDraft', reason: written() } }],
    ['is passed up with a reason', 'REASON_MISSING', { of: about('REFUSAL'), command: { type: 'PassUp', reason: written('') } }],
    ['or passed on', 'REASON_MISSING', { of: about('CONDUCT'), command: { type: 'PassOn', paper, reason: written('') } }],
    ['concedes wholly', 'ANSWER_INCOMPLETE owed', { of: about('REMOVAL'), command: { type: 'ConcedeComplaint', owed: 'OTHER_ACT', draft: { record, content: said } } }],
    ['and so it is conceded', 'ComplaintConceded', { of: about('REMOVAL'), command: { type: 'ConcedeComplaint', owed: 'RESTORE', draft: { record, content: said } } }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));

  it('keeps of what was said only what belongs to its outcome', () => {
    const of = (draft: Draft) => {
      const decided = decide(about('CONDUCT'), drafting(draft), { actor: staff('executor'), now });
      return decided.ok ? decided.value[0] : undefined;
    };
    expect(of({ outcome: 'NOT_SATISFIED', owed: 'OTHER_ACT', why: 'IN_COURT' })).not.toHaveProperty('owed');
    expect(of({ outcome: 'NOT_SATISFIED', why: 'IN_COURT' })).not.toHaveProperty('why');
    expect(of({ outcome: 'PARTLY', owed: 'OTHER_ACT' })).toMatchObject({ owed: 'OTHER_ACT', by: 'staff_executor' });
    expect(of({ outcome: 'NOT_CONSIDERED', why: 'IN_COURT' })).toMatchObject({ why: 'IN_COURT' });
  });
});
