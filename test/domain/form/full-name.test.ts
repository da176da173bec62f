import { describe, expect, it } from 'vitest';
import { kinSought, kinSpelled, type PersonName } from '#domain/form/full-name.ts';

const bornOn = '1985-06-15';
const kin = (surname: string | undefined, name: string, on = bornOn) => kinSought({ surname, name }, on);

describe('by what relatives are compared (X81)', () => {
  // biome-ignore format: a table, two writings of one person a row
  it.each<[string, PersonName, PersonName]>([
    ['case', { surname: 'САКАНОВ', name: 'СЕРІК' }, { surname: 'Саканов', name: 'Серік' }],
    ['Ё and Е', { surname: 'Семёнов', name: 'Пётр' }, { surname: 'Семенов', name: 'Петр' }],
    ['alphabet', { surname: 'САКАНОВ', name: 'ТАМАРА' }, { surname: 'CAKAHOB', name: 'TAMAPA' }],
    ['Kazakh and Russian spelling', { surname: 'Қуанышұлы', name: 'Әлі' }, { surname: 'Куанышулы', name: 'Али' }],
    ['order', { surname: 'Сейтов', name: 'Нұр' }, { surname: 'Нұр', name: 'Сейтов' }],
    ['field', { surname: 'Сейтов', name: 'Нұр' }, { surname: undefined, name: 'Сейтов Нұр' }],
    ['hyphen', { surname: 'Ким-Ли', name: 'Анна' }, { surname: 'Ким Ли', name: 'Анна' }],
    ['patronymic', { surname: 'Ким', name: 'Анна', patronymic: 'Петровна' }, { surname: 'Ким', name: 'Анна' }],
  ])('is no difference of %s', (_of, one, other) => {
    expect(kinSought(one, bornOn)).toBe(kinSought(other, bornOn));
  });

  // biome-ignore format: a table, one person in two writings a row
  it.each([
    ['OSPANOV', 'ERLAN', 'Оспанов', 'Ерлан'],
    ['OSPANOV', 'YERLAN', 'Оспанов', 'Ерлан'],
    ['ОЅпӑнов', 'ҼрлӒн', 'Оспанов', 'Ерлан'],
    ['ILYASSOV', 'ZHANIBEK', 'Ильясов', 'Жәнібек'],
    ['Iliasov', 'Djanibek', 'Ильясов', 'Жанибек'],
    ['SHCHERBAKOVA', 'YULIYA', 'Щербакова', 'Юлия'],
    ['Scherbakova', 'Iuliia', 'Щербакова', 'Юлия'],
    ['SERGEYEV', 'PYOTR', 'Сергеев', 'Пётр'],
    ['ALIYEV', 'QUANYSH', 'Әлиев', 'Қуаныш'],
    ['Äliev', 'Kuanysh', 'Әлиев', 'Қуаныш'],
    ['TSOY', 'VIKTOR', 'Цой', 'Виктор'],
    ['Choi', 'Alexandr', 'Чой', 'Александр'],
    ['ZHUNUSSOV', 'MUKHTAR', 'Жүнұсов', 'Мұхтар'],
    ['Jūnūsov', 'Mūhtar', 'Жұнұсов', 'Мұхтар'],
    ['Şynğys', 'Aıgúl', 'Шынғыс', 'Айгүл'],
    ['Οσπανοβ', 'Ερλαν', 'Оспанов', 'Ерлан'],
    ['Оспа нов', 'Ер-лан', 'Оспанов', 'Ерлан'],
    ["IL'YASOV", 'ANNA', 'Ильясов', 'Анна'],
  ])('%s %s is %s %s, whichever alphabet and spelling', (surname, name, otherSurname, otherName) => {
    expect(kinSpelled({ surname, name }, bornOn)).toBe(kinSpelled({ surname: otherSurname, name: otherName }, bornOn));
  });

  it('stands in Latin for every letter of Cyrillic', () => {
    for (let code = 0x400; code < 0x530; code++) {
      const letter = String.fromCodePoint(code);
      if (/(?=\p{L})\p{sc=Cyrillic}/u.test(letter))
        expect([letter, kinSpelled({ name: letter }, bornOn)]).toEqual([letter, expect.stringMatching(/^[A-Z]*\|/)]);
    }
  });

  it('keeps apart by spelling who is another', () => {
    const names = [
      'Сейтов Нұр',
      'Сейтов Нұрлан',
      'Сейтова Нұр',
      'Оспанов Ерлан',
      'Оспанова Ерлан',
      'Ким Анна',
      'Ким Инна',
    ];
    expect(new Set(names.map((name) => kinSpelled({ name }, bornOn))).size).toBe(names.length);
  });

  it('is another name, and another day', () => {
    expect(kin('Сейтов', 'Нұр')).not.toBe(kin('Сейтов', 'Нұрлан'));
    expect(kin('Сейтов', 'Нұр')).not.toBe(kin('Сейтова', 'Нұр'));
    expect(kin('Сейтов', 'Нұр')).not.toBe(kin('Сейтов', 'Нұр', '1985-06-16'));
  });
});
