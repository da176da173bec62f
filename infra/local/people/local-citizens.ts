import type { CategoryId } from '#domain/regulation/categories.ts';
import { type Words, words } from '#domain/words.ts';
import { foreignersIinOf, iinOf, type LocalPerson, madePerson, type Sex, surnameOf } from './local-person.ts';

/** A line of the form: somebody of the family, by number or by another document where there is none. */
interface LocalMember {
  readonly ref: string;
  readonly iin?: string;
  readonly otherDocument?: { readonly kind: 'birth-certificate' | 'foreign-passport'; readonly number: string };
  readonly surname?: string;
  readonly hasNoSurname?: true;
  readonly name: string;
  readonly relation: string;
  readonly bornOn: string;
  readonly isDisabledChild?: true;
}

export interface LocalCitizen extends LocalPerson {
  readonly login: string;
  readonly category: CategoryId;
  readonly members: readonly LocalMember[];
  /** what can be tried with this one, for whoever looks for a case */
  readonly about: Words;
}

/** A member without a number, a document or a surname of his own has a made-up number and the citizen's surname. */
type Relative = Omit<LocalMember, 'ref'> & { readonly sex: Sex };

/** What a citizen is beside a made-up name and number; who has a wife is a man. */
interface Story {
  readonly about: Words;
  readonly category?: CategoryId;
  readonly members?: readonly Relative[];
  readonly hasOneName?: true;
}

const wife = { sex: 'female', name: 'Айгүл', relation: 'spouse', bornOn: '1990-03-08' } as const;
const foreign = { sex: 'female', surname: 'Petrova', name: 'Anna', relation: 'spouse', bornOn: '1988-08-08' } as const;
const mother = { sex: 'female', name: 'Рауза', relation: 'parent', bornOn: '1962-01-02' } as const;
const grandfather = { sex: 'male', name: 'Сапар', relation: 'grandparent', bornOn: '1932-11-21' } as const;
const son = { sex: 'male', name: 'Әлихан', relation: 'child', bornOn: '2008-04-11' } as const;
const daughter = { sex: 'female', name: 'Дана', relation: 'child', bornOn: '2010-05-12' } as const;
const second = { sex: 'male', name: 'Ерасыл', relation: 'child', bornOn: '2012-06-13' } as const;
const third = { sex: 'female', name: 'Зере', relation: 'child', bornOn: '2014-07-14' } as const;
const newborn = {
  otherDocument: { kind: 'birth-certificate', number: '1234567' },
  sex: 'female',
  name: 'Томирис',
  relation: 'child',
  bornOn: '2018-02-16',
} as const;
const passport = { kind: 'foreign-passport', number: '751234567' } as const;

const alone = words(
  'жалғыз тұрады, бюджеттік ұйым қызметкері: D7',
  'живет один, работник бюджетной организации: D7',
  'lives alone, employee of a budget organisation: D7',
);
const aloneAnd = (kk: string, ru: string, en: string): Words =>
  words(`${alone.kk}; ${kk}`, `${alone.ru}; ${ru}`, `${alone.en}; ${en}`);
const played: Story = { about: words('көрсетілімнің кейіпкері', 'участник показа', 'of the demonstration') };
/** Who stands on the six lists in it, by list and in the order of their filing. */
// biome-ignore format: a table, one citizen a row
const listed: readonly Story[] = [
  { ...played, category: 'orphans' },
  { ...played, category: 'orphans' },
  { ...played, category: 'orphans' },
  { ...played, category: 'veterans', members: [wife, son, daughter] },
  { ...played, category: 'veterans' },
  { ...played, category: 'socially-vulnerable' },
  { ...played, category: 'socially-vulnerable' },
  { ...played, category: 'multi-child', members: [wife, son, daughter, second, third] },
  { ...played, category: 'multi-child', members: [son, daughter, second, third] },
  { ...played, category: 'public-sector' },
  { ...played, category: 'public-sector' },
  { ...played, category: 'public-sector' },
  { ...played, category: 'public-sector' },
  { ...played, category: 'emergency-dwelling', members: [wife] },
  { ...played, category: 'emergency-dwelling' },
];

/** All whom the law knows, one a row: the first is citizen-1. */
// biome-ignore format: a table, one citizen a row
const stories: readonly Story[] = [
  { about: aloneAnd('мерзімі өткен, қайтарылған және аутентификация кілттері де бар', 'есть и просроченный, отозванный и аутентификационный ключи', 'has an expired, a revoked and an authentication key too') },
  { about: aloneAnd('аккаунты жоқ туысына нотариалдық сенімхат берген', 'выдал нотариальную доверенность родственнику без учетной записи', 'has given a notarised power to a relative without an account') },
  { about: alone }, { about: alone }, { about: alone }, { about: alone }, { about: alone },
  { about: words('жеке тұлғалар тізілімінде жоқ: бөлімдегі сұранысы мәліметсіз аяқталады (8.6)', 'реестр физических лиц его не знает: запрос в отделе заканчивается без данных (8.6)', 'unknown to the register of persons: a request at a desk ends without the data (8.6)') },
  { category: 'veterans', about: words('ардагер: құжат сұралмайды, сондықтан қолмен жүргізілетін ең қысқа іс', 'ветеран: документов не требуется, поэтому первое дело вручную самое короткое', 'a veteran: no document is asked for, so the first case by hand is the shortest') },
  { category: 'orphans', about: words('жетім: құжат сұралмайды', 'сирота: документов не требуется', 'an orphan: no document is asked for') },
  { category: 'socially-vulnerable', members: [wife], about: words('әлеуметтік осал, жұбайы бар: әрқайсысының D6 құжаты', 'социально уязвимый, с супругой: D6 на каждого', 'socially vulnerable, with a spouse: D6 of each') },
  { category: 'socially-vulnerable', members: [{ ...second, isDisabledChild: true }], about: words('мүгедектігі бар баласымен жалғыз: ата-ананың D6 құжаты', 'один с ребенком с инвалидностью: D6 родителя', 'alone with a child with disability: D6 of the parent') },
  { category: 'fallen-families', members: [daughter, second], about: words('қызметте қаза тапқанның отбасы, екі бала: әрқайсысының D6 құжаты', 'семья погибшего на службе, двое детей: D6 на каждого', 'of one fallen in service, two children: D6 of each') },
  { category: 'multi-child', members: [wife, son, daughter, second, third], about: words('жұбайы және төрт баласы бар', 'супруга и четверо детей', 'a spouse and four children') },
  { category: 'multi-child', members: [wife, newborn, daughter, second, third], about: words('жұбайы және төрт баласы бар, бірі жаңа туған, ЖСН-і әлі жоқ', 'супруга и четверо детей, у новорожденной еще нет ИИН', 'a spouse and four children, a newborn among them who has no number yet') },
  { category: 'cosmonauts', about: words('ғарышкер: D8', 'космонавт: D8', 'a cosmonaut: D8') },
  { category: 'emergency-dwelling', members: [wife], about: words('жалғыз тұрғынжайы апатты: D5', 'единственное жилище аварийное: D5', 'the only dwelling is unsafe: D5') },
  { members: [{ ...foreign, otherDocument: passport }], about: words('жұбайы шетелдік, паспорты бойынша: D7', 'супруга иностранка, по паспорту: D7', 'a foreign spouse, known by a passport: D7') },
  { members: [{ ...foreign, iin: foreignersIinOf(foreign.bornOn, 708) }], about: words('жұбайы шетелдік, шетелдіктің ЖСН-і бар: D7', 'супруга иностранка, с ИИН иностранца: D7', 'a foreign spouse with a foreigner’s number: D7') },
  { category: 'veterans', hasOneName: true, about: words('бір ғана аты бар ардагер', 'ветеран с одним именем, без фамилии', 'a person of one name, a veteran') },
  { members: [{ ...mother, hasNoSurname: true }], about: words('анасының бір ғана аты бар: D7', 'у матери одно имя, без фамилии: D7', 'with a mother of one name: D7') },
  { category: 'veterans', about: words('тізілімде Қазақстан азаматы емес ардагер', 'ветеран, по реестру не гражданин Казахстана', 'a veteran who by the register is no citizen of Kazakhstan') },
  { category: 'veterans', about: words('тізілімде басқа облыста тіркелген ардагер', 'ветеран, по реестру с адресом в другой области', 'a veteran whom the register has at an address of another oblast') },
  { category: 'veterans', about: words('тізілімде аты басқаша жазылған ардагер', 'ветеран, чье имя в реестре написано иначе', 'a veteran whose name the register writes otherwise') },
  { about: words('citizen-27 деген адамға нотариалдық сенімхат берген: D7', 'выдал нотариальную доверенность citizen-27: D7', 'has given a notarised power to citizen-27: D7') },
  { about: words('citizen-27 деген адамға берген нотариалдық сенімхаты қайтарылған: D7', 'выдал citizen-27 нотариальную доверенность, она отозвана: D7', 'has given citizen-27 a notarised power that is revoked: D7') },
  { about: words('citizen-25 берген сенімхат және citizen-26 берген, бірақ қайтарылған сенімхат осында', 'представитель citizen-25; доверенность от citizen-26 отозвана', 'holds the power of citizen-25, and one of citizen-26 that is revoked') },
  { members: [wife, son, daughter, grandfather], about: words('үш буын: D7', 'три поколения: D7', 'three generations: D7') },
  ...Array.from({ length: 21 }, () => played),
  ...listed,
];

/** Whom the demonstration plays with: it opens, withdraws and discards what is theirs and nobody else's. */
export const cast = {
  portal: 'citizen-29',
  represented: 'citizen-30',
  refused: 'citizen-31',
  returned: 'citizen-32',
  late: 'citizen-33',
  unregistered: 'citizen-34',
  otherKey: 'citizen-35',
  visited: 'citizen-49',
} as const;

/** Who comes onto one list in its year, in the order of their filing. */
export const yearCast = Array.from({ length: 13 }, (_, index) => `citizen-${index + 36}`);

/** Who stands on its six lists, in the order of their filing. */
export const listCast = listed.map((_, index) => `citizen-${index + 50}`);

function citizen({ about, category = 'public-sector', members = [], hasOneName }: Story, index: number): LocalCitizen {
  const sex = members.some(({ relation }) => relation === 'spouse') ? 'male' : undefined;
  const { surname, patronymic, ...person } = madePerson(500 + index, sex);
  const login = `citizen-${index + 1}`;
  const family = members.map(({ sex: theirs, ...member }, line) => ({
    ref: `member-${line + 1}`,
    ...(member.otherDocument ? {} : { iin: iinOf(member.bornOn, theirs, 1000 + 10 * index + line) }),
    ...(member.hasNoSurname ? {} : { surname: surnameOf(surname, theirs) }),
    ...member,
  }));
  return { ...person, ...(hasOneName ? {} : { surname, patronymic }), login, category, members: family, about };
}

export const localCitizens: readonly LocalCitizen[] = stories.map(citizen);

/** The second citizen's relative, who acts for him and for one of the demonstration. */
export const localRepresentative = madePerson(600);
