import { describe, expect, it } from 'vitest';
import type { Actor, StaffRole } from '#domain/actor.ts';
import { allowed } from '#domain/amendment/allowed-actions.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { amendmentStatuses } from '#domain/amendment/status.ts';
import { mayAct } from '#domain/file/may-act.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import { actingHeadFault } from '#domain/staff/head-left.ts';
import { anAmendment } from '#test/builders/amendments/an-amendment.ts';
import { rowsIn } from './grounds-written-out.ts';
import { acts, overseers, rights, strangers } from './rights-written-out.ts';

const staff = (kind: StaffRole, name: string, organisation = 'uralsk', person = `person_${name}`): Actor => ({
  kind,
  staff: `staff_${name}` as StaffId,
  person,
  organisation,
});
const recipient = (person = 'person_subject', alone?: true): Actor => ({
  kind: 'recipient',
  person: person as PersonId,
  ...(alone ? { provenAlone: alone } : {}),
});

const columns: readonly (readonly Actor[])[] = [
  [recipient()],
  [staff('operator', 'operator', 'centre-uralsk')],
  [staff('registrar', 'registrar')],
  [staff('executor', 'proposer')],
  [staff('executor', 'examiner')],
  [staff('head', 'head')],
  [staff('auditor', 'auditor', 'oblast')],
];
const file = (parts: Partial<Amendment>): Amendment =>
  anAmendment({ examiner: 'staff_examiner', family: ['person_relative'], ...parts });
const late = { term: 'examination', state: 'running', rungs: ['breach', 'head', 'administrator'], dueAt: '' };
const wordsOf = (cell: string) =>
  cell
    .split(' ')
    .map((word) => acts[word as keyof typeof acts])
    .sort();
const wished = Object.values(acts);
const may = (of: Amendment, actor: Actor) =>
  wished.filter((action) => mayAct(amendment, of, { actor, action }).ok).sort();

describe('who may do what with an amendment', () => {
  it.each(rowsIn(rights).map(([status = '', ...cells]) => [status as Amendment['status'], cells] as const))(
    'in status %s is what is written',
    (status, cells) => {
      for (const [column, cell] of cells.entries()) {
        const written = cell === '-' ? [] : wordsOf(cell);
        for (const actor of columns[column] ?? [])
          expect([actor.kind, may(file({ status }), actor)]).toEqual([actor.kind, written]);
      }
    },
  );

  it.each(rowsIn(overseers).map(([status = '', ...cells]) => [status as Amendment['status'], cells] as const))(
    'in status %s is what is written of overseers',
    (status, cells) => {
      const lacking = { lacksHead: { since: '2018-03-01T06:00:00.000Z' } };
      const [supervisor, administrator] = [
        staff('supervisor', 'supervisor', 'oblast'),
        staff('administrator', 'keeper'),
      ];
      const overdue = file({ status, terms: { examination: late } as unknown as Amendment['terms'] });
      const seen = [
        may(file({ status }), supervisor),
        may(file({ status, ...lacking }), supervisor),
        may(file({ status }), administrator),
        may(overdue, administrator),
      ];
      expect(seen).toEqual(cells.map((cell) => (cell === '-' ? [] : wordsOf(cell))));
    },
  );

  it('has a row for every status, and a word for every action of people', () => {
    for (const table of [rights, overseers])
      expect(rowsIn(table).map(([status]) => status)).toEqual([...amendmentStatuses]);
    const people = Object.values(allowed).flatMap(({ machine: _, clock: __, ...row }) => Object.values(row).flat());
    expect([...new Set(people)].sort()).toEqual([...wished].sort());
  });

  it('is nothing to whoever is a stranger to it, or stands in it himself (APPK 67)', () => {
    const told: Readonly<Record<string, Actor>> = {
      'recipient of another entry': recipient('person_other'),
      'recipient whose cabinet one operator opened': recipient('person_subject', true),
      'registrar of another provider': staff('registrar', 'registrar', 'borili'),
      'head of another provider': staff('head', 'head', 'borili'),
      'head of another provider, named to it': staff('head', 'elsewhere', 'borili'),
      'administrator of another provider': staff('administrator', 'keeper', 'borili'),
      'administrator before whom it is not put': staff('administrator', 'keeper'),
      'executor of another provider': staff('executor', 'examiner', 'borili'),
      'executor who neither proposed nor examines': staff('executor', 'other'),
      'registrar of the family': staff('registrar', 'registrar', 'uralsk', 'person_relative'),
      'head of the family': staff('head', 'head', 'uralsk', 'person_relative'),
      'head of the family by name alone': {
        ...staff('head', 'head', 'uralsk', 'person_1'),
        nameKeys: ['name_1'],
      } as Actor,
      'head who is the person himself': staff('head', 'head', 'uralsk', 'person_subject'),
    };
    const heard = Object.entries(told).map(([who, actor]) => {
      const acting: Partial<Amendment> = {
        actingHead: { staff: 'staff_elsewhere', organisation: 'borili' },
        familyNames: ['name_1'],
      };
      const asked = mayAct(amendment, file({ status: 'UNDER_EXAMINATION', ...acting }), { actor, action: 'SeeCase' });
      return [who, asked.ok ? 'may' : asked.error];
    });
    expect(heard).toEqual(rowsIn(strangers));
  });

  it('lets whoever proposed neither hear, draft nor sign, under whatever entry of the staff register (X123)', () => {
    const again = staff('executor', 'examiner', 'uralsk', 'person_proposer');
    const heads = staff('head', 'head', 'uralsk', 'person_proposer');
    const asked = [
      [again, 'HEARING_AWAITED', 'RecordHearing'],
      [again, 'UNDER_EXAMINATION', 'DraftAmendment'],
      [heads, 'AWAITING_SIGNATURE', 'SignDecision'],
    ] as const;
    for (const [actor, status, action] of asked)
      expect(mayAct(amendment, file({ status }), { actor, action })).toEqual({
        ok: false,
        error: 'PROPOSER_DOES_NOT_DECIDE',
      });
  });

  it('lets whoever confirmed not sign, nor be named to, under whatever entry of the staff register (X159)', () => {
    const confirmed = { by: 'staff_supervisor', person: 'person_supervisor', at: '' } as const;
    const theFile = file({ status: 'AWAITING_SIGNATURE', confirmed });
    const signs = (person: string) => {
      const actor = staff('head', 'again', 'uralsk', person);
      const may = mayAct(amendment, theFile, { actor, action: 'SignDecision' });
      return may.ok ? undefined : may.error;
    };
    expect([signs('person_supervisor'), signs('person_head')]).toEqual(['CONFIRMER_DOES_NOT_SIGN', undefined]);
    const elsewhere = { id: 'staff_borili', organisation: 'borili', role: 'head', person: 'person_supervisor' };
    const official = {
      ...elsewhere,
      from: '2015-01-01',
      absences: [],
      substitutions: [],
      awakened: { at: '' },
    } as never;
    const task = { step: 'sign-amendment', role: 'head', organisation: 'uralsk', openedAt: '', due: [] } as never;
    const naming = { head: 'staff_borili', official, members: [], today: '2018-02-19' };
    const faultOf = (actor: Actor) => actingHeadFault(amendment, { ...theFile, task }, { ...naming, actor });
    expect(faultOf(staff('supervisor', 'other', 'oblast'))?.code).toBe('CONFIRMER_DOES_NOT_SIGN');
    expect(faultOf(staff('supervisor', 'supervisor', 'oblast'))?.code).toBe('FIELDS_WRONG');
  });

  it('shows the task of a supervisor to whoever keeps his office, who frees it, and to no other office’s', () => {
    const task = { step: 'confirm-amendment', role: 'supervisor', organisation: 'oblast', openedAt: '', due: [] };
    const theFile = file({ status: 'AWAITING_CONFIRMATION', task: { ...task, claimedBy: 'staff_gone' } as never });
    const may = (organisation: string, action: string) =>
      mayAct(amendment, theFile, { actor: staff('administrator', 'keeper', organisation), action }).ok;
    const heard = ['oblast', 'uralsk', 'borili'].map((office) => [may(office, 'SeeTask'), may(office, 'ReleaseTask')]);
    expect(heard).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
  });

  it('lets nobody claim what he may not do himself, so that he keeps it from nobody', () => {
    const task = (step: string, role: 'executor' | 'head') =>
      ({ step, role, organisation: 'uralsk', openedAt: '', due: [] }) as never;
    const draft = { outcome: 'AMENDED', record: { id: 'record_2', mac: '' }, by: 'staff_examiner', at: '' } as const;
    const asked = [
      [
        'UNDER_EXAMINATION',
        task('draft-amendment', 'executor'),
        staff('executor', 'proposer'),
        'PROPOSER_DOES_NOT_DECIDE',
      ],
      ['UNDER_EXAMINATION', task('draft-amendment', 'executor'), staff('executor', 'examiner'), undefined],
      ['AWAITING_SIGNATURE', task('sign-amendment', 'head'), staff('head', 'examiner'), 'DRAFTER_DOES_NOT_SIGN'],
      ['AWAITING_SIGNATURE', task('sign-amendment', 'head'), staff('head', 'head'), undefined],
    ] as const;
    const heard = asked.map(([status, open, actor]) => {
      const claimed = mayAct(amendment, file({ status, task: open, draft }), { actor, action: 'ClaimTask' });
      return claimed.ok ? undefined : claimed.error;
    });
    expect(heard).toEqual(asked.map(([, , , bar]) => bar));
  });

  it('lets whoever drafted not sign, under whatever entry of the staff register', () => {
    const draft = { outcome: 'AMENDED', record: { id: 'record_2', mac: '' }, by: 'staff_examiner', at: '' } as const;
    const drafted = file({ status: 'AWAITING_SIGNATURE', draft: { ...draft, person: 'person_examiner' } });
    const signer = staff('head', 'head', 'uralsk', 'person_examiner');
    expect(mayAct(amendment, drafted, { actor: signer, action: 'SignDecision' })).toEqual({
      ok: false,
      error: 'DRAFTER_DOES_NOT_SIGN',
    });
  });
});
