import { comparedName } from '#domain/text/name.ts';

/** What stands in Latin for each letter of Cyrillic and Greek, rare ones by what they sound or look like; signs for nothing. */
const romanised: Readonly<Record<string, string>> = {
  ...{ A: 'АӘΑƏ', B: 'Б', V: 'ВԜΒ', G: 'ГҐҒҔӶӺΓ', D: 'ДԀԂЂΔĐÐ', E: 'ЕЄЭѢѤҼҾԐΕ', ZH: 'ЖҖ', Z: 'ЗҘӠԄԆΖ', I: 'ИҊЈІӀѴΙΗΥ' },
  ...{ K: 'КҚҜҞҠӃԞҀԚΚ', L: 'ЛӅԈԒԔԠԮЉΛŁ', M: 'МӍΜ', N: 'НҢҤӇӉԊԢԨЊΝŊ', O: 'ОӨѠѺѼѲҨΟΩØ', P: 'ПҦԤΠ', R: 'РҎԖΡ' },
  ...{
    S: 'СҪЅԌΣ',
    T: 'ТҬԎΤΘ',
    U: 'УҮҰѪѸ',
    F: 'ФΦ',
    KH: 'ХҲӼӾΧ',
    H: 'ҺԦԊ',
    TS: 'ЦҴ',
    CH: 'ЧҶҸӋЋÇČ',
    SH: 'ШŞŠ',
    SHCH: 'Щ',
  },
  ...{ Y: 'Ы', YU: 'ЮѬ', YA: 'ЯѦѨԘ', DZH: 'ЏԪԬ', KS: 'ѮΞ', PS: 'ѰΨ', OT: 'Ѿ', AE: 'ӔÆ', '': 'ЬЪҌ' },
} as const;
const latinOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(romanised).flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin])),
);

/** What passports, old and new, write for one and the same, in this order. */
const alike: readonly (readonly [written: RegExp, as: string])[] = [
  [/C(?=[AOUKLRT]|$)|Q/g, 'K'],
  [/S(?:H?CH|H)/g, 'S'],
  [/T?CH|T[SZ]/g, 'C'],
  [/(?<=[AEIOUY])J(?![AEIOUY])/g, 'I'],
  [/D?ZH|DJ/g, 'J'],
  [/KH/g, 'H'],
  [/GH/g, 'G'],
  [/PH/g, 'F'],
  [/NG/g, 'N'],
  [/X/g, 'KS'],
  [/W/g, 'V'],
  [/OU/g, 'U'],
  [/[YI]+/g, 'I'],
  [/I(?=[EO])[EO]/g, 'E'],
  [/(.)\1+/gu, '$1'],
];

function latin(letter: string): string {
  const plain = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return latinOf[letter] ?? [...plain].map((one) => latinOf[one] ?? one).join('');
}

const folded = (part: string): string =>
  alike.reduce((written, [pattern, as]) => written.replaceAll(pattern, as), [...part].map(latin).join(''));

/**
 * The letters of a name as passports write it in Latin, whichever of their ways, sorted: so neither alphabet, order, space
 * nor hyphen makes it another.
 */
export const spelledAlike = (name: string): string =>
  comparedName(name)
    .replaceAll("'", '')
    .toLocaleUpperCase('kk')
    .split(/[^\p{L}\p{M}]+/u)
    .flatMap((part) => [...folded(part)])
    .toSorted()
    .join('');
