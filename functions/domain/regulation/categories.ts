import type { Mark } from '#domain/marks.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import type { EditionId } from './edition.ts';
import { rowOn, type Validity } from './validity.ts';

export const queueListIds = [
  'veterans',
  'orphans',
  'socially-vulnerable',
  'multi-child',
  'public-sector',
  'emergency-dwelling',
] as const;
export type QueueListId = (typeof queueListIds)[number];

/** The separate lists of art. 74; each has its own order, and its own register numbers at each provider. */
// biome-ignore format: a table, one list a row
export const queueLists = {
  'veterans':            { name: words('Ұлы Отан соғысының қатысушылары, сол соғыста мүгедектік алған адамдар және оларға теңестірілген адамдар', 'Участники Великой Отечественной войны, лица с инвалидностью вследствие этой войны и приравненные к ним лица', 'Veterans of the Great Patriotic War, persons with disability through that war, and persons equated to them') },
  'orphans':             { name: words('Жетім балалар, ата-анасының қамқорлығынсыз қалған балалар', 'Дети-сироты, дети, оставшиеся без попечения родителей', 'Orphans and children left without parental care') },
  'socially-vulnerable': { name: words('Халықтың әлеуметтік осал топтары', 'Социально уязвимые слои населения', 'Socially vulnerable strata') },
  'multi-child':         { name: words('Көп балалы отбасылар', 'Многодетные семьи', 'Multi-child families') },
  'public-sector':       { name: words('Мемлекеттік қызметшілер, бюджеттік ұйымдардың қызметкерлері, әскери қызметшілер', 'Государственные служащие, работники бюджетных организаций, военнослужащие', 'Civil servants, employees of budget organisations, military') },
  'emergency-dwelling':  { name: words('Жалғыз тұрғын үйі апатты деп танылған азаматтар', 'Граждане, единственное жилище которых признано аварийным', 'Citizens whose only dwelling is in emergency condition') },
} as const satisfies Record<QueueListId, { name: Words }>;

export const categoryIds = [
  'veterans',
  'orphans',
  'socially-vulnerable',
  'fallen-families',
  'multi-child',
  'public-sector',
  'cosmonauts',
  'emergency-dwelling',
] as const;
export type CategoryId = (typeof categoryIds)[number];

/** What a category asks of the package by its own force (Standard 9); kinds are named in documents.ts. */
type CategoryDocument = 'D5' | 'D6' | 'D7' | 'D8';

export type Category = Validity & {
  readonly id: CategoryId;
  readonly list: QueueListId;
  readonly documents: readonly CategoryDocument[];
  readonly name: Words;
  readonly paragraph: string;
  readonly edition: EditionId;
  readonly mark: Mark;
};

const names = {
  veterans: queueLists.veterans.name,
  orphans: queueLists.orphans.name,
  'socially-vulnerable': queueLists['socially-vulnerable'].name,
  'fallen-families': words(
    'Мемлекеттік немесе қоғамдық міндеттерін, әскери қызметін орындау кезінде қаза тапқандардың отбасылары',
    'Семьи лиц, погибших при исполнении государственных или общественных обязанностей, воинской службы',
    'Families of those who died performing state or public duties or military service',
  ),
  'multi-child': queueLists['multi-child'].name,
  'public-sector': queueLists['public-sector'].name,
  cosmonauts: words(
    'Ғарышкерлер мен ғарышкерлікке кандидаттар',
    'Космонавты и кандидаты в космонавты',
    'Cosmonauts and candidates',
  ),
  'emergency-dwelling': queueLists['emergency-dwelling'].name,
} as const satisfies Record<CategoryId, Words>;

/** Who may be registered (para 3, Standard 7), and on which list; the applicant chooses one, the list follows. */
// biome-ignore format: a table, one category and wording a row
export const categories: readonly Category[] = [
  { id: 'veterans',            list: 'veterans',            from: '2015-01-01',                   documents: [],     paragraph: 'Standard 7; Housing Law 67(1)(1)',      edition: 'housing-law-2015', mark: 'V', name: names.veterans },
  { id: 'orphans',             list: 'orphans',             from: '2015-01-01',                   documents: [],     paragraph: 'Standard 7; Housing Law 67(1)(1-1)',    edition: 'housing-law-2015', mark: 'V', name: names.orphans },
  { id: 'socially-vulnerable', list: 'socially-vulnerable', from: '2015-01-01',                   documents: ['D6'], paragraph: 'Standard 7; Housing Law 67(1)(2), 68',  edition: 'housing-law-2015', mark: 'V', name: names['socially-vulnerable'] },
  { id: 'fallen-families',     list: 'socially-vulnerable', from: '2015-01-01',                   documents: ['D6'], paragraph: 'Standard 7; Housing Law 68(10)',        edition: 'housing-law-2015', mark: 'V', name: names['fallen-families'] },
  { id: 'multi-child',         list: 'socially-vulnerable', from: '2015-01-01', to: '2019-12-31', documents: ['D6'], paragraph: 'Standard 7; Housing Law 68(9)',         edition: 'housing-law-2015', mark: 'V', name: names['multi-child'] },
  { id: 'multi-child',         list: 'multi-child',         from: '2020-01-01',                   documents: [],     paragraph: 'Housing Law 67(1)(1-2)',                edition: 'housing-law-2020', mark: 'M', name: names['multi-child'] },
  { id: 'public-sector',       list: 'public-sector',       from: '2015-01-01',                   documents: ['D7'], paragraph: 'Standard 7; Housing Law 67(1)(3)',      edition: 'housing-law-2015', mark: 'V', name: names['public-sector'] },
  { id: 'cosmonauts',          list: 'public-sector',       from: '2015-01-01',                   documents: ['D8'], paragraph: 'Standard 7; Housing Law 67(1)(3)',      edition: 'housing-law-2015', mark: 'V', name: names.cosmonauts },
  { id: 'emergency-dwelling',  list: 'emergency-dwelling',  from: '2015-01-01',                   documents: ['D5'], paragraph: 'Standard 7; Housing Law 67(1)(4)',      edition: 'housing-law-2015', mark: 'V', name: names['emergency-dwelling'] },
];

/** The category as it stood on the day of filing. */
export const categoryOn = (id: CategoryId, date: PlainDate): Category =>
  rowOn(
    categories.filter((category) => category.id === id),
    date,
  );

/** The list a category leads to on the day of filing; nobody types a list. */
export const listOf = (id: CategoryId, date: PlainDate): QueueListId => categoryOn(id, date).list;

export const isQueueList = (text: string): text is QueueListId => (queueListIds as readonly string[]).includes(text);

export const isCategory = (text: string): text is CategoryId => (categoryIds as readonly string[]).includes(text);

/** The lists that some category leads to on a date: multi-child families have none of their own before 2020. */
export const queueListsOn = (date: PlainDate): readonly QueueListId[] =>
  queueListIds.filter((list) => categoryIds.some((id) => listOf(id, date) === list));
