import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { keptMoment } from '#domain/application/rules/filing/moment/kept-moment.ts';
import type { FiledApplication } from '#domain/application/stages.ts';
import { isWorkingDay } from '#domain/time/calendar.ts';
import { addDays, localInstant } from '#domain/time/local-date.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { person } from '#test/builders/requests/a-case.ts';
import {
  ended,
  endedOn,
  filed,
  form,
  kept,
  mends,
  mistyped,
  noPerson,
  noPower,
  notarised,
  own,
  refiled,
} from '../ended-requests.ts';

describe('the moment of a request filed again (X41, X66)', () => {
  it('is that of the first, claimed beside its own', () => {
    expect(filed(refiled(), mends())).toEqual(kept);
    expect(filed(refiled(), undefined)).toEqual(own);
    expect(filed(refiled({ refiles: 'case_other' }), mends())).toEqual(own);
  });

  it.each(['EXPIRED', 'NOT_YET_VALID', 'REVOKED', 'WRONG_KEY_USAGE', 'WRONG_ROLE'])(
    'is kept after M7 for %s of the recipient’s own key, never of another’s, never of what is no signature',
    (fault) => {
      const of = (signedBy?: string) => ended({ signature: { confirmed: false, fault, signedBy } });
      expect(filed(refiled(), mends(of(person)))).toEqual(kept);
      expect(filed(refiled(), mends(of('person_other')))).toEqual({ ...own, notKept: 'OTHERS_KEY' });
      expect(filed(refiled(), mends(of()))).toEqual({ ...own, notKept: 'NO_SIGNATURE' });
    },
  );

  it('is kept after M1 for a number that was mistyped, and for the very same one', () => {
    expect(filed(refiled({ applicant: 'person_corrected' }), mends(noPerson, mistyped))).toEqual(kept);
    expect(filed(refiled(), mends(noPerson))).toEqual(kept);
  });

  it('is nobody else’s: a number that no slip explains, or another recipient, takes its own', () => {
    const other = aForm(citizen(402));
    expect(filed(refiled({ applicant: 'person_other' }), mends(noPerson, other))).toEqual({
      ...own,
      notKept: 'OTHER_PERSON',
    });
    expect(filed(refiled({ applicant: 'person_other' }), mends())).toEqual({ ...own, notKept: 'OTHER_PERSON' });
  });

  it('is kept after M1 for a power only with a notarised power', () => {
    expect(filed(refiled({ representative: notarised }), mends(noPower))).toEqual(kept);
    expect(filed(refiled(), mends(noPower))).toEqual({ ...own, notKept: 'NO_POWER' });
  });

  it.each<[string, Partial<Application>]>([
    ['another provider', { provider: 'borili' }],
    ['another category', { category: 'veterans' }],
    ['the document that the category asks for is left out', { documents: [] }],
    ['it is replaced', { documents: [aDocument('D7', { sha256: 'another' })] }],
  ])('is its own when %s', (_name, changes) => {
    expect(filed(refiled(changes), mends())).toEqual({ ...own, notKept: 'OTHER_PACKAGE' });
  });

  it('is its own when one of two documents that the category asks for is left out', () => {
    const file = ended({ documents: [aDocument('D7'), aDocument('D7', { sha256: 'second' })] });
    expect(filed(refiled(), mends(file))).toEqual({ ...own, notKept: 'OTHER_PACKAGE' });
    const both = refiled({ documents: [...file.documents] });
    expect(filed(both, mends(file))).toEqual(kept);
  });

  it('costs nobody an unused scan: only what the category asks for is compared and judged (art. 74)', () => {
    const file = ended({ documents: [aDocument('D7'), aDocument('D9', { readable: false, validTo: '2016-01-01' })] });
    expect(filed(refiled(), mends(file))).toEqual(kept);
  });

  it.each<[string, Partial<FiledApplication>]>([
    ['lacked its document', { documents: [] }],
    ['had one that could not be read', { documents: [aDocument('D7', { readable: false })] }],
    ['had one that had expired', { documents: [aDocument('D7', { validTo: '2018-02-18' })] }],
  ])('is its own when the first package %s (art. 74)', (_name, changes) => {
    expect(filed(refiled(), mends(ended(changes)))).toEqual({ ...own, notKept: 'OTHER_PACKAGE' });
  });

  it('is used once', () => {
    expect(filed(refiled(), mends(ended(), form, true))).toEqual({ ...own, notKept: 'USED' });
  });

  it.each<[string, Partial<FiledApplication>]>([
    ['kept another’s moment', { keptFrom: 'case_first', keeping: { state: 'confirmed' } }],
    [
      'claims one of a request that is not known',
      { keptFrom: 'case_first', keeping: { state: 'claimed', ownSequence: 3 } },
    ],
    ['kept one before claims were', { keptFrom: 'case_first' }],
    ['was refused one by the register', { keeping: { state: 'refuted', why: 'OTHER_PERSON' } }],
  ])('hands nothing on along a chain: whoever %s', (_name, changes) => {
    expect(filed(refiled(), mends(ended(changes)))).toEqual({ ...own, notKept: 'USED' });
  });

  it('may be kept of a request that came too late for an older one and took its own', () => {
    expect(filed(refiled(), mends(ended({ keeping: { state: 'lost', why: 'TOO_LATE' } })))).toEqual(kept);
  });

  it('is kept through the third working day after the message and no longer, whatever the days between', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2016-01-04', n));
    const later = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(day, later, fc.constantFrom('00:00', '12:00', '23:59'), (message, days, time) => {
        const at = localInstant(addDays(message, days), time);
        const between = Array.from({ length: days }, (_, index) => addDays(message, index + 1));
        const isInTime = between.slice(0, -1).filter(isWorkingDay).length < 3;
        const reached = [{ status: 'SIGNATURE_NOT_CONFIRMED', at: localInstant(message, '12:00') }] as const;
        const file = ended({ filedAt: localInstant(message, '11:00'), reached: [...reached] });
        expect(filed(refiled(), mends(file), at)).toEqual(
          isInTime ? kept : { priorityMoment: at, intakeSequence: 41, notKept: 'TOO_LATE' },
        );
      }),
    );
  });

  it('counts the days from the last message, when there were several', () => {
    const reached = ['2018-01-09T07:00:00.000Z', endedOn].map((at) => ({
      status: 'SIGNATURE_NOT_CONFIRMED' as const,
      at,
    }));
    const file = ended({ reached: [...reached, { status: 'OPENED', at: '2018-01-01T07:00:00.000Z' }] });
    expect(filed(refiled(), mends(file))).toEqual(kept);
  });
});

describe('a claimed moment (8.5, 10.6, X66)', () => {
  const claims: Application = { ...refiled(), keptFrom: 'case_old', keeping: { state: 'claimed', ownSequence: 41 } };
  const confirmed = [{ type: 'KeptMomentConfirmed' }];
  const refuted = (why: string) => [{ type: 'KeptMomentRefuted', why }];
  const inForce = { issuedOn: '2018-01-15', validTo: '2019-01-14' };
  const { surname, name, patronymic } = citizen();

  it('is confirmed with nothing more to prove after M7', () => {
    expect(keptMoment(claims, mends(), {})).toEqual(confirmed);
  });

  it.each<[string, object | undefined, readonly object[]]>([
    ['the name first typed', { surname, name, patronymic }, confirmed],
    ['the same in other letters', { surname: surname.toUpperCase(), name, patronymic: undefined }, confirmed],
    ['another surname', { surname: 'Басқа', name, patronymic }, refuted('OTHER_PERSON')],
    ['another name', { surname, name: 'Басқа', patronymic }, refuted('OTHER_PERSON')],
    ['another patronymic', { surname, name, patronymic: 'Басқаұлы' }, refuted('OTHER_PERSON')],
    ['no name', undefined, refuted('NOT_CONFIRMED')],
  ])('follows, after M1 for a number, the register: %s', (_said, said, told) => {
    expect(keptMoment(claims, mends(noPerson), { name: said })).toEqual(told);
  });

  it.each<[string, 'absent' | typeof inForce | undefined, readonly object[]]>([
    ['in force at the first filing', inForce, confirmed],
    ['issued on its very day', { ...inForce, issuedOn: '2018-02-19' }, confirmed],
    ['issued after it', { ...inForce, issuedOn: '2018-02-20' }, refuted('LATER_POWER')],
    ['lapsed before it', { ...inForce, validTo: '2018-02-18' }, refuted('LATER_POWER')],
    ['revoked before it', { ...inForce, ...{ revokedAt: '2018-02-19T06:00:00.000Z' } }, refuted('LATER_POWER')],
    ['that it does not hold', 'absent', refuted('NOT_CONFIRMED')],
    ['that nobody asked about', undefined, refuted('NOT_CONFIRMED')],
  ])('follows, after M1 for a power, a power %s', (_said, power, told) => {
    expect(keptMoment(claims, mends(noPower), { power })).toEqual(told);
  });

  it('is asked about once', () => {
    expect(keptMoment({ ...claims, keeping: { state: 'confirmed' } }, mends(), {})).toEqual([]);
    expect(keptMoment(refiled(), undefined, {})).toEqual([]);
    expect(() => keptMoment(claims, undefined, {})).toThrow('case_mended');
    expect(() => keptMoment({ ...claims, keptFrom: 'case_other' }, mends(), {})).toThrow('another request');
  });
});
