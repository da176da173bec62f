import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { CommandOf } from '#domain/allocation/command.ts';
import { isSameCommission } from '#domain/staff/commission.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { aCommission } from '#test/builders/allocations/an-offer.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { staff } from '#test/builders/requests/a-case.ts';
import { done, lot, machine, one, round } from './asked.ts';

/** Told on 1 March 2018, in the morning of Oral. */
const official = (name: string, parts: Partial<StaffMember> = {}) =>
  anOfficial({ id: `staff_${name}`, person: `person_${name}`, ...parts });
const leave = (from: string, to: string) => ({ absences: [{ from, to }] });
const away = leave('2018-02-20', '2018-03-01');
const inRole = (role: StaffMember['role'], days: object = { from: '2018-02-20', to: '2018-03-01' }) => ({
  substitutions: [{ forStaff: 'staff_head', role, organisation: 'uralsk', from: '', to: '', ...days }],
});

type Naming = Partial<CommandOf<'NameCommissioner'>>;
const naming = (parts: Naming = {}): CommandOf<'NameCommissioner'> => ({
  ...{ type: 'NameCommissioner', instead: 'staff_member1' },
  ...{ seat: official('member1', away), named: official('another') },
  ...{ isSeatRecused: false, isSeatInterested: false, isNamedRecused: false },
  ...{ isNamerRecused: false, areHeadsRecused: false },
  ...parts,
});
const sitting = (parts: Partial<StaffMember> = {}): Naming => ({ seat: official('member1', parts) });
const by = (kind: 'head' | 'supervisor', name: string = kind): Actor =>
  ({ ...staff(kind, name, kind === 'head' ? 'uralsk' : 'oblast'), person: `person_${name}` }) as Actor;
const [head, supervisor] = [by('head'), by('supervisor')];
const [headNames, supervisorNames] = ['HEAD_NAMES', 'SUPERVISOR_NAMES'].map(
  (one) => `FIELDS_WRONG instead ${one} (X239)`,
);
const [isHeld, notHere] = ['SEAT_IS_HELD', 'SITS_NOT_HERE'].map((one) => `FIELDS_WRONG instead ${one} (X239)`);
const wrong = (problem: string) => `FIELDS_WRONG named ${problem} (X239)`;
const another = { staff: 'staff_another', person: 'person_another' };

const told = (command: CommandOf<'NameCommissioner'>, actor: Actor, parts: Parameters<typeof round>[1] = {}) =>
  done(round([lot(one)], parts), command, actor).told;

describe('another sits in the seat of one who cannot (X239)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, Naming, string | undefined, string | undefined]>([
    ['who is away, from his first day', sitting(leave('2018-03-01', '2018-03-09')), 'CommissionerNamed', headNames],
    ['and to his last one', sitting(leave('2018-02-01', '2018-03-01')), 'CommissionerNamed', headNames],
    ['who was away till yesterday', sitting(leave('2018-02-01', '2018-02-28')), isHeld, isHeld],
    ['who is away from tomorrow', sitting(leave('2018-03-02', '2018-03-09')), isHeld, isHeld],
    ['whom nobody knows any more', { seat: undefined }, 'CommissionerNamed', headNames],
    ['whose service is over', sitting({ to: '2018-02-28' }), 'CommissionerNamed', headNames],
    ['whose last day it is', sitting({ to: '2018-03-01' }), isHeld, isHeld],
    ['who was dismissed today', sitting({ dismissedAt: '2018-03-01T05:00:00.000Z' }), 'CommissionerNamed', headNames],
    ['who has proved to nobody who he is', sitting({ awakened: undefined }), 'CommissionerNamed', headNames],
    ['who is there', sitting(), isHeld, isHeld],
    ['who heads the office', sitting({ role: 'head' }), supervisorNames, 'CommissionerNamed'],
    ['who heads it today', sitting(inRole('head')), supervisorNames, 'CommissionerNamed'],
    ['who headed it till yesterday', sitting(inRole('head', { from: '2018-02-01', to: '2018-02-28' })), isHeld, isHeld],
    ['who is another executor too', sitting(inRole('executor')), isHeld, isHeld],
    ['who heads it today and is away', sitting({ ...inRole('head'), ...away }), supervisorNames, 'CommissionerNamed'],
    ['who is recused by a declaration', { ...sitting(), isSeatRecused: true }, supervisorNames, 'CommissionerNamed'],
    ['who is of the family on record', { ...sitting(), isSeatRecused: true, isSeatInterested: true }, 'CommissionerNamed', headNames],
    ['who is away and of the family', { isSeatRecused: true, isSeatInterested: true }, 'CommissionerNamed', headNames],
    ['who is away, recused by a declaration', { isSeatRecused: true }, 'CommissionerNamed', headNames],
    ['while every head is recused', { areHeadsRecused: true }, supervisorNames, 'CommissionerNamed'],
    ['of the chair', { instead: 'staff_chair', seat: official('chair', away) }, 'CommissionerNamed', headNames],
    ['of the secretary', { instead: 'staff_secretary', seat: official('secretary', away) }, 'CommissionerNamed', headNames],
    ['of whoever sits elsewhere', { instead: 'staff_elsewhere', seat: official('elsewhere', away) }, notHere, notHere],
  ])('%s', (_, parts, asHead, asSupervisor) =>
    expect([told(naming(parts), head), told(naming(parts), supervisor)]).toEqual([asHead, asSupervisor]));

  // biome-ignore format: a table, one case a row
  it.each<[string, Actor, Naming, string | undefined]>([
    ['the head of his own seat', by('head', 'member1'), {}, supervisorNames],
    ['nor where he came to it by another entry', { ...by('head'), person: 'person_member1' } as Actor, {}, supervisorNames],
    ['nor where that does not say who he is', { ...by('head', 'member1'), person: undefined } as Actor, {}, supervisorNames],
    ['the supervisor of his own', by('supervisor', 'member1'), sitting({ role: 'head' }), supervisorNames],
    ['a head who may not work on an offer', head, { isNamerRecused: true }, 'RECUSED (APPK 67)'],
    ['a supervisor who may not', supervisor, { isNamerRecused: true, areHeadsRecused: true }, 'RECUSED (APPK 67)'],
    ['no machine', machine, {}, 'FORBIDDEN'],
  ])('is not named by %s', (_, actor, parts, refused) => expect(told(naming(parts), actor)).toBe(refused));

  // biome-ignore format: a table, one case a row
  it.each<[string, Naming, string]>([
    ['nobody', { named: undefined }, wrong('NOT_OF_OFFICE')],
    ['of another office', { named: official('another', { organisation: 'borili' }) }, wrong('NOT_OF_OFFICE')],
    ['who is away himself', { named: official('another', away) }, wrong('NOT_OF_OFFICE')],
    ['whose service is over', { named: official('another', { to: '2018-02-28' }) }, wrong('NOT_OF_OFFICE')],
    ['who signs what is decided', { named: official('another', { role: 'head' }) }, wrong('SIGNS_WHAT_IS_DECIDED')],
    ['who signs it today', { named: official('another', inRole('head')) }, wrong('SIGNS_WHAT_IS_DECIDED')],
    ['who sits here already', { named: official('member2') }, wrong('SITS_TWICE')],
    ['who sits here by another entry', { named: official('another', { person: 'person_chair' }) }, wrong('SITS_TWICE')],
    ['by another entry of whom it is', { named: official('another', { person: 'person_member1' }) }, 'CommissionerNamed'],
    ['who may not work on an offer', { isNamedRecused: true }, wrong('RECUSED_FROM_OFFER')],
    ['a registrar as a member', { named: official('another', { role: 'registrar' }) }, 'CommissionerNamed'],
    ['a registrar as the chair', { instead: 'staff_chair', seat: official('chair', away), named: official('another', { role: 'registrar' }) }, wrong('NOT_AN_EXECUTOR')],
    ['a registrar as the secretary', { instead: 'staff_secretary', seat: official('secretary', away), named: official('another', { role: 'registrar' }) }, wrong('NOT_AN_EXECUTOR')],
  ])('is %s: %s %s', (_, parts, answer) => expect(told(naming(parts), head)).toBe(answer));

  // biome-ignore format: a table, one case a row
  it.each<[string, readonly (readonly [instead: string, named: string])[], Naming, string | undefined]>([
    ['the same again', [['staff_member1', 'staff_another']], {}, 'nothing'],
    ['the same again, after another', [['staff_member2', 'staff_third'], ['staff_member1', 'staff_another']], {}, 'nothing'],
    ['another for a seat that is given', [['staff_member1', 'staff_third']], {}, notHere],
    ['nobody for a seat that is given', [['staff_member1', 'staff_third']], { named: undefined }, notHere],
    ['whoever was named for another', [['staff_member2', 'staff_another']], {}, wrong('SITS_TWICE')],
  ])('is named once: %s', (_, before, parts, answer) => {
    const seatOf = (name: string) => ({ staff: name, person: name.replace('staff', 'person') });
    const given = new Map(before);
    const members = aCommission.members.map(({ staff: id }) => seatOf(given.get(id) ?? id));
    const substituted = before.map(([instead, named]) => ({ instead, named, because: 'AWAY' as const }));
    expect(told(naming(parts), head, { commission: { ...aCommission, members }, substituted })).toBe(answer);
  });

  it('keeps who named whom, and why, and sits in that seat alone', () => {
    const { chair, secretary, members } = aCommission;
    const { after, events } = done(round([lot(one)]), naming(), head);
    expect(events).toEqual([
      {
        ...{ type: 'CommissionerNamed', instead: 'staff_member1', named: another, because: 'AWAY' },
        ...{ by: 'staff_head', person: 'person_head' },
      },
    ]);
    const substituted = [{ instead: 'staff_member1', named: 'staff_another', because: 'AWAY' }];
    expect(after).toMatchObject({
      substituted,
      commission: { chair, secretary, members: [another, members[1], members[2]] },
    });
    const next = { instead: 'staff_chair', seat: undefined, named: official('third') };
    const both = done(after, naming(next), head).after;
    const third = { staff: 'staff_third', person: 'person_third' };
    expect(both?.substituted).toEqual([
      ...substituted,
      { instead: 'staff_chair', named: 'staff_third', because: 'GONE' },
    ]);
    expect(both?.commission).toEqual({ chair: third, secretary, members: [another, members[1], members[2]] });
  });

  it('is of a round that is there', () => expect(done(undefined, naming(), head).told).toBe('CASE_NOT_FOUND'));

  it.each<[string, Partial<typeof aCommission>, boolean]>([
    ['nobody', {}, true],
    ['the chair', { chair: another }, false],
    ['the secretary', { secretary: another }, false],
    ['a member', { members: aCommission.members.with(2, another) }, false],
    ['a member more', { members: [...aCommission.members, another] }, false],
    ['a member less', { members: aCommission.members.slice(1) }, false],
  ])('makes another commission of it where %s is another', (_, parts, isSame) =>
    expect(isSameCommission(aCommission, { ...aCommission, ...parts })).toBe(isSame),
  );
});
