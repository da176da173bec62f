import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { awaitedUntil, awaitingFault } from '#domain/application/rules/examining/asked-document.ts';
import { adviceOn } from '#domain/application/words/status-advice.ts';
import { putBefore } from '#domain/file/terms/put-before.ts';
import { putBeforeWords } from '#domain/file/words/put-before-words.ts';
import { mayMoveWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import { caseIn, staff } from '#test/builders/requests/a-case.ts';
import { later } from '#test/builders/requests/cases-in.ts';

const examined = caseIn('UNDER_EXAMINATION');
const issued = caseIn('ISSUED');

/** With a document asked for at a moment, till the last day that was reckoned then, and no examination that ends before. */
const asked = (at: Instant, until: string): Application => {
  const { examination: _, ...terms } = examined.terms;
  return { ...examined, terms, asked: [{ kind: 'D7', personRef: 'applicant', until, at }] } as Application;
};
const unsigned: Application = {
  ...caseIn('AWAITING_SIGNATURE'),
  task: { step: 'sign-result', role: 'head', organisation: 'uralsk', openedAt: '2018-02-19T06:00:00.000Z' },
};
const supervisor = staff('supervisor', 'supervisor', 'oblast');
const nobody = { holderServes: true, isLeft: false };

function naming(at: Instant, changes: Partial<Application> = {}): Words {
  const put = putBefore(
    application,
    { ...later(unsigned, at, { type: 'HeadLacking' }), ...changes },
    { viewer: supervisor, ...nobody },
  );
  if (!put) throw new Error('not put before him');
  const who = words('басшы', 'руководитель', 'the head');
  return putBeforeWords({ put, who, isExecutors: false, to: 'supervisor', hasHead: true });
}

/** Whatever tells a last day that rests on the calendar: of something that began at this moment. */
const tellers: readonly [string, (at: Instant, lastDay: string) => Words][] = [
  ['a document asked once more', (at, until) => adviceOn(asked(at, until), at)],
  ['the naming of an acting head', (at) => naming(at)],
  ['a refusal', (at) => adviceOn({ ...issued, result: { ...issued.result, kind: 'REFUSAL', at } } as Application, at)],
];

describe('a last day beyond the calendar (X61, X103)', () => {
  it.each(tellers)('of %s says that it may still move, and one within it does not', (_what, told) => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      expect(told('2027-12-29T06:00:00.000Z', '2028-01-05')[language]).toContain(mayMoveWords[language]);
      expect(told('2027-06-02T06:00:00.000Z', '2027-06-09')[language]).not.toContain(mayMoveWords[language]);
    }
  });

  it('is reckoned anew by the year that has come, for whoever is told and for whoever waits', () => {
    const entered = (year: number) => (year === 2018 ? '2018-01-04' : undefined);
    const guessed = { until: '2018-01-03', at: '2017-12-27T06:00:00.000Z' };
    const theCase = asked(guessed.at, guessed.until);
    const until = awaitedUntil(theCase, guessed, entered);
    expect(until).toEqual({ lastDay: '2018-01-05', movedFrom: '2018-01-03' });
    expect(awaitedUntil(theCase, guessed)).toEqual({ lastDay: '2018-01-03' });
    expect(awaitedUntil(theCase, { ...guessed, until: '2018-01-31' }, entered)).toEqual({ lastDay: '2018-01-31' });
    expect(awaitingFault(asked('2027-12-29T06:00:00.000Z', '2028-01-05'), '2028-01-05')?.code).toBe('DOCUMENT_AWAITED');
  });

  it('is told beside no words for another case: of family only where the form names some', () => {
    expect(naming('2018-02-19T06:00:00.000Z').ru).not.toContain('родство');
    expect(naming('2018-02-19T06:00:00.000Z', { familyNames: ['key'] }).ru).toContain('родство');
  });
});
