import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { isRefilable, isSameRecipient, keptPlace } from '#domain/application/rules/refiling.ts';
import { type FiledApplication, past } from '#domain/application/stages.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { isWorkingDay } from '#domain/time/calendar.ts';
import { addDays, localInstant } from '#domain/time/local-date.ts';
import { caseIn } from '#test/builders/a-case.ts';
import { aDocument } from '#test/builders/a-document.ts';

const filedAt = '2018-02-20T07:00:00.000Z';
const documents = [aDocument('D7'), aDocument('D9')];

const endedAt = (at: string, changes: Partial<FiledApplication> = {}): FiledApplication => {
  const status = changes.status ?? 'SIGNATURE_NOT_CONFIRMED';
  return {
    ...past('filing', caseIn('CHECKING_SIGNATURE')),
    id: 'case_old',
    status,
    priorityMoment: '2018-02-19T06:01:00.000Z',
    intakeSequence: 7,
    documents,
    reached: [{ status, at }],
    ...(status === 'SIGNATURE_NOT_CONFIRMED' ? { signature: { confirmed: false, fault: 'EXPIRED' } } : {}),
    ...changes,
  };
};
const mended = (changes: Partial<Application> = {}): Application => ({
  ...caseIn('OPENED'),
  id: 'case_mended',
  refiles: 'case_old',
  documents: documents.map((document) => ({ ...document, id: `copy of ${document.id}` })),
  ...changes,
});

describe('which place a refiled package takes (X41)', () => {
  it.each(['BAD_CMS', 'BAD_SIGNATURE', 'CONTENT_MISMATCH'])(
    'keeps nothing for bytes that were no signature: %s (10.5)',
    (fault) => {
      expect(
        keptPlace(endedAt(filedAt, { signature: { confirmed: false, fault } }), mended(), filedAt),
      ).toBeUndefined();
    },
  );

  it('keeps priority moment and intake sequence of the same package after M7', () => {
    expect(keptPlace(endedAt(filedAt), mended(), filedAt)).toEqual({
      priorityMoment: '2018-02-19T06:01:00.000Z',
      intakeSequence: 7,
      keptFrom: 'case_old',
    });
  });

  it('keeps it with more documents than before', () => {
    expect(
      keptPlace(endedAt(filedAt), mended({ documents: [...mended().documents, aDocument('D2')] }), filedAt),
    ).toBeDefined();
  });

  it.each<[string, Partial<FiledApplication>, Partial<Application>]>([
    ['another provider', {}, { provider: 'borili' }],
    ['another category', {}, { category: 'veterans' }],
    ['another recipient', {}, { applicant: 'person_other' }],
    ['an old document is left out', {}, { documents: mended().documents.slice(1) }],
    ['an old document is replaced', {}, { documents: [aDocument('D7', { sha256: 'another' }), aDocument('D9')] }],
    ['it mends another request', {}, { refiles: 'case_other' }],
    ['it was returned for defects', { status: 'RETURNED_FOR_DEFECTS' }, {}],
    ['it was withdrawn', { status: 'WITHDRAWN' }, {}],
    ['it was refused (M10)', { status: 'PACKAGE_REFUSED' }, {}],
    [
      'the IIN was corrected, but the register knew the person',
      { status: 'DATA_UNAVAILABLE', registers: { persons: 'found', notary: 'absent' } },
      { applicant: 'person_other' },
    ],
  ])('gives a new place when %s', (_name, old, changes) => {
    expect(keptPlace(endedAt(filedAt, old), mended(changes), filedAt)).toBeUndefined();
  });

  it.each(['EXPIRED', 'NOT_YET_VALID', 'REVOKED', 'IIN_MISMATCH'])(
    'keeps it after M7 for the reason that 10.6 itself names: %s',
    (fault) => {
      const old = endedAt(filedAt, { signature: { confirmed: false, fault } });
      expect(keptPlace(old, mended(), filedAt)).toBeDefined();
    },
  );

  it('keeps it after M1 for the very same person, whose power the notary register did not know (8.6)', () => {
    const old = endedAt(filedAt, { status: 'DATA_UNAVAILABLE', registers: { persons: 'found', notary: 'absent' } });
    expect(keptPlace(old, mended(), filedAt)).toMatchObject({ keptFrom: 'case_old', intakeSequence: 7 });
  });

  it('keeps nothing where no fault is known or no message was sent', () => {
    const filed = endedAt(filedAt);
    expect(keptPlace({ ...filed, signature: undefined }, mended(), filedAt)).toBeUndefined();
    expect(keptPlace({ ...filed, reached: [] }, mended(), filedAt)).toBeUndefined();
  });

  it('keeps nothing of a request that was withdrawn, whatever had been found before (X21)', () => {
    const withdrawn = endedAt(filedAt, { status: 'WITHDRAWN', signature: { confirmed: false, fault: 'EXPIRED' } });
    expect(keptPlace(withdrawn, mended(), filedAt)).toBeUndefined();
    const unknown = endedAt(filedAt, { status: 'WITHDRAWN', registers: { persons: 'absent' } });
    expect(isSameRecipient(unknown, 'person_other')).toBe(false);
    expect(isSameRecipient(unknown, unknown.applicant)).toBe(true);
  });

  it('counts the three days from the last message, when there were several', () => {
    const reached = ['2018-01-09T07:00:00.000Z', filedAt].map((at) => ({
      status: 'SIGNATURE_NOT_CONFIRMED' as const,
      at,
    }));
    const old = {
      ...endedAt(filedAt),
      reached: [...reached, { status: 'OPENED' as const, at: '2018-01-01T07:00:00.000Z' }],
    };
    expect(keptPlace(old, mended(), filedAt)).toBeDefined();
  });

  it('keeps it for a corrected IIN after M1', () => {
    const old = endedAt(filedAt, { status: 'DATA_UNAVAILABLE', registers: { persons: 'absent' } });
    expect(keptPlace(old, mended({ applicant: 'person_corrected' }), filedAt)).toBeDefined();
  });

  it('is kept through the third working day after the message and no longer, whatever the days between', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2016-01-04', n));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom('00:00', '12:00', '23:59'),
        (message, later, time) => {
          const refiledOn = addDays(message, later);
          const between = Array.from({ length: later }, (_, index) => addDays(message, index + 1));
          const isInTime = between.slice(0, -1).filter(isWorkingDay).length < 3;
          const kept = keptPlace(endedAt(localInstant(message, '12:00')), mended(), localInstant(refiledOn, time));
          expect(kept !== undefined).toBe(isInTime);
        },
      ),
    );
  });

  it('may be chained: the first place is kept as long as each message is answered in time', () => {
    const second = { ...endedAt('2018-02-23T07:00:00.000Z'), keptFrom: 'case_first' };
    expect(keptPlace(second, mended(), '2018-02-28T07:00:00.000Z')).toMatchObject({
      priorityMoment: second.priorityMoment,
      keptFrom: 'case_old',
    });
  });
});

it('refiles only what ended without a decision on the merits (X7)', () => {
  const refilable = applicationStatuses.filter((status) => isRefilable({ ...caseIn('OPENED'), status }));
  expect(refilable).toEqual([
    'PACKAGE_REFUSED',
    'DATA_UNAVAILABLE',
    'SIGNATURE_NOT_CONFIRMED',
    'RETURNED_FOR_DEFECTS',
    'WITHDRAWN',
  ]);
});
