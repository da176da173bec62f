import { type DocumentKind, documentKinds } from '#domain/regulation/documents/document-kinds.ts';
import { contacts } from '#domain/regulation/offices/contacts.ts';
import { dateWords, momentWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { lines, paragraphs, sentences, type Words, words } from '#domain/words.ts';
import type { Message } from './message.ts';
import {
  acceptanceRefused,
  dataUnavailable,
  reasonedRefusal,
  returnedForDefects,
  signatureNotConfirmed,
} from './negative-messages.ts';
import { labelled, numbered } from './phrases.ts';
import { placeLines } from './place-lines.ts';

interface Receipt {
  readonly acceptedAt: Instant;
  readonly service: Words;
  readonly documents: readonly DocumentKind[];
  /** a sentence: the worker of a centre, or the provider to whom the portal gave them */
  readonly acceptedBy: Words;
  readonly resultOn: PlainDate;
  readonly resultAt: Words;
}

const receipt = ({ acceptedAt, service, documents, acceptedBy, resultOn, resultAt }: Receipt): Message => {
  const due = dateWords(resultOn);
  const count = `${documents.length}`;
  return {
    heading: words(
      'Құжаттардың қабылданғаны туралы қолхат',
      'Расписка о приеме документов',
      'Receipt for the documents',
    ),
    body: lines(
      labelled(
        words('Қабылданған күні мен уақыты', 'Дата и время приема', 'Date and time of acceptance'),
        momentWords(acceptedAt),
      ),
      labelled(words('Мемлекеттік көрсетілетін қызмет', 'Государственная услуга', 'State service'), service),
      labelled(words('Құжаттардың саны', 'Количество документов', 'Number of documents'), words(count, count, count)),
      numbered(documents.map((kind) => documentKinds[kind].name)),
      acceptedBy,
      words(
        `Нәтиже берілетін соңғы күн: ${due.kk} (ертерек дайын болуы мүмкін).`,
        `Результат будет выдан не позднее: ${due.ru} (может быть готов раньше).`,
        `Result due no later than: ${due.en} (it may be ready earlier).`,
      ),
      labelled(words('Нәтижені беру орны', 'Место выдачи результата', 'Place of the result'), resultAt),
    ),
  };
};

interface Notice {
  readonly registeredOn: PlainDate;
  readonly list: Words;
  readonly registerNumber: number;
  readonly place: number;
  readonly listSize: number;
  readonly asOf: Instant;
  /** what decides the place */
  readonly priorityMoment: Instant;
  /** its filing’s, an earlier request’s that was kept (X66), or that of a package taken in paper before (X107) */
  readonly momentOf: 'filing' | 'kept' | 'paper';
  /** who keeps the list */
  readonly provider: Words;
}

/** What decides the place, by whose moment it is. */
const decidedBy: Readonly<Record<Notice['momentOf'], (moment: Words) => Words>> = {
  filing: ({ kk, ru, en }) =>
    words(
      `Орын өтініш берілген уақыт бойынша анықталады: ${kk}.`,
      `Место определяется по времени подачи заявления: ${ru}.`,
      `The place is decided by the time of the application: ${en}.`,
    ),
  kept: ({ kk, ru, en }) =>
    words(
      `Орын бұрынғы өтініш берілген уақыт бойынша анықталады, ол қайта берген кезде сақталды: ${kk}.`,
      `Место определяется по времени подачи прежнего заявления, которое сохранено при повторной подаче: ${ru}.`,
      `The place is decided by the time of the earlier application, which was kept when it was filed again: ${en}.`,
    ),
  paper: ({ kk, ru, en }) =>
    words(
      `Орын құжаттар бұған дейін, жүйе істемегенде, қағазбен қабылданған уақыт бойынша анықталады: ${kk}.`,
      `Место определяется по времени, когда документы были приняты раньше на бумаге, при сбое системы: ${ru}.`,
      `The place is decided by the time at which the documents were taken in paper before, while the system was away: ${en}.`,
    ),
};

const stays = words(
  'Реттік нөмір – есептегі жазбаңыздың нөмірі, ол өзгермейді; кезектегі орын өзгеруі мүмкін.',
  'Порядковый номер – это номер вашей записи в учете, он не меняется; место в очереди может измениться.',
  'The ordinal number is that of your entry in the register and does not change; the place may.',
);

const whereToLook = words(
  `Орныңызды «жеке кабинеттен» немесе ${contacts.contactCentre.value} арқылы біле аласыз.`,
  `Место в очереди можно узнать в «личном кабинете» или по телефону ${contacts.contactCentre.value}.`,
  `Your place is shown in the personal cabinet and told by ${contacts.contactCentre.value}.`,
);

/** What is renewed at once, and what is asked for by a request of its own (X55, X56). */
const ifContactsChange = words(
  'Телефоныңыз, электрондық поштаңыз немесе нақты мекенжайыңыз өзгерсе, оларды «жеке кабинетте» немесе Мемлекеттік корпорацияның кез келген бөлімінде жаңартыңыз.',
  'Если изменится телефон, электронная почта или фактический адрес, обновите их в «личном кабинете» или в любом отделе Государственной корпорации.',
  'If your telephone, e-mail or actual address changes, renew them in the personal cabinet or at any desk of the State Corporation.',
);
const ifFamilyChanges = ({ kk, ru, en }: Words): Words =>
  words(
    `Тіркелген мекенжайыңыз немесе отбасы құрамыңыз өзгерсе, сол жерлерде мәліметтерді өзгерту туралы өтініш беріңіз: кезектілік уақыты мен реттік нөмір сақталады. Көрсетілетін қызметті беруші: ${kk}.`,
    `Если изменится адрес регистрации или состав семьи, подайте там же заявление об изменении данных: момент очередности и порядковый номер сохранятся. Услугодатель: ${ru}.`,
    `If your registered address or your family changes, apply there for a change of the data: the priority moment and the ordinal number stay. Provider: ${en}.`,
  );

const notice = (given: Notice): Message => {
  const [on, moment] = [dateWords(given.registeredOn), momentWords(given.priorityMoment)];
  const placed = placeLines(given);
  return {
    heading: words('Есепке қою туралы хабарлама', 'Уведомление о постановке на учет', 'Notice of registration'),
    body: paragraphs(
      words(
        'Сіз тұрғын үйге мұқтаж азамат ретінде есепке қойылдыңыз.',
        'Вы поставлены на учет как гражданин, нуждающийся в жилище.',
        'You are registered as a citizen in need of a dwelling.',
      ),
      lines(labelled(words('Есепке қойылған күні', 'Дата постановки на учет', 'Date of registration'), on), placed),
      sentences(decidedBy[given.momentOf](moment), stays),
      lines(whereToLook, ifContactsChange, ifFamilyChanges(given.provider)),
    ),
  };
};

/** A number is not torn between two lines. */
const bothNumbers = [contacts.contactCentre, contacts.contactCentreLong]
  .map(({ value }) => value.replaceAll(' ', '\u00a0'))
  .join(', ');

/** M1–M10 of the regulation; M4 alone is called «хабарлама» to a reader (glossary), though the text uses the word for failures too. */
export const messages = {
  M1: dataUnavailable,

  /** 9.3: defects in the documents, at the desk. */
  M2: returnedForDefects('9.3'),

  /** 9.3, given in both channels (X20): the receipt. */
  M3: receipt,

  /** Para 3: the registration notice, with the register number and the place as of a moment. */
  M4: notice,

  M5: reasonedRefusal,

  /** 10.4: the same words for a wrong number and a wrong password. */
  M6: (): Message => ({
    heading: words(
      'Порталда авторландырудан бас тартылды',
      'В авторизации на портале отказано',
      'The portal refused authorisation',
    ),
    body: words(
      'ЖСН немесе пароль дұрыс емес. Қайта енгізіңіз. Парольді ұмытсаңыз, оны ЭЦҚ арқылы немесе Мемлекеттік корпорацияда ауыстыра аласыз.',
      'Неверный ИИН или пароль. Введите еще раз. Если пароль забыт, его можно заменить с помощью ЭЦП или в Государственной корпорации.',
      'Wrong IIN or password. Enter them again. A forgotten password can be replaced by your digital signature or at the State Corporation.',
    ),
  }),

  M7: signatureNotConfirmed,

  /** 10.10: defects in the documents, on the portal. */
  M8: returnedForDefects('10.10'),

  /** Para 16: where the order and the status can be learned. */
  M9: (): Message => ({
    heading: words(
      'Мемлекеттік қызмет көрсетудің тәртібі мен мәртебесі',
      'Порядок и статус оказания государственной услуги',
      'Order and status of the state service',
    ),
    body: labelled(
      words('Бірыңғай байланыс орталығы', 'Единый контакт-центр', 'Unified contact centre'),
      words(bothNumbers, bothNumbers, bothNumbers),
    ),
  }),

  M10: acceptanceRefused,
} as const;
