import { expect, it } from 'vitest';
import type { StaffActor } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import { type Ending, isForEnding, isHeldReception } from '#domain/second-person/held-reception.ts';
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

const document = { number: 'N98761234', issuedOn: '2015-03-01', issuedBy: 'Жайық' };
const came = { by: 'recipient', iin: '850615300011', identityDocument: document };
const asked = { ...came, withdraws: 'case_1' };
const theCase = { id: 'case_1', number: 'KZ-2018-A' };

it.each([
  ['that request, by its id', true, asked],
  ['that request, by its number', true, { ...asked, withdraws: 'KZ-2018-A' }],
  ['a document that bears no number of a person', true, { ...asked, iin: undefined }],
  ['no withdrawal', false, { ...asked, withdraws: undefined }],
  ['another request', false, { ...asked, withdraws: 'case_2' }],
  ['another who acts', false, { ...asked, by: 'representative' }],
  ['another person', false, { ...asked, iin: '850615300022' }],
  ['another number of a document', false, { ...asked, identityDocument: { ...document, number: 'N1' } }],
  ['another day of issue', false, { ...asked, identityDocument: { ...document, issuedOn: '2016-03-01' } }],
  ['another authority', false, { ...asked, identityDocument: { ...document, issuedBy: undefined } }],
])(
  'a withdrawal, a leaving, and a refusal rest on a reception that asked for %s (X112, X152, X282)',
  (_what, isFor, reception) => {
    expect(isForEnding('withdrawal', reception, theCase, came)).toBe(isFor);
    const { withdraws: leaves, ...who } = reception;
    expect(isForEnding('leaving', { ...who, leaves }, theCase, came)).toBe(isFor);
    expect(isForEnding('refusal', { ...who, refuses: leaves }, theCase, came)).toBe(isFor);
  },
);

it.each([
  ['withdrawal', 'leaving', { leaves: 'case_1' }],
  ['leaving', 'withdrawal', { withdraws: 'case_1' }],
  ['leaving', 'both', { withdraws: 'case_1', leaves: 'case_1' }],
  ['refusal', 'leaving beside it', { leaves: 'case_1', refuses: 'case_1' }],
  ['leaving', 'refusal', { refuses: 'case_1' }],
] as const)('a %s is served by no reception for a %s (X112, X152)', (what: Ending['what'], _other, asks) => {
  expect(isForEnding(what, { ...came, ...asks }, theCase, came)).toBe(false);
});

it('a reception that names no withdrawal serves none of a request without a number (X112)', () => {
  expect(isForEnding('withdrawal', { ...asked, withdraws: undefined }, { id: 'case_1' }, came)).toBe(false);
});
