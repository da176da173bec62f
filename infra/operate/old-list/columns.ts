import { type OldColumn, oldColumnIds, oldColumns } from '#domain/form/old-row.ts';
import { Advice } from '#infra/running/advice.ts';

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

/** The columns that the head of a file names. Throws Advice where one is unknown, twice or lacking. */
export function columnsOf(head: readonly string[]): OldColumn[] {
  const found = head.map((name) => ({ name, id: known.get(plain(name)) }));
  const strange = found.filter(({ id }) => id === undefined).map(({ name }) => `"${name}"`);
  if (strange.length > 0)
    throw new Advice(`Nobody knows these columns: ${strange.join(', ')}. The columns are ${oldColumnIds.join(', ')}.`);
  const ids = found.flatMap(({ id }) => id ?? []);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Advice(`The column ${twice} is there twice: leave one of them out.`);
  const lacking = oldColumnIds.filter((id) => 'isDue' in oldColumns[id] && !ids.includes(id));
  if (lacking.length > 0)
    throw new Advice(`The file lacks the columns ${lacking.join(', ')}: add them to its first line.`);
  return ids;
}
