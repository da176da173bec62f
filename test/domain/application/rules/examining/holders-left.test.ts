import { describe, expect, it } from 'vitest';
import type { Actor, StaffRole } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { rights } from '#domain/application/rights.ts';
import { isHolder } from '#domain/staff/head-left.ts';
import { holderChanges, holdersLeft, leavesNoHolder, officesAsked } from '#domain/staff/holders-left.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn, machine, staff } from '#test/builders/requests/a-case.ts';

const today = '2018-02-20';
const away = { absences: [{ from: '2018-02-19', to: today }] };
const one = (id: string, role: StaffMember['role'], changes: Partial<StaffMember> = {}) =>
  anOfficial({ id, role, person: `person_${id}`, ...changes });
const task = (role: 'registrar' | 'executor' | 'operator' | 'head', organisation = 'uralsk') =>
  ({ step: 'x', role, organisation, openedAt: '2018-02-20T05:00:00.000Z' }) as const;
const registering: Application = { ...caseIn('ACCEPTED', 'corporation'), task: task('registrar') };
const examining: Application = { ...caseIn('UNDER_EXAMINATION'), executor: 'anna', task: task('executor') };
const handing: Application = {
  ...caseIn('READY_FOR_COLLECTION', 'corporation'),
  task: { ...task('operator', 'centre-uralsk'), step: 'hand-over-result' },
};
const standsFor = (forStaff: string, role: StaffMember['role']) => ({
  substitutions: [{ forStaff, role, organisation: 'uralsk', from: today, to: today }],
});

// biome-ignore format: a table, one situation a row
const rows: readonly [string, Application, readonly StaffMember[], readonly string[]][] = [
  ['a registrar who is there',                registering, [one('anna', 'registrar')],                                      ['anna']],
  ['the only registrar, away',                registering, [one('anna', 'registrar', away)],                                []],
  ['the only one, recused',                   { ...registering, recused: ['anna'] }, [one('anna', 'registrar')],            []],
  ['the only one, of the family',             { ...registering, family: ['person_anna'] }, [one('anna', 'registrar')],      []],
  ['recused, and a colleague there',          { ...registering, recused: ['anna'] }, [one('anna', 'registrar'), one('bek', 'registrar')], ['bek']],
  ['recused, and a substitute',               { ...registering, recused: ['anna'] }, [one('anna', 'registrar'), one('bek', 'executor', standsFor('anna', 'registrar'))], ['bek']],
  ['recused, and a substitute who is away',   { ...registering, recused: ['anna'] }, [one('bek', 'executor', { ...standsFor('anna', 'registrar'), ...away })], []],
  ['a registrar of elsewhere',                registering, [one('anna', 'registrar', { organisation: 'borili' })],          []],
  ['the executor, there',                     examining,   [one('anna', 'executor'), one('bek', 'executor')],               ['anna']],
  ['the executor, away, others there',        examining,   [one('anna', 'executor', away), one('bek', 'executor')],         []],
  ['the executor, of the family',             { ...examining, family: ['person_anna'] }, [one('anna', 'executor')],         []],
  ['the executor, gone',                      examining,   [one('anna', 'executor', { to: '2018-02-19' })],                 []],
  ['an operator',                             handing,     [one('anna', 'operator', { organisation: 'centre-uralsk' })],    ['anna']],
  ['the only operator, away',                 handing,     [one('anna', 'operator', { organisation: 'centre-uralsk', ...away })], []],
  ['the head',                                { ...examining, task: task('head') }, [one('anna', 'head')],                  ['anna']],
  ['the head, away',                          { ...examining, task: task('head') }, [one('anna', 'head', away)],            []],
  ['no task',                                 { ...registering, task: undefined }, [one('anna', 'registrar')],              []],
];

const lacking = { lacksHolder: { since: '2018-02-20T04:00:00.000Z' } };
const anna = (role: StaffMember['role'], changes: Partial<StaffMember> = {}) => [one('anna', role, changes)];

// biome-ignore format: a table, one situation a row
const changes: readonly [string, Application, readonly StaffMember[], readonly string[]][] = [
  ['somebody there',                       registering, anna('registrar'),        []],
  ['nobody there',                         registering, anna('registrar', away),  ['HolderLacking']],
  ['nobody there, as was told',            { ...registering, ...lacking }, anna('registrar', away), []],
  ['somebody there again',                 { ...registering, ...lacking }, anna('registrar'), ['HolderReturned']],
  ['an executor who has gone',             examining,   anna('executor', { to: '2018-02-19' }), ['HolderLacking']],
  ['an executor who is recused, so that it is the head’s', { ...examining, recused: ['anna'] }, anna('executor'), []],
  ['the head’s turn',                      { ...registering, task: task('head') }, [], []],
  ['what waits at a desk for its recipient', handing,   [],                       []],
  ['no task',                              { ...registering, task: undefined }, [], []],
];

describe('what a request learns of whoever has its step (X98)', () => {
  it.each(changes)('%s', (_what, theCase, members, events) => {
    expect(holderChanges(rights, theCase, { members, today })).toEqual(events);
  });

  it.each([
    [registering, ['uralsk']],
    [examining, ['uralsk']],
    [{ ...examining, recused: ['anna'] }, ['uralsk']],
    [{ ...registering, lacksHead: { since: today } }, ['uralsk', 'uralsk']],
    [handing, []],
    [{ ...registering, task: undefined }, []],
  ] as readonly [Application, readonly string[]][])('is asked of the office that has it', (theCase, offices) => {
    expect(officesAsked(rights, theCase)).toEqual(offices);
  });

  it('a recusal leaves nobody where the office is known and it was the last', () => {
    const after = { recused: ['anna'], recusedPersons: [] };
    const left = (members?: readonly StaffMember[]) => leavesNoHolder(rights, registering, { after, today, members });
    expect([left(anna('registrar')), left([...anna('registrar'), one('bek', 'registrar')]), left(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('whoever does the step is there: of that office and role, the executor alone his own', () => {
    const by = (theCase: Application, id: string, role: StaffRole, office = 'uralsk') =>
      isHolder(rights, theCase, { ...staff(role, id, office), staff: id } as Actor);
    expect([by(registering, 'anna', 'registrar'), by(examining, 'anna', 'executor')]).toEqual([true, true]);
    expect([by(registering, 'anna', 'head'), by(registering, 'anna', 'registrar', 'borili')]).toEqual([false, false]);
    expect([by(examining, 'bek', 'executor'), isHolder(rights, registering, machine)]).toEqual([false, false]);
    expect(by({ ...registering, task: undefined }, 'anna', 'registrar')).toBe(false);
  });
});

describe('who may do the open task that day (X97)', () => {
  it.each(rows)('%s', (_what, theCase, members, left) => {
    expect(holdersLeft(rights, theCase, { members, today }).map(({ staff }) => staff)).toEqual(left);
  });
});
