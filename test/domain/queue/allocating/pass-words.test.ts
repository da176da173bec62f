import { describe, expect, it } from 'vitest';
import { passWords } from '#domain/queue/allocating/pass-words.ts';
import { passReasonIds } from '#domain/regulation/allocations/pass-reasons.ts';

describe('the words of being passed over', () => {
  it.each(passReasonIds)('%s is said in three languages, each its own', (reason) => {
    const said = Object.values(passWords(reason));
    expect(new Set(said).size).toBe(3);
    for (const words of said) expect(words).toMatch(/\.$/);
  });

  it('says what the law asks for the family and what is there', () =>
    expect(passWords('AREA_TOO_SMALL', { reason: 'AREA_TOO_SMALL', of: 'AREA', asked: 45, is: 36.5 })).toEqual({
      kk: 'Алаңы аз: адамға 15 м²-ден кем. «Тұрғын үй қатынастары туралы» Заңның 75-бабы. Отбасыға сай алаң: 45 м². Мұнда: 36,5 м².',
      ru: 'Площадь мала: менее 15 м² на человека. Статья 75 Закона «О жилищных отношениях». Для семьи: 45 м². Здесь: 36,5 м².',
      en: 'Too small: under 15 m² a person. Art. 75 of the Law "On Housing Relations". For the family: 45 m². Here: 36.5 m².',
    }));

  it('says that a room of its own is lacking, where the area is enough', () =>
    expect(passWords('AREA_TOO_SMALL', { reason: 'AREA_TOO_SMALL', of: 'ROOMS', asked: 2, is: 1 }).ru).toBe(
      'Не хватает отдельной комнаты для больного или ребенка с инвалидностью. Статья 75 Закона «О жилищных отношениях». Нужно комнат: 2. Здесь: 1.',
    ));

  it.each([
    ['ROOMS_BY_SEX', { reason: 'ROOMS_BY_SEX', of: 'ROOMS', asked: 2, is: 1 }, 'Нужно комнат: 2. Здесь: 1.'],
    ['FLOOR_UNSUITABLE', { reason: 'FLOOR_UNSUITABLE', of: 'FLOOR', asked: 2, is: 5 }, 'Не выше этажа: 2. Здесь: 5.'],
    ['OTHER_LOCALITY', { reason: 'OTHER_LOCALITY', of: 'COMFORT' }, 'О жилищных отношениях».'],
    ['NO_TURN', undefined, 'О жилищных отношениях».'],
    ['OFFERED_IN_ROUND', undefined, 'В этом распределении вам уже предлагали.'],
  ] as const)('%s ends with %j', (reason, finding, end) =>
    expect(passWords(reason, finding).ru.endsWith(end)).toBe(true),
  );
});
