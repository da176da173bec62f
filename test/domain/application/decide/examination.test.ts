import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { PersonId } from '#domain/ids.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn, record, staff } from '#test/builders/requests/a-case.ts';
import { outcome } from '#test/builders/words/outcome.ts';

const now = '2018-02-20T07:00:00.000Z';
const said = { record: record(), content: 'Қарауға' };
const executor = 'staff_new';
const official = (changes: Partial<StaffMember> = {}) => anOfficial({ id: executor, ...changes });
const head = { actor: staff('head'), now };

describe('a head who was lacking (X74)', () => {
  const lacking: Application = { ...caseIn('AWAITING_RESOLUTION'), lacksHead: { since: now } };
  it('is there again by an act of a head, not by his recusal nor by what changes nothing', () => {
    const naming = { type: 'NameExecutor', executor, official: official(), resolution: said } as const;
    const recusing = { type: 'DeclareRecusal', staff: 'staff_head', members: undefined, reason: said } as const;
    expect(outcome(lacking, naming, head)).toEqual(['HeadReturned', 'ExecutorNamed']);
    expect(outcome(lacking, recusing as never, head)).toEqual(['RecusalDeclared']);
    const recused = { ...lacking, recused: ['staff_head'] };
    expect(outcome(recused, recusing as never, head)).toEqual([]);
  });
});

describe('who is named executor (5.3, X43)', () => {
  const naming = (given: StaffMember | undefined) =>
    ({ type: 'NameExecutor', executor, official: given, resolution: said }) as const;
  const replacing = (given: StaffMember | undefined) =>
    ({ type: 'ReplaceExecutor', executor, official: given, reason: said }) as const;
  const notHere = 'FIELDS_WRONG executor NOT_AN_EXECUTOR_HERE';

  it.each<[string, StaffMember | undefined, Partial<Application>, string]>([
    ['nobody', undefined, {}, notHere],
    ['the record of somebody else', official({ id: 'staff_other' }), {}, notHere],
    ['a registrar', official({ role: 'registrar' }), {}, notHere],
    ['an executor of another provider', official({ organisation: 'borili' }), {}, notHere],
    ['one who has left', official({ to: '2018-02-19' }), {}, notHere],
    ['one who is yet to come', official({ from: '2018-02-21' }), {}, notHere],
    ['one who was dismissed', official({ dismissedAt: '2018-02-20T06:00:00.000Z' }), {}, notHere],
    ['the recipient himself (APPK 67)', official({ person: 'person_applicant' }), {}, 'EXECUTOR_RECUSED'],
    [
      'a member of the family (APPK 67)',
      official({ person: 'person_spouse' }),
      { family: ['person_spouse'] },
      'EXECUTOR_RECUSED',
    ],
    [
      'one whose absence is told of that day (X97)',
      official({ absences: [{ from: '2018-02-01', to: '2018-02-20' }] }),
      {},
      'FIELDS_WRONG executor AWAY',
    ],
    ['one who is recused (APPK 67)', official(), { recused: [executor] }, 'EXECUTOR_RECUSED'],
  ])('refuses %s', (_who, given, changes, code) => {
    const waiting = { ...caseIn('AWAITING_RESOLUTION'), ...changes };
    const examined = { ...caseIn('UNDER_EXAMINATION'), ...changes };
    expect(outcome(waiting, naming(given), head)).toBe(code);
    expect(outcome(examined, replacing(given), head)).toBe(code);
  });

  it('names one who serves here today, on the last day of his service too', () => {
    const given = official({ to: '2018-02-20' });
    expect(outcome(caseIn('AWAITING_RESOLUTION'), naming(given), head)).toEqual(['ExecutorNamed']);
    expect(outcome(caseIn('UNDER_EXAMINATION'), replacing(given), head)).toEqual(['ExecutorReplaced']);
  });
});

describe('who recuses whom (APPK 67)', () => {
  const waiting = caseIn('AWAITING_RESOLUTION');
  const recusing = (who: string, given?: StaffMember) =>
    ({ type: 'DeclareRecusal', staff: who, official: given, reason: said }) as const;

  it.each(['registrar', 'executor'] as const)('refuses a %s who recuses a colleague', (kind) => {
    expect(outcome(waiting, recusing(executor, official()), { actor: staff(kind), now })).toBe('FORBIDDEN');
  });

  it.each<[string, StaffMember | undefined]>([
    ['nobody', undefined],
    ['an official of another provider', official({ organisation: 'borili' })],
    ['somebody else than he names', official({ id: 'staff_other' })],
  ])('refuses a head who recuses %s', (_who, given) => {
    expect(outcome(waiting, recusing(executor, given), head)).toBe('STAFF_UNKNOWN');
  });

  const deputy = official({
    substitutions: [
      { forStaff: 'staff_head', role: 'head', organisation: 'uralsk', from: '2018-01-01', to: '2018-12-31' },
    ],
  });
  const inHisPlace = { actor: { ...staff('head', 'substitute'), standsFor: 'staff_head' as never }, now };
  const named: Application = {
    ...waiting,
    actingHead: { staff: 'staff_elsewhere' as never, organisation: 'borili' },
  };
  const fromElsewhere = { actor: { ...staff('head', 'elsewhere'), organisation: 'borili' }, now };

  it('lets nobody recuse a head but himself, whoever acts in his place or beside him', () => {
    const ofHead = recusing(executor, official({ role: 'head' }));
    expect(outcome(waiting, ofHead, head)).toBe('FORBIDDEN');
    expect(outcome(waiting, ofHead, inHisPlace)).toBe('FORBIDDEN');
    expect(outcome(named, ofHead, fromElsewhere)).toBe('FORBIDDEN');
  });

  it('lets who acts in a head’s place recuse a subordinate, and nobody who may act in that place too', () => {
    for (const [theCase, by] of [
      [waiting, inHisPlace],
      [named, fromElsewhere],
    ] as const) {
      expect(outcome(theCase, recusing(executor, official()), by)).toEqual(['RecusalDeclared']);
      expect(outcome(theCase, recusing(executor, deputy), by)).toBe('FORBIDDEN');
    }
    expect(outcome(waiting, recusing(executor, deputy), head)).toEqual(['RecusalDeclared']);
  });

  it.each(['registrar', 'executor', 'head'] as const)(
    'lets a %s recuse himself, and needs no record of him',
    (kind) => {
      expect(outcome(waiting, recusing(`staff_${kind}`), { actor: staff(kind), now })).toEqual(['RecusalDeclared']);
    },
  );

  it('refuses a head who is recused, or of the family, to recuse a colleague', () => {
    const recused = { ...waiting, recused: ['staff_head'] };
    expect(outcome(recused, recusing(executor, official()), head)).toBe('RECUSED');
    const relative = { ...staff('head'), person: 'person_spouse' } as Actor;
    const ofFamily = { ...waiting, family: ['person_spouse'] };
    expect(outcome(ofFamily, recusing(executor, official()), { actor: relative, now })).toBe('RECUSED');
    expect(outcome(ofFamily, recusing('staff_head'), { actor: relative, now })).toEqual(['RecusalDeclared']);
  });

  it('lets the head recuse a colleague, and nobody without a reason', () => {
    expect(outcome(waiting, recusing(executor, official()), head)).toEqual(['RecusalDeclared']);
    const silent = { ...recusing(executor, official()), reason: { ...said, content: ' ' } };
    expect(outcome(waiting, silent, head)).toBe('REASON_MISSING');
  });
});

describe('the ground of a refusal (5.4, Standard 10)', () => {
  const content = { facts: [{ fact: 'Үйі бар', source: 'Тіркелім' }], cure: 'Қайта жүгініңіз' };
  const drafting = (ground: string) =>
    ({ type: 'DraftRefusal', ground, draft: { record: record(), content } }) as const;
  const on = (day: string) => ({ actor: staff('executor'), now: `${day}T07:00:00.000Z` });
  const examined = caseIn('UNDER_EXAMINATION');

  it.each([
    ['no ground at all', 'because-i-say-so', '2018-03-01'],
    ['a ground of a later law', 'no-consent', '2019-12-10'],
  ])('refuses %s', (_what, ground, day) => {
    expect(outcome(examined, drafting(ground), on(day))).toBe('FIELDS_WRONG ground NO_SUCH_GROUND_TODAY');
  });

  it('takes it on the first day of that law', () => {
    expect(outcome(examined, drafting('no-consent'), on('2019-12-11'))).toEqual(['ResultDrafted']);
  });
});

describe('whose signature a result carries (5.5)', () => {
  const drafted = caseIn('AWAITING_SIGNATURE');
  const own = 'person_head' as PersonId;
  const member = anOfficial({ id: 'staff_head', role: 'head', person: own });
  const signing = (signedBy: PersonId, given: StaffMember | undefined) =>
    ({
      type: 'SignResult',
      kind: 'NOTICE',
      paper: { id: 'paper', type: 'REGISTRATION_NOTICE', sha256: 'ab', versionId: '1' },
      signature: { sha256: 'cd', versionId: '1' },
      certificateSha256: 'ef',
      signedBy,
      official: given,
      draftRecord: 'record_draft',
    }) as const;

  it.each<[string, PersonId, StaffMember | undefined, string | string[]]>([
    ['the head’s own', own, member, ['ResultSigned']],
    ['another’s certificate', 'person_other' as PersonId, member, 'SIGNATURE_REFUSED cms IIN_MISMATCH'],
    ['another’s record', own, { ...member, id: 'staff_other' }, 'FORBIDDEN'],
    ['of one whom the register of staff does not know', own, undefined, 'FORBIDDEN'],
  ])('%s', (_what, signedBy, given, expected) => {
    expect(outcome(drafted, signing(signedBy, given), head)).toEqual(expected);
  });
});
