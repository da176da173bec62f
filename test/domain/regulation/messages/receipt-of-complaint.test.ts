import { describe, expect, it } from 'vitest';
import { goesOn } from '#domain/regulation/messages/complaint-messages.ts';
import { receiptMessage } from '#domain/regulation/messages/complaint-receipt.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import { dateWords, mayMoveWords } from '#domain/time/date-words.ts';
import { words } from '#domain/words.ts';

const office = words('Орал қаласының бөлімі', 'отдел города Уральск', 'the office of Oral');
const body = words('сапаны бақылайтын орган', 'орган контроля качества', 'the body that controls quality');
const received = {
  number: 'Ш-2024-000001',
  registeredOn: '2024-02-19',
  lastDay: '2024-02-26',
} as const;

describe('the receipt of a complaint (para 11, X258)', () => {
  it('says that silence is a refusal by law, where one goes on then, and until when', () => {
    const { kk, ru, en } = receiptMessage({ ...received, addressee: office, above: body }).body;
    const last = dateWords(lastDayOf('appeal', '2024-02-26'));
    for (const said of ['заң бойынша бас тарту (ӘРПК 91-бап)', 'екінші саты', body.kk, last.kk])
      expect(kk).toContain(said);
    for (const said of ['по закону это отказ (АППК, ст. 91)', 'вторую инстанцию', body.ru, last.ru])
      expect(ru).toContain(said);
    for (const said of ['by law a refusal (APPK, article 91)', 'second instance', body.en, last.en])
      expect(en).toContain(said);
  });

  it('says who took it, by name, or that the system did (Standard, chapter 3; X321)', () => {
    const taker = { as: 'operator', name: 'Сейітова Гүлнар', at: words('бөлім', 'отдел', 'desk') } as const;
    const said = receiptMessage({ ...received, addressee: office, taker }).body;
    expect(said.ru).toContain('Кем принята: Сейітова Гүлнар, работник Государственной корпорации, отдел.');
    expect(receiptMessage({ ...received, addressee: office }).body.ru).toContain(
      'Кем принята: личный кабинет, система.',
    );
  });

  it('of one that is made to the second instance names the court alone', () => {
    const { kk, ru, en } = receiptMessage({ ...received, addressee: body }).body;
    expect([
      kk.includes('Сотқа жүгіне аласыз'),
      ru.includes('Можно обратиться в суд'),
      en.includes('The court is open'),
    ]).toEqual([true, true, true]);
    expect(ru).not.toContain('вторую инстанцию');
  });
});

describe('where whoever is not content goes on (X61, X258)', () => {
  const next = { isLast: false, lastDay: '2024-05-27' };
  it('is said as the receipt says it, in the cabinet or at any desk, until its last day', () => {
    const { kk, ru, en } = goesOn(next);
    expect(kk).toContain('кез келген бөлімінде. Соңғы күні: 27.05.2024.');
    expect(ru).toContain('в любом отделе Государственной корпорации. Последний день: 27.05.2024.');
    expect(en).toContain('at any desk of the State Corporation. Last day: 27 May 2024.');
  });

  it('says of a day beyond the calendar that it may still move, and after the second instance the court alone', () => {
    expect(goesOn({ ...next, mayMove: mayMoveWords }).ru).toMatch(/27\.05\.2024\. Дата может измениться/);
    expect(goesOn({ ...next, isLast: true }).ru).toBe('Если не согласны, обращайтесь в суд.');
  });
});
