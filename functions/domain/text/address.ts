import { inOneAlphabet } from './number.ts';

/** What says which number is whose, in Kazakh and in Russian: an address is the same with and without it. */
const marking = ['үй', 'ү', 'дом', 'д', 'пәтер', 'пәт', 'п', 'квартира', 'кв', 'шағын', 'т'];
/** By what one kind of street is told in either language; a street and an avenue may bear one name. */
const streets: Readonly<Record<string, readonly string[]>> = {
  STREET: ['көше', 'көшесі', 'к', 'улица', 'ул'],
  AVENUE: ['даңғыл', 'даңғылы', 'проспект', 'просп', 'пр'],
  LANE: ['тұйық', 'тұйығы', 'переулок', 'пер'],
  QUARTER: ['аудан', 'ауданы', 'микрорайон', 'мкрн', 'мкр'],
};
const spoken: ReadonlyMap<string, string> = new Map([
  ...marking.map((word) => [inOneAlphabet(word), ''] as const),
  ...Object.entries(streets).flatMap(([kind, words]) => words.map((word) => [inOneAlphabet(word), kind] as const)),
]);

/** A number with the letter of its block, however they are parted, or a word. */
const parts = /(?<number>[0-9]+)(?:[\s-]*(?<block>\p{L})(?!\p{L}))?|(?<word>\p{L}+)/gu;

/**
 * By which two writings of an address in one locality are found to be one: case, spaces, points and dashes, which of two
 * alphabets a letter was typed in, in which order its words stand and how house, flat and kind of street are marked are nobody's;
 * the numbers stand in their order. A street that is named in another language, or by another form of its name, is another.
 */
export function comparedAddress(address: string): string {
  const found = [...inOneAlphabet(address).matchAll(parts)].map(({ groups = {} }) => groups);
  const words = found.flatMap(({ word }) => (word === undefined ? [] : [spoken.get(word) ?? word]));
  const numbers = found.flatMap(({ number, block = '' }) =>
    number === undefined ? [] : [`${number.replace(/^0+(?=[0-9])/u, '')}${spoken.get(block) === '' ? '' : block}`],
  );
  return [...words.filter((word) => word !== '').toSorted(), ...numbers].join(' ');
}
