import { type Words, words } from '#domain/words.ts';

export const listedHeading = words(
  'Алты тізімде кім тұр (74)',
  'Кто состоит в шести списках (74)',
  'Who stands on the six lists (74)',
);

export const listedWords = (list: Words, people: number): Words =>
  words(`${list.kk}: ${people}\u00a0адам`, `${list.ru}: ${people}\u00a0чел.`, `${list.en}: ${people}\u00a0people`);

/** What outsiders read of it: of a small list none of its acts (X128). */
export const smallList = words(
  'Тізімде ешқашан он адам болған емес: бөгде адамға одан хештер ғана ашық, ешкім танылмайды',
  'В списке никогда не было десяти человек: посторонним видны только хеши, никого нельзя узнать',
  'The list never had ten people: outsiders read only hashes of it, and nobody can be told',
);
