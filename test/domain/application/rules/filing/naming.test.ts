import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import type { CommandOf } from '#domain/application/command.ts';
import { asksPower } from '#domain/application/rules/filing/representing/power.ts';
import { namingFault, representationFault } from '#domain/application/rules/filing/representing/representation.ts';
import type { Representation } from '#domain/form/form.ts';
import type { PersonId } from '#domain/ids.ts';
import { citizen, notarisedPower } from '#test/builders/people/a-citizen.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { caseIn, person, record } from '#test/builders/requests/a-case.ts';

const now = '2018-02-20T07:00:00.000Z';
const today = '2018-02-20';
const other = 'person_other' as PersonId;
const filed = caseIn('ACCEPTED', 'corporation');
const inForce = { issuedOn: '2018-01-15', validTo: '2019-01-14' };

const naming = (changes: Partial<CommandOf<'NameRepresentative'>> = {}): CommandOf<'NameRepresentative'> => ({
  type: 'NameRepresentative',
  representation: { record: record(), content: notarisedPower(citizen(2)) },
  person: other,
  recipient: person,
  power: inForce,
  by: 'representative',
  identity: shown(),
  ...changes,
});
const power = (changes: object) => ({
  representation: { record: record(), content: notarisedPower(citizen(2), changes) },
});

describe('whoever is named a representative after filing (X87)', () => {
  it.each<[string, Partial<CommandOf<'NameRepresentative'>>, object | undefined]>([
    ['by a power in force', {}, undefined],
    [
      'to a request of another',
      { recipient: other },
      { code: 'FIELDS_WRONG', fields: [{ field: 'recipientIin', problem: 'OTHER_PERSON' }] },
    ],
    [
      'himself',
      { person },
      { isProven: true, fields: [{ field: 'representative.iin', problem: 'RECIPIENT_HIMSELF' }] },
    ],
    [
      'by a power that lapsed',
      power({ validTo: '2018-02-19' }),
      { isProven: true, fields: [{ field: 'validTo', problem: 'LAPSED' }] },
    ],
    [
      'by a power of tomorrow',
      power({ issuedOn: '2018-02-21' }),
      { isProven: true, fields: [{ field: 'issuedOn', problem: 'IN_FUTURE' }] },
    ],
    [
      'by a document issued tomorrow',
      { identity: shown({ issuedOn: '2018-02-21' }) },
      { isProven: true, paragraph: 'X87', code: 'FIELDS_WRONG' },
    ],
    [
      'by a power that the register does not have',
      { power: 'absent' },
      { isProven: true, code: 'POWER_REVOKED', paragraph: 'X87' },
    ],
    [
      'while the register is silent',
      { power: 'unavailable' },
      { isProven: true, code: 'POWER_UNKNOWN', paragraph: 'X87' },
    ],
  ])('%s', (_how, changes, fault) => {
    const found = namingFault(filed, naming(changes), now);
    if (fault) expect(found).toMatchObject(fault);
    else expect(found).toBeUndefined();
  });

  it('proves nothing by another’s request', () => {
    expect(namingFault(filed, naming({ recipient: other }), now)).not.toHaveProperty('isProven');
  });

  it('has a power that is asked of the register whenever he acts, and nobody else has (X8, X9)', () => {
    const newRepresentative = { record: record(), person: other, validTo: '2018-02-20', at: now };
    const named: Application = { ...filed, newRepresentative };
    const asks = (theCase: Application, by: 'recipient' | 'representative', whose: string | undefined, on = today) =>
      asksPower(theCase, { by, person: whose }, on);
    expect(asks(named, 'representative', other)).toBe(true);
    expect([
      asks(named, 'recipient', other),
      asks(named, 'representative', 'person_third'),
      asks(named, 'representative', other, '2018-02-21'),
      asks(filed, 'representative', other),
      asks(filed, 'representative', undefined),
    ]).toEqual(Array(5).fill(false));
    const filer = { record: record(), person: other, power: 'guardianship' as const };
    expect(asks({ ...filed, representative: filer }, 'representative', other)).toBe(false);
  });
});

describe('a power as it is shown (8.3)', () => {
  const guardianship: Representation = { power: 'guardianship', representative: citizen(2) };
  it.each<[string, Representation, boolean, string | undefined]>([
    ['a guardian’s document, that has no days', guardianship, false, undefined],
    ['of the recipient himself', guardianship, true, 'RECIPIENT_HIMSELF'],
    ['on its only day', notarisedPower(citizen(2), { issuedOn: today, validTo: today }), false, undefined],
    ['lapsed, whoever shows it', notarisedPower(citizen(2), { validTo: '2018-02-19' }), true, 'LAPSED'],
    ['of tomorrow', notarisedPower(citizen(2), { issuedOn: '2018-02-21' }), false, 'IN_FUTURE'],
  ])('%s', (_what, representation, isRecipient, problem) => {
    expect(representationFault(representation, { isRecipient, today })?.fields?.[0]?.problem).toBe(problem);
  });
});
