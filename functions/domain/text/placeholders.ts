/**
 * What people and registers write where there is no name, by the language they write it in, gathered on 29
 * November 2026; whatever is a name somewhere (Null, Nil, Na, No) is not here. It would be printed as a name (X96).
 */
export const placeholders = {
  kk: [
    ...['жоқ', 'аты жоқ', 'атым жоқ', 'есімі жоқ', 'есімім жоқ', 'тегі жоқ', 'тегім жоқ', 'аты-жөні жоқ'],
    ...['әкесінің аты жоқ', 'белгісіз', 'аты белгісіз', 'тегі белгісіз', 'көрсетілмеген', 'көрсетілмеді'],
    ...['деректер жоқ', 'мәлімет жоқ', 'атаусыз', 'тегі', 'аты', 'есімі', 'әкесінің аты', 'аты-жөні'],
  ],
  ru: [
    ...['нет', 'нету', 'нет имени', 'имени нет', 'нет фамилии', 'фамилии нет', 'нет отчества', 'отчества нет'],
    ...['без имени', 'без фамилии', 'без отчества', 'нет данных', 'нет сведений', 'не имею', 'не имеет', 'не имеется'],
    ...['отсутствует', 'отсутствуют', 'имя отсутствует', 'фамилия отсутствует', 'отчество отсутствует'],
    ...['неизвестно', 'неизвестен', 'неизвестна', 'неизвестный', 'неизвестная', 'имя неизвестно', 'не известно'],
    ...['фамилия неизвестна', 'отчество неизвестно', 'не знаю', 'не указано', 'не указана', 'не указан', 'прочерк'],
    ...['имя', 'фамилия', 'отчество', 'фио', 'аноним'],
  ],
  en: [
    ...['none', 'no name', 'noname', 'no surname', 'no last name', 'no family name', 'no first name', 'no given name'],
    ...['no patronymic', 'no middle name', 'without name', 'without surname', 'unknown', 'name unknown', 'not known'],
    ...['surname unknown', 'unnamed', 'not given', 'not stated', 'not specified', 'not applicable', 'not available'],
    ...[
      'anonymous',
      'name',
      'surname',
      'last name',
      'first name',
      'family name',
      'given name',
      'middle name',
      'patronymic',
    ],
  ],
} as const satisfies Readonly<Record<'kk' | 'ru' | 'en', readonly string[]>>;

/** How Kazakh letters are typed where a keyboard lacks them. */
const withoutKazakhLetters: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е' },
};

/** The letters alone, however they are spaced, sized and typed. */
const lettersOf = (text: string): string =>
  text
    .toLocaleLowerCase('ru')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[әғқңөұүһіё]/gu, (letter) => withoutKazakhLetters[letter] ?? letter);

const known: ReadonlySet<string> = new Set(Object.values(placeholders).flat().map(lettersOf));
/** One letter again and again, as fields are filled to be full. */
const repeatedLetter = /^(\p{L})\1{2,}$/u;

/** Does it say that there is no name, or nothing: a dash, a word for none, the word of the field (X96)? */
export function saysNone(name: string): boolean {
  const letters = lettersOf(name);
  return letters === '' || known.has(letters) || repeatedLetter.test(letters);
}
