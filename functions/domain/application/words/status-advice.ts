import type { Application } from '#domain/application/application.ts';
import { whyUnconfirmed } from '#domain/application/rules/filing/refused-signature.ts';
import { past } from '#domain/application/stages.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import { resultAt } from '#domain/application/words/terms/legal-due-date.ts';
import { untilWhen } from '#domain/regulation/messages/phrases.ts';
import { keptAsBefore } from '#domain/regulation/messages/place-lines.ts';
import { signatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { dateWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import { appealTo, readAt } from './appeal.ts';
import { askedWords, notNowWords } from './asked-words.ts';
import { takenBesideWords } from './place/carried-words.ts';
import { anew, isFiledAgain, type Offer, promiseOf } from './place/moment-words.ts';
import { deemedRefusalOf } from './terms/overdue.ts';

type Advice = (theCase: Application, now: Instant, offer: Offer) => Words;

/** Nobody is told to do nothing while a term is missed: then there is a right, and it has a last day (X42). */
const wait: Advice = (theCase, now) => {
  const late = deemedRefusalOf(theCase, now);
  if (!late)
    return words(
      'Қазір сізден ештеңе талап етілмейді.',
      'Сейчас от вас ничего не требуется.',
      'You need not do anything now.',
    );
  const { appeal } = late;
  if (appeal.hasPassed) return sentences(mayWait, untilWhen(appeal));
  const right = words(
    'Нәтижені күте беруге немесе шағымдануға құқығыңыз бар.',
    'Вы можете ждать результата или подать жалобу.',
    'You may go on waiting for the result or complain.',
  );
  return sentences(right, untilWhen(appeal));
};

const mayWait = words(
  'Нәтижені күте беруге құқығыңыз бар.',
  'Вы можете ждать результата.',
  'You may go on waiting for the result.',
);

/** X66: what is mended and filed again, and what becomes of its moment, by the rule that filing follows. */
const refile =
  (cause: Words): Advice =>
  (theCase, _now, offer) =>
    isFiledAgain(offer) ? offer.filedAgain : sentences(cause, promiseOf(theCase, offer));

/** What mends the fault that was found, and that the request is sent again (10.7). */
const signAgain = (theCase: Application): Words =>
  sentences(
    signatureFault(whyUnconfirmed(theCase).fault).cure,
    words('Сұранысты қайта жіберіңіз.', 'Отправьте запрос снова.', 'Send the request again.'),
  );

/** An archived result is not lost: it is given out later too (X37). */
function collect(where: Words, keptUntil: PlainDate | undefined, now: Instant): Words {
  return sentences(
    words(
      `Жеке басыңызды куәландыратын құжатпен келіп, нәтижені алыңыз. Орны: ${where.kk}.`,
      `Приходите с документом, удостоверяющим личность, и получите результат. Место: ${where.ru}.`,
      `Collect the result with your identity document. Place: ${where.en}.`,
    ),
    keptUntil === undefined ? undefined : keptWords(keptUntil, localDate(now) > keptUntil),
    words(
      'Өкіл сенімхатпен келеді; нотариат куәландырған сенімхаты бар жаңа өкіл кез келген орталықта енгізіледі.',
      'Представителю нужна доверенность; нового, с нотариальной доверенностью, внесут в любом центре.',
      'A representative needs a power of attorney; a new one with a notarised power is entered at any centre.',
    ),
  );
}

function keptWords(keptUntil: PlainDate, hasPassed: boolean): Words {
  const { kk, ru, en } = dateWords(keptUntil);
  return hasPassed
    ? words(
        `Сақтау мерзімі өтті, соңғы күні: ${kk}; нәтиже сұрау бойынша беріледі.`,
        `Срок хранения истек, последний день: ${ru}; результат выдается по запросу.`,
        `The time of keeping has passed, its last day: ${en}; the result is given out on request.`,
      )
    : words(
        `Сақталатын соңғы күн: ${kk}; кейін де сұрау бойынша беріледі.`,
        `Хранится до: ${ru}; позже выдается по запросу.`,
        `Kept until: ${en}; given out on request later too.`,
      );
}

const afterRefusal = (theCase: Application, refusedAt: Instant, now: Instant): Words =>
  sentences(
    words(
      'Қалай және қашан қайта жүгінуге болатыны бас тарту туралы жауапта жазылған.',
      'Как и когда можно обратиться повторно, сказано в ответе об отказе.',
      'The refusal says how and when you may apply again.',
    ),
    theCase.change ? keptAsBefore : anew,
    untilWhen(readAt(appealTo(past('filing', theCase), refusedAt), now)),
  );

const seePlace = words(
  'Кезектегі орныңызды «жеке кабинеттен» немесе 1414 арқылы біле аласыз.',
  'Место в очереди можно узнать в «личном кабинете» или по телефону 1414.',
  'Your place in the queue is shown in the personal cabinet and told by 1414.',
);

/** Whose entry has ended, or is another's by now, is sent to no place. */
const standsNoMore = words(
  'Бұл өтініш бойынша сіз енді кезекте тұрмайсыз.',
  'По этому заявлению вы больше не состоите в очереди.',
  'By this request you stand in the queue no more.',
);

/** What the person can do now; our own wording [O]. */
const advice: Record<ApplicationStatus, Advice> = {
  OPENED: (theCase, now) =>
    theCase.taken
      ? takenBesideWords(theCase, theCase.taken.at, now)
      : theCase.channel === 'portal'
        ? words(
            'Нысанды толтырып, құжаттарды қоса беріп, ЭЦҚ-мен қол қойыңыз.',
            'Заполните форму, приложите документы и подпишите ЭЦП.',
            'Fill in the form, attach the documents and sign.',
          )
        : words(
            'Құжаттарды Мемлекеттік корпорация қызметкеріне тапсырыңыз.',
            'Передайте документы работнику Государственной корпорации.',
            'Hand the documents to the Corporation worker.',
          ),
  PACKAGE_REFUSED: refile(
    words(
      'Жетіспейтін құжаттарды қосып, кемшіліктерді түзетіп, қайта жүгініңіз.',
      'Добавьте недостающие документы, исправьте недостатки и обратитесь повторно.',
      'Add the missing documents, correct the defects and apply again.',
    ),
  ),
  DISCARDED: () => words('Жаңа өтініш бере аласыз.', 'Вы можете подать новое заявление.', 'You may apply anew.'),
  CHECKING_REGISTERS: wait,
  DATA_UNAVAILABLE: refile(
    words(
      'Енгізілген мәліметтерді тексеріп, қайта жүгініңіз.',
      'Проверьте введенные данные и обратитесь повторно.',
      'Check what was entered and apply again.',
    ),
  ),
  AWAITING_OPERATOR_SIGNATURE: wait,
  CHECKING_SIGNATURE: wait,
  SIGNATURE_NOT_CONFIRMED: (theCase, now, offer) => refile(signAgain(theCase))(theCase, now, offer),
  BEING_SENT: wait,
  CHECKING_DOCUMENTS: wait,
  RETURNED_FOR_DEFECTS: refile(
    words(
      'Кемшіліктерді жойып, қайта жүгініңіз.',
      'Устраните недостатки и обратитесь повторно.',
      'Correct the defects and apply again.',
    ),
  ),
  ACCEPTED: wait,
  AWAITING_RESOLUTION: wait,
  UNDER_EXAMINATION: (theCase, now, offer) => askedWords(theCase, now) ?? wait(theCase, now, offer),
  AWAITING_SIGNATURE: (theCase, now, offer) => sentences(notNowWords(theCase), wait(theCase, now, offer)),
  AWAITING_SENDING: wait,
  ON_ITS_WAY: wait,
  READY_FOR_COLLECTION: (theCase, now) => collect(resultAt(theCase, now), theCase.terms.keeping?.lastDay, now),
  ISSUED: (theCase, now) =>
    theCase.result?.kind === 'REFUSAL' ? afterRefusal(theCase, theCase.result.at, now) : seePlace,
  WITHDRAWN: refile(words('Жаңа өтініш бере аласыз.', 'Вы можете подать новое заявление.', 'You may apply anew.')),
};

/** `offer`: what the moment of an ended request may become when it is filed again; `gone`: its person holds no entry by it any more. */
export function adviceOn(theCase: Application, now: Instant, offer?: Offer, gone = false): Words {
  const told = advice[theCase.status](theCase, now, offer);
  return gone && told === seePlace ? standsNoMore : told;
}
