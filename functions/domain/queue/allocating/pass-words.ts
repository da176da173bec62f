import { type PassReason, passReasons } from '#domain/regulation/allocations/pass-reasons.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import type { Finding } from './suitability.ts';

const law = (article: string): Words =>
  words(
    `«Тұрғын үй қатынастары туралы» Заңның ${article}-бабы.`,
    `Статья ${article} Закона «О жилищных отношениях».`,
    `Art. ${article} of the Law "On Housing Relations".`,
  );

/** A decimal as people write it in each language. */
const number = (value: number, mark: ',' | '.'): string => String(value).replace('.', mark);

const numbers: { readonly [Of in 'AREA' | 'ROOMS' | 'FLOOR']: (asked: number, is: number) => Words } = {
  AREA: (asked, is) =>
    words(
      `Отбасыға сай алаң: ${number(asked, ',')} м². Мұнда: ${number(is, ',')} м².`,
      `Для семьи: ${number(asked, ',')} м². Здесь: ${number(is, ',')} м².`,
      `For the family: ${number(asked, '.')} m². Here: ${number(is, '.')} m².`,
    ),
  ROOMS: (asked, is) =>
    words(
      `Керек бөлме: ${asked}. Мұнда: ${is}.`,
      `Нужно комнат: ${asked}. Здесь: ${is}.`,
      `Rooms needed: ${asked}. Here: ${is}.`,
    ),
  FLOOR: (asked, is) =>
    words(
      `Ең жоғары қабат: ${asked}. Мұнда: ${is}.`,
      `Не выше этажа: ${asked}. Здесь: ${is}.`,
      `Not above floor: ${asked}. Here: ${is}.`,
    ),
};

/** The area is enough, and the room of its own is lacking. */
const noExtraRoom = words(
  'Ауруы не мүгедектігі бар балаға бөлек бөлме жетіспейді',
  'Не хватает отдельной комнаты для больного или ребенка с инвалидностью',
  'The room of its own for an ill person or a child with disability is lacking',
);

const ended = ({ kk, ru, en }: Words): Words => words(`${kk}.`, `${ru}.`, `${en}.`);

/** Why somebody was passed over, with the article, and the numbers where it lies in his family. */
export function passWords(reason: PassReason, finding?: Finding): Words {
  const row: { readonly text: Words; readonly article?: string } = passReasons[reason];
  const isExtraRoom = finding?.reason === 'AREA_TOO_SMALL' && finding.of === 'ROOMS';
  return sentences(
    ended(isExtraRoom ? noExtraRoom : row.text),
    row.article === undefined ? undefined : law(row.article),
    finding && 'asked' in finding ? numbers[finding.of](finding.asked, finding.is) : undefined,
  );
}
