import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { outcomeOf } from '#domain/file/outcome.ts';
import type { FileState } from '#domain/file/state.ts';
import { isLastWindow } from '#domain/home-visit/decide/at-home.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { daySheetOf, homeVisit, visitsOf } from '#domain/home-visit/kind.ts';
import { unmadeOf } from '#domain/home-visit/rules/window.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { actorOf } from '#test/builders/people/rights-of.ts';
import { aVisit, aWindow } from '#test/builders/visits/a-visit.ts';
import {
  atHome,
  before,
  begins,
  heard,
  lastMoment,
  nobodyCame,
  now,
  operator,
  over,
  recipient,
  scheduled,
  set,
  subject,
  within,
  written,
} from './asked.ts';

/** By hand: what each step answers in each status; a dash where it waits. */
const answers = `
REQUESTED     -            again
SCHEDULED     offered      -
AT_HOME       offered      -
INCOMPLETE    -            again
NOBODY_HOME   -            again
NOBODY_CAME   -            again
PACKAGE_TAKEN taken        taken
NOT_ENTITLED  not-entitled not-entitled
NOT_FILED     not-filed    not-filed
RESULT_HANDED handed       handed
CLOSED        closed       closed
CANCELLED     cancelled    cancelled`;
const rows = answers
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/) as [HomeVisit['status'], string, string]);

describe('the steps of a visit', () => {
  it.each(rows)('answer in %s: %s, %s', (status, offering, making) => {
    const file = aVisit({ status });
    expect([
      outcomeOf(homeVisit, file, 'offer-window') ?? '-',
      outcomeOf(homeVisit, file, 'make-visit') ?? '-',
    ]).toEqual([offering, making]);
  });

  it('are done once more where a window came to nothing', () => {
    const rounds = { 'offer-window': 1, 'make-visit': 1 };
    expect(outcomeOf(homeVisit, aVisit({ rounds }), 'offer-window', 0)).toBe('offered');
    expect(outcomeOf(homeVisit, aVisit({ rounds }), 'make-visit', 0)).toBe('again');
  });

  it('are an operator’s, in these statuses, by these terms and answers', () => {
    const { 'offer-window': offering, 'make-visit': making } = homeVisit.steps;
    expect(offering).toMatchObject({
      ...{
        status: 'REQUESTED',
        alsoIn: ['INCOMPLETE', 'NOBODY_HOME', 'NOBODY_CAME'],
        role: 'operator',
        term: 'window',
      },
      answeredBy: ['OfferWindow'],
    });
    expect(making).toMatchObject({
      ...{ status: 'SCHEDULED', alsoIn: ['AT_HOME'], role: 'operator' },
      answeredFreely: ['BeginVisit', 'RefuseVisit', 'NoteNobody', 'TakePackage', 'NoteLacking', 'HandResult'],
    });
    expect([offering?.paragraph(aVisit() as never), making?.paragraph(aVisit() as never)]).toEqual(['13', '13']);
    expect([making?.termIn?.(scheduled as never), making?.termIn?.(atHome as never)]).toEqual(['visit', 'outcome']);
  });
});

const late = '2026-12-08T09:00:00.000Z';

describe('the terms of a visit (X177, X188, X232)', () => {
  const terms = homeVisit.terms(aVisit());
  const owed = ['HomeVisitRequested', 'WindowDeclined', 'NextWindowOwed'];
  const cancelled = ['VisitCancelled', 'ResultHanded'];
  const made = ['VisitBegun', 'NobodyFoundHome', 'PackageTakenAtHome', 'VisitRefused', 'CentreCame'];

  it('begin, are met and lapse by these, after so many working days', () => {
    const written = Object.fromEntries(
      Object.entries(terms).map(([term, { from, metBy, lapsesOn, amount, unit, paragraph }]) => [
        term,
        { from, metBy, lapsesOn, amount, unit, paragraph },
      ]),
    );
    const unit = 'workingDay';
    expect(written).toEqual({
      window: {
        from: [...owed, 'WindowMissed'],
        metBy: ['WindowOffered'],
        lapsesOn: cancelled,
        amount: 3,
        unit,
        paragraph: '13; X177',
      },
      visit: {
        from: owed,
        metBy: made,
        lapsesOn: [...cancelled, 'WindowDeclined'],
        amount: 10,
        unit,
        paragraph: '13; X177',
      },
      entering: {
        ...{ from: ['WindowOffered', 'WindowMoved'], metBy: made, amount: 3, unit, paragraph: 'X60; X232' },
        lapsesOn: [...cancelled, 'WindowDeclined', 'WindowMissed'],
      },
      outcome: {
        ...{ from: ['VisitBegun'], lapsesOn: ['VisitCancelled'], amount: 1, unit, paragraph: '13; X179' },
        metBy: ['PackageTakenAtHome', 'PackageLackedAtHome', 'VisitRefused', 'ResultHanded'],
      },
      substitute: {
        ...{ from: ['HolderLacking'], metBy: ['HolderReturned'], amount: 1, unit, paragraph: '13; X98' },
        lapsesOn: [...cancelled, 'WindowDeclined'],
      },
    });
    expect(Object.entries(terms).flatMap(([term, { endsIn }]) => (endsIn ? [[term, endsIn]] : []))).toEqual([
      ['entering', 'WindowMissed'],
    ]);
  });

  it('of the visit is met when its package was taken, and missed no earlier than that may be entered', () => {
    const { visit } = terms;
    expect([visit?.doneAt?.(aVisit({ takenAt: within })), visit?.doneAt?.(aVisit())]).toEqual([within, undefined]);
    const entered = (of: HomeVisit, dueAt: string) => visit?.enteredUntil?.(of, { dueAt });
    expect(entered(scheduled, late)).toBe(over);
    expect(entered(scheduled, within)).toBe(over);
    expect(entered(scheduled, begins)).toBeUndefined();
    expect(entered(scheduled, before)).toBeUndefined();
    expect(entered(atHome, late)).toBeUndefined();
    expect(entered(aVisit({ status: 'SCHEDULED' }), late)).toBeUndefined();
  });

  it('of entering begins as the window ends, and is over with its days', () => {
    const { entering } = terms;
    expect([entering?.startedAt?.(scheduled), entering?.startedAt?.(aVisit())]).toEqual([aWindow.to, undefined]);
    expect([
      entering?.enteredUntil?.(scheduled, { dueAt: now }),
      entering?.enteredUntil?.(aVisit(), { dueAt: now }),
    ]).toEqual([over, undefined]);
  });
});

describe('where a visit is found', () => {
  it('is with its person, its centre and the sheet of its day in Oral', () => {
    expect(visitsOf('person_1')).toBe('homeVisit#person_1');
    expect(daySheetOf('centre-uralsk', '2026-11-25')).toBe('homeVisit#centre-uralsk#2026-11-25');
    expect(homeVisit.receipts?.(scheduled)).toEqual({ book: 'homeVisit#centre-uralsk#2026-11-25', at: begins });
    const atNight = { ...set, from: '2026-11-25T19:30:00.000Z' };
    expect(homeVisit.receipts?.(aVisit({ window: atNight }))).toEqual({
      book: 'homeVisit#centre-uralsk#2026-11-26',
      at: atNight.from,
    });
    expect(homeVisit.receipts?.(aVisit())).toBeUndefined();
    expect([homeVisit.answerable?.(aVisit()), homeVisit.officeOf(aVisit(), 'operator')]).toEqual([
      'centre-uralsk',
      'centre-uralsk',
    ]);
    expect(homeVisit.persons(aVisit())).toEqual({ applicant: 'person_subject' });
    expect(homeVisit.startsOn).toEqual({ 'home-visit': ['HomeVisitRequested'] });
  });

  it('counts those windows in which nobody came, but for one in which a package was taken after all', () => {
    const { unmade } = nobodyCame;
    expect(unmadeOf({})).toEqual([]);
    expect(unmadeOf({ unmade })).toEqual(unmade);
    expect(unmadeOf({ unmade, takenAt: within })).toEqual([]);
    expect(unmadeOf({ unmade, takenAt: aWindow.to })).toEqual(unmade);
    expect([0, 1, 2].map((n) => isLastWindow({ empty: Array(n).fill(aWindow) }))).toEqual([false, false, true]);
  });
});

const task: FileState['task'] = { step: 'make-visit', role: 'operator', organisation: 'centre-uralsk', openedAt: now };
const inTray = { ...scheduled, task };
const lacking = { ...inTray, lacksHolder: { since: now } };
const anOperator = (changes: Partial<StaffMember> = {}) =>
  anOfficial({
    id: 'staff_operator',
    role: 'operator',
    organisation: 'centre-uralsk',
    person: 'person_operator',
    ...changes,
  });
const checked = (of: HomeVisit, ...members: StaffMember[]) =>
  heard({ of, command: { type: 'CheckStaff', members }, actor: actorOf('machine') });
const away = [{ from: '2026-11-24', to: '2026-11-24', reason: { id: 'record_1', mac: '' } }] as never;

describe('whoever is there for a visit (X98)', () => {
  it('is asked of the centre whose task is open', () => {
    expect(homeVisit.askedOfStaff?.(aVisit())).toBeUndefined();
    const asked = homeVisit.askedOfStaff?.(inTray);
    expect(asked?.offices).toEqual(['centre-uralsk']);
    expect(asked?.command([])).toEqual({ type: 'CheckStaff', members: [] });
  });

  it.each<[string, string, string]>([
    ['nobody is', 'HolderLacking', checked(inTray)],
    ['somebody is', 'nothing', checked(inTray, anOperator())],
    ['one who is away', 'HolderLacking', checked(inTray, anOperator({ absences: away }))],
    ['one of another centre', 'HolderLacking', checked(inTray, anOperator({ organisation: 'centre-borili' }))],
    ['one whose visit it is', 'HolderLacking', checked(inTray, anOperator({ person: subject }))],
    ['it is told once', 'nothing', checked(lacking)],
    ['somebody is again', 'HolderReturned', checked(lacking, anOperator())],
    ['no task is open', 'nothing', checked(scheduled)],
  ])('%s: %s', (_, expected, heardOfIt) => expect(heardOfIt).toBe(expected));

  const ending = { type: 'EndBringing', request: 'case_1', by: 'staff_desk' } as const;
  const acted = (actor: Actor, at = now) =>
    heard({ of: lacking, command: { type: 'DeclineWindow', wishes: written() }, actor, at });

  it.each<[string, string, string]>([
    [
      'an operator of it shows by acting',
      'HolderReturned, WindowDeclined wishes:record_1 by:staff_operator',
      acted(operator),
    ],
    [
      'one of another centre does not',
      'WindowDeclined wishes:record_1 by:staff_operator',
      acted(actorOf('operator', { organisation: 'centre-borili' })),
    ],
    ['its person does not', 'WindowDeclined wishes:record_1', acted(recipient)],
    ['nor does whoever is refused', 'WINDOW_BEGUN', acted(operator, lastMoment)],
    ['nor what changes nothing', 'nothing', heard({ of: { ...lacking, brings: 'case_2' }, command: ending })],
    [
      'nor what nobody lacked',
      'WindowDeclined wishes:record_1 by:staff_operator',
      heard({ of: inTray, command: { type: 'DeclineWindow', wishes: written() } }),
    ],
  ])('%s: %s', (_, expected, heardOfIt) => expect(heardOfIt).toBe(expected));
});
