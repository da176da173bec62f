import type * as z from 'zod/mini';
import { textFaults } from '#domain/text/text-faults.ts';
import { type Language, type Words, words } from '#domain/words.ts';
import type { Problem } from '#http/problems/problem.ts';

type Field = NonNullable<Problem['fields']>[number];
type Issue = z.core.$ZodIssue;

const one = (text: Words) => () => text;
const invalid = words('Өрістің пішімі дұрыс емес', 'Неверный формат поля', 'The format is wrong');

const passwordCure = words(
  'Кемінде 10 таңба: цифр, кіші және бас латын әрпі, белгі (мысалы, !)',
  'Не менее 10 знаков: цифра, строчная и заглавная латинская буква, знак (например, !)',
  'At least 10 characters: a digit, a small and a capital Latin letter, a symbol (such as !)',
);

/** How to mend a field, by what the schema found wrong with it; our own wording [O]. */
const cures: Readonly<Record<string, (issue: Issue) => Words>> = {
  missing: one(words('Өрісті толтырыңыз', 'Заполните поле', 'Fill this in')),
  invalid_type: one(
    words(
      'Мәннің түрі басқа: схеманы қараңыз',
      'Значение другого типа: смотрите схему',
      'The value is of another type: see the schema',
    ),
  ),
  unrecognized_keys: (issue) => {
    const names = 'keys' in issue ? issue.keys.join(', ') : '';
    return words(`Мұндай өріс жоқ: ${names}`, `Нет такого поля: ${names}`, `There is no such field: ${names}`);
  },
  too_small: (issue) => bounded(issue, 'minimum', words('Кемінде', 'Не менее', 'At least')),
  too_big: (issue) => bounded(issue, 'maximum', words('Көп дегенде', 'Не более', 'At most')),
  invalid_value: (issue) => {
    const values = 'values' in issue ? issue.values.map(String).join(', ') : '';
    return words(`Мүмкін мәндер: ${values}`, `Возможные значения: ${values}`, `One of: ${values}`);
  },
  invalid_format: (issue) => {
    const format = 'format' in issue ? String(issue.format) : '';
    if (format === 'date')
      return words('Күнді жазыңыз: ЖЖЖЖ-АА-КК', 'Напишите дату: ГГГГ-ММ-ДД', 'Write a date: YYYY-MM-DD');
    const asked = 'pattern' in issue && issue.pattern ? issue.pattern : format;
    return words(`Пішімі: ${asked}`, `Формат: ${asked}`, `The format: ${asked}`);
  },
  ...Object.fromEntries(Object.entries(textFaults).map(([code, text]) => [code, one(text)])),
  INSTANT_INVALID: one(
    words(
      'Уақытты белдеуімен жазыңыз: 2026-11-24T09:00:00+05:00',
      'Напишите время с поясом: 2026-11-24T09:00:00+05:00',
      'Write an instant with its offset: 2026-11-24T09:00:00+05:00',
    ),
  ),
  CASE_NUMBER_INVALID: one(
    words(
      'Нөмірді тексеріңіз: бір таңбасы қате',
      'Проверьте номер: один знак неверен',
      'Check the number: a character is wrong',
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
      'Кодты талоннан көшіріңіз: ABCD-2345',
      'Перепишите код с талона: ABCD-2345',
      'Copy the code from the slip: ABCD-2345',
    ),
  ),
};
const also: Readonly<Record<string, string>> = { NOT_AN_INSTANT: 'INSTANT_INVALID' };

function bounded(issue: Issue, bound: 'minimum' | 'maximum', at: Words): Words {
  const limit = bound in issue ? String((issue as unknown as Record<string, unknown>)[bound]) : '';
  return words(`${at.kk}: ${limit}`, `${at.ru}: ${limit}`, `${at.en}: ${limit}`);
}

/** Each field that a schema refused: where, what, and how to mend it in the reader's language. */
export const fieldProblems = (issues: readonly Issue[], where: string, language: Language): Field[] =>
  issues.map((issue) => {
    const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
    const code = isMissing ? 'missing' : issue.code === 'custom' ? issue.message : issue.code;
    const cure = cures[also[code] ?? code]?.(issue) ?? invalid;
    return { field: [where, ...issue.path].join('.'), problem: code.toUpperCase(), cure: cure[language] };
  });
