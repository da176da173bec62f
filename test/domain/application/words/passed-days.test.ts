import { describe, expect, it } from 'vitest';
import { messagesOf } from '#casework/asking/status/status-messages.ts';
import type { Application } from '#domain/application/application.ts';
import { adviceOn } from '#domain/application/words/status-advice.ts';
import { deemedRefusalOf } from '#domain/application/words/terms/overdue.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Words } from '#domain/words.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { signatureNotConfirmed } from '#test/builders/requests/cases-in.ts';

const issued = caseIn('ISSUED');
const refused = {
  ...issued,
  result: { ...issued.result, kind: 'REFUSAL', at: '2018-03-05T06:00:00.000Z' },
} as Application;
const examined = caseIn('UNDER_EXAMINATION');
const asked = {
  ...examined,
  asked: [{ kind: 'D7', personRef: 'applicant', until: '2018-03-05', at: '2018-03-01T06:00:00.000Z' }],
} as unknown as Application;
const ready = caseIn('READY_FOR_COLLECTION', 'corporation');
const kept = ready.terms.keeping?.lastDay ?? '';
const unsigned = signatureNotConfirmed();
const bodiesOf = (now: Instant): Words => {
  const bodies = messagesOf(unsigned, undefined, now).map(({ body }) => body);
  const all = (language: keyof Words) => bodies.map((body) => body[language]).join(' ');
  return { kk: all('kk'), ru: all('ru'), en: all('en') };
};

/** Whatever tells a person a last day: which day, and what he reads. */
const tellers: readonly [string, Instant, (now: Instant) => Words | undefined][] = [
  ['a refusal', '2018-06-05', (now) => adviceOn(refused, now)],
  ['waiting for what is late', '2018-06-26', (now) => adviceOn(examined, now)],
  ['silence that counts as a refusal', '2018-06-26', (now) => deemedRefusalOf(examined, now)?.text],
  ['a document asked once more', '2018-03-05', (now) => adviceOn(asked, now)],
  ['a result that is kept', kept, (now) => adviceOn(ready, now)],
  ['the message of a refused signature', '2018-05-21', bodiesOf],
];
const passed = { kk: / өтті/, ru: /истек|прошел/, en: /has passed/ };

describe('a last day is told as it stands on the day it is read (X79)', () => {
  it.each(tellers)(
    'of %s: to its very end as a day to come, afterwards as passed, in three languages',
    (_what, day, read) => {
      const lastMoment = read(`${day}T18:59:59.999Z`);
      const afterwards = read(`${day}T19:00:00.000Z`);
      for (const language of ['kk', 'ru', 'en'] as const) {
        expect(lastMoment?.[language]).not.toMatch(passed[language]);
        expect(afterwards?.[language]).toMatch(passed[language]);
      }
    },
  );

  it('says what remains once the term of a complaint is over, and not that one may simply complain', () => {
    const { ru, en } = adviceOn(examined, '2018-06-26T19:00:00.000Z');
    expect(ru).toBe(
      'Вы можете ждать результата. Срок подачи жалобы истек, последний день: 26.06.2018. Можно подать жалобу и просить восстановить срок, указав причину пропуска (статья 92 АППК). В суд обращаются после рассмотрения жалобы.',
    );
    expect(en).not.toContain('Last day for the complaint');
    expect(bodiesOf('2018-12-01T06:00:00.000Z').en).not.toContain('You may appeal against this decision.');
  });
});
