import { type OldColumn, oldColumnIds, oldColumns } from '#domain/form/old-row.ts';
import { type Words, words } from '#domain/words.ts';
import { Advice } from '#infra/running/advice.ts';
import { worded } from '#infra/running/worded.ts';
import { fileFaults } from './import-words.ts';

/** By what names offices call the columns of their lists, beside our own; of a name its letters and digits count. */
const names: Readonly<Record<OldColumn, readonly string[]>> = {
  number: ['номер', '№', 'реттік нөмірі', 'нөмірі', 'порядковый номер', 'номер очереди'],
  iin: ['ЖСН', 'ИИН'],
  surname: ['тегі', 'фамилия'],
  name: ['аты', 'имя'],
  patronymic: ['әкесінің аты', 'отчество'],
  filedOn: ['есепке тұрған күні', 'дата постановки', 'дата постановки на учет', 'дата регистрации', 'тіркелген күні'],
  filedAt: ['уақыты', 'время'],
  phone: ['телефон', 'телефоны'],
  email: ['электрондық пошта', 'электронная почта', 'e-mail'],
  registeredAddress: ['тіркелген мекенжайы', 'адрес прописки', 'адрес регистрации', 'мекенжайы', 'адрес'],
  actualAddress: ['нақты мекенжайы', 'фактический адрес', 'адрес проживания'],
  family: ['отбасы мүшелері', 'члены семьи', 'ИИН членов семьи'],
  consent: ['келісім', 'согласие'],
};

const plain = (name: string): string => name.toLocaleLowerCase('kk').replaceAll(/[^\p{L}\p{N}№]/gu, '');
const known = new Map(oldColumnIds.flatMap((id) => [id, ...names[id]].map((name) => [plain(name), id] as const)));

const advised = (said: Words): Advice => worded(said, (sentence) => new Advice(sentence));

/** The columns that the head of a file names. Throws Advice where one is unknown, twice or lacking. */
export function columnsOf(head: readonly string[]): OldColumn[] {
  const found = head.map((name, index) => ({ name, place: index + 1, id: known.get(plain(name)) }));
  const strange = found.filter(({ id }) => id === undefined);
  if (strange.length > 0) throw advised(unknownIn(strange));
  const ids = found.flatMap(({ id }) => id ?? []);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw advised(fileFaults.columnTwice(twice));
  const lacking = oldColumnIds.filter((id) => 'isDue' in oldColumns[id] && !ids.includes(id));
  if (lacking.length > 0) throw advised(fileFaults.columnsLacking(lacking));
  return ids;
}

/** A table often ends in columns that nobody has named: they are told by their place. */
function unknownIn(strange: readonly { readonly name: string; readonly place: number }[]): Words {
  const named = (language: keyof Words) =>
    strange.map(({ name, place }) => (name === '' ? fileFaults.unnamed(place)[language] : `"${name}"`));
  return words(
    fileFaults.unknownColumns(named('kk')).kk,
    fileFaults.unknownColumns(named('ru')).ru,
    fileFaults.unknownColumns(named('en')).en,
  );
}
