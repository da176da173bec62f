import { describe, expect, it } from 'vitest';
import { termLeft } from '#domain/application/words/term-left.ts';

const day = { lastDay: '2018-03-26', dueAt: '2018-03-26T19:00:00.000Z' };

describe('how much of a term is left', () => {
  it.each([
    ['2018-03-24T18:59:59.999Z', 2, false, 'Қалған күн: 2'],
    ['2018-03-24T19:00:00.000Z', 1, false, 'Қалған күн: 1'],
    ['2018-03-26T18:59:59.999Z', 0, false, 'Соңғы күні – бүгін'],
    ['2018-03-26T19:00:00.000Z', -1, true, 'Кешіккен күн саны: 1'],
    ['2018-04-05T19:00:00.000Z', -11, true, 'Кешіккен күн саны: 11'],
  ])(
    'counts local days, and is late from the first instant after the last (X26, X28): %s',
    (now, daysLeft, isLate, kk) => {
      expect(termLeft('total', day, now)).toMatchObject({ daysLeft, isLate, text: { kk } });
    },
  );

  it('says of minutes when they end, since they pause when the office is closed (X29)', () => {
    const minutes = { lastDay: '2018-02-19', dueAt: '2018-02-19T06:20:00.000Z' };
    expect(termLeft('registration', minutes, '2018-02-19T06:19:59.999Z')).toMatchObject({
      isLate: false,
      text: { ru: 'Срок истекает: 19.02.2018 11:20' },
    });
    expect(termLeft('registration', minutes, minutes.dueAt)).toMatchObject({
      isLate: true,
      text: { ru: 'Срок истек: 19.02.2018 11:20' },
    });
  });
});
