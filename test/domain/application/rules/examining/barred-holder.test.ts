import { describe, expect, it } from 'vitest';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import { steps } from '#domain/application/steps.ts';
import { lackingWords } from '#domain/application/words/lacking-words.ts';
import { decide } from '#domain/file/decide.ts';
import type { StepRow } from '#domain/file/kind.ts';
import { allowedActions, mayAct } from '#domain/file/may-act.ts';
import { putBefore } from '#domain/file/terms/put-before.ts';
import { holdersLeft } from '#domain/staff/holders-left.ts';
import { actorsOf, type StaffMember } from '#domain/staff/staff.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn, machine, staff } from '#test/builders/requests/a-case.ts';
import { later } from '#test/builders/requests/cases-in.ts';

const now = '2018-02-20T06:00:00.000Z';
const today = '2018-02-20';
const away = { absences: [{ from: '2018-02-19', to: '2018-02-21' }] };
const reason = { record: { id: 'record_1', mac: 'mac' }, content: 'Қол қоятын адам жоқ' };
const supervisor = staff('supervisor', 'supervisor', 'oblast');
const head = anOfficial({ id: 'staff_head', role: 'head', person: 'person_head' });
const standing = { forStaff: 'staff_head', role: 'head', organisation: 'uralsk', from: today, to: today } as const;
const deputy = anOfficial({ id: 'staff_deputy', person: 'person_deputy', substitutions: [standing] });
const elsewhere = anOfficial({ id: 'staff_borili', role: 'head', organisation: 'borili', person: 'person_borili' });

const draftedBy = (by: string, person: string): Application['draft'] => {
  const { draft } = caseIn('AWAITING_SIGNATURE');
  return draft && { ...draft, by, person };
};
const signing = (changes: Partial<Application> = {}): Application => ({
  ...caseIn('AWAITING_SIGNATURE'),
  executor: 'staff_deputy',
  draft: draftedBy('staff_deputy', 'person_deputy'),
  task: { step: 'sign-result', role: 'head', organisation: 'uralsk', openedAt: now },
  ...changes,
});

const decided = (before: Application, command: ApplicationCommand, actor: StaffActor | typeof machine) => {
  const decision = decide(application, before, { command, occasion: { actor, now } });
  return decision.ok ? decision.value.map(({ type }) => type) : decision.error.code;
};
const looked = (before: Application, members: readonly StaffMember[]) => {
  const decision = decide(application, before, {
    command: { type: 'CheckStaff', members },
    occasion: { actor: machine, now },
  });
  if (!decision.ok) throw new Error(decision.error.code);
  return decision.value.reduce((file, event) => later(file, now, event as never), before);
};
const naming = (members: readonly StaffMember[], official = elsewhere) =>
  ({ type: 'NameActingHead', head: official.id, official, members, reason }) as const;
const offered = (theCase: Application) => allowedActions(application, theCase, supervisor, { now });

const ofPeople = (Object.keys(steps) as (keyof typeof steps)[]).flatMap((step) => {
  const { role, status, answeredBy = [], answeredFreely = [] }: StepRow<Application> = steps[step];
  return role
    ? [{ step, role, status: status as Application['status'], answers: [...answeredBy, ...answeredFreely] }]
    : [];
});

// biome-ignore format: a table, one situation a row
const situations: readonly [string, Partial<Application>][] = [
  ['nobody bars him',                        {}],
  ['he has drafted',                         { draft: draftedBy('anna', 'person_anna') }],
  ['he has drafted under another entry',     { draft: draftedBy('staff_old', 'person_anna') }],
  ['somebody else has drafted',              { draft: draftedBy('staff_old', 'person_old') }],
  ['he is recused',                          { recused: ['anna'] }],
  ['he is recused under another entry',      { recusedPersons: ['person_anna'] }],
  ['he is of the family',                    { family: ['person_anna'] }],
  ['the file is his own',                    { applicant: 'person_anna' as Application['applicant'] }],
  ['he is said to be no relative',           { family: ['person_anna'], notKin: ['person_anna'] }],
];

describe('whoever counts as one who could do the open task is one who is let do it (X111)', () => {
  it('every task of a person has an answer, or it could not be asked', () => {
    expect(ofPeople.filter(({ answers }) => answers.length === 0)).toEqual([]);
  });

  it.each(ofPeople.flatMap((one) => situations.map(([why, changes]) => ({ ...one, why, changes }))))(
    '$step, where $why',
    ({ step, role, status, answers, changes }) => {
      const organisation = role === 'operator' ? 'centre-uralsk' : 'uralsk';
      const task = { step, role, organisation, openedAt: now } as const;
      const theCase: Application = { ...caseIn(status, 'corporation'), executor: 'anna', task, ...changes };
      const anna = anOfficial({ id: 'anna', role, organisation, person: 'person_anna' });
      const [actor] = actorsOf(anna, today);
      if (!actor) throw new Error('serves');
      const isLet = answers.every((action) => mayAct(application, theCase, { actor, action, now }).ok);
      expect(holdersLeft(application, theCase, { members: [anna], today }).length > 0).toBe(isLet);
    },
  );
});

describe('a draft that its drafter alone is there to sign (5.5, X111)', () => {
  const members = [{ ...head, ...away }, deputy];
  const lacking = looked(signing(), members);

  it('lies at once before the supervisor and the administrator, its term of naming running, and its person is told', () => {
    expect([lacking.lacksHead, lacking.terms.actingHead?.state]).toEqual([{ since: now }, 'running']);
    for (const viewer of [supervisor, staff('administrator')])
      expect(putBefore(application, lacking, { viewer, holderServes: true, isLeft: false })?.reason).toBe('NO_HEAD');
    expect(lackingWords(lacking)?.text.ru).toContain('контролирующее лицо назначает');
  });

  it('is signed by whoever is named, and is the own head’s again once he is there', () => {
    const named = later(lacking, now, {
      type: 'ActingHeadNamed',
      staff: 'staff_borili',
      organisation: 'borili',
      reason: reason.record,
    });
    expect(
      holdersLeft(application, named, { members: [...members, elsewhere], today }).map((one) => one.staff),
    ).toEqual(['staff_borili']);
    expect(looked(named, [head, deputy, elsewhere]).actingHead).toBeUndefined();
    expect(looked(named, [...members, elsewhere]).actingHead).toBeDefined();
  });

  it.each<[string, Application, readonly StaffMember[]]>([
    ['the head is away, the substitute has drafted', signing(), members],
    ['the head is away, another has drafted', signing({ draft: draftedBy('staff_x', 'person_x') }), members],
    ['the head is there', signing(), [head, deputy]],
    ['the head has drafted, and has no substitute', signing({ draft: draftedBy('staff_head', 'person_head') }), [head]],
    ['the head is recused, the substitute has drafted', signing({ recused: ['staff_head'] }), [head, deputy]],
    ['both are away', signing(), [head, deputy].map((one) => ({ ...one, ...away }))],
    ['nobody is in the register', signing(), []],
  ])('offers the supervisor to name a head exactly where that is accepted: %s', (_when, before, roll) => {
    const after = looked(before, roll);
    const isAccepted = decided(after, naming(roll), supervisor);
    expect(isAccepted).toEqual(offered(after).includes('NameActingHead') ? ['ActingHeadNamed'] : 'HEAD_NOT_LACKING');
  });

  it('has not got its head back by what the drafter does, and has by any act of a head who was told to be away', () => {
    const as = (member: StaffMember) => actorsOf(member, today).find(({ kind }) => kind === 'head') as StaffActor;
    expect(decided(lacking, { type: 'ClaimTask' } as never, as(deputy))).not.toContain('HeadReturned');
    const back = { type: 'ReturnDraft', reason } as const;
    expect(decided(lacking, back, as(deputy))).toEqual(['DraftReturned']);
    expect(decided(lacking, back, as(head))).toEqual(['HeadReturned', 'DraftReturned']);
  });

  it('gets no head from elsewhere who names himself, under whatever entry of the staff register', () => {
    const named = naming([{ ...head, ...away }]);
    const himself = { ...supervisor, person: 'person_borili' } as StaffActor;
    expect(decided(lacking, named, supervisor)).toEqual(['ActingHeadNamed']);
    expect(decided(lacking, named, himself)).toBe('FIELDS_WRONG');
  });

  it('gets no head from elsewhere who drafted it himself', () => {
    const his = { ...lacking, draft: draftedBy('staff_old', 'person_borili') };
    expect(decided(his, naming([{ ...head, ...away }]), supervisor)).toBe('DRAFTER_DOES_NOT_SIGN');
  });
});

it('an executor who has gone is the head’s to replace: where he is gone too, a head is lacking (X111)', () => {
  const task = { step: 'draft-result', role: 'executor', organisation: 'uralsk', openedAt: now } as const;
  const examined: Application = { ...caseIn('UNDER_EXAMINATION'), executor: 'staff_1', task };
  const executor = anOfficial({ id: 'staff_1' });
  const gone = looked(examined, [{ ...executor, ...away }]);
  expect([gone.lacksHead, gone.lacksHolder]).toEqual([{ since: now }, { since: now }]);
  expect(offered(gone)).toContain('NameActingHead');
  expect(looked(examined, [{ ...executor, ...away }, head]).lacksHead).toBeUndefined();
  expect(looked(examined, [executor]).lacksHead).toBeUndefined();
});
