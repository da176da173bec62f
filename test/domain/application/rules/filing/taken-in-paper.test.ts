import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { decide } from '#domain/application/decide/decide.ts';
import type { ConfirmedByAnother } from '#domain/application/facts.ts';
import { application } from '#domain/application/kind.ts';
import { intakeAsked, isFiledInside, momentOfFiling } from '#domain/application/rules/filing/taken-in-paper.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn, operator, person, record } from '#test/builders/requests/a-case.ts';
import {
  at,
  confirmed,
  documents,
  draft,
  hand,
  handed,
  minute,
  now,
  outage,
  request,
  taken,
} from '#test/builders/requests/a-paper-intake.ts';
import { faultIn } from '#test/builders/words/outcome.ts';

describe('a package taken in paper is handed over (X60)', () => {
  const askedAt = (when: string) => request({ asked: hand('operator', when) });
  it.each<[string, Application, ConfirmedByAnother | undefined, string]>([
    ['by one alone', draft(), undefined, 'CONFIRMATION_NEEDED'],
    ['on what still waits', draft(), confirmed({ request: request({ settled: undefined }) }), 'CONFIRMATION_NEEDED'],
    [
      'on what was declined',
      draft(),
      confirmed({ request: request({ settled: { ...hand('colleague', now), outcome: 'declined' } }) }),
      'CONFIRMATION_NEEDED',
    ],
    [
      'confirmed by the same person under another entry',
      draft(),
      confirmed({
        request: request({ settled: { ...hand('colleague', now), person: 'person_operator', outcome: 'confirmed' } }),
      }),
      'CONFIRMATION_NEEDED',
    ],
    [
      'on a confirmation of something else',
      draft(),
      confirmed({ request: request({ kind: 'account' }) }),
      'CONFIRMATION_NEEDED',
    ],
    [
      'of another case',
      draft(),
      confirmed({ content: { ...intakeAsked(draft(), taken), caseId: 'case_other' } }),
      'PACKAGE_CHANGED',
    ],
    [
      'at another moment',
      draft({ taken: { ...taken, at: '2018-02-15T05:00:00.000Z' } }),
      confirmed(),
      'PACKAGE_CHANGED',
    ],
    ['in another outage', draft({ taken: { ...taken, outage: 'outage_2' } }), confirmed(), 'PACKAGE_CHANGED'],
    ['with another receipt', draft({ taken: { ...taken, receiptNumber: '18' } }), confirmed(), 'PACKAGE_CHANGED'],
    ['with a document more', draft({ documents: [...documents, aDocument('D7')] }), confirmed(), 'PACKAGE_CHANGED'],
    ['with another form', draft({ form: record('record_later') }), confirmed(), 'PACKAGE_CHANGED'],
    [
      'without the scan of the receipt',
      draft({ documents: documents.slice(0, 3) }),
      confirmed({ content: intakeAsked(draft({ documents: documents.slice(0, 3) }), taken) }),
      'PACKAGE_INCOMPLETE documents.emergency-receipt.applicant MISSING',
    ],
    ['in no recorded outage', draft(), confirmed({ outage: undefined }), 'FIELDS_WRONG taken.outage UNKNOWN'],
    [
      'in an outage of which one alone told (X76)',
      draft(),
      confirmed({ outage: { ...outage, confirmed: undefined } }),
      'FIELDS_WRONG taken.outage NOT_CONFIRMED',
    ],
    [
      'in an outage of years (X76)',
      draft(),
      confirmed({ outage: { ...outage, from: '2009-02-15T04:00:00.000Z' } }),
      'FIELDS_WRONG taken.outage TOO_LONG',
    ],
    [
      'in an outage in which its centre filed by the system (X76)',
      draft(),
      confirmed({ filedInside: at }),
      'FIELDS_WRONG taken.outage WAS_WORKING',
    ],
    [
      'in an outage of another centre',
      draft(),
      confirmed({ outage: { ...outage, centres: ['centre-borili'] } }),
      'FIELDS_WRONG taken.outage OTHER_CENTRE',
    ],
    [
      'in an outage that is not over',
      draft(),
      confirmed({ outage: { ...outage, to: undefined } }),
      'FIELDS_WRONG taken.outage NOT_OVER',
    ],
    [
      'before the outage',
      draft(),
      confirmed({ outage: { ...outage, from: '2018-02-15T06:01:00.000Z' } }),
      'FIELDS_WRONG taken.at OUTSIDE_OUTAGE',
    ],
    [
      'after the outage',
      draft(),
      confirmed({ outage: { ...outage, to: '2018-02-15T05:59:59.999Z' } }),
      'FIELDS_WRONG taken.at OUTSIDE_OUTAGE',
    ],
    [
      'asked on the fourth working day',
      draft(),
      confirmed({ request: askedAt('2018-02-22T05:00:00.000Z') }),
      'FIELDS_WRONG taken.outage TOO_LATE',
    ],
    ['asked on the third', draft(), confirmed({ request: askedAt('2018-02-21T12:00:00.000Z') }), 'PackageHanded'],
    ['as it was confirmed', draft(), confirmed(), 'PackageHanded'],
  ])('%s', (_what, theCase, by, expected) => {
    const done = handed(theCase, by);
    if (!done.ok && !done.error.fields) expect(done.error.paragraph).toBe('X60');
    expect(done.ok ? done.value.map(({ type }) => type).join() : faultIn(done)).toBe(expected);
  });

  it('is filed at the last moment of that minute, with a sequence of its own, and tells by what and whom', () => {
    const done = handed(draft(), confirmed());
    expect(done.ok && done.value[0]).toMatchObject({
      filedAt: minute,
      priorityMoment: minute,
      intakeSequence: 41,
      handedAt: now,
      taken: { at, outage: 'outage_1', receiptNumber: '17', confirmation: 'confirmation_1' },
    });
  });

  it('is judged by the day of its taking, later expiry and later papers notwithstanding', () => {
    const identity = aDocument('identity-document', { validTo: '2018-02-16' });
    const expiring = draft({ documents: [identity, ...documents.filter(({ kind }) => kind !== 'identity-document')] });
    expect(handed(expiring, confirmed({ content: intakeAsked(expiring, taken) })).ok).toBe(true);
    const attach = (issuedOn: string) =>
      decide(draft(), { type: 'AttachDocument', document: aDocument('D7', { issuedOn }) }, { actor: operator(), now });
    expect(faultIn(attach('2018-02-16'))).toBe('FIELDS_WRONG issuedOn IN_FUTURE');
    expect(attach('2018-02-15').ok).toBe(true);
  });

  it('takes its receipt for good: whoever comes with it again is told so', () => {
    const after = { ...caseIn('CHECKING_REGISTERS', 'corporation'), taken: { ...taken, receiptNumber: '№ 17' } };
    const claimed = application.claims([{ type: 'PackageHanded' }] as never, after);
    for (const when of ['outage_1', minute])
      expect(claimed).toContainEqual({
        key: `paper-receipt#centre-uralsk#${when}#17`,
        change: 'take',
        holder: after.id,
        file: after.id,
        taken: 'RECEIPT_USED',
      });
  });
});

describe('the moment by which a package is judged (X60)', () => {
  it('is now, or the last millisecond of the minute of taking, never later than now', () => {
    expect(momentOfFiling({}, now)).toBe(now);
    expect(momentOfFiling({ taken }, now)).toBe(minute);
    expect(momentOfFiling({ taken }, '2018-02-15T06:00:30.000Z')).toBe('2018-02-15T06:00:30.000Z');
  });
});

it('what was itself taken in paper shows no centre at work in an outage (X76)', () => {
  const filed = { ...draft(), filedAt: at, taken: undefined };
  expect([isFiledInside(filed, outage), isFiledInside({ ...filed, taken }, outage)]).toEqual([true, false]);
});

describe('a request for what was taken in paper is opened (X60)', () => {
  const open = (more: object, when = now) =>
    decide(
      undefined,
      { type: 'OpenRequest', channel: 'corporation', applicant: person, centre: 'centre-uralsk', ...more } as never,
      { actor: operator(), now: when },
    );
  const said = { taken: { said: taken, outage } };
  const ticketOf = (takenAt: string) => ({ number: 'A1', takenAt, calledAt: '2018-02-19T05:00:00.000Z' });
  it.each<[string, object, string, string]>([
    ['with its outage', said, now, 'RequestOpened'],
    ['with nothing', {}, now, 'FIELDS_WRONG ticket MISSING'],
    [
      'with a ticket, too',
      { ...said, ticket: { number: 'A1', takenAt: at, calledAt: at } },
      now,
      'FIELDS_WRONG ticket NOT_WITH_PAPER',
    ],
    [
      'while its centre filed by the system (X76)',
      { taken: { ...said.taken, filedInside: at } },
      now,
      'FIELDS_WRONG taken.outage WAS_WORKING',
    ],
    [
      'with a ticket of 1900 (X76)',
      { ticket: ticketOf('1900-01-01T04:00:00.000Z') },
      now,
      'FIELDS_WRONG ticket.takenAt OTHER_DAY',
    ],
    [
      'with a ticket of the evening before (X76)',
      { ticket: ticketOf('2018-02-18T18:59:59.999Z') },
      now,
      'FIELDS_WRONG ticket.takenAt OTHER_DAY',
    ],
    ['with a ticket of that day', { ticket: ticketOf('2018-02-18T19:00:00.000Z') }, now, 'RequestOpened'],
    ['in no recorded outage', { taken: { said: taken, outage: undefined } }, now, 'FIELDS_WRONG taken.outage UNKNOWN'],
    ['on the fourth working day', said, '2018-02-21T19:00:00.000Z', 'FIELDS_WRONG taken.outage TOO_LATE'],
    [
      'with a number that is somebody’s',
      { taken: { said: { ...taken, receiptNumber: '850101300123' }, outage } },
      now,
      'FIELDS_WRONG taken.receiptNumber OFFICE_NUMBER',
    ],
  ])('%s', (_what, more, when, expected) => {
    const done = open(more, when);
    expect(done.ok ? done.value.map(({ type }) => type).join() : faultIn(done)).toBe(expected);
  });
});

describe('a centre was at work in an outage (X76)', () => {
  const filed = { ...caseIn('CHECKING_REGISTERS', 'corporation'), filedAt: at };
  it.each<[string, Application, boolean]>([
    ['filed by the system within it', filed, true],
    ['filed in its first moment', { ...filed, filedAt: outage.from }, true],
    ['filed before it', { ...filed, filedAt: '2018-02-15T03:59:59.999Z' }, false],
    ['filed after it', { ...filed, filedAt: '2018-02-16T07:00:00.001Z' }, false],
    ['filed in paper', { ...filed, taken }, false],
    ['not filed', draft({ taken: undefined }), false],
  ])('by a request %s: %s', (_what, theCase, expected) => {
    expect(isFiledInside(theCase, outage)).toBe(expected);
  });
});
