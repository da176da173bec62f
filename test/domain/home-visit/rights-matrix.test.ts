import { describe, expect, it } from 'vitest';
import type { Actor, StaffRole } from '#domain/actor.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { allowed } from '#domain/home-visit/allowed-actions.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { homeVisitStatuses } from '#domain/home-visit/status.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import { aVisit } from '#test/builders/visits/a-visit.ts';
import { acts, rights } from './rights-written-out.ts';

const staff = (kind: StaffRole, organisation: string, person = `person_${kind}`): Actor => ({
  kind,
  staff: `staff_${kind}` as StaffId,
  person,
  organisation,
});
const recipient = (person = 'person_subject', alone?: true): Actor => ({
  kind: 'recipient',
  person: person as PersonId,
  ...(alone ? { provenAlone: alone } : {}),
});

const columns: readonly Actor[] = [
  recipient(),
  staff('contactCentre', 'oblast'),
  staff('operator', 'centre-uralsk'),
  staff('administrator', 'centre-uralsk'),
  staff('supervisor', 'oblast'),
  staff('auditor', 'oblast'),
];

const rows = rights
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([status = '', ...cells]) => [status as HomeVisit['status'], cells] as const);
const wordsOf = (cell: string) =>
  cell === '-'
    ? []
    : cell
        .split(/\s+/)
        .map((word) => acts[word as keyof typeof acts])
        .toSorted();
const may = (file: HomeVisit, actor: Actor): readonly string[] =>
  Object.values(acts)
    .filter((action) => mayAct(homeVisit, file, { actor, action }).ok)
    .toSorted();

describe('who may do what with a visit at home', () => {
  it.each(rows)('in status %s is what is written', (status, cells) => {
    for (const [column, cell] of cells.entries()) {
      const actor = columns[column] as Actor;
      expect([actor.kind, may(aVisit({ status }), actor)]).toEqual([actor.kind, wordsOf(cell)]);
    }
  });

  it('has a row for every status, and no act that is not written', () => {
    expect(rows.map(([status]) => status).toSorted()).toEqual([...homeVisitStatuses].toSorted());
    const people = ['recipient', 'contactCentre', 'operator', 'administrator', 'supervisor', 'auditor'];
    const named = Object.values(allowed).flatMap((row) =>
      Object.entries(row).flatMap(([kind, actions]) => (people.includes(kind) ? actions : [])),
    );
    expect([...new Set(named)].toSorted()).toEqual(Object.values(acts).toSorted());
  });

  it.each([
    ['another person', recipient('person_other')],
    ['an account that one operator alone has opened (X83)', recipient('person_subject', true)],
    ['an operator of another centre', staff('operator', 'centre-borili')],
    ['an administrator of another centre', staff('administrator', 'centre-borili')],
    ['a registrar', staff('registrar', 'uralsk')],
    ['a head', staff('head', 'uralsk')],
    ['an executor', staff('executor', 'uralsk')],
    ['the administrator of the provider', staff('administrator', 'uralsk')],
  ])('is nothing for %s, in whatever status', (_, actor) => {
    for (const status of homeVisitStatuses) expect(may(aVisit({ status }), actor)).toEqual([]);
  });

  it('of one that brings a result is to hand that over at the door or to give it up there, and to take nothing in (X235)', () => {
    const operator = staff('operator', 'centre-uralsk');
    const bringing = (status: HomeVisit['status']) => may(aVisit({ status, brings: 'case_1' }), operator);
    expect(bringing('AT_HOME')).toEqual(wordsOf('see claim release hand cancel'));
    expect(bringing('SCHEDULED')).toEqual(wordsOf('see claim release offer begin nobody hand decline cancel'));
    expect(bringing('NOBODY_CAME')).toEqual(wordsOf('see claim release offer hand decline cancel'));
  });

  it('of one whose package is taken is to take back the wish for its result, while that stands (X262)', () => {
    const at = '2026-12-01T09:00:00.000Z';
    for (const actor of columns.slice(0, 3)) {
      const of = (parts: Partial<HomeVisit>) => may(aVisit({ status: 'PACKAGE_TAKEN', ...parts }), actor);
      expect(of({ resultToo: true })).toEqual(wordsOf('see cancel'));
      expect(of({ resultToo: true, resultWish: { why: 'TAKEN_BACK', at } })).toEqual(wordsOf('see'));
    }
  });

  it('is nothing for the operator whose own visit it is (APPK 67)', () => {
    for (const status of homeVisitStatuses)
      expect(may(aVisit({ status }), staff('operator', 'centre-uralsk', 'person_subject'))).toEqual([]);
  });

  it('shows the administrator a visit that was put before him', () => {
    const visit = { term: 'visit', state: 'running', rungs: ['breach', 'head'], dueAt: '' };
    const terms = { visit } as unknown as HomeVisit['terms'];
    const task = { step: 'make-visit', role: 'operator', organisation: 'centre-uralsk', openedAt: '' } as const;
    expect(may(aVisit({ status: 'SCHEDULED', terms, task }), staff('administrator', 'centre-uralsk'))).toContain(
      'SeeCase',
    );
  });
});
