import type * as z from 'zod/mini';
import { dateFaults } from '#domain/text/date-faults.ts';
import { formatFaults } from '#domain/text/format-faults.ts';
import { textFaults } from '#domain/text/text-faults.ts';
import { type Words, words } from '#domain/words.ts';
import { chosenOf } from '#http/problems/choice-words.ts';
import type { Problem } from '#http/problems/problem.ts';

type Field = NonNullable<Problem['fields']>[number];
type Issue = z.core.$ZodIssue;

const one = (text: Words) => () => text;
const unforeseen = words(
  'Өрісті тексеріп, қайта толтырыңыз. Көмек: 1414.',
  'Проверьте поле и заполните заново. Помощь: 1414.',
  'Check the field and fill it in anew. Help: 1414.',
);

const passwordCure = words(
  'Кемінде 10 таңба: цифр, кіші және бас латын әрпі, белгі (мысалы, !)',
  'Не менее 10 знаков: цифра, строчная и заглавная латинская буква, знак (например, !)',
  'At least 10 characters: a digit, a small and a capital Latin letter, a symbol (such as !)',
);

const formats: Readonly<Record<string, Words>> = formatFaults;

/** How to mend a field, by what the schema found wrong with it; our own wording [O]. */
export const fieldCures: Readonly<Record<string, (issue: Issue) => Words>> = {
  missing: one(words('Өрісті толтырыңыз', 'Заполните поле', 'Fill this in')),
  invalid_type: one(
    words('Бұл өріс басқаша толтырылады', 'Это поле заполняется иначе', 'This field is filled in otherwise'),
  ),
  unrecognized_keys: (issue) => {
    const names = 'keys' in issue ? issue.keys.join(', ') : '';
    return words(`Мұндай өріс жоқ: ${names}`, `Нет такого поля: ${names}`, `There is no such field: ${names}`);
  },
  too_small: (issue) => bounded(issue, 'minimum'),
  too_big: (issue) => bounded(issue, 'maximum'),
  invalid_value: (issue) => chosenOf('values' in issue ? issue.values : []),
  invalid_format: (issue) =>
    formats[issue.message] ?? ('format' in issue ? formats[issue.format] : undefined) ?? unforeseen,
  ...Object.fromEntries(Object.entries(textFaults).map(([code, text]) => [code, one(text)])),
  INSTANT_INVALID: one(
    words(
      'Уақытты белдеуімен жазыңыз: 2026-11-24T09:00:00+05:00',
      'Напишите время с поясом: 2026-11-24T09:00:00+05:00',
      'Write an instant with its offset: 2026-11-24T09:00:00+05:00',
    ),
  ),
  DATE_FAR: one(dateFaults.DATE_FAR),
  CASE_NUMBER_INVALID: one(
    words(
      'Нөмірді тексеріңіз: бір таңбасы қате',
      'Проверьте номер: один знак неверен',
      'Check the number: a character is wrong',
    ),
  ),
  CASE_NAME_INVALID: one(
    words(
      'Істің id-і (case_…) не құжаттағы нөмірі қажет: KZ-2026-XXXXXXXX-X',
      'Нужен id дела (case_…) или номер с документа: KZ-2026-XXXXXXXX-X',
      'The id of the case (case_…) or the number on its papers is needed: KZ-2026-XXXXXXXX-X',
    ),
  ),
  VERIFICATION_CODE_INVALID: one(
    words(
      'Код құжаттағыдай 13 таңба болуы тиіс: XXXX-XXXX-XXXX-X',
      'В коде 13 знаков, как на документе: XXXX-XXXX-XXXX-X',
      'The code has 13 characters, as on the paper: XXXX-XXXX-XXXX-X',
    ),
  ),
  ...Object.fromEntries(
    ['DIGIT', 'LOWER_CASE', 'UPPER_CASE', 'SYMBOL'].map((part) => [`PASSWORD_WITHOUT_${part}`, one(passwordCure)]),
  ),
  PASSWORD_UNCHANGED: one(
    words(
      'Жаңа пароль бұрынғысынан өзгеше болуы тиіс',
      'Новый пароль должен отличаться от прежнего',
      'The new password must differ from the former one',
    ),
  ),
  REFRESH_TOKEN_INVALID: one(
    words(
      'Кіргенде берілген refreshToken мәнін өзгертпей жіберіңіз',
      'Передайте refreshToken без изменений, как он получен при входе',
      'Send the refreshToken exactly as it was given at sign-in',
    ),
  ),
  IDENTITY_CODE_INVALID: one(
    words(
      'Кодты бөлімде берілген парақтан көшіріңіз: ABCD-2345',
      'Перепишите код с листка, выданного в отделе: ABCD-2345',
      'Copy the code from the slip: ABCD-2345',
    ),
  ),
};
const also: Readonly<Record<string, string>> = { NOT_AN_INSTANT: 'INSTANT_INVALID' };

/** What a bound counts: characters of a text, entries of a list; a number is its own measure. */
const counted: Readonly<Record<string, Words>> = {
  string: words('Таңбалар саны', 'Символов', 'Characters'),
  array: words('Саны', 'Количество', 'How many'),
};
const value = words('Мәні', 'Значение', 'The value');
const ends = {
  minimum: words('кемінде', 'не менее', 'at least'),
  maximum: words('ең көбі', 'не более', 'at most'),
} as const;

type Bounded = Partial<Record<keyof typeof ends, number>> & { readonly inclusive?: boolean };
/** The last whole number that is taken: a bound may be itself outside. */
const endIn = ({ inclusive, ...issue }: Bounded, bound: keyof typeof ends): number =>
  Number(issue[bound]) + (inclusive === false ? (bound === 'minimum' ? 1 : -1) : 0);

function bounded(issue: Issue, bound: keyof typeof ends): Words {
  const limit = bound in issue ? String(endIn(issue as unknown as Bounded, bound)) : '';
  const what = counted['origin' in issue ? String(issue.origin) : ''] ?? value;
  const end = ends[bound];
  return words(`${what.kk} ${end.kk}: ${limit}`, `${what.ru} ${end.ru}: ${limit}`, `${what.en}, ${end.en}: ${limit}`);
}

/** Of several shapes that were all refused, the one that was meant: no field of it is strange, or fewest are wrong. */
const meant = (issue: Issue): readonly Issue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const strange = (tried: readonly Issue[]) => tried.filter(({ code }) => code === 'unrecognized_keys').length;
  const [nearest = []] = issue.errors.toSorted(
    (one, other) => strange(one) - strange(other) || one.length - other.length,
  );
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(meant);
};

/** Each field that a schema refused: where, what, and how to mend it. */
export const fieldProblems = (issues: readonly Issue[], where: string): Field[] =>
  issues.flatMap(meant).map((issue) => {
    const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
    const code = isMissing ? 'missing' : issue.code === 'custom' ? issue.message : issue.code;
    const cure = fieldCures[also[code] ?? code]?.(issue) ?? unforeseen;
    return { field: [where, ...issue.path].join('.'), problem: code.toUpperCase(), cure };
  });
