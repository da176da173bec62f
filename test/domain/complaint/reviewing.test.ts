import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { AnswerText, ComplaintCommand } from '#domain/complaint/command.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { decide } from '#domain/complaint/decide/decide.ts';
import { roomOf } from '#domain/complaint/rules/attaching.ts';
import type { StaffId } from '#domain/ids.ts';
import { aComplaint, aDraftedAnswer } from '#test/builders/complaints/a-complaint.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { heard, now, paper, recipient, record, staff, type Told, written } from './asked.ts';

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
    ['nor is another of whom neither the person is known', 'ReviewerNamed', { of: own({ hands: { acted: [{ by: 'staff_9' }], chosen: [] } }), command: naming({ ...reviewer, person: undefined as never }) }],
    ['is named with a reason', 'REASON_MISSING', { of: own(), command: naming(reviewer, ' ') }],
    ['and anew after its draft came back', 'ReviewerNamed', { of: own({ status: 'AWAITING_REVIEWER', reviewer: 'staff_reviewer' }), command: naming() }],
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

const scan = {
  ...{ id: 'document_1', kind: 'OTHER', versionId: 'v', sha256: 's', size: 100, readable: true },
  ...{ claimedType: 'application/pdf', foundType: 'application/pdf' },
} as const;
type Scan = NonNullable<Complaint['documents']>[number];
const attached = (parts: Partial<Scan> = {}, count = 1): Complaint =>
  own({
    documents: Array.from({ length: count }, (_, n) => ({
      ...scan,
      id: `document_${n + 1}`,
      at: now,
      ...parts,
    })) as Scan[],
  });
const attaching = (parts: Partial<Scan> = {}): ComplaintCommand => ({
  type: 'AttachDocument',
  document: { ...scan, ...parts } as Scan,
});
const [most, mostOfAll] = [10, 40].map((megabytes) => megabytes * 1024 * 1024) as [number, number];
const next = { id: 'document_99' };

describe('what is attached to it (X187)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['is kept', 'DocumentAttached', { of: own(), command: attaching() }],
    ['once', 'nothing', { of: attached(), command: attaching() }],
    ['and no other under its name', 'DOCUMENT_ATTACHED', { of: attached(), command: attaching({ sha256: 'x' }) }],
    ['nor of another kind', 'DOCUMENT_ATTACHED', { of: attached({ kind: 'EVIDENCE' }), command: attaching() }],
    ['nor as another type', 'DOCUMENT_ATTACHED', { of: attached({ claimedType: 'image/png' }), command: attaching() }],
    ['beside another', 'DocumentAttached', { of: attached(), command: attaching(next) }],
    ['of a type that officials open', 'UNSUPPORTED_MEDIA_TYPE contentType NOT_ACCEPTED', { of: own(), command: attaching({ claimedType: 'text/html' }) }],
    ['up to the size of one', 'DocumentAttached', { of: own(), command: attaching({ size: most }) }],
    ['and no larger', 'FIELDS_WRONG file TOO_LARGE', { of: own(), command: attaching({ size: most + 1 }) }],
    ['up to the size of all', 'DocumentAttached', { of: attached({ size: mostOfAll / 4 }, 3), command: attaching({ ...next, size: most }) }],
    ['and no larger together', 'FIELDS_WRONG file TOTAL_TOO_LARGE', { of: attached({ size: mostOfAll / 4 + 1 }, 3), command: attaching({ ...next, size: most }) }],
    ['twenty', 'DocumentAttached', { of: attached({}, 19), command: attaching(next) }],
    ['and no more', 'DOCUMENTS_TOO_MANY', { of: attached({}, 20), command: attaching(next) }],
    ['that opens', 'FIELDS_WRONG file UNREADABLE', { of: own(), command: attaching({ readable: false }) }],
    ['and is what it says', 'FIELDS_WRONG contentType OTHER_TYPE', { of: own(), command: attaching({ foundType: 'image/png' }) }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));

  it('leaves no less room than none', () => {
    expect(roomOf(own())).toEqual({ documents: 20, bytes: mostOfAll });
    expect(roomOf(attached({ size: most }, 3))).toEqual({ documents: 17, bytes: mostOfAll - 3 * most });
    expect(roomOf(attached({ size: most }, 21))).toEqual({ documents: 0, bytes: 0 });
  });

  it('is of whoever brought it, where an official did', () => {
    const by = (actor: Actor) => decide(own(), attaching(), { actor, now });
    expect(by(staff('operator'))).toMatchObject({ value: [{ type: 'DocumentAttached', by: 'staff_operator' }] });
    expect(by(recipient())).toEqual({ ok: true, value: [{ type: 'DocumentAttached', document: scan }] });
  });
});

describe('it goes on to another (APPK 65, 91)', () => {
  const toldOf = (command: ComplaintCommand) => decide(about('REFUSAL'), command, { actor: staff('head'), now });

  it('up, by whoever passed it, or to whoever is competent, with a paper', () => {
    const by = { by: 'staff_head', person: 'person_head' };
    const up = { type: 'PassedUp', reason: record, ...by };
    expect(toldOf({ type: 'PassUp', reason: written() })).toEqual({ ok: true, value: [up] });
    const on = { type: 'PassedOn', paper, reason: record };
    expect(toldOf({ type: 'PassOn', paper, reason: written() })).toEqual({ ok: true, value: [on] });
  });
});

const reviewed = (parts: Partial<Complaint> = {}) =>
  own({ status: 'AWAITING_SIGNATURE', draft: aDraftedAnswer('SATISFIED'), reviewer: 'staff_reviewer', ...parts });
const himself = (name: string): Actor =>
  ({ ...staff('executor'), staff: `staff_${name}` as StaffId, person: `person_${name}` }) as Actor;
const recusing = (name: string): Pick<Told, 'command' | 'actor'> => ({
  ...{
    command: { type: 'DeclareRecusal', staff: `staff_${name}`, members: [], reason: written() },
    actor: himself(name),
  },
});
const task = { step: 'sign-answer', role: 'head', organisation: 'uralsk', openedAt: now } as const;
const headless = reviewed({ task, lacksHead: { since: now } });
const back = { type: 'ReturnDraft', reason: written() } as const;

describe('whoever is recused, and whoever is there again (X70, X98)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['his draft goes back before it is signed', 'RecusalDeclared DraftReturned', { of: reviewed(), ...recusing('reviewer') }],
    ['not that of another', 'RecusalDeclared', { of: reviewed(), ...recusing('other') }],
    ['nor what was conceded', 'RecusalDeclared', { of: reviewed({ isConceded: true }), ...recusing('reviewer') }],
    ['nor while it is reviewed', 'RecusalDeclared', { of: reviewed({ status: 'UNDER_REVIEW' }), ...recusing('reviewer') }],
    ['the head acts, whom nobody found', 'HeadReturned DraftReturned', { of: headless, command: back }],
    ['what changes nothing shows nothing', 'nothing', { of: { ...headless, status: 'DECIDED' }, command: { type: 'CarryOutAnswer', isDone: true } }],
    ['nor does what is refused', 'REASON_MISSING', { of: headless, command: { ...back, reason: written(' ') } }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));

  it('nor does whoever recuses himself', () =>
    expect(heard({ of: headless, ...recusing('head') })).not.toContain('HeadReturned'));
});
