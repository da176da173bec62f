import { describe, expect, it } from 'vitest';
import { categoryOn } from '#domain/regulation/categories.ts';
import { defectsOf } from '#domain/regulation/documents/documents.ts';
import { serviceTitle } from '#domain/regulation/edition.ts';
import { refusalGrounds } from '#domain/regulation/grounds.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import { holdNotice } from '#domain/regulation/messages/phrases.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { centreName } from '#domain/regulation/offices/service-centres.ts';

const appeal = { organisation: providerName('uralsk', '2017-10-04'), lastDay: '2018-01-04' };
const defects = defectsOf({ category: 'public-sector', provider: 'uralsk', members: [] }, [], 'portal', '2017-10-04');
const receipt = {
  number: 'KZ-17-ABCD-EFGH-1',
  acceptedAt: '2017-10-04T05:30:00.000Z',
  service: serviceTitle.short,
  documents: ['application', 'identity-document', 'D7'],
  acceptedBy: centreName('baiterek', '2017-10-04'),
  resultOn: '2017-11-03',
  resultAt: centreName('baiterek', '2017-10-04'),
} as const;

const all = {
  M1: messages.M1({ absent: ['persons', 'notary'] }),
  M2: messages.M2({ defects, appeal }),
  M3: messages.M3(receipt),
  M4: messages.M4({
    registeredOn: '2017-11-03',
    list: categoryOn('orphans', '2017-10-04').name,
    registerNumber: 12,
    place: 7,
    listSize: 40,
    asOf: '2017-11-03T06:00:00.000Z',
  }),
  M5: messages.M5({
    ground: refusalGrounds['worsened-by-exchange'].text,
    article: '72',
    facts: [{ text: 'Пәтер айырбасталған', source: 'Жылжымайтын мүлік тіркелімі' }],
    cure: 'Бес жыл өткен соң жүгініңіз.',
    appeal,
  }),
  M6: messages.M6(),
  M7: messages.M7({ fault: 'EXPIRED', on: '2017-09-30' }),
  M8: messages.M8({ defects, appeal }),
  M9: messages.M9(),
  M10: messages.M10({ centre: centreName('uralsk', '2017-10-04'), defects, appeal }),
};

describe('messages M1–M10', () => {
  it('are all there', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(all));
  });

  it.each(Object.entries(all))(
    '%s has heading and body in Kazakh, Russian and English, with nothing left unfilled',
    (_, { heading, body }) => {
      for (const text of [heading.kk, heading.ru, heading.en, body.kk, body.ru, body.en]) {
        expect(text.length).toBeGreaterThan(5);
        expect(text).not.toMatch(/undefined|\{|\}|\[object|\.\./);
      }
      expect(heading.kk).not.toBe(heading.ru);
    },
  );

  it('M1 names the register that had nothing, and says that it is no refusal (8.6, X8)', () => {
    const { body } = messages.M1({ absent: ['notary'] });
    expect(body.ru).toContain('ЕНИС');
    expect(body.ru).not.toContain('ГБД ФЛ');
    expect(body.kk).toContain('бас тарту емес');
  });

  it('M2 and M8 give each defect with its cure (9.3, 10.10, X7)', () => {
    expect(all.M8.body.ru).toContain(
      'Документ: Справка с места работы (службы). Нарушение: Документ не представлен. Как исправить: Приложите копию документа.',
    );
    expect(all.M2).toEqual(all.M8);
  });

  it('M3 carries number, local time, documents and due date (9.3)', () => {
    expect(all.M3.body.kk).toContain('Нөмірі: KZ-17-ABCD-EFGH-1. Қабылданған күні мен уақыты: 04.10.2017 10:30.');
    expect(all.M3.body.en).toContain(
      'Number of documents: 3. Documents: Application; Identity document; Certificate from the place of work or service.',
    );
    expect(all.M3.body.ru).toContain('Дата выдачи результата: 03.11.2017.');
  });

  it('M4 tells the number, which stays, from the place, which moves (para 3)', () => {
    expect(all.M4.heading.kk).toBe('Есепке қою туралы хабарлама');
    expect(all.M4.body.kk).toContain('Кезектің реттік нөмірі: 12. Кезектегі орны: 7, барлығы: 40');
    expect(all.M4.body.ru).toContain('Порядковый номер не меняется, место в очереди может измениться.');
  });

  it('every negative answer names where and until when to appeal', () => {
    for (const { body } of [all.M2, all.M5, all.M8, all.M10]) {
      expect(body.kk).toContain('Қайда: Орал қаласы, тұрғын үй қатынастары бөлімі. Соңғы күні: 04.01.2018.');
      expect(body.ru).toContain('Последний день: 04.01.2018.');
    }
  });

  it('M5 gives ground and article, facts with their source, and what would cure (para 3)', () => {
    expect(all.M5.body.kk).toContain('(72).');
    expect(all.M5.body.kk).toContain('Пәтер айырбасталған (Жылжымайтын мүлік тіркелімі).');
    expect(all.M5.body.kk).toContain('Бас тарту себебін қалай жоюға болады: Бес жыл өткен соң жүгініңіз. ');
  });

  it.each([
    ['EXPIRED', '2017-09-30', 'истек: 30.09.2017'],
    ['NOT_YET_VALID', '2017-12-01', 'еще не начался: 01.12.2017'],
    ['REVOKED', undefined, 'отозвано'],
    ['IIN_MISMATCH', undefined, 'не совпадает'],
    ['BAD_SIGNATURE', undefined, 'не прошла проверку'],
  ])('M7 for %s says so (10.7)', (fault, on, words) => {
    expect(messages.M7({ fault, ...(on ? { on } : {}) }).body.ru).toContain(words);
  });

  it('M9 names the contact centre (para 16, 17)', () => {
    expect(all.M9.body.kk).toBe('Бірыңғай байланыс орталығы: 1414, 8 800 080 7777.');
  });

  it('M10 lists what is missing, and tells what else is wrong', () => {
    expect(all.M10.body.ru).toContain('Наименование отсутствующих документов: 1) Справка с места работы (службы).');
    const expired = defectsOf(
      { category: 'public-sector', provider: 'uralsk', members: [] },
      [
        {
          kind: 'D7',
          personRef: 'applicant',
          validTo: '2017-01-01',
          sha256: '0',
          versionId: '1',
          readable: true,
          claimedType: 'a',
          foundType: 'a',
        },
      ],
      'portal',
      '2017-10-04',
    );
    const { body } = messages.M10({ centre: centreName('uralsk', '2017-10-04'), defects: expired, appeal });
    expect(body.ru).not.toContain('отсутствующих');
    expect(body.ru).toContain('срок действия документа истек');
  });

  it('a hold asks for nothing', () => {
    expect(holdNotice.body.kk).toContain('қайта жіберудің қажеті жоқ');
  });

  it('call only the registration notice «хабарлама»', () => {
    const headings = Object.entries(all).filter(([, { heading }]) => /хабарлама/i.test(heading.kk));
    expect(headings.map(([id]) => id)).toEqual(['M4']);
  });
});
