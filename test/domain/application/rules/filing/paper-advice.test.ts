import { describe, expect, it } from 'vitest';
import { allowed } from '#domain/application/allowed-actions.ts';
import type { Application } from '#domain/application/application.ts';
import { draftKeptUntil } from '#domain/application/rules/filing/draft-kept.ts';
import { paperFault } from '#domain/application/rules/filing/taken-in-paper.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { paperWords } from '#domain/application/words/place/carried-words.ts';
import { adviceOn } from '#domain/application/words/status-advice.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { outageCures } from '#domain/outages/outage-words.ts';
import { addDays, localDate, localInstant } from '#domain/time/local-date.ts';
import { problemRow } from '#http/problems/problem-rows.ts';
import { confirmed, draft, handed, outage, request, taken } from '#test/builders/requests/a-paper-intake.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';

const noon = (day: string) => localInstant(day, '12:00');
const days = Array.from({ length: 12 }, (_, ahead) => addDays('2018-02-16', ahead));
/** The outage ended on Friday 16 February 2018. */
const lastToAsk = '2018-02-21';
const entered = (changes: Partial<Application> = {}) =>
  draft({ taken: { ...taken, awayUntil: outage.to }, ...changes });
const complaint = /Государственной корпорации.*\(на имя руководителя\).*Последний день подачи жалобы: 21\.05\.2018/s;

const refusalOf = (when: string, by?: Parameters<typeof handed>[1]): Refusal | undefined => {
  const done = handed(entered(), by, when);
  return done.ok ? undefined : done.error;
};

describe('what is told of a package taken in paper is what is done (X79, X115)', () => {
  it.each(days)('on %s a last day for asking the second official is told just where he may be asked', (day) => {
    const mayAsk = paperFault(entered(), { outage, enteredAt: noon(day) }) === undefined;
    expect(mayAsk).toBe(day <= lastToAsk);
    const { ru } = adviceOn(entered(), noon(day));
    expect(ru.includes('Последний день, когда спрашивают второго работника: 21.02.2018.')).toBe(mayAsk);
    expect(complaint.test(ru)).toBe(!mayAsk);
    expect(ru).not.toMatch(/отзовите/i);
  });

  it.each(days)('on %s whoever hands it over unconfirmed is sent to ask only as long as that is answered', (day) => {
    const refused = refusalOf(noon(day));
    expect(refused?.code).toBe(day <= lastToAsk ? 'CONFIRMATION_NEEDED' : 'FIELDS_WRONG');
    const [fault] = refused?.fields ?? [];
    expect(fault?.problem).toBe(day <= lastToAsk ? undefined : 'TOO_LATE');
    if (fault) expect(fault.cure?.ru).toMatch(complaint);
  });

  it('sends nobody to ask anew about a package that has changed, once that is too late, and keeps what was asked in time', () => {
    const other = confirmed({ content: { ...confirmed().content, receiptNumber: '18' } });
    expect([lastToAsk, '2018-02-22'].map((day) => refusalOf(noon(day), other)?.code)).toEqual([
      'PACKAGE_CHANGED',
      'FIELDS_WRONG',
    ]);
    const inTime = confirmed({ request: request({ version: 2 }) });
    expect(handed(entered(), inTime, noon('2018-02-22')).ok).toBe(true);
  });

  it('says after a complaint’s own days that they are over as well', () => {
    expect(adviceOn(entered(), noon('2018-06-01')).ru).toContain(
      'Срок подачи жалобы истек, последний день: 21.05.2018',
    );
  });

  it('promises no correction by the head, for which there is no operation', () => {
    const cures = [
      ...Object.values(outageCures),
      ...(['PAPER_BESIDE_ENTRY', 'PAPER_BESIDE_REQUEST'] as const).map((code) => problemRow(code).cure),
    ];
    for (const { ru, en } of cures) expect([ru, en].join(' ')).not.toMatch(/исправит|the head corrects/);
  });
});

const from = {
  from: draft().id,
  centre: 'centre-uralsk' as const,
  taken: { ...taken, confirmation: 'confirmation_1' },
};
const states = applicationStatuses
  .filter((status) => status !== 'OPENED')
  .flatMap((status) => casesIn(status).map((theCase) => [status, theCase.channel, theCase] as const));

describe('nobody gives up a request for a package that is filed no more (X104, X107, X115)', () => {
  const lives = draftKeptUntil(draft());

  it.each(states)(
    '%s, %s: withdrawing is advised, or waiting, only while the package may be filed',
    (status, _channel, theCase) => {
      const beside = { ...theCase, paperBeside: from };
      const told = (when: string, paper: Application | undefined) =>
        paperWords(beside, when, { isFiledAgain: false, draft: paper }).map(({ ru }) => ru);
      const { recipient = [] }: { readonly recipient?: readonly string[] } = allowed[status];
      const isAdvised = /отзовите это заявление|теперь будет подан/;
      const on = noon(lives);
      const [said] = told(on, draft());
      const mayBeFiled = said !== undefined && isAdvised.test(said);
      if (recipient.includes('WithdrawRequest')) expect(said).toMatch(/отзовите это заявление/);
      if (mayBeFiled) expect(said).toContain('Последний день, когда пакет еще подают: ');
      const gone = [
        told(noon(addDays(lives, 1)), draft()),
        told(on, undefined),
        told(on, draft({ status: 'DISCARDED' })),
      ];
      for (const words of gone) {
        expect(words.some((text) => isAdvised.test(text))).toBe(false);
        if (mayBeFiled)
          expect(words[0]).toMatch(
            /ничего не отзывайте ради него.*\(на имя руководителя\).*Последний день подачи жалобы/s,
          );
        else expect(words).toEqual(said === undefined ? [] : [said]);
      }
      expect(told(on, draft({ filedAt: on })).some((text) => isAdvised.test(text))).toBe(false);
    },
  );

  it('is said of the very day on which its draft ends (X45)', () => {
    expect(localDate(noon(lives))).toBe(lives);
  });
});
