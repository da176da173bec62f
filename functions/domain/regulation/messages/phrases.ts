import type { Defect } from '#domain/regulation/documents/defects.ts';
import { serviceTitle } from '#domain/regulation/edition.ts';
import { contacts } from '#domain/regulation/offices/contacts.ts';
import { periods } from '#domain/regulation/periods.ts';
import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { lines, sentences, type Words, words } from '#domain/words.ts';

/** Phrases that several messages share. */

const withEach = (parts: readonly Words[], join: (texts: readonly string[]) => string): Words =>
  words(join(parts.map(({ kk }) => kk)), join(parts.map(({ ru }) => ru)), join(parts.map(({ en }) => en)));

/** Names in one line: a; b; c. */
export const enumerated = (names: readonly Words[]): Words => withEach(names, (texts) => texts.join('; '));

/** Each on a line of its own, numbered: 1) a, 2) b. */
export const numbered = (items: readonly Words[]): Words =>
  withEach(items, (texts) => texts.map((text, index) => `${index + 1}) ${text}`).join('\n'));

/** A label and what it says, on one line. */
export const labelled = (label: Words, value: Words): Words =>
  words(`${label.kk}: ${value.kk}.`, `${label.ru}: ${value.ru}.`, `${label.en}: ${value.en}.`);

/** Somebody's own words as one sentence; they stay in the language they were written in. */
export const quoted = (text: string): Words => {
  const sentence = /[.!?]$/.test(text) ? text : `${text}.`;
  return words(sentence, sentence, sentence);
};

/** Which service is refused, returned or asked for: whoever has several papers must tell them apart. */
export const ofService = words(
  `Мемлекеттік көрсетілетін қызмет: «${serviceTitle.short.kk}».`,
  `Государственная услуга: «${serviceTitle.short.ru}».`,
  `State service: "${serviceTitle.short.en}".`,
);

/** Where the regulation says so, as each language cites it: 9.3 is the third item of paragraph 9. */
export function byRegulation(cited: `${number}.${number}`): Words {
  const [paragraph, item] = cited.split('.');
  return words(
    `Негізі: регламенттің ${paragraph}-тармағының ${item}) тармақшасы.`,
    `Основание: подпункт ${item}) пункта ${paragraph} регламента.`,
    `Ground: item ${item}) of paragraph ${paragraph} of the regulation.`,
  );
}

/** One sentence a defect: whose document, what is wrong with it, what mends it. */
export const defectLine = ({ document, text, cure }: Defect): Words =>
  words(
    `Құжат: ${document.kk}. Кемшілік: ${text.kk} Қалай түзетуге болады: ${cure.kk}`,
    `Документ: ${document.ru}. Что не так: ${text.ru} Как исправить: ${cure.ru}`,
    `Document: ${document.en}. Defect: ${text.en} How to correct it: ${cure.en}`,
  );

/** Where and until when a negative answer may be appealed; it stands in every one of them (APPK 80). */
export interface Appeal {
  readonly organisation: Words;
  readonly lastDay: PlainDate;
  /** said of a last day beyond the calendar (X61) */
  readonly mayMove?: Words;
  /** true: it is handed in below and heard above (APPK 91(3)–(4)) */
  readonly isHeardAbove?: boolean;
  /** true: it is read after its last day (X79) */
  readonly hasPassed?: boolean;
}

/** A complaint is handed in at the head's office. */
export const headOf = ({ kk, ru, en }: Words): Words =>
  words(`${kk} (басшысының атына)`, `${ru} (на имя руководителя)`, `${en} (to the head)`);

const mayAppeal = words(
  'Бұл шешімге шағымдана аласыз.',
  'Вы вправе обжаловать это решение.',
  'You may appeal against this decision.',
);

const heardAbove = words(
  'Шағымды жоғары тұрған орган қарайды.',
  'Рассматривает ее вышестоящий орган.',
  'A higher body considers it.',
);

/** Until when a complaint is made, for whoever reads it today; once the day has passed, that it has, and what remains (X79). */
export function untilWhen({ lastDay, mayMove, hasPassed }: Pick<Appeal, 'lastDay' | 'mayMove' | 'hasPassed'>): Words {
  const { kk, ru, en } = dateWords(lastDay);
  if (hasPassed)
    return words(
      `Шағым беру мерзімі өтті, соңғы күні: ${kk}. Себебін көрсетіп, мерзімді қалпына келтіруді сұрап шағым бере аласыз (ӘРПК 92-бабы). Сотқа шағым қаралғаннан кейін жүгінеді.`,
      `Срок подачи жалобы истек, последний день: ${ru}. Можно подать жалобу и просить восстановить срок, указав причину пропуска (статья 92 АППК). В суд обращаются после рассмотрения жалобы.`,
      `The term for the complaint has passed, its last day: ${en}. You may complain and ask to restore the term, saying why it was missed (APPK, article 92). The court is turned to after a complaint.`,
    );
  return sentences(
    words(
      `Шағым берудің соңғы күні: ${kk}.`,
      `Последний день подачи жалобы: ${ru}.`,
      `Last day for the complaint: ${en}.`,
    ),
    mayMove,
  );
}

const posted = periods.postedDelivered.amount;

/** Of a paper that may come by post: its days run from the end of the day on which a letter counts as told (X295). */
export const sinceLetter = words(
  `Бұл құжат поштамен келсе, жіберілген күннен кейінгі ${posted}-күн аяқталғанда тапсырылған болып есептеледі, шағымдану мерзімі содан кейін саналады.`,
  `Если документ пришел почтой, он считается врученным по окончании ${posted}-го дня после отправки, и срок жалобы считается с этого времени.`,
  `If this came by post, it counts as told when day ${posted} after its posting is over, and the days for a complaint are counted from then.`,
);

export function appealBlock(appeal: Appeal): Words {
  const { organisation, isHeardAbove, hasPassed } = appeal;
  const help = contacts.contactCentre.value;
  return lines(
    hasPassed ? undefined : mayAppeal,
    words(
      `Шағым берілетін орган: ${organisation.kk}.`,
      `Куда подать жалобу: ${organisation.ru}.`,
      `Where to complain: ${organisation.en}.`,
    ),
    isHeardAbove ? heardAbove : undefined,
    untilWhen(appeal),
    words(
      `Шағым жеке кабинетте, Мемлекеттік корпорацияның кез келген бөлімінде не поштамен беріледі. Анықтама: ${help}.`,
      `Жалоба подается в личном кабинете, в любом отделе Государственной корпорации или почтой. Справки: ${help}.`,
      `A complaint is made in the cabinet, at any desk of the State Corporation, or by post. Questions: ${help}.`,
    ),
  );
}

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
    'Сұраныс сақталды, қайта жіберудің қажеті жоқ. Кезектілік уақытыңыз өзгермейді.',
    'Запрос сохранен, отправлять повторно не нужно. Момент очередности не меняется.',
    'The request is kept; there is no need to send it again. The moment that decides your place does not change.',
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
    'Өтінішіңіз қаралды. Сізді тұрғын үйге мұқтаж азамат ретінде есепке қоюдан бас тартылды. Төменде себебі, оны қалай түзетуге және қайда шағымдануға болатыны жазылған.',
    'Ваше заявление рассмотрено. В постановке на учет нуждающихся в жилище отказано. Ниже указаны причина, способ ее устранения и порядок обжалования.',
    'Your application has been examined. Registration as a person in need of a dwelling is refused. Below are the reason, what would remove it, and how to appeal.',
  ),
  ground: words('Заңдағы негізі', 'Правовое основание', 'Ground in law'),
  facts: words(
    'Анықталған мән-жайлар және дереккөзі (орындаушының мәтіні, іс тілінде):',
    'Установленные обстоятельства и источник (текст исполнителя, на языке дела):',
    "Facts found and their source (the executor's text, in the language of the case):",
  ),
  cure: words(
    'Бас тарту себебін қалай жоюға болады (орындаушының мәтіні, іс тілінде):',
    'Как устранить причину отказа (текст исполнителя, на языке дела):',
    "What would remove the cause of the refusal (the executor's text, in the language of the case):",
  ),
  again: words(
    'Осыдан кейін қайта жүгіне аласыз.',
    'После этого вы можете обратиться повторно.',
    'After that you may apply again.',
  ),
} as const;
