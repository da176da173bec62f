import { describe, expect, it } from 'vitest';
import type { Actor, StaffRole } from '#domain/actor.ts';
import { allowed } from '#domain/complaint/allowed-actions.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { complaintStatuses } from '#domain/complaint/status.ts';
import { mayAct } from '#domain/file/may-act.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import { aComplaint, aDraftedAnswer } from '#test/builders/complaints/a-complaint.ts';
import { aboutOwnPaper, above, acts, atBranch, atProvider, taken } from './rights-written-out.ts';

const staff = (kind: StaffRole, name: string, organisation = 'uralsk', person = `person_${name}`): Actor => ({
  kind,
  staff: `staff_${name}` as StaffId,
  person,
  organisation,
});
const recipient = (person = 'person_complainant', alone?: true): Actor => ({
  kind: 'recipient',
  person: person as PersonId,
  ...(alone ? { provenAlone: alone } : {}),
});

const file = (parts: Partial<Complaint>): Complaint =>
  aComplaint({
    reviewer: 'staff_reviewer',
    draft: aDraftedAnswer('NOT_SATISFIED'),
    family: ['person_relative'],
    ...parts,
  });
const rowsIn = (table: string) =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('|').map((cell) => cell.trim()));
const wordsOf = (cell: string) =>
  cell === '-'
    ? []
    : cell
        .split(' ')
        .map((word) => acts[word as keyof typeof acts])
        .sort();
const may = (of: Complaint, actor: Actor) =>
  Object.values(acts)
    .filter((action) => mayAct(complaint, of, { actor, action }).ok)
    .sort();

interface Written {
  readonly table: string;
  readonly parts: Partial<Complaint>;
  readonly columns: readonly Actor[];
}

const own = { acted: [{ by: 'staff_head', person: 'person_head' }, { by: 'staff_drafter' }], chosen: [] };
const tables: Readonly<Record<string, Written>> = {
  'a provider': {
    table: atProvider,
    parts: {},
    columns: [
      recipient(),
      staff('registrar', 'registrar'),
      staff('executor', 'reviewer'),
      staff('head', 'head'),
      staff('supervisor', 'supervisor', 'oblast'),
      staff('administrator', 'keeper'),
    ],
  },
  'a head about his own paper': {
    table: aboutOwnPaper,
    parts: { about: { act: 'REMOVAL' }, hands: own, reviewer: 'staff_drafter' },
    columns: [staff('head', 'again', 'uralsk', 'person_head'), staff('head', 'other'), staff('executor', 'drafter')],
  },
  'a branch of the Corporation': {
    table: atBranch,
    parts: { office: 'centre-uralsk' },
    columns: [
      staff('branchHead', 'branch', 'centre-uralsk'),
      staff('operator', 'reviewer', 'centre-uralsk'),
      staff('operator', 'other', 'centre-uralsk'),
    ],
  },
  'the second instance': {
    table: above,
    parts: { level: 'second', draft: { ...aDraftedAnswer('NOT_SATISFIED'), by: 'staff_reviewer' } },
    columns: [
      staff('qualityController', 'reviewer', 'oblast'),
      staff('qualityController', 'other', 'oblast'),
      staff('head', 'head'),
      staff('registrar', 'registrar'),
    ],
  },
};

describe('who may do what with a complaint (para 11, X162)', () => {
  it.each(Object.entries(tables))('at %s is what is written', (_where, { table, parts, columns }) => {
    for (const [status = '', ...cells] of rowsIn(table))
      for (const [column, cell] of cells.entries()) {
        const actor = columns[column];
        if (!actor) throw new Error(`no column ${column}`);
        const seen = may(file({ ...parts, status: status as Complaint['status'] }), actor);
        expect([status, actor.kind, seen]).toEqual([status, actor.kind, wordsOf(cell)]);
      }
  });

  it('brought where it was taken is what is written (X187)', () => {
    const desk = { channel: 'desk', office: 'centre-uralsk', centre: 'centre-uralsk' } as const;
    const atDesk = { ...desk, takenBy: { by: 'staff_taker' } } as const;
    const columns = [
      [atDesk, staff('operator', 'taker', 'centre-uralsk')],
      [atDesk, staff('operator', 'other', 'centre-uralsk')],
      [{ channel: 'post' }, staff('registrar', 'registrar')],
      [{ channel: 'desk' }, staff('registrar', 'registrar')],
    ] as const;
    for (const [status = '', ...cells] of rowsIn(taken))
      for (const [column, [parts, actor]] of columns.entries()) {
        const seen = may(file({ ...parts, status: status as Complaint['status'] }), actor);
        expect([status, column, seen]).toEqual([status, column, wordsOf(cells[column] ?? '-')]);
      }
  });

  it('has a row for every status, and a word for every action of people', () => {
    expect(rowsIn(atProvider).map(([status]) => status)).toEqual([...complaintStatuses]);
    const people = Object.values(allowed).flatMap(({ machine: _, clock: __, ...row }) => Object.values(row).flat());
    expect([...new Set(people)].sort()).toEqual(Object.values(acts).sort());
  });

  it('is nothing to whoever is a stranger to it, or stands in it himself (APPK 67)', () => {
    const told: Readonly<Record<string, Actor>> = {
      'another person': recipient('person_other'),
      'whose cabinet one operator opened': recipient('person_complainant', true),
      'registrar of another provider': staff('registrar', 'registrar', 'borili'),
      'head of another provider': staff('head', 'head', 'borili'),
      'executor who does not review it': staff('executor', 'other'),
      'administrator before whom it is not put': staff('administrator', 'keeper'),
      'second instance before which it does not lie': staff('qualityController', 'other', 'oblast'),
      'head of a branch': staff('branchHead', 'branch', 'centre-uralsk'),
      'head of the family': staff('head', 'head', 'uralsk', 'person_relative'),
      'head who complains himself': staff('head', 'head', 'uralsk', 'person_complainant'),
    };
    const heard = Object.entries(told).map(([who, actor]) => {
      const asked = mayAct(complaint, file({ status: 'UNDER_REVIEW' }), { actor, action: 'SeeCase' });
      return [who, asked.ok ? 'may' : asked.error];
    });
    expect(Object.fromEntries(heard)).toEqual({
      'another person': 'NOT_YOUR_CASE',
      'whose cabinet one operator opened': 'NOT_YOUR_CASE',
      'registrar of another provider': 'OTHER_ORGANISATION',
      'head of another provider': 'OTHER_ORGANISATION',
      'executor who does not review it': 'NOT_THE_EXECUTOR',
      'administrator before whom it is not put': 'NOT_PUT_BEFORE_YOU',
      'second instance before which it does not lie': 'NOT_PUT_BEFORE_YOU',
      'head of a branch': 'OTHER_ORGANISATION',
      'head of the family': 'RECUSED',
      'head who complains himself': 'RECUSED',
    });
  });

  it('lets nobody below take or free a task that lies above, be it his own office that is complained of (X170)', () => {
    const openedAt = '2026-11-24T09:00:00.000Z';
    const of = (status: Complaint['status'], task: Omit<NonNullable<Complaint['task']>, 'openedAt'>) =>
      file({ level: 'second', status, task: { ...task, openedAt } });
    const heard = (actor: Actor, lies: Complaint) =>
      (['ClaimTask', 'ReleaseTask'] as const).map((action) => {
        const asked = mayAct(complaint, lies, { actor, action });
        return asked.ok ? 'may' : asked.error;
      });
    const above = of('AWAITING_REVIEWER', {
      ...{ step: 'name-reviewer', role: 'qualityController', organisation: 'oblast' },
    });
    const owed = of('AWAITING_FULFILMENT', { step: 'fulfil-answer', role: 'head', organisation: 'uralsk' });
    expect(heard(staff('head', 'head'), above)).toEqual(['NOT_IN_THIS_STATUS', 'NOT_IN_THIS_STATUS']);
    expect(heard(staff('qualityController', 'other', 'oblast'), above)).toEqual(['may', 'may']);
    expect(heard(staff('administrator', 'keeper', 'oblast'), above)[1]).toBe('may');
    expect(heard(staff('head', 'head'), owed)).toEqual(['may', 'may']);
  });

  it('lets nobody pass on a complaint about himself (X170)', () => {
    const of = file({ status: 'AWAITING_REVIEWER', about: { act: 'REMOVAL' }, hands: own });
    const pass = (actor: Actor) => mayAct(complaint, of, { actor, action: 'PassOn' });
    expect(pass(staff('head', 'head'))).toMatchObject({ error: 'COMPLAINED_OF_HIMSELF' });
    expect([pass(staff('head', 'other')).ok, pass(staff('registrar', 'registrar')).ok]).toEqual([true, true]);
  });

  it('lets a head sign what he concedes himself, and another who heads the office then, whom nobody chose for it', () => {
    const conceded = { status: 'AWAITING_SIGNATURE', isConceded: true, about: { act: 'REMOVAL' } } as const;
    const hands = { ...own, chosen: [{ by: 'staff_chosen' }] };
    const of = file({ ...conceded, hands, draft: { ...aDraftedAnswer('SATISFIED'), by: 'staff_head' } });
    const sign = (actor: Actor) => mayAct(complaint, of, { actor, action: 'SignAnswer' }).ok;
    const back = (actor: Actor) => mayAct(complaint, of, { actor, action: 'ReturnDraft' }).ok;
    const heads = ['head', 'other', 'chosen'].map((name) => staff('head', name));
    expect([heads.map(sign), heads.map(back)]).toEqual([
      [true, true, false],
      [false, true, false],
    ]);
  });
});
