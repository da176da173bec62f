import { describe, expect, it } from 'vitest';
import { defectsOf } from '#domain/regulation/documents/documents.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import { holdNotice } from '#domain/regulation/messages/phrases.ts';
import { centreName } from '#domain/regulation/offices/service-centres.ts';
import { all, appeal, moment, notice } from '#test/builders/words/every-message.ts';

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
    const { body } = messages.M1({ absent: ['notary'], moment });
    expect(body.ru).toContain('ЕНИС');
    expect(body.ru).not.toContain('ГБД ФЛ');
    expect(body.kk).toContain('бас тарту емес');
  });

  it('M2 and M8 give each defect with its cure (9.3, 10.10, X7)', () => {
    expect(all.M8.body.ru).toContain(
      '1) Документ: Справка с места работы (службы). Что не так: Документ не представлен. Как исправить: Приложите копию документа.',
    );
    expect(all.M2.body.ru.replace('подпункт 3) пункта 9 ', 'подпункт 10) пункта 10 ')).toBe(all.M8.body.ru);
  });

  it('cite the regulation as each language does (8.6, 9.3, 10.7, 10.10)', () => {
    expect(all.M1.body.kk).toContain('Негізі: регламенттің 8-тармағының 6) тармақшасы.');
    expect(all.M7.body.ru).toContain('Основание: подпункт 7) пункта 10 регламента.');
    expect(all.M8.body.kk).toContain('Негізі: регламенттің 10-тармағының 10) тармақшасы.');
  });

  it('M3 carries local time, documents and due date, a label a line (9.3)', () => {
    expect(all.M3.body.kk).toMatch(/^Қабылданған күні мен уақыты: 04.10.2017 10:30\.$/m);
    expect(all.M3.body.en).toContain(
      'Number of documents: 3.\n1) Application\n2) Identity document\n3) Certificate from the place of work or service\n',
    );
    expect(all.M3.body.ru).toContain('Результат будет выдан не позднее: 03.11.2017 (может быть готов раньше).');
  });

  it('M4 tells the number, which stays, from the place, which moves (para 3)', () => {
    expect(all.M4.heading.kk).toBe('Есепке қою туралы хабарлама');
    expect(all.M4.body.kk).toContain('Кезектің реттік нөмірі: 12.\nКезектегі орныңыз: 7 (тізімде барлығы: 40)');
    expect(all.M4.body.ru).toContain(
      'Место определяется по времени подачи заявления: 04.10.2017 10:30. Порядковый номер – это номер вашей записи в учете, он не меняется; место в очереди может измениться.',
    );
  });

  it('M4 never calls another moment than that of the filing “filed”: a kept one is said to be kept (X66)', () => {
    const { body } = messages.M4({ ...notice, priorityMoment: '2017-10-03T05:07:00.000Z', momentOf: 'kept' });
    expect(body.kk).toContain(
      'Орын бұрынғы өтініш берілген уақыт бойынша анықталады, ол қайта берген кезде сақталды: 03.10.2017 10:07. Реттік нөмір',
    );
    expect(body.ru).toContain(
      'Место определяется по времени подачи прежнего заявления, которое сохранено при повторной подаче: 03.10.2017 10:07. Порядковый номер',
    );
    expect(body.en).toContain('the time of the earlier application, which was kept when it was filed again: ');
    expect(body.ru).not.toContain('по времени подачи заявления');
  });

  it('every negative answer names where and until when to appeal', () => {
    for (const { body } of [all.M2, all.M5, all.M7, all.M8, all.M10]) {
      expect(body.kk).toContain(
        '\n\nБұл шешімге шағымдана аласыз.\nШағым берілетін орган: Орал қаласының тұрғын үй қатынастары бөлімі.\nШағымды жоғары тұрған орган қарайды.\nШағым берудің соңғы күні: 04.01.2018.\n',
      );
      expect(body.ru).toContain('Последний день подачи жалобы: 04.01.2018.');
    }
  });

  it.each(['M1', 'M2', 'M5', 'M7', 'M8', 'M10'] as const)(
    '%s tells with which service, what becomes of the place, and where help is, in this order',
    (id) => {
      const { kk, ru } = all[id].body;
      expect(kk).toMatch(/«Тұрғын үй кезегіне қою».*кезектілік уақыты \(кезектегі орныңызды.*1414/s);
      expect(ru).toMatch(/«Постановка в очередь на жилье».*момент очередности \(время.*1414/s);
    },
  );

  it('M5 gives ground and article, facts with their source, and what would cure (para 3)', () => {
    expect(all.M5.body.kk).toContain(
      'Заңдағы негізі: «Тұрғын үй қатынастары туралы» Заңның 72-бабы: Соңғы бес жыл ішінде',
    );
    expect(all.M5.body.kk).toContain('іс тілінде):\n1) Пәтер айырбасталған (Жылжымайтын мүлік тіркелімі).');
    expect(all.M5.body.kk).toContain('(орындаушының мәтіні, іс тілінде): Бес жыл өткен соң жүгініңіз.\n');
  });

  it.each([
    ['EXPIRED', '2017-09-30', 'истек. Дата окончания: 30.09.2017'],
    ['NOT_YET_VALID', '2017-12-01', 'еще не начался. Дата начала: 01.12.2017'],
    ['REVOKED', undefined, 'отозвано'],
    ['IIN_MISMATCH', undefined, 'не совпадает'],
    ['BAD_SIGNATURE', undefined, 'не прошла проверку'],
  ])('M7 for %s says so (10.7)', (fault, on, words) => {
    expect(messages.M7({ fault, moment, appeal, ...(on ? { on } : {}) }).body.ru).toContain(words);
  });

  it('M9 names the contact centre (para 16, 17)', () => {
    expect(all.M9.body.kk).toBe('Бірыңғай байланыс орталығы: 1414, 8\u00a0800\u00a0080\u00a07777.');
  });

  it('M10 lists what is missing, and tells what else is wrong', () => {
    expect(all.M10.body.ru).toContain('Недостающие документы:\n1) Справка с места работы (службы).\n');
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
    const { body } = messages.M10({ centre: centreName('uralsk', '2017-10-04'), defects: expired, moment, appeal });
    expect(body.ru).not.toContain('Недостающие');
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
