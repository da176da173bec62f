import { describe, expect, it } from 'vitest';
import { kinSought, type PersonName } from '#domain/form/full-name.ts';

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

  it('is another name, and another day', () => {
    expect(kin('Сейтов', 'Нұр')).not.toBe(kin('Сейтов', 'Нұрлан'));
    expect(kin('Сейтов', 'Нұр')).not.toBe(kin('Сейтова', 'Нұр'));
    expect(kin('Сейтов', 'Нұр')).not.toBe(kin('Сейтов', 'Нұр', '1985-06-16'));
  });
});
