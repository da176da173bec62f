import { describe, expect, it } from 'vitest';
import type { Actor, ActorKind } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { putBefore as before } from '#domain/file/terms/put-before.ts';
import { caseIn, recipient, staff } from '#test/builders/requests/a-case.ts';

const now = '2018-02-20T06:00:00.000Z';
const putBefore = (theCase: Application, viewer: Actor, known: typeof there) =>
  before(application, theCase, { viewer, ...known });
const task = (role: 'head' | 'executor' | 'registrar') =>
  ({ step: role === 'head' ? 'name-executor' : 'draft-result', role, organisation: 'uralsk', openedAt: now }) as const;
const waiting: Application = { ...caseIn('UNDER_EXAMINATION'), executor: 'staff_executor', task: task('executor') };
const headsTurn: Application = { ...caseIn('AWAITING_RESOLUTION'), task: task('head') };
/** The total term missed, and whom its ladder has reached. */
const missed = (
  theCase: Application,
  ...rungs: ('breach' | 'head' | 'administrator' | 'supervisor')[]
): Application => {
  const { total } = theCase.terms;
  if (!total) throw new Error('no total term');
  const { task: open } = theCase;
  return { ...theCase, ...(open ? { task: open } : {}), terms: { ...theCase.terms, total: { ...total, rungs } } };
};
const lacking = { ...headsTurn, lacksHead: { since: now } };
const ofNaming = (state: 'running' | 'met') =>
  ({
    ...lacking,
    terms: { ...lacking.terms, actingHead: { ...lacking.terms.total, term: 'actingHead', state } },
  }) as Application;
const there = { holderServes: true, isLeft: true };
const gone = { holderServes: false, isLeft: true };
const nobody = { holderServes: true, isLeft: false };

/** To whom an open task is shown beside its holder, and why: head, administrator, supervisor; nobody else ever. */
// biome-ignore format: a table, one situation a row
const rows: readonly [string, Application, typeof there, head: string, administrator: string, supervisor: string][] = [
  ['in time',                                     waiting,                                    there,    '–',        '–',        '–'],
  ['without a task',                              { ...waiting, task: undefined },            gone,     '–',        '–',        '–'],
  ['of an executor who serves no more',           waiting,                                    gone,     'ORPHANED', 'ORPHANED', 'ORPHANED'],
  ['of an executor who is away or recused',       waiting,                                    nobody,   'NOBODY_LEFT', 'NOBODY_LEFT', 'NOBODY_LEFT'],
  ['of a registrar, where none is left',           { ...waiting, task: task('registrar') },    nobody,   'NOBODY_LEFT', 'NOBODY_LEFT', 'NOBODY_LEFT'],
  ['late, where nobody is left',                   missed(waiting, 'breach', 'head'),          nobody,   'NOBODY_LEFT', 'NOBODY_LEFT', 'NOBODY_LEFT'],
  ['of the head, where none is left',             headsTurn,                                  nobody,   '–',        'NO_HEAD',  'NO_HEAD'],
  ['of the head, where it is said that none is',  lacking,                                    there,    '–',        'NO_HEAD',  'NO_HEAD'],
  ['of an executor, where it is said so',         { ...waiting, lacksHead: { since: now } },  gone,     'ORPHANED', 'NO_HEAD',  'NO_HEAD'],
  ['of the head, who serves no more',             headsTurn,                                  gone,     '–',        'ORPHANED', 'ORPHANED'],
  ['late, as the head is told',                   missed(waiting, 'breach', 'head'),          there,    'OVERDUE',  '–',        'OVERDUE'],
  ['late, as the administrator is told',          missed(waiting, 'breach', 'head', 'administrator'), there, 'OVERDUE', 'OVERDUE', 'OVERDUE'],
];

describe('why an open task lies before somebody beside its holder (X43, X74)', () => {
  it.each(rows)('%s', (_what, theCase, known, head, administrator, supervisor) => {
    const reasonFor = (kind: 'head' | 'administrator' | 'supervisor') =>
      putBefore(theCase, staff(kind, kind, kind === 'supervisor' ? 'oblast' : 'uralsk'), known)?.reason ?? '–';
    expect([reasonFor('head'), reasonFor('administrator'), reasonFor('supervisor')]).toEqual([
      head,
      administrator,
      supervisor,
    ]);
  });

  it.each(['registrar', 'executor', 'operator', 'auditor', 'contactCentre'] as const satisfies ActorKind[])(
    'never before the %s',
    (kind) => {
      for (const [, theCase, known] of rows) expect(putBefore(theCase, staff(kind), known)).toBeUndefined();
    },
  );

  it('nor before the recipient', () => {
    expect(putBefore(lacking, recipient(), gone)).toBeUndefined();
  });

  it('says until when a head is named, while that runs, and which term was missed by whom', () => {
    const supervisor = staff('supervisor', 'supervisor', 'oblast');
    expect(putBefore(ofNaming('running'), supervisor, there)).toMatchObject({ naming: { state: 'running' } });
    expect(putBefore(ofNaming('met'), supervisor, there)).toMatchObject({ reason: 'NO_HEAD', namesFamily: false });
    expect(putBefore(lacking, supervisor, there)).toMatchObject({ reason: 'NO_HEAD', namesFamily: false });
    expect(putBefore(missed(waiting, 'breach', 'head'), supervisor, there)).toEqual({
      reason: 'OVERDUE',
      to: 'head',
      term: 'total',
    });
  });
});
