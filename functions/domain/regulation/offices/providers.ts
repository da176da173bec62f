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

/** `ofRu` is the Russian genitive, which no rule makes of the nominative. */
type Dated<Of = undefined> = Validity & { readonly words: Words; readonly ofRu: Of };
type District = Dated<string>;
function always(kk: string, ru: string, en: string): readonly Dated[];
function always(kk: string, ru: string, en: string, ofRu: string): readonly District[];
function always(kk: string, ru: string, en: string, ofRu?: string): readonly Dated<string | undefined>[] {
  return [{ from: '2015-01-01', words: words(kk, ru, en), ofRu }];
}
const renamed = <T extends Validity>(
  before: readonly T[],
  onDate: PlainDate,
  lastDay: PlainDate,
  after: readonly T[],
): readonly T[] => [
  ...before.map((name) => ({ ...name, to: lastDay })),
  ...after.map((name) => ({ ...name, from: onDate })),
];

export type Provider = {
  /** The city of oblast significance or the district it serves (para 1). */
  readonly district: readonly District[];
  readonly seat: readonly Dated[];
  /** Made up, of valid structure: the true numbers are for the administrator to enter [I]. */
  readonly bin: string;
  /** The area code is from memory [M]; the subscriber's number is made up and cannot be dialled [I] (X22). */
  readonly phone: string;
};

/** Para 1: the structural units for housing relations of the city of Oral (Uralsk) and of the twelve districts. */
// biome-ignore format: a table, one provider a row
export const providers = {
  uralsk:      { bin: '150740000014', phone: '+7 7112 00-00-01', district: always('Орал қаласы', 'Город Уральск', 'City of Oral (Uralsk)', 'города Уральска'),                          seat: always('Орал', 'Уральск', 'Oral (Uralsk)') },
  akzhaik:     { bin: '150740000024', phone: '+7 71136 0-00-01', district: always('Ақжайық ауданы', 'Акжаикский район', 'Akzhaik district', 'Акжаикского района'),                           seat: always('Чапаев', 'Чапаев', 'Chapaev') },
  baiterek:    { bin: '150740000034', phone: '+7 71130 0-00-01', district: renamed(always('Зеленов ауданы', 'Зеленовский район', 'Zelenov district', 'Зеленовского района'), '2019-01-01', '2018-12-31', always('Бәйтерек ауданы', 'Район Бәйтерек', 'Baiterek district', 'района Бәйтерек')), seat: always('Переметное', 'Переметное', 'Peremetnoye') },
  bokeyordasy: { bin: '150740000044', phone: '+7 71140 0-00-01', district: always('Бөкей ордасы ауданы', 'Бокейординский район', 'Bokey Ordasy district', 'Бокейординского района'),             seat: always('Сайхин', 'Сайхин', 'Saikhin') },
  borili:      { bin: '150740000054', phone: '+7 71133 0-00-01', district: always('Бөрлі ауданы', 'Бурлинский район', 'Borili district', 'Бурлинского района'),                              seat: always('Ақсай', 'Аксай', 'Aksai') },
  zhanakala:   { bin: '150740000064', phone: '+7 71141 0-00-01', district: always('Жаңақала ауданы', 'Жангалинский район', 'Zhanakala district', 'Жангалинского района'),                      seat: always('Жаңақала', 'Жангала', 'Zhanakala') },
  zhanibek:    { bin: '150740000074', phone: '+7 71135 0-00-01', district: always('Жәнібек ауданы', 'Жанибекский район', 'Zhanibek district', 'Жанибекского района'),                         seat: always('Жәнібек', 'Жанибек', 'Zhanibek') },
  kaztal:      { bin: '150740000084', phone: '+7 71144 0-00-01', district: always('Казталов ауданы', 'Казталовский район', 'Kaztal district', 'Казталовского района'),                         seat: always('Казталовка', 'Казталовка', 'Kaztalovka') },
  karatobe:    { bin: '150740000094', phone: '+7 71145 0-00-01', district: always('Қаратөбе ауданы', 'Каратобинский район', 'Karatobe district', 'Каратобинского района'),                      seat: always('Қаратөбе', 'Каратобе', 'Karatobe') },
  syrym:       { bin: '150740000103', phone: '+7 71134 0-00-01', district: always('Сырым ауданы', 'Сырымский район', 'Syrym district', 'Сырымского района'),                                seat: always('Жымпиты', 'Жымпиты', 'Zhympity') },
  taskala:     { bin: '150740000113', phone: '+7 71139 0-00-01', district: always('Тасқала ауданы', 'Таскалинский район', 'Taskala district', 'Таскалинского района'),                         seat: always('Тасқала', 'Таскала', 'Taskala') },
  terekti:     { bin: '150740000123', phone: '+7 71132 0-00-01', district: always('Теректі ауданы', 'Теректинский район', 'Terekti district', 'Теректинского района'),                         seat: renamed(always('Федоровка', 'Федоровка', 'Fedorovka'), '2022-01-01', '2021-12-31', always('Теректі', 'Теректі', 'Terekti')) },
  shyngyrlau:  { bin: '150740000133', phone: '+7 71137 0-00-01', district: always('Шыңғырлау ауданы', 'Чингирлауский район', 'Shyngyrlau district', 'Чингирлауского района'),                   seat: always('Шыңғырлау', 'Чингирлау', 'Shyngyrlau') },
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

/** What stands in a district, under the district's name on that date: «… ауданының {what}», «{what} … района». */
export function inDistrict(id: ProviderId, date: PlainDate, what: Words): Words {
  const { words: district, ofRu } = rowOn<District>(providers[id].district, date);
  // every Kazakh name of the table ends in «қаласы» or «ауданы»
  return words(`${district.kk}ның ${what.kk}`, `${what.ru} ${ofRu}`, `${what.en}, ${district.en}`);
}

const department = words('тұрғын үй қатынастары бөлімі', 'Отдел жилищных отношений', 'Department of housing relations');

/** The provider's name on that date; the regulation names only its function, so the form of the name is ours [I]. */
export const providerName = (id: ProviderId, date: PlainDate): Words => inDistrict(id, date, department);

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
