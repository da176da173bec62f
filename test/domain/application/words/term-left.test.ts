import { describe, expect, it } from 'vitest';
import { termIds, terms } from '#domain/application/terms.ts';
import { termLeft } from '#domain/application/words/terms/term-left.ts';

const day = { lastDay: '2018-03-26', dueAt: '2018-03-26T19:00:00.000Z' };

describe('how much of a term is left', () => {
  it.each([
    ['2018-03-24T18:59:59.999Z', 2, false, 'Қалған күн: 2|Осталось дней: 2|Days left: 2'],
    ['2018-03-24T19:00:00.000Z', 1, false, 'Қалған күн: 1|Осталось дней: 1|Days left: 1'],
    ['2018-03-26T18:59:59.999Z', 0, false, 'Соңғы күні – бүгін|Сегодня последний день|Today is the last day'],
    ['2018-03-26T19:00:00.000Z', -1, true, 'Кешіккен күн саны: 1|Просрочено дней: 1|Days overdue: 1'],
    ['2018-04-05T19:00:00.000Z', -11, true, 'Кешіккен күн саны: 11|Просрочено дней: 11|Days overdue: 11'],
  ])(
    'counts local days, and is late from the first instant after the last (X26, X28): %s',
    (now, daysLeft, isLate, told) => {
      const [kk, ru, en] = told.split('|');
      expect(termLeft('total', day, now)).toEqual({ daysLeft, isLate, text: { kk, ru, en } });
    },
  );

  it('says of minutes when they end, since they pause when the office is closed (X29)', () => {
    const minutes = { lastDay: '2018-02-19', dueAt: '2018-02-19T06:20:00.000Z' };
    expect(termLeft('registration', minutes, '2018-02-19T06:19:59.999Z')).toMatchObject({
      isLate: false,
      text: {
        kk: 'Мерзім аяқталатын уақыт: 19.02.2018 11:20',
        ru: 'Срок истекает: 19.02.2018 11:20',
        en: 'The term ends: 19 February 2018, 11:20',
      },
    });
    expect(termLeft('registration', minutes, minutes.dueAt)).toMatchObject({
      isLate: true,
      text: {
        kk: 'Мерзімі өткен уақыт: 19.02.2018 11:20',
        ru: 'Срок истек: 19.02.2018 11:20',
        en: 'The term ended: 19 February 2018, 11:20',
      },
    });
  });

  it('calls nobody late as a term runs out whose end is no breach: a result is kept, and given out later too (X37)', () => {
    const over = { lastDay: '2018-04-03', dueAt: '2018-04-03T19:00:00.000Z' };
    for (const term of termIds) {
      const { isLate, text } = termLeft(term, over, '2018-04-05T07:00:00.000Z');
      expect([term, isLate]).toEqual([term, !('endsIn' in terms[term])]);
      if (!isLate) expect(text.ru).toBe('Срок закончился, результат выдается по запросу');
    }
    expect(termLeft('keeping', over, '2018-04-03T07:00:00.000Z').text.ru).toBe('Сегодня последний день');
  });
});
