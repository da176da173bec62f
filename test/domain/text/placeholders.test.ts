import { describe, expect, it } from 'vitest';
import { placeholders, saysNone } from '#domain/text/placeholders.ts';
import { textFaults } from '#domain/text/text-faults.ts';
import { Name, Surname } from '#domain/text/texts.ts';
import { read, refused } from './read-text.ts';

const all = Object.values(placeholders).flat();
const writings = (said: string): readonly string[] => [
  said,
  said.toUpperCase(),
  `  ${said.replaceAll(' ', '   ')} `,
  said.replaceAll(' ', '-'),
  said.replaceAll(' ', ''),
  `(${said})`,
  `${said}.`,
];

describe('what stands for a name that is not there is none (X96)', () => {
  it.each([...all, 'аты жок', 'белгисиз', 'ЖОК', '-', '—', '...', 'xxx', 'АААА', 'Нет имени', 'n/o n-a-m-e'])(
    '%j',
    (said) => {
      for (const typed of writings(said)) {
        expect(saysNone(typed), typed).toBe(true);
        expect(read(Surname, typed), typed).toEqual(refused('NAME_NONE'));
        expect(read(Name, typed), typed).toEqual(refused('NAME_PLACEHOLDER'));
      }
    },
  );

  it.each([
    ...[
      'Null',
      'Nil',
      'Na',
      'No',
      'Ли',
      'О',
      'Нетто',
      'Жоқан',
      'Безымянный',
      'Имяреков',
      'Test',
      'Nonez',
      'Неизвестных',
    ],
    ...['Аа', 'Аня', 'Атыгай', 'Тегін', 'Fnu', 'Анонимов', 'Namewell'],
  ])('%j is a name of somebody', (name) => {
    expect(read(Surname, name)).toBe(name);
    expect(read(Name, name)).toBe(name);
  });

  it('each row once, and its cure says what to do with a single name and a lacking patronymic', () => {
    expect(new Set(all).size).toBe(all.length);
    expect(textFaults.NAME_PLACEHOLDER.ru).toMatch(/одно имя.*отчества/u);
  });
});
