import type { Mark } from '#domain/marks.ts';
import { rowOn, type Validity } from '#domain/regulation/validity.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';

export const providerIds = [
  'uralsk',
  'akzhaik',
  'baiterek',
  'bokeyordasy',
  'borili',
  'zhanakala',
  'zhanibek',
  'kaztal',
  'karatobe',
  'syrym',
  'taskala',
  'terekti',
  'shyngyrlau',
] as const;
export type ProviderId = (typeof providerIds)[number];

type Dated = Validity & { readonly words: Words };
const always = (kk: string, ru: string, en: string): readonly Dated[] => [
  { from: '2015-01-01', words: words(kk, ru, en) },
];
const renamed = (before: Words, onDate: PlainDate, lastDay: PlainDate, after: Words): readonly Dated[] => [
  { from: '2015-01-01', to: lastDay, words: before },
  { from: onDate, words: after },
];

export type Provider = {
  /** The city of oblast significance or the district it serves (para 1). */
  readonly district: readonly Dated[];
  readonly seat: readonly Dated[];
  /** Made up, of valid structure: the true numbers are for the administrator to enter [I]. */
  readonly bin: string;
  /** The area code is from memory [M]; the subscriber's number is made up and cannot be dialled [I] (X22). */
  readonly phone: string;
};

/** Para 1: the structural units for housing relations of the city of Oral (Uralsk) and of the twelve districts. */
// biome-ignore format: a table, one provider a row
export const providers = {
  uralsk:      { bin: '150740000014', phone: '+7 7112 00-00-01', district: always('Орал қаласы', 'Город Уральск', 'City of Oral (Uralsk)'),                          seat: always('Орал', 'Уральск', 'Oral (Uralsk)') },
  akzhaik:     { bin: '150740000024', phone: '+7 71136 0-00-01', district: always('Ақжайық ауданы', 'Акжаикский район', 'Akzhaik district'),                           seat: always('Чапаев', 'Чапаев', 'Chapaev') },
  baiterek:    { bin: '150740000034', phone: '+7 71130 0-00-01', district: renamed(words('Зеленов ауданы', 'Зеленовский район', 'Zelenov district'), '2019-01-01', '2018-12-31', words('Бәйтерек ауданы', 'Район Бәйтерек', 'Baiterek district')), seat: always('Переметное', 'Переметное', 'Peremetnoye') },
  bokeyordasy: { bin: '150740000044', phone: '+7 71140 0-00-01', district: always('Бөкей ордасы ауданы', 'Бокейординский район', 'Bokey Ordasy district'),             seat: always('Сайхин', 'Сайхин', 'Saikhin') },
  borili:      { bin: '150740000054', phone: '+7 71133 0-00-01', district: always('Бөрлі ауданы', 'Бурлинский район', 'Borili district'),                              seat: always('Ақсай', 'Аксай', 'Aksai') },
  zhanakala:   { bin: '150740000064', phone: '+7 71141 0-00-01', district: always('Жаңақала ауданы', 'Жангалинский район', 'Zhanakala district'),                      seat: always('Жаңақала', 'Жангала', 'Zhanakala') },
  zhanibek:    { bin: '150740000074', phone: '+7 71135 0-00-01', district: always('Жәнібек ауданы', 'Жанибекский район', 'Zhanibek district'),                         seat: always('Жәнібек', 'Жанибек', 'Zhanibek') },
  kaztal:      { bin: '150740000084', phone: '+7 71144 0-00-01', district: always('Казталов ауданы', 'Казталовский район', 'Kaztal district'),                         seat: always('Казталовка', 'Казталовка', 'Kaztalovka') },
  karatobe:    { bin: '150740000094', phone: '+7 71145 0-00-01', district: always('Қаратөбе ауданы', 'Каратобинский район', 'Karatobe district'),                      seat: always('Қаратөбе', 'Каратобе', 'Karatobe') },
  syrym:       { bin: '150740000103', phone: '+7 71134 0-00-01', district: always('Сырым ауданы', 'Сырымский район', 'Syrym district'),                                seat: always('Жымпиты', 'Жымпиты', 'Zhympity') },
  taskala:     { bin: '150740000113', phone: '+7 71139 0-00-01', district: always('Тасқала ауданы', 'Таскалинский район', 'Taskala district'),                         seat: always('Тасқала', 'Таскала', 'Taskala') },
  terekti:     { bin: '150740000123', phone: '+7 71132 0-00-01', district: always('Теректі ауданы', 'Теректинский район', 'Terekti district'),                         seat: renamed(words('Федоровка', 'Федоровка', 'Fedorovka'), '2022-01-01', '2021-12-31', words('Теректі', 'Теректі', 'Terekti')) },
  shyngyrlau:  { bin: '150740000133', phone: '+7 71137 0-00-01', district: always('Шыңғырлау ауданы', 'Чингирлауский район', 'Shyngyrlau district'),                   seat: always('Шыңғырлау', 'Чингирлау', 'Shyngyrlau') },
} as const satisfies Record<ProviderId, Provider>;

/** Names were read in several sources; of the two renamings only the years, so their days are from memory. */
export const providerMarks = {
  district: 'V',
  seat: 'V',
  renaming: 'M',
  bin: 'I',
  phone: 'I',
} as const satisfies Record<string, Mark>;

export const isProvider = (text: string): text is ProviderId => (providerIds as readonly string[]).includes(text);

/** The district or city a provider serves, under its name on that date: Zelenov district in 2017, Baiterek now. */
export const districtOf = (id: ProviderId, date: PlainDate): Words => rowOn(providers[id].district, date).words;

export const seatOf = (id: ProviderId, date: PlainDate): Words => rowOn(providers[id].seat, date).words;

/** The provider's name on that date; the regulation names only its function, so the form of the name is ours [I]. */
export const providerName = (id: ProviderId, date: PlainDate): Words => {
  const { kk, ru, en } = districtOf(id, date);
  return words(
    `${kk}, тұрғын үй қатынастары бөлімі`,
    `${ru}, отдел жилищных отношений`,
    `${en}, department of housing relations`,
  );
};

/** Words that say what sort of place it is, not which. */
const sorts = new Set(['қаласы', 'ауданы', 'аудан', 'город', 'район', 'г.', 'р-н', 'қ.']);
const placeName = (text: string): string =>
  text
    .toLocaleLowerCase('kk')
    .split(/\s+/)
    .filter((word) => !sorts.has(word))
    .join(' ');

const placesOf = (id: ProviderId): readonly string[] =>
  [...providers[id].district, ...providers[id].seat].flatMap(({ words: { kk, ru } }) => [kk, ru].map(placeName));

/** Whose district or seat an address of the register names; undefined: none that is known here. */
export const providerOfPlace = ({
  district = '',
  region = '',
}: {
  readonly district?: string | undefined;
  readonly region?: string | undefined;
}): ProviderId | undefined => {
  const named = [district, region].map(placeName);
  return providerIds.find((id) => placesOf(id).some((place) => named.includes(place)));
};
