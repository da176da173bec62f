import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { terms } from '#domain/application/terms.ts';
import {
  ageMetrics,
  metricNamespace,
  missedTermMetric,
  missedTerms,
  missesWhileHeld,
  openAgeMetric,
  openFileMetric,
  openMetrics,
} from '#domain/file/metric-names.ts';
import { frameEventWords, namingTerm } from '#domain/file/words/event-words.ts';

describe('what an alarm hears', () => {
  it.each([
    ['total', 'OVERDUE', 'TermMissedTotal'],
    ['intake', 'OVERDUE', 'TermMissedIntake'],
    ['intake', 'HELD', 'TermMissedIntakeHeld'],
    ['whole-service', 'OVERDUE', 'TermMissedWholeService'],
  ] as const)('a missed %s, %s, is %s', (term, cause, metric) => {
    expect(missedTermMetric(application, term, cause)).toBe(metric);
  });

  it('is a metric of every term whose miss is a breach, with what a citizen loses (X37)', () => {
    const missed = missedTerms(application);
    expect(missed.map(({ metric }) => metric)).toEqual([
      'TermMissedTotal',
      'TermMissedIntake',
      'TermMissedRegistration',
      'TermMissedResolution',
      'TermMissedExamination',
      'TermMissedSignature',
      'TermMissedSending',
      'TermMissedHandover',
      'TermMissedActingHead',
      'TermMissedCorrection',
      'TermMissedHousing',
    ]);
    expect(missed.filter(({ whenMissed }) => !/\((APPK )?\d.*\)\.$/.test(whenMissed))).toEqual([]);
    expect(missesWhileHeld(application)).toEqual(['TermMissedIntakeHeld']);
  });

  it('is how many requests stand in each status that has not ended', () => {
    expect(metricNamespace).toBe('Kezek');
    expect(openFileMetric(application, 'AWAITING_OPERATOR_SIGNATURE')).toBe('OpenCasesAwaitingOperatorSignature');
    expect(openMetrics(application)).toEqual([
      'OpenCasesOpened',
      'OpenCasesCheckingRegisters',
      'OpenCasesAwaitingOperatorSignature',
      'OpenCasesCheckingSignature',
      'OpenCasesBeingSent',
      'OpenCasesCheckingDocuments',
      'OpenCasesAccepted',
      'OpenCasesAwaitingResolution',
      'OpenCasesUnderExamination',
      'OpenCasesAwaitingSignature',
      'OpenCasesAwaitingSending',
      'OpenCasesOnItsWay',
      'OpenCasesReadyForCollection',
    ]);
  });

  it.each([
    [0, 'OpenCasesUnder10Days'],
    [9, 'OpenCasesUnder10Days'],
    [10, 'OpenCases10To20Days'],
    [19, 'OpenCases10To20Days'],
    [20, 'OpenCases20To30Days'],
    [29, 'OpenCases20To30Days'],
    [30, 'OpenCasesFrom30Days'],
    [400, 'OpenCasesFrom30Days'],
  ])('is an age: of %d days, %s', (days, metric) => {
    expect(openAgeMetric(application, days)).toBe(metric);
    expect(ageMetrics(application)).toContain(metric);
    expect(ageMetrics(application)).toHaveLength(4);
  });
});

describe('the sentence of an event about a term', () => {
  const { name } = terms.examination;
  const { text } = frameEventWords.TermMet;

  it('names the term', () => {
    expect(namingTerm({ type: 'TermMet', term: 'examination', late: false }, text, name)).toEqual({
      kk: 'Мерзім сақталды: Құжаттарды қарау мерзімі',
      ru: 'Срок соблюден: Срок рассмотрения документов',
      en: 'A term is met: Term for the examination of documents',
    });
  });

  it('says of what was done after its last moment that it was late', () => {
    expect(namingTerm({ type: 'TermMet', term: 'examination', late: true }, text, name)).toEqual({
      kk: 'Мерзімі өткеннен кейін орындалды: Құжаттарды қарау мерзімі',
      ru: 'Исполнено после истечения срока: Срок рассмотрения документов',
      en: 'Done after the term had passed: Term for the examination of documents',
    });
    expect(namingTerm({ type: 'TermLapsed' }, frameEventWords.TermLapsed.text, name).en).toBe(
      'A term lapses: Term for the examination of documents',
    );
  });
});
