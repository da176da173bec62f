import type { Defect } from '#domain/regulation/documents/defects.ts';
import { contacts } from '#domain/regulation/offices/contacts.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { lines, paragraphs, sentences, type Words, words } from '#domain/words.ts';
import type { Message } from './message.ts';
import {
  type Appeal,
  appealBlock,
  byRegulation,
  dataAbsent,
  defectLine,
  labelled,
  numbered,
  ofService,
  quoted,
  refusalPhrases,
} from './phrases.ts';
import { signatureFault } from './signature-faults.ts';

/**
 * What denies something says, in this order: what happened, with which service, why (law and fact), what to do, until
 * when, and where to complain. `moment` is what becomes of the moment that decides the place (X41, X66).
 */

/** What follows for whoever files again: what becomes of the moment, or by what it was filed again, and then nothing is asked. */
interface Refiling {
  readonly moment: Words;
  readonly isFiledAgain?: boolean;
}

/** 8.6: a register has no such person, or no such power of attorney; no refusal, so nothing to appeal (X8). */
export const dataUnavailable = ({
  absent,
  moment,
  isFiledAgain,
}: {
  readonly absent: readonly ('persons' | 'notary')[];
} & Refiling): Message => ({
  heading: words('Мәліметтерді алу мүмкін болмады', 'Невозможно получить данные', 'The data could not be obtained'),
  body: paragraphs(
    lines(...absent.map((register) => dataAbsent[register]), ofService, byRegulation('8.6')),
    lines(
      isFiledAgain
        ? undefined
        : words(
            'Енгізілген мәліметтерді тексеріп, қайта жүгініңіз. Бұл – қызмет көрсетуден бас тарту емес.',
            'Проверьте введенные данные и обратитесь повторно. Это не отказ в оказании услуги.',
            'Check what was entered and apply again. This is not a refusal of the service.',
          ),
      moment,
      words(
        `Көмек: ${contacts.contactCentre.value}.`,
        `Помощь: ${contacts.contactCentre.value}.`,
        `Help: ${contacts.contactCentre.value}.`,
      ),
    ),
  ),
});

interface Returned extends Refiling {
  readonly defects: readonly Defect[];
  readonly appeal: Appeal;
}

/** Defects in the documents, at the desk (9.3) and on the portal (10.10). */
export const returnedForDefects =
  (paragraph: '9.3' | '10.10') =>
  ({ defects, moment, isFiledAgain, appeal }: Returned): Message => ({
    heading: words(
      'Құжаттарыңызда кемшіліктер бар, өтініш қайтарылды',
      'В документах есть недостатки, заявление возвращено',
      'Your documents have defects; the application is returned',
    ),
    body: paragraphs(
      lines(
        words(
          'Құжаттарыңыздағы кемшіліктерге байланысты сұратылған қызметтен бас тартылды: өтініш түзетуге қайтарылды. Тұрғын үйге мұқтаждығыңыз әлі қаралған жоқ.',
          'В связи с недостатками в документах в услуге пока отказано: заявление возвращено на исправление. Ваша нуждаемость в жилище еще не рассматривалась.',
          'Because of defects in the documents the service is refused for now: the application is returned to be corrected. Your need of a dwelling has not been examined yet.',
        ),
        ofService,
        byRegulation(paragraph),
      ),
      numbered(defects.map(defectLine)),
      lines(
        isFiledAgain
          ? undefined
          : words(
              'Кемшіліктерді жойғаннан кейін қайта жүгіне аласыз. Енгізілген мәліметтер сақталды.',
              'После устранения недостатков вы можете обратиться повторно. Введенные данные сохранены.',
              'You may apply again once they are corrected. What you typed is kept.',
            ),
        moment,
      ),
      appealBlock(appeal),
    ),
  });

export interface Refused {
  readonly ground: Words;
  readonly cited: Words;
  readonly facts: readonly { readonly text: string; readonly source: string }[];
  readonly cure: string;
  readonly moment: Words;
  readonly appeal: Appeal;
}

/** Para 3: the reasoned refusal; facts and cure are the executor's own words. */
export const reasonedRefusal = (refusal: Refused): Message => refusedWith(refusal, refusalPhrases);

/** A reasoned refusal under these words. */
export function refusedWith(
  refusal: Refused,
  { heading, refused }: { readonly heading: Words; readonly refused: Words },
): Message {
  const { ground, cited, facts, cure } = refusal;
  const law = words(`${cited.kk}: ${ground.kk}`, `${cited.ru}: ${ground.ru}`, `${cited.en}: ${ground.en}`);
  return {
    heading,
    body: paragraphs(
      lines(refused, ofService),
      labelled(refusalPhrases.ground, law),
      lines(refusalPhrases.facts, numbered(facts.map(({ text, source }) => quoted(`${text} (${source})`)))),
      lines(sentences(refusalPhrases.cure, quoted(cure)), refusalPhrases.again, refusal.moment),
      appealBlock(refusal.appeal),
    ),
  };
}

const notConfirmed = {
  heading: words(
    'ЭЦҚ расталмады, сұраныс қабылданбады',
    'ЭЦП не подтверждена, запрос не принят',
    'The signature is not confirmed, the request is not accepted',
  ),
  refused: words(
    'Сұратылған қызметтен бас тартылды: ЭЦҚ расталмады. Бұл – тұрғын үй бойынша шешім емес.',
    'Отказ в запрашиваемой услуге: подлинность ЭЦП не подтверждена. Это не решение по жилью.',
    'The requested service is refused: the signature is not confirmed. This is no decision on housing.',
  ),
  again: words(
    'Сұранысты қайта жіберіңіз. Енгізілген мәліметтер сақталды.',
    'Отправьте запрос снова. Введенные данные сохранены.',
    'Send the request again. What was entered is kept.',
  ),
};

/** 10.7: the signature is not confirmed, why, and what to do. */
export const signatureNotConfirmed = ({
  fault,
  on,
  moment,
  isFiledAgain,
  appeal,
}: Refiling & {
  readonly fault: string;
  readonly on?: PlainDate | undefined;
  readonly appeal: Appeal;
}): Message => {
  const { what, cure } = signatureFault(fault, on);
  return {
    heading: notConfirmed.heading,
    body: paragraphs(
      lines(notConfirmed.refused, ofService, byRegulation('10.7'), what),
      lines(isFiledAgain ? undefined : sentences(cure, notConfirmed.again), moment),
      appealBlock(appeal),
    ),
  };
};

const missingNames = (defects: readonly Defect[]): Words | undefined => {
  const missing = defects.filter(({ code }) => code === 'MISSING');
  if (missing.length === 0) return undefined;
  return lines(
    words('Жетіспейтін құжаттар:', 'Недостающие документы:', 'Missing documents:'),
    numbered(missing.map(({ document: { kk, ru, en } }) => words(`${kk}.`, `${ru}.`, `${en}.`))),
  );
};

const otherwiseWrong = (defects: readonly Defect[]): Words | undefined => {
  const wrong = defects.filter(({ code }) => code !== 'MISSING');
  if (wrong.length === 0) return undefined;
  const heading = words('Құжаттардағы кемшіліктер:', 'Недостатки в документах:', 'Defects of documents:');
  return lines(heading, numbered(wrong.map(defectLine)));
};

const notAccepted = {
  heading: words(
    'Құжаттарды қабылдаудан бас тарту туралы қолхат',
    'Расписка об отказе в приеме документов',
    'Receipt of refusal to accept documents',
  ),
  refusedBy: (centre: Words) =>
    words(
      `«Мемлекеттік көрсетілетін қызметтер туралы» Заңның 20-бабының 2-тармағын басшылыққа ала отырып, «Азаматтарға арналған үкімет» мемлекеттік корпорациясының бөлімі (${centre.kk}) құжаттар топтамасының толық болмауына және (немесе) құжаттарда кемшіліктердің болуына байланысты құжаттарды қабылдаудан бас тартады.`,
      `Руководствуясь пунктом 2 статьи 20 Закона «О государственных услугах», отдел Государственной корпорации «Правительство для граждан» (${centre.ru}) отказывает в приеме документов: пакет неполный и (или) в документах есть недостатки.`,
      `Under art. 20(2) of the Law "On State Services" the department of the State Corporation "Government for Citizens" (${centre.en}) refuses to accept the documents: the package is incomplete and/or not in order.`,
    ),
  again: words(
    'Жетіспейтін құжаттарды қосып, кемшіліктерді түзетіп, қайта жүгініңіз.',
    'Добавьте недостающие документы, исправьте недостатки и обратитесь повторно.',
    'Add the missing documents, correct the defects and apply again.',
  ),
  copies: words(
    'Осы қолхат әр тарап үшін бір-бірден 2 данада жасалды.',
    'Настоящая расписка составлена в 2 экземплярах, по одному для каждой стороны.',
    'This receipt is made in two copies, one for each side.',
  ),
};

/** The Standard's receipt of refusal to accept, at the desk before anything is sent: incomplete or not in order. */
export const acceptanceRefused = ({
  centre,
  defects,
  moment,
  isFiledAgain,
  appeal,
}: Returned & { readonly centre: Words }): Message => ({
  heading: notAccepted.heading,
  body: paragraphs(
    lines(notAccepted.refusedBy(centre), ofService),
    missingNames(defects),
    otherwiseWrong(defects),
    lines(isFiledAgain ? undefined : notAccepted.again, moment),
    appealBlock(appeal),
    notAccepted.copies,
  ),
});
