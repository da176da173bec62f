import type { Application } from '#domain/application/application.ts';
import { whyUnconfirmed } from '#domain/application/rules/refused-signature.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import { resultAt } from '#domain/application/words/legal-due-date.ts';
import { signatureFault } from '#domain/regulation/messages/signature-faults.ts';
import type { Instant } from '#domain/time/instant.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import { askedWords } from './asked-words.ts';
import { type Offer, promiseOf } from './moment-words.ts';

type Advice = (theCase: Application, now: Instant, offer: Offer) => Words;

const wait: Advice = () =>
  words('Сізден ештеңе талап етілмейді.', 'От вас ничего не требуется.', 'Nothing is asked of you.');

/** X66: what is mended and filed again, and what becomes of its moment, by the rule that filing follows. */
const refile =
  (cause: Words): Advice =>
  (theCase, _now, offer) =>
    sentences(cause, promiseOf(theCase, offer));

/** What mends the fault that was found, and that the request is sent again (10.7). */
const signAgain = (theCase: Application): Words =>
  sentences(
    signatureFault(whyUnconfirmed(theCase).fault).cure,
    words('Сұранысты қайта жіберіңіз.', 'Отправьте запрос снова.', 'Send the request again.'),
  );

/** What the person can do now; our own wording [O]. */
const advice: Record<ApplicationStatus, Advice> = {
  OPENED: ({ channel }) =>
    channel === 'portal'
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
  PACKAGE_REFUSED: () =>
    words(
      'Жетіспейтін құжаттарды қосып, кемшіліктерді түзетіп, қайта жүгініңіз.',
      'Добавьте недостающие документы, исправьте недостатки и обратитесь повторно.',
      'Add the missing documents, correct the defects and apply again.',
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
  UNDER_EXAMINATION: (theCase, now, offer) => askedWords(theCase) ?? wait(theCase, now, offer),
  AWAITING_SIGNATURE: wait,
  AWAITING_SENDING: wait,
  ON_ITS_WAY: wait,
  READY_FOR_COLLECTION: (theCase, now) => {
    const where = resultAt(theCase, now);
    return words(
      `Жеке басты куәландыратын құжатпен келіп, нәтижені алыңыз. Орны: ${where.kk}.`,
      `Получите результат, предъявив документ, удостоверяющий личность. Место: ${where.ru}.`,
      `Collect the result with your identity document. Place: ${where.en}.`,
    );
  },
  ISSUED: ({ result }) =>
    result?.kind === 'REFUSAL'
      ? words(
          'Бас тарту себебін жойғаннан кейін қайта жүгіне аласыз.',
          'После устранения причины отказа вы можете обратиться повторно.',
          'Once the cause of the refusal is removed you may apply again.',
        )
      : words(
          'Кезектегі орныңызды осы жерден көре аласыз.',
          'Свое место в очереди вы можете узнать здесь же.',
          'You can see your place in the queue here.',
        ),
  WITHDRAWN: refile(words('Жаңа өтініш бере аласыз.', 'Вы можете подать новое заявление.', 'You may apply anew.')),
};

/** `offer`: what the moment of an ended request may become when it is filed again. */
export const adviceOn = (theCase: Application, now: Instant, offer?: Offer): Words =>
  advice[theCase.status](theCase, now, offer);
