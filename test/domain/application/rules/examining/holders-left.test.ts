import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { holdersLeft } from '#domain/application/rules/examining/holders-left.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { caseIn } from '#test/builders/a-case.ts';
import { anOfficial } from '#test/builders/an-official.ts';

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
  task: task('operator', 'centre-uralsk'),
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

describe('who may do the open task that day (X97)', () => {
  it.each(rows)('%s', (_what, theCase, members, left) => {
    expect(holdersLeft(theCase, members, today).map(({ staff }) => staff)).toEqual(left);
  });
});
