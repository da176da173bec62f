import { documentKinds } from '#domain/regulation/documents/document-kinds.ts';
import type { Defect } from '#domain/regulation/documents/documents.ts';
import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { sentences, type Words, words } from '#domain/words.ts';

/** Phrases that several messages share. */

const withEach = (parts: readonly Words[], join: (texts: readonly string[]) => string): Words =>
  words(join(parts.map(({ kk }) => kk)), join(parts.map(({ ru }) => ru)), join(parts.map(({ en }) => en)));

/** Names in one line: a; b; c. */
export const enumerated = (names: readonly Words[]): Words => withEach(names, (texts) => texts.join('; '));

/** Names numbered: 1) a; 2) b. */
export const listed = (names: readonly Words[]): Words =>
  withEach(names, (texts) => texts.map((text, index) => `${index + 1}) ${text}`).join('; '));

/** Somebody's own words under a label; they stay in the language they were written in. */
export const quoted = (label: Words, text: string): Words => {
  const sentence = /[.!?]$/.test(text) ? text : `${text}.`;
  return words(`${label.kk}: ${sentence}`, `${label.ru}: ${sentence}`, `${label.en}: ${sentence}`);
};

/** One line a defect: the document, what is wrong with it, what mends it. */
export const defectLine = ({ documentKind, text, cure }: Defect): Words => {
  const { name } = documentKinds[documentKind];
  return words(
    `Құжат: ${name.kk}. Кемшілік: ${text.kk} Қалай түзетуге болады: ${cure.kk}`,
    `Документ: ${name.ru}. Нарушение: ${text.ru} Как исправить: ${cure.ru}`,
    `Document: ${name.en}. Defect: ${text.en} How to mend it: ${cure.en}`,
  );
};

/** Where and until when a negative answer may be appealed; it stands in every one of them (APPK 80). */
export interface Appeal {
  readonly organisation: Words;
  readonly lastDay: PlainDate;
  /** said of a last day beyond the calendar (X61) */
  readonly mayMove?: Words;
}

export const appealBlock = ({ organisation, lastDay, mayMove }: Appeal): Words => {
  const last = dateWords(lastDay);
  const block = words(
    `Шешімге, әрекетке (әрекетсіздікке) шағымдана аласыз. Қайда: ${organisation.kk}. Соңғы күні: ${last.kk}.`,
    `Вы вправе обжаловать решение, действие (бездействие). Куда: ${organisation.ru}. Последний день: ${last.ru}.`,
    `You may appeal against the decision, act or inaction. Where: ${organisation.en}. Last day: ${last.en}.`,
  );
  return sentences(block, mayMove);
};

/** 8.6: which register had nothing. */
export const dataAbsent = {
  persons: words(
    'Жеке тұлғалардың мемлекеттік деректер қорында (ЖТ МДҚ) осы ЖСН бойынша мәліметтер табылмады.',
    'В Государственной базе данных физических лиц (ГБД ФЛ) данные по этому ИИН не найдены.',
    'The state database of natural persons holds no data for this IIN.',
  ),
  notary: words(
    'Бірыңғай нотариалдық ақпараттық жүйеде (БНАЖ) сенімхат мәліметтері табылмады.',
    'В Единой нотариальной информационной системе (ЕНИС) данные доверенности не найдены.',
    'The unified notarial information system holds no such power of attorney.',
  ),
} as const;

/** While a revocation list or a register is not to be had: neither accepted nor refused (X33). */
export const holdNotice = {
  heading: words('ЭЦҚ тексерілуде', 'Идет проверка ЭЦП', 'The signature is being checked'),
  body: words(
    'Сұраныс сақталды, қайта жіберудің қажеті жоқ.',
    'Запрос сохранен, отправлять повторно не нужно.',
    'The request is kept; there is no need to send it again.',
  ),
} as const;

/** The fixed words of a reasoned refusal (M5). */
export const refusalPhrases = {
  heading: words(
    'Мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап',
    'Мотивированный ответ об отказе в оказании государственной услуги',
    'Reasoned refusal of the state service',
  ),
  refused: words(
    'Сізге мемлекеттік қызмет көрсетуден бас тартылды.',
    'Вам отказано в оказании государственной услуги.',
    'The state service is refused to you.',
  ),
  facts: words(
    'Анықталған мән-жайлар және дереккөзі',
    'Установленные обстоятельства и источник',
    'Facts found and their source',
  ),
  cure: words(
    'Бас тарту себебін қалай жоюға болады',
    'Как устранить причину отказа',
    'What would remove the cause of the refusal',
  ),
  again: words(
    'Себебі жойылғаннан кейін қайта жүгіне аласыз.',
    'После ее устранения вы можете обратиться повторно.',
    'Once it is removed you may apply again.',
  ),
} as const;
