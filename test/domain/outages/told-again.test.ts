import { describe, expect, it } from 'vitest';
import type { StaffActor, StaffRole } from '#domain/actor.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { StaffId } from '#domain/ids.ts';
import {
  isToldAs,
  type Outage,
  outageConfirmed,
  outageEnded,
  outageRecorded,
  toldAs,
  toldBy,
  touchesOfficeHours,
} from '#domain/outages/outage.ts';
import type { Result } from '#domain/result.ts';
import { heardOf } from '#test/builders/words/heard-of.ts';

/** Thursday 15 February 2018, 9:00, to Friday 12:00, in Oral; told on Monday. */
const [from, to, monday] = ['2018-02-15T04:00:00.000Z', '2018-02-16T07:00:00.000Z', '2018-02-19T05:00:00.000Z'];
const by = (kind: StaffRole, person?: string): StaffActor => ({
  ...{ kind, staff: `staff_${kind}` as StaffId, organisation: 'oblast' },
  ...(person ? { person } : {}),
});
const told: Outage = {
  ...{ id: 'outage_1', version: 1, from, to, centres: ['centre-uralsk', 'centre-borili'] },
  ground: { id: 'record_1', mac: 'mac' },
  recorded: { by: 'supervisor', staff: 'staff_supervisor', at: monday },
};
const teller = { by: 'supervisor', staff: 'staff_other', at: monday } as const;
const heard = (judged: Result<unknown, Refusal>) =>
  heardOf(judged.ok ? { ok: true, value: [] } : judged).replace('nothing', 'ok');

describe('an outage that is told again (X60)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, Partial<Outage>, boolean]>([
    ['by another, at another moment', { id: 'outage_2', version: 3, recorded: teller }, true],
    ['with its centres in another order, and one twice', { centres: ['centre-borili', 'centre-uralsk', 'centre-borili'] }, true],
    ['on the same ground, kept again', { ground: { id: 'record_2', mac: 'mac' } }, true],
    ['on another ground', { ground: { id: 'record_1', mac: 'other' } }, false],
    ['from another moment', { from: '2018-02-15T04:00:01.000Z' }, false],
    ['to another moment', { to: '2018-02-16T07:00:01.000Z' }, false],
    ['as one that is not over', { to: undefined }, false],
    ['of one centre less', { centres: ['centre-uralsk'] }, false],
    ['of every centre', { centres: 'all' }, false],
  ])('is the same: %s', (_, parts, isSame) => {
    expect(isToldAs(told, { ...told, ...parts })).toBe(isSame);
    expect(toldAs(told) === toldAs({ ...told, ...parts })).toBe(isSame);
  });

  it('is the same as it was told, and as it has ended since', () => {
    const open: Outage = { ...told, to: undefined };
    const ended: Outage = { ...told, ended: teller };
    expect(toldAs(ended)).toBe(toldAs(open));
    expect([isToldAs(ended, open), isToldAs(ended, told)]).toEqual([true, true]);
    expect(isToldAs(ended, { ...told, to: '2018-02-16T08:00:00.000Z' })).toBe(false);
    expect(isToldAs({ ...ended, centres: 'all' }, open)).toBe(false);
  });

  it('is of every centre where it was told so', () => {
    const everywhere: Outage = { ...told, centres: 'all' };
    expect([isToldAs(everywhere, everywhere), toldAs(everywhere) === toldAs(told)]).toEqual([true, false]);
  });
});

describe('by whose word it is an outage (X76)', () => {
  it('is known by the person, of whoever told, ended and confirmed it; older tellings do not say him', () => {
    const said = outageRecorded({ ...told, to: undefined }, by('supervisor', 'person_1'), monday);
    const ended = said.ok ? outageEnded(said.value, { to, by: by('supervisor', 'person_2') }, monday) : said;
    const confirmed = ended.ok
      ? outageConfirmed(ended.value, { confirmation: 'confirmation_1', by: by('administrator', 'person_3') }, monday)
      : ended;
    if (!confirmed.ok) throw new Error(confirmed.error.code);
    expect(toldBy(confirmed.value)).toEqual(['person_1', 'person_2', 'person_3']);
    expect(toldBy(told)).toEqual([]);
    expect(toldBy({ ...told, ended: { ...teller, person: 'person_2' } })).toEqual(['person_2']);
    const unsaid = outageConfirmed(told, { confirmation: 'confirmation_1', by: by('administrator') }, monday);
    expect(unsaid.ok && unsaid.value.confirmed).not.toHaveProperty('person');
  });
});

describe('what is wrong with an outage is said with its reading', () => {
  const longer = '2018-02-09T06:59:59.999Z';
  const confirmation = { confirmation: 'confirmation_1', by: by('administrator') };
  // biome-ignore format: a table, one case a row
  it.each<[string, Result<unknown, Refusal>, string]>([
    ['longer than outages are', outageRecorded({ ...told, from: longer }, by('supervisor'), monday), 'FIELDS_WRONG to TOO_LONG (X76)'],
    ['of the future', outageRecorded({ ...told, from: '2018-02-20T05:00:00.000Z' }, by('supervisor'), monday), 'FIELDS_WRONG from IN_FUTURE (X60)'],
    ['without length', outageRecorded({ ...told, to: from }, by('supervisor'), monday), 'FIELDS_WRONG to BEFORE_START (X60)'],
    ['by nobody who tells of it', outageRecorded(told, by('operator'), monday), 'FORBIDDEN (X60)'],
    ['that has ended otherwise', outageEnded(told, { to: from, by: by('supervisor') }, monday), 'OUTAGE_ENDED (X60)'],
    ['confirmed before it is over', outageConfirmed({ ...told, to: undefined }, confirmation, monday), 'FIELDS_WRONG to NOT_OVER (X76)'],
  ])('%s', (_, judged, said) => expect(heard(judged)).toBe(said));
});

describe('centres received people at some time of it (X60)', () => {
  const at = (day: number, time: string) => `2018-02-${day}T${time}.000Z`;
  // biome-ignore format: a table, one case a row
  it.each<[string, string, string, boolean]>([
    ['not before they open', at(15, '01:00:00'), at(15, '03:00:00'), false],
    ['not until the very moment in which they open', at(15, '01:00:00'), at(15, '04:00:00'), false],
    ['from a second after it', at(15, '01:00:00'), at(15, '04:00:01'), true],
    ['in the last second before they close', at(15, '14:59:59'), at(15, '18:00:00'), true],
    ['not from the very moment in which they close', at(15, '15:00:00'), at(15, '18:00:00'), false],
    ['over a night, into the next morning', at(15, '16:00:00'), at(16, '05:00:00'), true],
    ['not over a Sunday', at(18, '00:00:00'), at(18, '18:00:00'), false],
    ['in what is longer than outages are, on some day of it', at(10, '16:00:00'), at(18, '16:00:00'), true],
  ])('%s', (_, begins, ends, did) => expect(touchesOfficeHours({ from: begins, to: ends })).toBe(did));
});
