import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { CommandOf } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import { rights } from '#domain/application/rights.ts';
import { decide } from '#domain/file/decide.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { trayOfFile } from '#domain/file/tasks/tray.ts';
import { putBefore } from '#domain/file/terms/put-before.ts';
import { putBeforeWords } from '#domain/file/words/put-before-words.ts';
import { actsByNaming, asksForHead, isOwnHead, leavesNoHead } from '#domain/staff/head-left.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { words } from '#domain/words.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn, machine, staff } from '#test/builders/requests/a-case.ts';
import { later } from '#test/builders/requests/cases-in.ts';

const now = '2018-02-20T06:00:00.000Z';
const head = anOfficial({ id: 'staff_head', role: 'head', person: 'person_head' });
const substitute = anOfficial({
  id: 'staff_deputy',
  person: 'person_deputy',
  substitutions: [
    { forStaff: 'staff_head', role: 'head', organisation: 'uralsk', from: '2018-02-01', to: '2018-02-28' },
  ],
});
const elsewhere = anOfficial({ id: 'staff_borili', role: 'head', organisation: 'borili', person: 'person_borili' });
const reason = { record: { id: 'record_1', mac: 'mac' }, content: 'Туысы' };
const theCase = caseIn('AWAITING_RESOLUTION');
const supervisor = staff('supervisor', 'supervisor', 'oblast');

type Own = CommandOf<'DeclareRecusal'> | CommandOf<'NameActingHead'>;
const decided = (before: Application, command: Own, actor: Actor) => {
  const decision = decide(application, before, { command, occasion: { actor, now } });
  if (!decision.ok) return decision.error.code;
  return decision.value.map(({ type }) => type);
};
const recusal = (members: readonly StaffMember[]) =>
  decided(theCase, { type: 'DeclareRecusal', staff: 'staff_head', members, reason }, {
    ...staff('head'),
    person: 'person_head',
  } as Actor);
const naming = (before: Application, members: readonly StaffMember[], official: StaffMember | undefined = elsewhere) =>
  decided(
    { ...before, lacksHead: { since: now } },
    { type: 'NameActingHead', head: official?.id ?? 'staff_nobody', official, members, reason },
    supervisor,
  );

describe('a provider without a head in a case (APPK 67, X74)', () => {
  it('is one whose head is recused and has no substitute, and no other', () => {
    expect(recusal([head])).toEqual(['RecusalDeclared', 'HeadLacking']);
    expect(recusal([head, substitute])).toEqual(['RecusalDeclared']);
    expect(recusal([head, { ...substitute, person: 'person_head' }])).toEqual(['RecusalDeclared', 'HeadLacking']);
    expect(recusal([head, { ...substitute, dismissedAt: now }])).toEqual(['RecusalDeclared', 'HeadLacking']);
  });

  it('gets another provider’s head from the supervisor, also where its own has gone', () => {
    const recused = { ...theCase, recused: ['staff_head'] };
    expect(naming(recused, [head])).toEqual(['ActingHeadNamed']);
    expect(naming(theCase, [{ ...head, dismissedAt: now }])).toEqual(['ActingHeadNamed']);
    expect(naming(theCase, [])).toEqual(['ActingHeadNamed']);
    expect(naming(theCase, [head])).toBe('HEAD_NOT_LACKING');
    expect(naming(recused, [head, substitute])).toBe('HEAD_NOT_LACKING');
  });

  it.each<[string, StaffMember, string]>([
    ['its own', { ...elsewhere, organisation: 'uralsk' }, 'FIELDS_WRONG'],
    ['an executor', { ...elsewhere, role: 'executor' }, 'FIELDS_WRONG'],
    ['one who has left', { ...elsewhere, to: '2018-02-19' }, 'FIELDS_WRONG'],
    ['one of the family', { ...elsewhere, person: theCase.applicant }, 'RECUSED'],
  ])('gets no head who is %s', (_who, official, code) => {
    expect(naming({ ...theCase, recused: ['staff_head'] }, [head], official)).toBe(code);
  });

  it('has its tasks in the named head’s own tray, who acts in this case alone; meanwhile the administrator sees it', () => {
    const task = { step: 'name-executor', role: 'head', organisation: 'uralsk', openedAt: now } as const;
    const lacking = later({ ...theCase, task, recused: ['staff_head'] }, now, { type: 'HeadLacking' });
    const sees = (file: Application, actor: Actor) => mayAct(application, file, { actor, action: 'SeeCase' }).ok;
    const administrator = staff('administrator');
    expect([sees(theCase, administrator), sees(lacking, administrator)]).toEqual([false, true]);
    const named = later(lacking, now, {
      type: 'ActingHeadNamed',
      staff: 'staff_borili',
      organisation: 'borili',
      reason: reason.record,
    });
    const acting = { ...staff('head', 'borili', 'borili'), person: 'person_borili' } as Actor;
    expect([named.lacksHead, trayOfFile(application, named)]).toEqual([undefined, 'borili#head#staff_borili']);
    expect(mayAct(application, named, { actor: acting, action: 'NameExecutor' }).ok).toBe(true);
    expect([sees(theCase, acting), sees(named, administrator)]).toEqual([false, false]);
    const { actingHead, ...others } = named.terms;
    const { actingHead: _, ...before } = lacking.terms;
    expect([actingHead?.state, others]).toEqual(['met', before]);
  });
});

const due = (role: 'head' | 'executor') =>
  ({ step: role === 'head' ? 'name-executor' : 'draft-result', role, organisation: 'uralsk', openedAt: now }) as const;
const looked = (before: Application, members: readonly StaffMember[], at = now) => {
  const occasion = { actor: machine, now: at };
  const decision = decide(application, before, { command: { type: 'CheckStaff', members }, occasion });
  return decision.ok ? decision.value.map(({ type }) => type) : decision.error.code;
};
const away = { absences: [{ from: '2018-02-19', to: '2018-02-21' }] };
const named = { actingHead: { staff: 'staff_borili', organisation: 'borili' } } as const;

const headOf = (organisation: string, id: string) => staff('head', id, organisation);

it('whoever uses the power of a named head, or ends it by acting, is he or an own head, and no third (X77)', () => {
  const file = { ...theCase, ...named };
  const asked: readonly [Actor, acts: boolean, isOwn: boolean][] = [
    [{ ...headOf('borili', 'borili'), staff: 'staff_borili' } as Actor, true, false],
    [headOf('uralsk', 'own'), true, true],
    [headOf('terekti', 'third'), false, false],
    [staff('executor', 'own', 'uralsk'), false, false],
  ];
  for (const [actor, acts, isOwn] of asked)
    expect([actsByNaming(rights, file, actor), isOwnHead(rights, file, actor)]).toEqual([acts, isOwn]);
  expect(actsByNaming(rights, theCase, headOf('uralsk', 'own'))).toBe(false);
  const standing = { ...headOf('uralsk', 'borili'), staff: 'staff_borili' } as Actor;
  expect(isOwnHead(rights, file, standing)).toBe(false);
});

it('a head who was lacking is asked for whoever’s turn it is, until it is told that somebody is there (X74)', () => {
  const examined: Application = { ...caseIn('UNDER_EXAMINATION'), executor: 'staff_executor', task: due('executor') };
  expect([asksForHead(rights, examined), asksForHead(rights, { ...examined, lacksHead: { since: now } })]).toEqual([
    false,
    true,
  ]);
  const members = [head, anOfficial({ id: 'staff_executor' })];
  expect(looked({ ...examined, lacksHead: { since: now } }, members)).toEqual(['HeadReturned']);
});

it('a recusal leaves no head only where one was left', () => {
  const recused = { recused: ['staff_head'], recusedPersons: [] };
  const left = (before: Application, members?: readonly StaffMember[]) =>
    leavesNoHead(rights, before, { after: recused, today: '2018-02-20', members });
  expect([left(theCase, [head]), left(theCase, []), left({ ...theCase, lacksHead: { since: now } }, [head])]).toEqual([
    true,
    false,
    false,
  ]);
  expect([left(theCase, undefined), left(theCase, [head, substitute])]).toEqual([false, false]);
});

describe('whether a head is there, once it is his turn (X74)', () => {
  const waiting: Application = { ...theCase, task: due('head') };
  const lacking: Application = { ...waiting, lacksHead: { since: now } };

  it.each<[string, boolean, readonly StaffMember[], Partial<Application>?]>([
    ['a head at his post', true, [head]],
    ['nobody in the register', false, []],
    ['a head whose service has ended', false, [{ ...head, to: '2018-02-19' }]],
    ['a head who was dismissed', false, [{ ...head, dismissedAt: now }]],
    ['a head who is only entered', false, [{ ...head, awakened: undefined }]],
    ['a head who is away', false, [{ ...head, ...away }]],
    ['a head whose absence is over', true, [{ ...head, absences: [{ from: '2018-02-12', to: '2018-02-19' }] }]],
    ['a head who is away, and a substitute', true, [{ ...head, ...away }, substitute]],
    [
      'a head and a substitute who are away',
      false,
      [
        { ...head, ...away },
        { ...substitute, ...away },
      ],
    ],
    ['a substitute whose days are over', false, [{ ...substitute, substitutions: [] }]],
    ['a recused head', false, [head], { recused: ['staff_head'] }],
    ['a head of the family', false, [{ ...head, person: theCase.applicant }]],
    ['a head of another provider', false, [elsewhere]],
    ['the head of another provider who was named', true, [elsewhere], named],
    ['the named head, who has gone', false, [{ ...elsewhere, dismissedAt: now }], named],
  ])('%s: %s', (_who, isThere, members, more = {}) => {
    expect(looked({ ...waiting, ...more }, members)).toEqual(isThere ? [] : ['HeadLacking']);
    expect(looked({ ...lacking, ...more }, members)).toEqual(isThere ? ['HeadReturned'] : []);
  });

  it('is no question while it is another’s turn, and the executor’s turn that came back to the head is his', () => {
    const examined: Application = { ...caseIn('UNDER_EXAMINATION'), executor: 'staff_executor', task: due('executor') };
    expect(looked(examined, [anOfficial({ id: 'staff_executor' })])).toEqual([]);
    expect(looked({ ...examined, recused: ['staff_executor'] }, [])).toEqual(['HeadLacking']);
  });

  it('is answered by an act of the head himself, whatever was looked for before', () => {
    const naming = {
      type: 'NameExecutor',
      executor: 'staff_executor',
      official: anOfficial({ id: 'staff_executor' }),
      resolution: reason,
    } as const;
    const decision = decide(application, lacking, { command: naming, occasion: { actor: staff('head'), now } });
    expect(decision).toMatchObject({ ok: true, value: [{ type: 'HeadReturned' }, { type: 'ExecutorNamed' }] });
  });

  it.each([
    ['2018-02-20T06:00:00.000Z', '2018-02-23', 'plain days'],
    ['2018-03-06T06:00:00.000Z', '2018-03-13', 'three days off in March and the weekend between'],
    ['2018-02-23T06:00:00.000Z', '2018-02-28', 'a weekend'],
  ])('lacking since %s, one is to be named by %s: %s', (at, lastDay) => {
    const { actingHead } = later(waiting, at, { type: 'HeadLacking' }).terms;
    expect(actingHead).toMatchObject({ state: 'running', lastDay });
  });

  it('ends the term with whoever is there again, and the procedure’s own terms are what they were', () => {
    const told = later(waiting, now, { type: 'HeadLacking' });
    const back = later(told, now, { type: 'HeadReturned' });
    const { actingHead, ...others } = back.terms;
    expect([actingHead?.state, others, back.lacksHead]).toEqual(['met', waiting.terms, undefined]);
  });

  it('is told to the supervisor with its last day, and then that it has passed', () => {
    const told = later(waiting, now, { type: 'HeadLacking' });
    const seen = { holderServes: true, isLeft: false };
    const textOf = (file: Application) => {
      const put = putBefore(application, file, { viewer: supervisor, ...seen });
      if (put?.reason !== 'NO_HEAD') throw new Error('not put before him');
      const who = words('басшы', 'руководитель', 'the head');
      return putBeforeWords({ put, who, isExecutors: false, to: 'supervisor', hasHead: true }).en;
    };
    expect(textOf(told)).toMatch(/The last day: 23 February 2018\.$/);
    const missed = {
      type: 'TermMissed',
      term: 'actingHead',
      dueAt: '2018-02-23T19:00:00.000Z',
      cause: 'OVERDUE',
    } as const;
    expect(textOf(later(told, '2018-02-23T19:00:00.000Z', missed))).toMatch(
      /Overdue, nobody has been named\. The last day: 23 February 2018\.$/,
    );
  });
});
