import { describe, expect, it } from 'vitest';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { decide } from '#domain/application/decide/decide.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn, record, staff } from '#test/builders/requests/a-case.ts';
import { outcome } from '#test/builders/words/outcome.ts';

const now = '2018-03-01T07:00:00.000Z';
const reason = { record: record(), content: 'Туысы' };
const head = { actor: { ...staff('head'), person: 'person_head' } as StaffActor, now };
const waiting = caseIn('AWAITING_SIGNATURE');
const drafted = (changes: Partial<Application> = {}): Application => ({ ...waiting, ...changes });
const draft = waiting.draft as NonNullable<Application['draft']>;
const ofPerson = (person: string) => drafted({ draft: { ...draft, person } as typeof draft });
const told = (theCase: Application, command: ApplicationCommand, occasion = head) => {
  const decided = decide(theCase, command, occasion);
  return decided.ok ? decided.value : decided.error.code;
};

const recusing = (who: string, changes: Partial<StaffMember> = {}, members?: readonly StaffMember[]) =>
  ({
    type: 'DeclareRecusal',
    staff: who,
    official: anOfficial({ id: who, ...changes }),
    ...(members ? { members } : {}),
    reason,
  }) as const;

describe('a draft that waits for the signature goes back with whoever does not answer for it any more (X43)', () => {
  it.each<[string, string, string[]]>([
    ['of him who is replaced', 'staff_executor', ['ExecutorReplaced', 'DraftReturned']],
    ['not of him who comes', 'staff_new', ['ExecutorReplaced']],
  ])('on a replacement: %s', (_whose, by, expected) => {
    const theCase = drafted({ draft: { ...draft, by } as typeof draft });
    const official = anOfficial({ id: 'staff_new', person: 'person_new' });
    expect(outcome(theCase, { type: 'ReplaceExecutor', executor: 'staff_new', official, reason }, head)).toEqual(
      expected,
    );
  });

  it('on a replacement while nothing is drafted: nothing goes back', () => {
    const official = anOfficial({ id: 'staff_new', person: 'person_new' });
    const replacing = { type: 'ReplaceExecutor', executor: 'staff_new', official, reason } as const;
    expect(outcome(caseIn('UNDER_EXAMINATION'), replacing, head)).toEqual(['ExecutorReplaced']);
  });

  // biome-ignore format: a table, one recusal a row
  it.each<[string, Application, ReturnType<typeof recusing>, string[]]>([
    ['of the entry that drafted', drafted(), recusing('staff_executor'), ['RecusalDeclared', 'DraftReturned']],
    ['of the same person under another entry (X70)', ofPerson('person_his'), recusing('staff_second', { person: 'person_his' }), ['RecusalDeclared', 'DraftReturned']],
    ['not of a colleague', ofPerson('person_his'), recusing('staff_second', { person: 'person_other' }), ['RecusalDeclared']],
    ['not of a colleague, where nobody knows who drafted', drafted(), recusing('staff_second', { person: 'person_other' }), ['RecusalDeclared']],
  ])('on a recusal: %s', (_whose, theCase, command, expected) => {
    expect(outcome(theCase, command, head)).toEqual(expected);
  });

  it('on his own recusal: his, whatever record of him was brought, and not a colleague’s', () => {
    const his = { actor: { ...staff('executor', 'second'), person: 'person_his' } as StaffActor, now };
    const { official: _, ...himself } = recusing('staff_second');
    expect(outcome(ofPerson('person_his'), himself, his)).toEqual(['RecusalDeclared', 'DraftReturned']);
    expect(outcome(ofPerson('person_other'), himself, his)).toEqual(['RecusalDeclared']);
    expect(outcome(drafted(), himself, { actor: staff('executor', 'second'), now })).toEqual(['RecusalDeclared']);
  });
});

describe('who is recused (APPK 67, X70)', () => {
  const examined = caseIn('UNDER_EXAMINATION');
  it.each<[string, ReturnType<typeof recusing>, string]>([
    [
      'a subordinate, as the register of staff knows him',
      recusing('staff_second', { person: 'person_his' }),
      'person_his',
    ],
    [
      'the head, as he acts, whatever record was brought',
      recusing('staff_head', { person: 'person_x' }),
      'person_head',
    ],
  ])('is told by the person he is: %s', (_who, command, person) => {
    expect(told(examined, command)).toMatchObject([{ type: 'RecusalDeclared', staff: command.staff, person }]);
  });

  it('leaves no head, counted with whoever was recused before, by entry or by person', () => {
    const own = anOfficial({ id: 'staff_head', role: 'head', person: 'person_head' });
    const deputy = anOfficial({ id: 'staff_deputy', role: 'head', person: 'person_deputy' });
    const last = recusing('staff_head', {}, [own, deputy]);
    const lacking = ['RecusalDeclared', 'HeadLacking'];
    const resolved = caseIn('AWAITING_RESOLUTION');
    expect(outcome(resolved, last, head)).toEqual(['RecusalDeclared']);
    expect(outcome({ ...resolved, recused: ['staff_deputy'] }, last, head)).toEqual(lacking);
    expect(outcome({ ...resolved, recusedPersons: ['person_deputy'] }, last, head)).toEqual(lacking);
    const second = { ...own, id: 'staff_head_2' };
    expect(outcome(resolved, recusing('staff_head', {}, [own, second]), head)).toEqual(lacking);
  });
});

describe('by whom a result is signed (5.5)', () => {
  const own = anOfficial({ id: 'staff_head', role: 'head', person: 'person_head' });
  const signing = (draftRecord = 'record_draft') =>
    ({
      type: 'SignResult',
      kind: 'NOTICE',
      paper: { id: 'paper', type: 'REGISTRATION_NOTICE', sha256: 'ab', versionId: '1' },
      signature: { sha256: 'cd', versionId: '1' },
      certificateSha256: 'ef',
      signedBy: 'person_head' as never,
      official: own,
      draftRecord,
    }) as const;
  it('tells for whom, where he stands in for somebody, and for nobody else', () => {
    const instead = { ...head, actor: { ...head.actor, standsFor: 'staff_absent' as never } };
    expect(told(waiting, signing(), instead)).toMatchObject([{ by: 'staff_head', standsFor: 'staff_absent' }]);
    const [signed] = told(waiting, signing()) as readonly object[];
    expect(signed).not.toHaveProperty('standsFor');
  });

  it('refuses the signature of another draft, or where none lies', () => {
    expect(told(waiting, signing('record_earlier'))).toBe('DRAFT_CHANGED');
    const { draft: _, ...none } = waiting;
    expect(told(none as Application, signing())).toBe('DRAFT_CHANGED');
  });
});

describe('who finds that an official is no relative where no supervisor is left (X81)', () => {
  const member = anOfficial({ id: 'staff_member', person: 'person_member' });
  const named = { ...caseIn('UNDER_EXAMINATION'), family: ['person_member'] };
  const oblast = { actor: staff('administrator', 'administrator', 'oblast'), now };
  const refuting = (above?: object) =>
    ({ type: 'RefuteKinship', staff: member.id, official: member, reason, ...(above ? { above } : {}) }) as never;
  it.each<[string, object | undefined, string | string[]]>([
    [
      'two administrators of the oblast',
      { members: [], confirmed: { settled: { outcome: 'confirmed' } } },
      ['KinshipRefuted'],
    ],
    ['not one alone', { members: [], confirmed: {} }, 'CONFIRMATION_NEEDED'],
    [
      'not where the other declined',
      { members: [], confirmed: { settled: { outcome: 'declined' } } },
      'CONFIRMATION_NEEDED',
    ],
    ['not one of whom nothing is brought', undefined, 'CONFIRMATION_NEEDED'],
    [
      'not while a supervisor is left',
      {
        members: [
          anOfficial({ id: 'staff_supervisor', role: 'supervisor', organisation: 'oblast', person: 'person_s' }),
        ],
        confirmed: { settled: { outcome: 'confirmed' } },
      },
      'FORBIDDEN',
    ],
  ])('%s', (_who, above, expected) => {
    expect(outcome(named, refuting(above), oblast)).toEqual(expected);
  });
});
