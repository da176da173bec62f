import { providerIds, providers } from '#domain/regulation/offices/providers.ts';
import { rowOn } from '#domain/regulation/validity.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';

const above = {
  administrative: words(
    'БҚО мамандандырылған ауданаралық әкімшілік соты',
    'Специализированный межрайонный административный суд ЗКО',
    'Specialised inter-district administrative court of West Kazakhstan',
  ),
  oblast: words('Батыс Қазақстан облыстық соты', 'Западно-Казахстанский областной суд', 'West Kazakhstan oblast court'),
  cassation: words('Кассациялық сот', 'Кассационный суд', 'Court of cassation'),
  supreme: words('Жоғарғы Сот', 'Верховный Суд', 'Supreme Court'),
  elsewhere: words('Басқа облыстың соты', 'Суд другой области', 'A court of another oblast'),
} as const satisfies Record<string, Words>;

type AboveId = keyof typeof above;
const aboveIds = Object.keys(above) as [AboveId, ...AboveId[]];

/** Whose act it may be: the court of each district that an office serves, and those beside and above them [M]. */
export const courtIds = [...providerIds, ...aboveIds] as const;
export type CourtId = (typeof courtIds)[number];

const isAbove = (id: CourtId): id is AboveId => Object.hasOwn(above, id);

/** As it is called on that day. */
export function courtName(id: CourtId, on: PlainDate): Words {
  if (isAbove(id)) return above[id];
  const { words: district, ofRu } = rowOn(providers[id].district, on);
  return words(`${district.kk}ның соты`, `Суд ${ofRu}`, `Court of the ${district.en}`);
}

/** Does it number its acts beside no other court of the table, so that court, number and day are one act whoever names it? */
export const numbersAlone = (id: CourtId): boolean => id !== 'elsewhere';
