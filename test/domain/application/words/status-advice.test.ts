import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { past } from '#domain/application/stages.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { adviceOn } from '#domain/application/words/status-advice.ts';
import { flagLabels, statusLabels } from '#domain/application/words/status-labels.ts';
import { resultAt, wholeSpanOf } from '#domain/application/words/terms/legal-due-date.ts';
import { ok } from '#domain/result.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { casesIn, dataUnavailable, signatureNotConfirmed } from '#test/builders/requests/cases-in.ts';

const now = '2018-03-05T06:00:00.000Z';
const enOf = (theCase: Application) => adviceOn(theCase, now).en;

describe('what a person is told to do (para 16)', () => {
  it.each(applicationStatuses)('in %s is said in three languages, in whole sentences', (status) => {
    for (const theCase of casesIn(status)) {
      const texts = Object.values(adviceOn(theCase, now));
      expect(new Set(texts).size).toBe(3);
      for (const text of texts) expect(text).toMatch(/^\p{Lu}.{10,}\.$/u);
      expect(texts.join(' ')).not.toMatch(/undefined|\{|\}/);
    }
  });

  it.each(['CHECKING_REGISTERS', 'AWAITING_OPERATOR_SIGNATURE', 'AWAITING_SENDING'] as const)(
    'is nothing while others work on it: %s',
    (status) => {
      expect(enOf(caseIn(status, 'corporation'))).toBe('You need not do anything now.');
    },
  );

  it.each([
    'CHECKING_SIGNATURE',
    'BEING_SENT',
    'CHECKING_DOCUMENTS',
    'ACCEPTED',
    'AWAITING_RESOLUTION',
    'UNDER_EXAMINATION',
    'AWAITING_SIGNATURE',
    'ON_ITS_WAY',
  ] as const)('is nothing while others work on it: %s', (status) => {
    expect(enOf(caseIn(status))).toBe('You need not do anything now.');
  });

  it('is to wait or to complain, until a named day, once the term has passed (X42)', () => {
    const late = adviceOn(caseIn('UNDER_EXAMINATION'), '2018-03-26T19:00:00.000Z');
    expect(late.ru).toBe('Вы можете ждать результата или подать жалобу. Последний день подачи жалобы: 26.06.2018.');
    expect(late.kk).not.toContain('талап етілмейді');
  });

  it('differs by where the request is filled in (8.1, 10.5)', () => {
    expect(enOf(caseIn('OPENED'))).toBe('Fill in the form, attach the documents and sign.');
    expect(enOf(caseIn('OPENED', 'corporation'))).toBe('Hand the documents to the Corporation worker.');
  });

  it('names the last day on which a request that is filed again keeps its moment (X66)', () => {
    const offer = ok({ until: { lastDay: '2018-02-22' }, needs: [] });
    const kept =
      'The earlier moment is kept if the same documents are filed in the same category with the same provider. Last day on which it is kept: 22 February 2018.';
    const typed = ok({ until: { lastDay: '2018-02-22' }, needs: ['NUMBER_AND_NAME' as const] });
    expect(adviceOn(dataUnavailable(), now, typed).en).toBe(
      `Check what was entered and apply again. ${kept} The IIN may differ from the one given by two digits at most, else a new request is opened. The register (on the portal the certificate) must confirm it with the same name, else the moment will be a new one.`,
    );
    expect(adviceOn(signatureNotConfirmed(), now, offer).en).toBe(
      `Obtain a new key and sign again: pki.gov.kz. Send the request again. ${kept}`,
    );
    const { kk, ru } = adviceOn(signatureNotConfirmed(), now, offer);
    expect([kk, ru].every((text) => text.endsWith(': 22.02.2018.'))).toBe(true);
  });

  it('is to come for a result with a document, to the centre of filing (9.4)', () => {
    expect(enOf(caseIn('READY_FOR_COLLECTION', 'corporation'))).toMatch(
      /^Collect the result with your identity document\. Place: .*\. Kept until: .*later too\. A representative needs/,
    );
  });

  it('tells a notice from a refusal', () => {
    const issued = caseIn('ISSUED');
    const refused = {
      ...issued,
      result: { ...(issued.result as NonNullable<Application['result']>), kind: 'REFUSAL' },
    };
    expect(enOf(issued)).toBe('Your place in the queue is shown in the personal cabinet and told by 1414.');
    expect(enOf(refused as Application)).toMatch(
      /^The refusal says how and when you may apply again\. .* Last day for the complaint: \d+ \w+ \d{4}\.$/,
    );
  });
});

describe('the public status (X19)', () => {
  const named = [...Object.entries(statusLabels), ...Object.entries(flagLabels)];
  it.each(named)('%s is said in three languages', (_status, label) => {
    expect(new Set(Object.values(label)).size).toBe(3);
    for (const text of Object.values(label)) expect(text).toMatch(/^\p{Lu}.{4,}$/u);
  });
});

describe('where a result will be, and why until when', () => {
  it('is the centre of filing or the personal cabinet', () => {
    expect(resultAt(caseIn('ON_ITS_WAY'), now)).toEqual({
      kk: '«Жеке кабинет»',
      ru: '«Личный кабинет»',
      en: 'Personal cabinet',
    });
    expect(resultAt(caseIn('ON_ITS_WAY', 'corporation'), now).kk).not.toBe('«Жеке кабинет»');
  });

  it('is reckoned from the filing, and not before there was one (9.4, 10.11)', () => {
    expect(() => past('filing', caseIn('OPENED'))).toThrow('not past its filing');
    expect(wholeSpanOf(past('filing', caseIn('ACCEPTED')))).toMatchObject({
      paragraph: '10.11',
      lastDay: '2018-03-26',
    });
    expect(wholeSpanOf(past('filing', caseIn('ACCEPTED', 'corporation')))).toMatchObject({
      paragraph: '9.4',
      lastDay: '2018-03-26',
    });
  });
});
