import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { opened } from '#domain/file/state.ts';
import { decide } from '#domain/old-entry/decide.ts';
import { evolve } from '#domain/old-entry/evolve.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { strayFault } from '#domain/old-entry/rules/leaving.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { seenBy } from '#test/builders/people/seen-by-two.ts';
import { staff } from '#test/builders/requests/a-case.ts';
import { heardOf } from '#test/builders/words/heard-of.ts';

/** A Thursday, noon in Oral. */
const now = '2018-03-01T07:00:00.000Z';
const subject = 'person_subject';
const record = { id: 'record_1', mac: 'mac' };
const file: OldEntry = {
  ...opened('oldentry_1', now),
  ...({ version: 1, status: 'ON_RECORD', reached: [], oldList: 'oldlist_1', row: 3, subject } as const),
  entry: { provider: 'uralsk', list: 'public-sector', registerNumber: 7 },
  ...{ priorityMoment: '2009-03-02T18:59:59.999Z', quality: [], record },
};
const desk = { ...staff('operator'), organisation: 'centre-uralsk' } as Actor;
const bySecond = seenBy({ at: now, concerns: [subject] }) as SecondPerson;
const inForce = { issuedOn: '2018-01-01', validTo: '2018-12-31' };
const himself = { by: 'recipient', person: subject, identity: shown(), hasDied: false } as const;
const byPower = { ...himself, by: 'representative', power: inForce, representation: record } as const;

const leaving = (came: object = {}, parts: object = {}) =>
  ({
    ...{ type: 'LeaveQueue', amendment: 'amendment_1', shown: { ...himself, ...came }, seenBy: bySecond },
    ...{ since: undefined, ...parts },
  }) as Parameters<typeof decide>[1];
const seen = (parts: object) => leaving({}, { seenBy: { ...bySecond, ...parts } });
const byOne = 'LEAVING_BY_ONE (X332)';

describe('leaving the list by a row at a desk (X332)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Parameters<typeof decide>[1], Actor?]>([
    ['two have seen him', 'RowLeavingTaken', leaving()],
    ['nobody has beside the operator', byOne, leaving({}, { seenBy: undefined })],
    ['the second has not confirmed it', byOne, seen({ settled: undefined })],
    ['the second has declined it', byOne, seen({ settled: { ...bySecond.settled, outcome: 'declined' } })],
    ['it was confirmed the day before', byOne, seen({ settled: { ...bySecond.settled, at: '2018-02-28T07:00:00.000Z' } })],
    ['something else was confirmed', byOne, seen({ kind: 'account' })],
    ['it concerned somebody else', byOne, seen({ concerns: ['person_other'] })],
    ['a colleague had asked it', byOne, leaving(), { ...desk, staff: 'staff_colleague' } as Actor],
    ['it was asked at another centre', byOne, leaving(), { ...desk, organisation: 'centre-borili' } as Actor],
    ['he signs nothing at a desk himself', byOne, leaving(), { kind: 'recipient', person: subject } as Actor],
    ['he is another', 'FIELDS_WRONG iin OTHER_PERSON (X332)', leaving({ person: 'person_other' })],
    ['he has died', 'RECIPIENT_DIED', leaving({ hasDied: true })],
    ['another has his power', 'RowLeavingTaken', leaving(byPower)],
    ['another has none', 'FIELDS_WRONG representing.recipientIin OTHER_PERSON (X332)', leaving({ ...byPower, power: undefined })],
    ['it is revoked', 'POWER_REVOKED (X332)', leaving({ ...byPower, power: { ...inForce, revokedAt: '2018-02-01T00:00:00.000Z' } })],
    ['the notary register is silent', 'POWER_UNKNOWN (X332)', leaving({ ...byPower, power: 'unavailable' })],
    ['a request has said anew since', 'NOT_IN_THIS_STATUS case_9 (X332)', leaving({}, { since: 'case_9' })],
  ])('where %s: %s', (_, told, command, actor = desk) => expect(heardOf(decide(file, command, { actor, now }))).toBe(told));

  it('of no row there is none', () => {
    expect(heardOf(decide(undefined, leaving(), { actor: desk, now }))).toBe('CASE_NOT_FOUND');
  });

  it('tells that two are needed to whoever proves nothing: it says nothing of whose row it is', () => {
    const decided = decide(file, leaving({ person: 'person_other' }, { seenBy: undefined }), { actor: desk, now });
    expect(decided.ok || decided.error.isProven).toBe(true);
    const other = decide(file, leaving({ person: 'person_other' }), { actor: desk, now });
    expect(other.ok || other.error.isProven).toBeFalsy();
  });

  it('is kept with who came, where, by which confirmation, and in which file it goes on', () => {
    const decided = decide(file, leaving(byPower), { actor: desk, now });
    if (!decided.ok || !decided.value[0]) throw new Error('one event');
    const [event] = decided.value;
    expect(event).toEqual({
      ...{ type: 'RowLeavingTaken', amendment: 'amendment_1', identity: shown().record, centre: 'centre-uralsk' },
      ...{ confirmation: bySecond.id, by: 'representative', representation: record, power: inForce },
    });
    const after = evolve(file, event, { id: file.id, at: now, commit: 2 });
    expect(after).toEqual({
      ...file,
      leavingBy: { at: now, amendment: 'amendment_1', centre: 'centre-uralsk', by: 'representative' },
    });
    const own = decide(file, leaving(), { actor: desk, now });
    if (!own.ok || !own.value[0]) throw new Error('one event');
    for (const absent of ['by', 'representation', 'power']) expect(own.value[0]).not.toHaveProperty(absent);
    const { leavingBy } = evolve(file, own.value[0], { id: file.id, at: now, commit: 2 });
    expect(leavingBy).toEqual({ at: now, amendment: 'amendment_1', centre: 'centre-uralsk' });
  });

  it('is none of whose row it turns out to be: its former holder had said it', () => {
    const corrected = {
      ...{ type: 'RowPersonCorrected', record, quality: [], from: subject, to: 'person_right', correction: record },
      ...{ confirmation: 'confirmation_1', by: 'staff_1' },
    } as Parameters<typeof evolve>[1];
    const left = { ...file, leavingBy: { at: now, amendment: 'amendment_1', centre: 'centre-uralsk' } };
    expect(evolve(left, corrected, { id: file.id, at: now, commit: 3 })).not.toHaveProperty('leavingBy');
  });
});

describe('what a leaving has no use for (X152, X332)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, Parameters<typeof strayFault>[0], string | undefined]>([
    ['a scan of a row', { oldEntryId: 'oldentry_1', documentId: 'document_1' }, 'documentId'],
    ['a power beside a request', { representing: inForce }, 'representing'],
    ['a power of a row', { oldEntryId: 'oldentry_1', representing: inForce }, undefined],
    ['a scan of a request', { documentId: 'document_1' }, undefined],
  ])('%s', (_, said, field) => {
    const fault = strayFault(said);
    expect(fault?.fields?.map((one) => [one.field, one.problem, one.cure === undefined])).toEqual(
      field && [[field, 'NOBODY_ASKED', false]],
    );
  });
});
