import { describe, expect, it } from 'vitest';
import { dateWords, mayMoveWords, momentWords, movingWords } from '#domain/time/date-words.ts';

describe('dates as people write them', () => {
  it.each([
    ['2017-01-09', '09.01.2017', '9 January 2017'],
    ['2018-02-28', '28.02.2018', '28 February 2018'],
    ['2018-03-26', '26.03.2018', '26 March 2018'],
    ['2018-04-03', '03.04.2018', '3 April 2018'],
    ['2018-05-10', '10.05.2018', '10 May 2018'],
    ['2020-06-01', '01.06.2020', '1 June 2020'],
    ['2020-07-30', '30.07.2020', '30 July 2020'],
    ['2020-08-29', '29.08.2020', '29 August 2020'],
    ['2020-09-01', '01.09.2020', '1 September 2020'],
    ['2017-10-04', '04.10.2017', '4 October 2017'],
    ['2026-11-24', '24.11.2026', '24 November 2026'],
    ['2019-12-18', '18.12.2019', '18 December 2019'],
  ])('%s is %s in Kazakh and Russian and %s in English', (date, dotted, english) => {
    expect(dateWords(date)).toEqual({ kk: dotted, ru: dotted, en: english });
  });

  it('show a moment as the clocks of Asia/Oral do, after midnight as the next day (X26)', () => {
    expect(momentWords('2018-03-26T19:05:59.999Z')).toEqual({
      kk: '27.03.2018 00:05',
      ru: '27.03.2018 00:05',
      en: '27 March 2018, 00:05',
    });
  });
});

describe('a day that moves with the calendar (X61)', () => {
  it('is told with the day that was told before', () => {
    expect(movingWords({ lastDay: '2028-01-12' })).toEqual({ mayMove: undefined, moved: undefined });
    expect(movingWords({ lastDay: '2028-01-12', movedFrom: '2028-01-09' }).moved).toEqual({
      kk: 'Күнтізбе өзгерді, мерзім қайта есептелді. Бұрынғы соңғы күні: 09.01.2028. Жаңасы: 12.01.2028.',
      ru: 'Календарь изменился, срок пересчитан. Прежний последний день: 09.01.2028. Новый: 12.01.2028.',
      en: 'The calendar has changed and the term is reckoned anew. The last day was: 9 January 2028. It is now: 12 January 2028.',
    });
  });

  it('is told as one that may', () => {
    expect(movingWords({ lastDay: '2028-01-12', mayMove: true })).toEqual({ mayMove: mayMoveWords });
    expect(mayMoveWords).toEqual({
      kk: 'Күн әлі өзгеруі мүмкін: ол жылдың күнтізбесі жоқ.',
      ru: 'Дата может измениться: календаря того года нет.',
      en: 'The date may still move: the calendar of that year is not there yet.',
    });
  });
});
