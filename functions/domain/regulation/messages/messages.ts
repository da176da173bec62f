import { type DocumentKind, documentKinds } from '#domain/regulation/documents/document-kinds.ts';
import type { Defect } from '#domain/regulation/documents/documents.ts';
import { contacts } from '#domain/regulation/offices/contacts.ts';
import { dateWords, momentWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import {
  type Appeal,
  appealBlock,
  dataAbsent,
  defectLine,
  enumerated,
  listed,
  quoted,
  refusalPhrases,
} from './phrases.ts';
import { signatureFault } from './signature-faults.ts';

/** What a message says: a heading and a body, in the three languages of wording; nothing here knows a person's name. */
export type Message = { readonly heading: Words; readonly body: Words };

const defectsMessage = ({ defects, appeal }: { defects: readonly Defect[]; appeal: Appeal }): Message => ({
  heading: words(
    'Құжаттарыңызда кемшіліктер бар, өтініш қайтарылды',
    'В документах есть нарушения, заявление возвращено',
    'Your documents have defects; the application is returned',
  ),
  body: sentences(
    words(
      'Құжаттарда кемшіліктердің болуына байланысты сұратылып отырған қызметтен бас тарту.',
      'Отказ в запрашиваемой услуге в связи с имеющимися нарушениями в документах.',
      'Refusal of the requested service because of defects in the documents.',
    ),
    ...defects.map(defectLine),
    words(
      'Кемшіліктерді жойғаннан кейін қайта жүгіне аласыз. Енгізілген мәліметтер сақталды.',
      'После устранения нарушений вы можете обратиться повторно. Введенные данные сохранены.',
      'You may apply again once they are mended. What you typed is kept.',
    ),
    appealBlock(appeal),
  ),
});

function missingNames(defects: readonly Defect[]): Words | undefined {
  const missing = defects.filter(({ code }) => code === 'MISSING');
  if (missing.length === 0) return undefined;
  const names = listed(missing.map(({ documentKind }) => documentKinds[documentKind].name));
  return words(
    `Жоқ құжаттардың атауы: ${names.kk}.`,
    `Наименование отсутствующих документов: ${names.ru}.`,
    `Missing documents: ${names.en}.`,
  );
}

/** M1–M10 of the regulation; M4 alone is called «хабарлама» to a reader (glossary), though the text uses the word for failures too. */
export const messages = {
  /** 8.6: a register has no such person, or no such power of attorney. */
  M1: ({ absent }: { absent: readonly ('persons' | 'notary')[] }): Message => ({
    heading: words('Мәліметтерді алу мүмкін болмады', 'Невозможно получить данные', 'The data could not be obtained'),
    body: sentences(
      ...absent.map((register) => dataAbsent[register]),
      words(
        'Енгізілген мәліметтерді тексеріп, қайта жүгініңіз. Бұл – қызмет көрсетуден бас тарту емес.',
        'Проверьте введенные данные и обратитесь повторно. Это не отказ в оказании услуги.',
        'Check what was entered and apply again. This is not a refusal of the service.',
      ),
    ),
  }),

  /** 9.3: defects in the documents, at the desk. */
  M2: defectsMessage,

  /** 9.3, given in both channels (X20): the receipt. */
  M3: (receipt: {
    number: string;
    acceptedAt: Instant;
    service: Words;
    documents: readonly DocumentKind[];
    acceptedBy: Words;
    resultOn: PlainDate;
    resultAt: Words;
  }): Message => {
    const at = momentWords(receipt.acceptedAt);
    const due = dateWords(receipt.resultOn);
    const names = enumerated(receipt.documents.map((kind) => documentKinds[kind].name));
    const count = receipt.documents.length;
    return {
      heading: words(
        'Құжаттардың қабылданғаны туралы қолхат',
        'Расписка о приеме документов',
        'Receipt for the documents',
      ),
      body: words(
        `Нөмірі: ${receipt.number}. Қабылданған күні мен уақыты: ${at.kk}. Мемлекеттік көрсетілетін қызмет: ${receipt.service.kk}. Құжаттардың саны: ${count}. Құжаттардың атауы: ${names.kk}. Қабылдаған: ${receipt.acceptedBy.kk}. Нәтижені беру күні: ${due.kk}. Нәтижені беру орны: ${receipt.resultAt.kk}.`,
        `Номер: ${receipt.number}. Дата и время приема: ${at.ru}. Государственная услуга: ${receipt.service.ru}. Количество документов: ${count}. Названия документов: ${names.ru}. Принял: ${receipt.acceptedBy.ru}. Дата выдачи результата: ${due.ru}. Место выдачи результата: ${receipt.resultAt.ru}.`,
        `Number: ${receipt.number}. Date and time of acceptance: ${at.en}. State service: ${receipt.service.en}. Number of documents: ${count}. Documents: ${names.en}. Accepted by: ${receipt.acceptedBy.en}. Date of the result: ${due.en}. Place of the result: ${receipt.resultAt.en}.`,
      ),
    };
  },

  /** Para 3: the registration notice, with the register number and the place as of a moment. */
  M4: (notice: {
    registeredOn: PlainDate;
    list: Words;
    registerNumber: number;
    place: number;
    listSize: number;
    asOf: Instant;
  }): Message => {
    const on = dateWords(notice.registeredOn);
    const asOf = momentWords(notice.asOf);
    const { list, registerNumber, place, listSize } = notice;
    return {
      heading: words('Есепке қою туралы хабарлама', 'Уведомление о постановке на учет', 'Notice of registration'),
      body: words(
        `Сіз тұрғын үйге мұқтаж азамат ретінде есепке қойылдыңыз. Есепке қойылған күні: ${on.kk}. Тізім (санат): ${list.kk}. Кезектің реттік нөмірі: ${registerNumber}. Кезектегі орны: ${place}, барлығы: ${listSize}, есептелген уақыты: ${asOf.kk}. Реттік нөмір өзгермейді, кезектегі орын өзгеруі мүмкін.`,
        `Вы поставлены на учет как гражданин, нуждающийся в жилище. Дата постановки на учет: ${on.ru}. Список (категория): ${list.ru}. Порядковый номер очереди: ${registerNumber}. Место в очереди: ${place} из ${listSize}, на момент: ${asOf.ru}. Порядковый номер не меняется, место в очереди может измениться.`,
        `You are registered as a citizen in need of a dwelling. Date of registration: ${on.en}. List (category): ${list.en}. Ordinal number in the queue: ${registerNumber}. Place in the queue: ${place} of ${listSize}, as of ${asOf.en}. The ordinal number does not change; the place may.`,
      ),
    };
  },

  /** Para 3: the reasoned refusal; facts and cure are the executor's own words. */
  M5: (refusal: {
    ground: Words;
    article: string;
    facts: readonly { text: string; source: string }[];
    cure: string;
    appeal: Appeal;
  }): Message => {
    const { ground, article, facts, cure } = refusal;
    const stated = facts.map(({ text, source }) => `${text} (${source})`).join('; ');
    return {
      heading: refusalPhrases.heading,
      body: sentences(
        refusalPhrases.refused,
        words(
          `Негіз (бап): ${ground.kk} (${article}).`,
          `Основание (статья): ${ground.ru} (${article}).`,
          `Ground (article): ${ground.en} (${article}).`,
        ),
        quoted(refusalPhrases.facts, stated),
        quoted(refusalPhrases.cure, cure),
        refusalPhrases.again,
        appealBlock(refusal.appeal),
      ),
    };
  },

  /** 10.4: the same words for a wrong number and a wrong password. */
  M6: (): Message => ({
    heading: words(
      'Порталда авторландырудан бас тартылды',
      'В авторизации на портале отказано',
      'The portal refused authorisation',
    ),
    body: words(
      'ЖСН немесе пароль дұрыс емес. Қайта енгізіңіз.',
      'Неверный ИИН или пароль. Введите еще раз.',
      'Wrong IIN or password. Enter them again.',
    ),
  }),

  /** 10.7: the signature is not confirmed, why, and what to do. */
  M7: ({ fault, on }: { fault: string; on?: PlainDate | undefined }): Message => {
    const { what, cure } = signatureFault(fault, on);
    return {
      heading: words(
        'ЭЦҚ расталмады, сұраныс қабылданбады',
        'ЭЦП не подтверждена, запрос не принят',
        'The signature is not confirmed, the request is not accepted',
      ),
      body: sentences(
        words(
          'Сұратылған қызметтен бас тартылды: ЭЦҚ расталмады.',
          'Отказ в запрашиваемой услуге: подлинность ЭЦП не подтверждена.',
          'The requested service is refused: the signature is not confirmed.',
        ),
        what,
        words('Бұл – тұрғын үй бойынша шешім емес.', 'Это не решение по жилью.', 'This is no decision on housing.'),
        cure,
        words(
          `Сұранысты қайта жіберіңіз. Енгізілген мәліметтер сақталды. Көмек: ${contacts.contactCentre.value}.`,
          `Отправьте запрос снова. Введенные данные сохранены. Помощь: ${contacts.contactCentre.value}.`,
          `Send the request again. What was entered is kept. Help: ${contacts.contactCentre.value}.`,
        ),
      ),
    };
  },

  /** 10.10: defects in the documents, on the portal. */
  M8: defectsMessage,

  /** Para 16: where the order and the status can be learned. */
  M9: (): Message => ({
    heading: words(
      'Мемлекеттік қызмет көрсетудің тәртібі мен мәртебесі',
      'Порядок и статус оказания государственной услуги',
      'Order and status of the state service',
    ),
    body: words(
      `Бірыңғай байланыс орталығы: ${contacts.contactCentre.value}, ${contacts.contactCentreLong.value}.`,
      `Единый контакт-центр: ${contacts.contactCentre.value}, ${contacts.contactCentreLong.value}.`,
      `Unified contact centre: ${contacts.contactCentre.value}, ${contacts.contactCentreLong.value}.`,
    ),
  }),

  /** The Standard's receipt of refusal to accept, at the desk before anything is sent: incomplete or not in order. */
  M10: ({ centre, defects, appeal }: { centre: Words; defects: readonly Defect[]; appeal: Appeal }): Message => ({
    heading: words(
      'Құжаттарды қабылдаудан бас тарту туралы қолхат',
      'Расписка об отказе в приеме документов',
      'Receipt of refusal to accept documents',
    ),
    body: sentences(
      words(
        `«Мемлекеттік көрсетілетін қызметтер туралы» Заңның 20-бабының 2-тармағын басшылыққа ала отырып, «Азаматтарға арналған үкімет» мемлекеттік корпорациясының бөлімі (${centre.kk}) құжаттардың толық топтамасын ұсынбауыңызға байланысты құжаттарды қабылдаудан бас тартады.`,
        `Руководствуясь пунктом 2 статьи 20 Закона «О государственных услугах», отдел Государственной корпорации «Правительство для граждан» (${centre.ru}) отказывает в приеме документов ввиду представления Вами неполного пакета документов.`,
        `Under art. 20(2) of the Law "On State Services" the department of the State Corporation "Government for Citizens" (${centre.en}) refuses to accept the documents because the package is not complete.`,
      ),
      missingNames(defects),
      ...defects.filter(({ code }) => code !== 'MISSING').map(defectLine),
      words(
        'Осы қолхат әр тарап үшін бір-бірден 2 данада жасалды.',
        'Настоящая расписка составлена в 2 экземплярах, по одному для каждой стороны.',
        'This receipt is made in two copies, one for each side.',
      ),
      appealBlock(appeal),
    ),
  }),
} as const;
