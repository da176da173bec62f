import { describe, expect, it } from 'vitest';
import { allowed } from '#domain/application/allowed-actions.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { askedUntil, awaitedUntil } from '#domain/application/rules/examining/asked-document.ts';
import { uploadFault } from '#domain/application/rules/filing/attaching/attaching.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import { adviceOn } from '#domain/application/words/status-advice.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import { addDays, localInstant } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn, operator, recipient, record, staff } from '#test/builders/requests/a-case.ts';
import { casesIn, later } from '#test/builders/requests/cases-in.ts';
import { outcome } from '#test/builders/words/outcome.ts';

const until = '2018-02-28';
const askedAt = '2018-02-21T06:00:00.000Z';
const days = [0, 1, 6, 7, 8, 20].map((n) => addDays('2018-02-21', n));
const noon = (day: string) => localInstant(day, '12:00');
const asked = (theCase: Application, changes: object = {}): Application =>
  ({
    ...theCase,
    documents: [aDocument('D7')],
    asked: [{ kind: 'D7', personRef: 'applicant', until, at: askedAt, ...changes }],
  }) as Application;
const statuses = Object.keys(allowed) as ApplicationStatus[];

/** Whoever may bring it anywhere, and what bars the document itself. */
function isTaken(theCase: Application, now: string): boolean {
  const people = [recipient(), operator(theCase.centre ?? 'centre-uralsk')];
  const mayBring = people.some((actor) =>
    allowedActions(application, theCase, actor, { now }).includes('AttachDocument'),
  );
  return mayBring && uploadFault(theCase, aDocument('D7'), now) === undefined;
}

const evidence = { typed: citizen(), elsewhere: [] } as never;
const drafts = {
  'a notice': { type: 'DraftNotice', draft: { record: record(), content: 'Тіркелсін' }, evidence },
  'a refusal': {
    type: 'DraftRefusal',
    ground: 'requirements-not-met',
    draft: { record: record(), content: { facts: [{ fact: 'Үйі бар', source: 'Тіркелім' }], cure: 'Жоқ' } },
  },
} as const;
const awaited = 'DOCUMENT_AWAITED documents.D7.applicant AWAITED';
const drafting = (theCase: Application, kind: keyof typeof drafts, day: string) =>
  outcome(theCase, drafts[kind] as never, { actor: staff('executor'), now: noon(day) });

describe('a last day told to a person (X110)', () => {
  const rows = statuses
    .filter((status) => status !== 'OPENED')
    .flatMap((status) => casesIn(status).flatMap((theCase) => days.map((day) => [status, day, theCase] as const)));

  it.each(rows)('of a document is told in %s on %s only where the document is taken', (_status, day, theCase) => {
    const lying = asked(theCase);
    const isTold = adviceOn(lying, noon(day)).ru.includes('Представьте его снова');
    expect(isTold).toBe(isTaken(lying, noon(day)));
  });

  it.each(rows)('says in %s on %s that it is taken later only where it is taken', (_status, day, theCase) => {
    const lying = asked(theCase);
    const isLate = adviceOn(lying, noon(day)).ru.includes('документ еще примут');
    expect(isLate).toBe(isTaken(lying, noon(day)) && day > until);
  });

  it.each(Object.keys(drafts) as (keyof typeof drafts)[])(
    'is shut by no draft, be it %s, and waits no longer',
    (kind) => {
      for (const day of days) {
        const drafted = drafting(asked(caseIn('UNDER_EXAMINATION')), kind, day);
        expect([day, drafted]).toEqual([day, day <= until ? awaited : ['ResultDrafted']]);
        expect(drafting(asked(caseIn('UNDER_EXAMINATION'), { arrived: 'again' }), kind, day)).toEqual([
          'ResultDrafted',
        ]);
      }
    },
  );

  it('stands in the cure of a desk where a draft lies with the head', () => {
    const lying = asked(caseIn('AWAITING_SIGNATURE'));
    expect(uploadFault(lying, aDocument('D7'), askedAt)?.fields?.[0]?.cure?.ru).toContain('если он вернет проект');
    expect(uploadFault(lying, aDocument('D6'), askedAt)?.fields?.[0]?.cure?.ru).toBe('Сейчас этот документ не нужен');
    expect(adviceOn(lying, noon(until)).ru).toContain('сейчас не принимают');
  });
});

describe('days on which a draft shut the door (X110)', () => {
  const returned = (draftedOn: string, returnedOn: string, changes: object = {}): Application => {
    const lying = asked(caseIn('AWAITING_SIGNATURE'), changes);
    const { draft } = lying;
    if (!draft) throw new Error('no draft');
    const drafted = { ...lying, draft: { ...draft, at: noon(draftedOn) } } as Application;
    return later(drafted, noon(returnedOn), { type: 'DraftReturned', reason: record() });
  };
  const dayOf = (theCase: Application) => theCase.asked?.map((one) => awaitedUntil(theCase, one))[0];

  it.each([
    ['2018-02-21', '2018-03-01', '2018-03-12', 'seven were left, and the eighth of March begins four days off'],
    ['2018-02-28', '2018-03-05', '2018-03-05', 'the last day itself'],
    ['2018-03-01', '2018-03-05', until, 'none was left'],
    ['2018-02-21', '2018-03-19', '2018-03-25', 'the whole term does not wait'],
  ])('drafted on %s and returned on %s leaves till %s: %s', (from, to, lastDay) => {
    const theCase = returned(from, to);
    expect(dayOf(theCase)?.lastDay).toBe(lastDay);
    if (lastDay === until) return;
    const { ru } = adviceOn(theCase, noon(to));
    expect(ru).toContain(
      'Прежний последний день: 28.02.2018; дни, пока проект результата был у руководителя, даны снова',
    );
    expect(ru).not.toContain('Этот день прошел');
    expect(drafting(theCase, 'a refusal', to)).toBe(awaited);
    expect(drafting(theCase, 'a refusal', addDays(lastDay, 1))).toEqual(['ResultDrafted']);
  });

  it('is no matter of what has come', () => {
    expect(returned('2018-02-21', '2018-03-01', { arrived: 'again' }).asked?.[0]).not.toHaveProperty('shut');
  });
});

it('is asked for so that a day of the whole term is left to decide in (X110)', () => {
  const { examination: _, total, ...terms } = caseIn('UNDER_EXAMINATION').terms;
  if (!total) throw new Error('no total');
  const theCase = { ...caseIn('UNDER_EXAMINATION'), terms: { ...terms, total: { ...total, lastDay: '2018-03-21' } } };
  expect(
    ['2018-03-12', '2018-03-19', '2018-03-20', '2018-03-21', '2018-03-26'].map((day) => askedUntil(theCase, day)),
  ).toEqual(['2018-03-19', '2018-03-20', '2018-03-20', '2018-03-21', '2018-04-02']);
});
