import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { opened } from '#domain/file/state.ts';
import type { OldRow } from '#domain/form/old-row.ts';
import type { CorrectedField } from '#domain/form/old-row-mended.ts';
import type { OldEntryCommand, RowCorrection } from '#domain/old-entry/command.ts';
import { decide } from '#domain/old-entry/decide.ts';
import type { OwnEvent } from '#domain/old-entry/event.ts';
import { evolve } from '#domain/old-entry/evolve.ts';
import { isOldEntry, type OldEntry } from '#domain/old-entry/old-entry.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { staff } from '#test/builders/requests/a-case.ts';
import { heardOf } from '#test/builders/words/heard-of.ts';

/** A Thursday, noon in Oral; and in its night. */
const [now, night] = ['2018-03-01T07:00:00.000Z', '2018-03-01T20:00:00.000Z'];
const [record, fresh] = [
  { id: 'record_1', mac: 'mac' },
  { id: 'record_2', mac: 'mac' },
];
const subject = 'person_subject';
const entry = { provider: 'uralsk', list: 'public-sector', registerNumber: 7 } as const;
const kept = {
  oldList: 'oldlist_1',
  row: 3,
  subject,
  entry,
  priorityMoment: '2009-03-02T18:59:59.999Z',
  quality: [],
  record,
};
const file = (parts: Partial<OldEntry> = {}): OldEntry => ({
  ...opened('oldentry_1', now),
  ...({ version: 1, status: 'ON_RECORD', reached: [{ status: 'ON_RECORD', at: now }] } as const),
  ...kept,
  quality: ['NO_PHONE' as never],
  ...parts,
});
const { iin, surname, name } = citizen();
const row: OldRow = { number: '3', iin, surname, name, filedOn: '2009-03-02', phone: '+77011234567' };
const mending = { row, record: fresh, quality: [], since: undefined };
const [paper, signature] = [
  { id: 'paper_1', type: 'CONTACTS_STATEMENT', sha256: 's', versionId: 'v' },
  { sha256: 's', versionId: 'v' },
];
const recipient = { kind: 'recipient', person: subject } as unknown as Actor;
const at = (kind: Parameters<typeof staff>[0], organisation = 'uralsk'): Actor =>
  ({ ...staff(kind), organisation }) as Actor;

const contacts = { phone: '+77012223344' } as never;
const changing = (parts: object = {}): OldEntryCommand => ({
  ...{ type: 'ChangeContacts', ...mending, contacts, statement: paper, signed: { signature, by: subject } },
  ...parts,
});
const unsigned = { signed: undefined, statement: undefined };
const inForce = { issuedOn: '2018-01-01', validTo: '2018-12-31' };
/** Who came to a desk, himself unless told otherwise. */
const came = (parts: object = {}) => ({
  ...unsigned,
  shown: { by: 'recipient', person: subject, identity: shown(), hasDied: false, ...parts },
});
const byPower = (parts: object = {}) => came({ by: 'representative', power: inForce, representation: fresh, ...parts });
const atDesk = came();
const desk = at('operator', 'centre-uralsk');
const said: RowCorrection<CorrectedField> = {
  field: 'name',
  before: name,
  after: 'Айгүл',
  reason: 'Қате терілген',
  source: { kind: 'IDENTITY_DOCUMENT' as never, name: 'Куәлік' },
};
const correcting = (content: Partial<RowCorrection<CorrectedField>> = {}, parts: object = {}): OldEntryCommand => ({
  ...{ type: 'CorrectRow', ...mending, nameKey: undefined, correction: { record, content: { ...said, ...content } } },
  ...parts,
});
const takingIn: OldEntryCommand = { type: 'TakeInRow', ...kept };

const heard = (of: OldEntry | undefined, command: OldEntryCommand, actor: Actor, when = now): string =>
  heardOf(decide(of, command, { actor, now: when }));

describe('a row of an old list (X215, X224, X225)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, OldEntry | undefined, OldEntryCommand, Actor, string?]>([
    ['taken in by whoever keeps the office', 'RowTakenIn', undefined, takingIn, at('administrator')],
    ['of another office by nobody', 'FORBIDDEN', undefined, takingIn, at('administrator', 'borili')],
    ['by no head', 'FORBIDDEN', undefined, takingIn, at('head')],
    ['by no machine', 'FORBIDDEN', undefined, takingIn, { kind: 'machine' }],
    ['once', 'nothing', file(), takingIn, at('administrator')],
    ['mended if it is there', 'CASE_NOT_FOUND', undefined, changing(), recipient],
    ['corrected if it is there', 'CASE_NOT_FOUND', undefined, correcting(), at('executor')],
    ['by its person with his signature', 'RowContactsChanged', file(), changing(), recipient],
    ['with no signature', 'SIGNATURE_REFUSED cms MISSING', file(), changing({ signed: undefined }), recipient],
    ['with another’s signature', 'SIGNATURE_REFUSED cms IIN_MISMATCH', file(), changing({ signed: { signature, by: 'person_other' } }), recipient],
    ['at a desk by what he shows', 'RowContactsChanged', file(), changing(atDesk), at('operator', 'centre-uralsk')],
    ['at a desk by another’s document', 'FIELDS_WRONG iin OTHER_PERSON (X56)', file(), changing(came({ person: 'person_other' })), at('operator', 'centre-uralsk')],
    ['at a desk by nothing shown', 'FIELDS_WRONG iin OTHER_PERSON (X56)', file(), changing(came({ identity: undefined })), desk],
    ['at a desk by nobody', 'FIELDS_WRONG iin OTHER_PERSON (X56)', file(), changing(unsigned), desk],
    ['at a desk of whoever has died', 'RECIPIENT_DIED', file(), changing(came({ hasDied: true })), desk],
    ['by a power in force', 'RowContactsChanged', file(), changing(byPower()), desk],
    ['by a power of somebody else', 'FIELDS_WRONG representing.recipientIin OTHER_PERSON (X56)', file(), changing(byPower({ person: 'person_other' })), desk],
    ['by no power', 'FIELDS_WRONG representing.recipientIin OTHER_PERSON (X56)', file(), changing(byPower({ power: undefined })), desk],
    ['by a power that is revoked', 'POWER_REVOKED (X56)', file(), changing(byPower({ power: { ...inForce, revokedAt: '2018-02-01T00:00:00.000Z' } })), desk],
    ['by a power that has lapsed', 'POWER_REVOKED (X56)', file(), changing(byPower({ power: { ...inForce, validTo: '2018-02-28' } })), desk],
    ['by a power that the register has not', 'POWER_REVOKED (X56)', file(), changing(byPower({ power: 'absent' })), desk],
    ['by a power while the register is silent', 'POWER_UNKNOWN (X56)', file(), changing(byPower({ power: 'unavailable' })), desk],
    ['by a power of the dead', 'RECIPIENT_DIED', file(), changing(byPower({ hasDied: true })), desk],
    ['said in a request since', 'NOT_IN_THIS_STATUS case_9 (X56)', file(), changing({ since: 'case_9' }), recipient],
    ['said as it is', 'nothing', file(), changing({ contacts: { phone: '+77011234567' } }), recipient],
    ['a consent is given by it', 'RowContactsChanged', file(), changing({ contacts: { phone: '+77011234567', consent: true } }), recipient],
    ['a name is corrected', 'RowCorrected', file(), correcting(), at('executor')],
    ['to what it is', 'nothing', file(), correcting({ after: name }), at('executor')],
    ['of whom a request has said since', 'NOT_IN_THIS_STATUS case_9 (X57)', file(), correcting({}, { since: 'case_9' }), at('executor')],
    ['with no reason', 'REASON_MISSING (X57)', file(), correcting({ reason: ' ' }), at('executor')],
    ['with no evidence', 'REASON_MISSING (X57)', file(), correcting({ source: { ...said.source, name: ' ' } }), at('executor')],
    ['to what is no name', 'FIELDS_WRONG value NAME_PLACEHOLDER (X57)', file(), correcting({ after: '-' }), at('executor')],
    ['a number of the old list', 'RowCorrected', file(), correcting({ field: 'number', before: '3', after: '-' }), at('executor')],
    ['an address', 'RowCorrected', file(), correcting({ field: 'registeredAddress', before: '', after: '-' }), at('executor')],
    ['a surname to what is none', 'FIELDS_WRONG value NAME_NONE (X57)', file(), correcting({ field: 'surname', before: surname, after: '-' }), at('executor')],
  ])('%s: %s', (_, told, of, command, actor, when) => expect(heard(of, command, actor, when)).toBe(told));

  it('tells whoever has proven himself that a request says it since', () => {
    const decided = decide(file(), changing({ since: 'case_9' }), { actor: recipient, now: night });
    expect(decided.ok || decided.error.isProven).toBe(true);
  });
});

const only = (of: OldEntry | undefined, command: OldEntryCommand, actor: Actor): OwnEvent => {
  const decided = decide(of, command, { actor, now });
  if (!decided.ok || decided.value.length !== 1) throw new Error('one event');
  return decided.value[0] as OwnEvent;
};
const recorded = { id: 'oldentry_1', at: night, commit: 2 };

describe('what is kept of it', () => {
  it('is the row, with what is lacking of it', () => {
    const taken = evolve(undefined, only(undefined, takingIn, at('administrator')), recorded);
    expect(taken).toMatchObject({
      ...kept,
      id: 'oldentry_1',
      status: 'ON_RECORD',
      reached: [{ status: 'ON_RECORD', at: night }],
    });
    expect(taken).not.toHaveProperty('type');
    expect([isOldEntry(taken), isOldEntry({ id: 'case_1' })]).toEqual([true, false]);
  });

  it('names which of it is another, and who said so: by a signed statement, or at which desk by which document', () => {
    const signed = only(file(), changing({ quality: ['NO_FAMILY'] }), recipient);
    expect(signed).toEqual({
      type: 'RowContactsChanged',
      record: fresh,
      quality: ['NO_FAMILY'],
      fields: ['phone'],
      statement: paper,
      signature,
    });
    const after = evolve(file(), signed, recorded);
    expect(after).toMatchObject({ record: fresh, quality: ['NO_FAMILY'], contactsBy: { at: night, statement: paper } });
    expect(after.contactsBy).not.toHaveProperty('signature');
    expect(after.contactsBy).not.toHaveProperty('fields');
    const inRussian = { ...signed, fields: ['language'] } as OwnEvent;
    const [first, then] = [evolve(file(), inRussian, recorded), evolve(after, inRussian, { ...recorded, at: 'later' })];
    expect([first.contactsBy?.otherwiseAt, then.contactsBy]).toMatchObject([
      undefined,
      { at: 'later', otherwiseAt: night },
    ]);
    const himself = only(file(), changing(atDesk), desk);
    expect(himself).toMatchObject({ identity: shown().record, centre: 'centre-uralsk' });
    for (const absent of ['statement', 'by', 'representation']) expect(himself).not.toHaveProperty(absent);
    const another = only(file(), changing(byPower()), desk);
    expect(another).toMatchObject({ by: 'representative', representation: fresh, centre: 'centre-uralsk' });
    expect(evolve(file(), another, recorded).contactsBy).toMatchObject({ by: 'representative', representation: fresh });
  });

  it('keeps each correction after those before it, and the key of a name that is another', () => {
    const first = only(file(), correcting({}, { nameKey: 'key_2', quality: ['NO_FAMILY'] }), at('executor'));
    expect(first).toMatchObject({
      type: 'RowCorrected',
      record: fresh,
      field: 'name',
      correction: record,
      nameKey: 'key_2',
    });
    const once = evolve(file({ nameKey: 'key_1' }), first, recorded);
    expect(once).toMatchObject({ nameKey: 'key_2', quality: ['NO_FAMILY'], record: fresh });
    const next = only(once, correcting({ field: 'number', before: '3', after: '4' }), at('registrar'));
    expect(next).not.toHaveProperty('nameKey');
    const twice = evolve(once, next, recorded);
    expect(twice.corrections?.map(({ field, at: when }) => [field, when])).toEqual([
      ['name', night],
      ['number', night],
    ]);
    expect(twice.nameKey).toBe('key_2');
  });

  it('begins with its taking in', () =>
    expect(() => evolve(undefined, only(file(), correcting(), at('executor')), recorded)).toThrow(
      'does not begin with RowCorrected',
    ));
});
