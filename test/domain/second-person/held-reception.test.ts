import { expect, it } from 'vitest';
import type { StaffActor } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import { isHeldReception } from '#domain/second-person/held-reception.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';

const asker = { kind: 'operator', staff: 'staff_asker' as StaffId, organisation: 'centre-borili' } as StaffActor;
const hand = (staff: string, at: string) => ({
  staff,
  person: staff,
  role: 'operator',
  organisation: 'centre-borili',
  at,
});
const settled = { ...hand('staff_second', '2018-03-05T06:30:00.000Z'), outcome: 'confirmed' };
const request = { kind: 'reception', asked: hand('staff_asker', '2018-03-05T06:00:00.000Z'), settled } as SecondPerson;
const now = '2018-03-05T18:00:00.000Z';

it.each([
  ['who asked it, at his centre, that day', true, request, asker, now],
  ['no colleague', false, request, { ...asker, staff: 'staff_second' as StaffId }, now],
  ['nobody at another centre', false, request, { ...asker, organisation: 'centre-uralsk' }, now],
  ['nobody the next day in Oral', false, request, asker, '2018-03-05T19:00:00.000Z'],
  ['nobody before it is confirmed', false, { ...request, settled: undefined }, asker, now],
  [
    'nobody once it is declined',
    false,
    { ...request, settled: { ...settled, outcome: 'declined' } as never },
    asker,
    now,
  ],
  ['nobody where something else was asked', false, { ...request, kind: 'account' as const }, asker, now],
])('what two have seen serves %s (X93)', (_whom, isHeld, asked, by, at) => {
  expect(isHeldReception(asked, by, at)).toBe(isHeld);
});
