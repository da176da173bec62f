import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { decide } from '#domain/application/decide/decide.ts';
import { judgedAt, momentOffered } from '#domain/application/rules/filing/moment/kept-moment.ts';
import { completeFault, refusingFault } from '#domain/application/rules/filing/package.ts';
import type { FiledApplication } from '#domain/application/stages.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { promiseOf } from '#domain/application/words/place/moment-words.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import {
  ended,
  filed,
  form,
  kept,
  mends,
  mistyped,
  noPerson,
  noPower,
  notarised,
  now,
  own,
  refiled,
  unknown,
} from './ended-requests.ts';

describe('what an ended request offers, told by the status and followed by filing (X66)', () => {
  it('is its moment until the end of the third working day', () => {
    expect(momentOffered(mends(), now)).toEqual({
      ok: true,
      value: { until: { lastDay: '2018-02-23' }, needs: ['SAME_RECIPIENT'] },
    });
  });

  it.each<[string, FiledApplication, RegExp | undefined]>([
    ['M7', ended(), undefined],
    ['M1 for a number', noPerson, /не больше чем на две цифры, иначе открывают новое заявление.*с тем же именем/],
    ['M1 for a power', noPower, /в отделе.*по нотариальной доверенности.*в том числе на портале, момент будет новым/],
    ['M1 for both', unknown({ persons: 'absent', notary: 'absent' }), /две цифры.*по нотариальной доверенности/],
  ])('promises no more than filing keeps: after %s it names each condition of it', (_name, file, said) => {
    const offer = momentOffered(mends(file, mistyped), now);
    const { ru } = promiseOf(file, offer);
    if (said) expect(ru).toMatch(said);
    else expect(ru).toMatch(/сохраняется: 23\.02\.2018\.$/);
    // whoever does just what is promised keeps it, and whoever leaves one condition out does not
    const asked = offer?.ok ? offer.value.needs : [];
    const obeying: Partial<Application> = asked.includes('POWER_OF_THEN') ? { representative: notarised } : {};
    expect(filed(refiled(obeying), mends(file, mistyped))).toEqual(kept);
    const others = aForm(citizen(402));
    const breaking: Record<string, () => object> = {
      SAME_RECIPIENT: () => filed(refiled({ ...obeying, applicant: 'person_other' }), mends(file, mistyped)),
      NUMBER_AND_NAME: () => filed(refiled(obeying), mends(file, others)),
      POWER_OF_THEN: () => filed(refiled(), mends(file, mistyped)),
    };
    for (const need of asked) expect(breaking[need]?.()).toMatchObject({ ...own, notKept: expect.any(String) });
  });

  it('judges the documents by the moment that is kept, and by its own where none is (X88)', () => {
    const lapsed = [aDocument('D7', { validTo: '2018-02-19' })];
    const old = mends(ended({ documents: lapsed }));
    expect(judgedAt(refiled({ documents: lapsed }), { form, mends: old }, now)).toBe(kept.priorityMoment);
    expect(judgedAt(refiled({ documents: lapsed, provider: 'borili' }), { form, mends: old }, now)).toBe(now);
    expect(judgedAt(refiled({ documents: lapsed }), { form }, now)).toBe(now);
    const both = (['application', 'identity-document'] as const).map((kind) => aDocument(kind));
    const atDesk: Application = {
      ...caseIn('OPENED', 'corporation'),
      refiles: 'case_old',
      documents: [...both, ...lapsed],
    };
    expect(completeFault(atDesk, { form, mends: old }, now)).toBeUndefined();
    expect(refusingFault(atDesk, { form, mends: old }, now)).toMatchObject({ code: 'NO_DEFECT_NAMED' });
    expect(completeFault(atDesk, { form }, now)).toMatchObject({ code: 'PACKAGE_INCOMPLETE' });
    const checked = (changes: Partial<Application>) =>
      decide(
        { ...caseIn('CHECKING_DOCUMENTS'), documents: lapsed, filedAt: now, ...changes },
        { type: 'RecordConformity', form },
        { actor: { kind: 'machine' }, now },
      );
    expect(checked({ priorityMoment: kept.priorityMoment })).toMatchObject({ value: [{ defects: [] }] });
    expect(checked({ priorityMoment: now })).toMatchObject({ value: [{ defects: [{ code: 'EXPIRED' }] }] });
  });

  it.each(applicationStatuses.filter((status) => !['DATA_UNAVAILABLE', 'SIGNATURE_NOT_CONFIRMED'].includes(status)))(
    'is nothing in %s',
    (status) => {
      expect(momentOffered(mends(ended({ status })), now)).toBeUndefined();
    },
  );

  it('does not run out while nothing can be filed, and is lost as ever after the days in which it could be (X89)', () => {
    const at = (day: string) => `${day}T07:00:00.000Z`;
    const told = (day: string) =>
      ended({ filedAt: at('2027-11-20'), reached: [{ status: 'SIGNATURE_NOT_CONFIRMED', at: at(day) }] });
    expect(momentOffered(mends(told('2027-12-02')), at('2027-12-30'))).toMatchObject({ ok: true });
    expect(momentOffered(mends(told('2027-11-22')), at('2027-12-30'))).toEqual({ ok: false, error: 'TOO_LATE' });
  });

  it('is nothing before its message was sent', () => {
    expect(momentOffered(mends(ended({ reached: [] })), now)).toBeUndefined();
  });
});
