import type { CategoryId } from '#domain/regulation/categories.ts';
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
  readonly about: string;
}

/** A member without a number, a document or a surname of his own has a made-up number and the citizen's surname. */
type Relative = Omit<LocalMember, 'ref'> & { readonly sex: Sex };

/** What a citizen is beside a made-up name and number; who has a wife is a man. */
interface Story {
  readonly about: string;
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

const alone = 'lives alone, employee of a budget organisation: D7';
const played: Story = { about: 'of the demonstration' };

/** All whom the law knows, one a row: the first is citizen-1. */
// biome-ignore format: a table, one citizen a row
const stories: readonly Story[] = [
  { about: `${alone}; has an expired, a revoked and an authentication key too` },
  { about: `${alone}; has given a notarised power to a relative without an account` },
  { about: alone }, { about: alone }, { about: alone }, { about: alone }, { about: alone },
  { about: 'unknown to the register of persons: a request at a desk ends in M1 (8.6)' },
  { category: 'veterans', about: 'a veteran: no document is asked for, so the first case by hand is the shortest' },
  { category: 'orphans', about: 'an orphan: no document is asked for' },
  { category: 'socially-vulnerable', members: [wife], about: 'socially vulnerable, with a spouse: D6 of each' },
  { category: 'socially-vulnerable', members: [{ ...second, isDisabledChild: true }], about: 'alone with a child with disability: D6 of the parent' },
  { category: 'fallen-families', members: [daughter, second], about: 'of one fallen in service, two children: D6 of each' },
  { category: 'multi-child', members: [wife, son, daughter, second, third], about: 'a spouse and four children' },
  { category: 'multi-child', members: [wife, newborn, daughter, second, third], about: 'a spouse and four children, a newborn among them who has no number yet' },
  { category: 'cosmonauts', about: 'a cosmonaut: D8' },
  { category: 'emergency-dwelling', members: [wife], about: 'the only dwelling is unsafe: D5' },
  { members: [{ ...foreign, otherDocument: passport }], about: 'a foreign spouse, known by a passport: D7' },
  { members: [{ ...foreign, iin: foreignersIinOf(foreign.bornOn, 708) }], about: 'a foreign spouse with a foreigner’s number: D7' },
  { category: 'veterans', hasOneName: true, about: 'a person of one name, a veteran' },
  { members: [{ ...mother, hasNoSurname: true }], about: 'with a mother of one name: D7' },
  { category: 'veterans', about: 'a veteran who by the register is no citizen of Kazakhstan' },
  { category: 'veterans', about: 'a veteran whom the register has at an address of another oblast' },
  { category: 'veterans', about: 'a veteran whose name the register writes otherwise' },
  { about: 'has given a notarised power to citizen-27: D7' },
  { about: 'has given citizen-27 a notarised power that is revoked: D7' },
  { about: 'holds the power of citizen-25, and one of citizen-26 that is revoked' },
  { members: [wife, son, daughter, grandfather], about: 'three generations: D7' },
  ...Array.from({ length: 12 }, () => played),
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
} as const;

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
