import type { Application } from '#domain/application/application.ts';
import type { PaperIntake } from '#domain/application/event.ts';
import type { LostReason } from '#domain/application/filing/lost-reasons.ts';
import type { KeptNeed, momentOffered } from '#domain/application/rules/filing/moment/kept-moment.ts';
import { type FiledApplication, past } from '#domain/application/stages.ts';
import { type ApplicationStatus, hasEnded } from '#domain/application/status.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import type { KeptUntil } from '#domain/regulation/filing-days.ts';
import { keptAsBefore } from '#domain/regulation/messages/place-lines.ts';
import { daysWords } from '#domain/regulation/period-words.ts';
import { periods } from '#domain/regulation/periods.ts';
import { dateWords, momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import { carriedWords } from './carried-words.ts';

/** What a refiling would keep; or that none is asked for, since another request stands for this one. */
export type Offer = ReturnType<typeof momentOffered> | { readonly filedAgain: Words };

export const isFiledAgain = (offer: Offer): offer is { readonly filedAgain: Words } =>
  offer !== undefined && 'filedAgain' in offer;

const refiling = daysWords('refilingKeepsPlace');

/** Why an older moment is not kept, after «Себебі: … / Причина: …» (X66). */
const whyLost: Record<LostReason, Words> = {
  TOO_LATE: words(`${refiling.kk} өтті`, `прошло ${refiling.ru}`, `${refiling.en} have passed`),
  OTHER_PACKAGE: words(
    'топтама басқа не толық емес',
    'пакет другой или неполный',
    'the package is another, or was not complete',
  ),
  USED: words('құқық пайдаланылған', 'право использовано', 'the right has been used'),
  OTHER_PERSON: words('ЖСН не аты-жөні басқа адамдікі', 'ИИН или имя другого лица', 'the IIN or the name is another’s'),
  LATER_POWER: words('сенімхат кейін берілген', 'доверенность выдана позже', 'the power was issued later'),
  OTHERS_KEY: words('кілт басқа адамдікі', 'чужой ключ', 'the key is another person’s'),
  NO_SIGNATURE: words('ЭЦҚ танылмады', 'ЭЦП не распознана', 'there was no readable signature'),
  NO_POWER: words(
    'өтініш нотариат куәландырған сенімхатсыз берілді',
    'заявление подано без нотариальной доверенности',
    'it was filed without a notarised power',
  ),
  NOT_CONFIRMED: words('тізілім растамады', 'реестр не подтвердил', 'the register did not confirm it'),
};

/** Nothing is kept: told after a reasoned refusal too, which no refiling mends. */
export const anew = words(
  'Қайта берген кезде кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) жаңадан белгіленеді.',
  'При новой подаче момент очередности (время, по которому определяется место в очереди) будет установлен заново.',
  'When you file again, the moment that decides the place will be a new one.',
);

/** What is said where an ending keeps nothing, if not that alone. */
const ofEnding: Partial<Record<ApplicationStatus, Words>> = {
  RETURNED_FOR_DEFECTS: words(
    'Қайта берген кезде кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) жаңадан белгіленеді, сондықтан кешіктірмеңіз.',
    'При новой подаче момент очередности (время, по которому определяется место в очереди) устанавливается заново, поэтому не откладывайте.',
    'When you file again, the moment that decides the place will be a new one, so do not put it off.',
  ),
  PACKAGE_REFUSED: words(
    'Кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) құжаттардың толық топтамасы тапсырылған кезде белгіленеді, сондықтан кешіктірмеңіз.',
    'Момент очередности (время, по которому определяется место в очереди) устанавливается, когда сдан полный пакет документов, поэтому не откладывайте.',
    'The moment that decides the place is fixed when the whole package is handed over, so do not put it off.',
  ),
};

/** Said of what would happen. */
const lost = (why: LostReason): Words =>
  words(
    `Бұрынғы уақыт сақталмайды. Себебі: ${whyLost[why].kk}.`,
    `Прежний момент не сохраняется. Причина: ${whyLost[why].ru}.`,
    `The earlier moment is not kept. Why: ${whyLost[why].en}.`,
  );

/** The same of what has happened. */
const notKept = (why: LostReason): Words =>
  words(
    `Бұрынғы уақыт сақталмады. Себебі: ${whyLost[why].kk}.`,
    `Прежний момент не сохранен. Причина: ${whyLost[why].ru}.`,
    `The earlier moment was not kept. Why: ${whyLost[why].en}.`,
  );

/** What else filing asks before the moment is kept, one sentence a condition (X66). */
const needed: Record<KeptNeed, Words | undefined> = {
  SAME_RECIPIENT: undefined,
  SAME_NUMBER: words(
    'ЖСН бұрынғыдай болуы тиіс, әйтпесе уақыт жаңадан белгіленеді.',
    'ИИН должен остаться прежним, иначе момент будет новым.',
    'The IIN must stay as it was, else the moment will be a new one.',
  ),
  NUMBER_AND_NAME: words(
    'ЖСН бұрын көрсетілгеннен екі цифрдан артық ерекшеленбеуі тиіс, әйтпесе жаңа өтініш ашылады. Оны сол аты-жөнімен тізілім (порталда – ЭЦҚ тіркеу куәлігі) растауы тиіс, әйтпесе уақыт жаңадан белгіленеді.',
    'ИИН может отличаться от указанного не больше чем на две цифры, иначе открывают новое заявление. Его с тем же именем должен подтвердить реестр (на портале – регистрационное свидетельство ЭЦП), иначе момент будет новым.',
    'The IIN may differ from the one given by two digits at most, else a new request is opened. The register (on the portal the certificate) must confirm it with the same name, else the moment will be a new one.',
  ),
  POWER_OF_THEN: words(
    'Өтінішті Мемлекеттік корпорацияның бөлімінде нотариат куәландырған сенімхаты бар өкіл береді, ал тізілім сенімхат алғаш берген кезде күшінде болғанын растауы тиіс. Алушының өзі берсе, порталда да, уақыт жаңадан белгіленеді.',
    'Заявление подает в отделе Государственной корпорации представитель по нотариальной доверенности, и реестр должен подтвердить, что она действовала уже при первой подаче. Если подает сам услугополучатель, в том числе на портале, момент будет новым.',
    'A representative files it at a desk of the State Corporation with a notarised power, and the register must confirm that it was in force at the first filing. If the recipient files himself, on the portal too, the moment will be a new one.',
  ),
};

const { amount: daysKept } = periods.refilingKeepsPlace;

/** Nobody loses a moment because our calendar lacks a year (X89). */
function whileNotEntered({ from, year }: NonNullable<KeptUntil['waits']>): Words {
  const { kk, ru, en } = dateWords(from);
  return words(
    `${year} жылғы жұмыс күнтізбесі енгізілмеген, сондықтан өтініш беруге болмайтын күннің басы: ${kk}. Бұл күндер есептелмейді: күнтізбе енгізілгеннен кейін бұрынғы уақыт тағы ${daysKept} жұмыс күні сақталады.`,
    `Рабочий календарь ${year} года еще не внесен, поэтому подать заявление нельзя, начиная с: ${ru}. Эти дни не считаются: после внесения календаря прежний момент сохраняется еще ${daysKept} рабочих дня.`,
    `The working calendar of ${year} is not entered yet, so nothing can be filed from: ${en}. These days do not count: once it is entered, the earlier moment is kept for ${daysKept} more working days.`,
  );
}

/** Until when it is kept: a day, or till after the calendar is there. */
function untilThen({ lastDay, waits }: KeptUntil): Words {
  if (waits) return whileNotEntered(waits);
  const { kk, ru, en } = dateWords(lastDay);
  return words(
    `Ол сақталатын соңғы күн: ${kk}.`,
    `Последний день, когда он сохраняется: ${ru}.`,
    `Last day on which it is kept: ${en}.`,
  );
}

/** What becomes of the moment if an ended request is filed again, by the very rule that filing follows (X66). */
export function promiseOf({ status, change }: Pick<Application, 'status' | 'change'>, offer: Offer): Words {
  if (change) return isFiledAgain(offer) ? offer.filedAgain : keptAsBefore;
  if (!offer) return ofEnding[status] ?? anew;
  if (isFiledAgain(offer)) return offer.filedAgain;
  if (!offer.ok) return sentences(lost(offer.error), anew);
  const { until, needs } = offer.value;
  const same = words(
    'Өтініш сол санат бойынша, сол көрсетілетін қызметті берушіге, сол құжаттармен қайта берілсе, бұрынғы кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) сақталады.',
    'Прежний момент очередности (время, по которому определяется место в очереди) сохраняется, если подать те же документы по той же категории тому же услугодателю.',
    'The earlier moment is kept if the same documents are filed in the same category with the same provider.',
  );
  return sentences(same, untilThen(until), ...needs.map((need) => needed[need]));
}

/** When a package was taken in paper, and when it was entered (X60). */
export function takenInPaperWords(
  { at, visit }: Pick<PaperIntake, 'at'> & Partial<Pick<PaperIntake, 'visit'>>,
  enteredAt: Instant,
): Words {
  const [taken, entered] = [momentWords(at), momentWords(enteredAt)];
  if (visit)
    return words(
      `Үйде қағазбен қабылданды: ${taken.kk}. Жүйеге енгізілді: ${entered.kk}.`,
      `Принято на бумаге на дому: ${taken.ru}. Внесено в систему: ${entered.ru}.`,
      `Taken in paper at home: ${taken.en}. Entered: ${entered.en}.`,
    );
  return words(
    `Жүйе істемегенде қағазбен қабылданды: ${taken.kk}. Жүйеге енгізілді: ${entered.kk}.`,
    `Принято на бумаге при сбое системы: ${taken.ru}. Внесено в систему: ${entered.ru}.`,
    `Taken in paper while the system was away: ${taken.en}. Entered: ${entered.en}.`,
  );
}

/**
 * What a filed request is told of a moment that is not simply that of its filing: taken in paper, come from what was, or
 * kept from an older request, or not; nothing where it is (X60, X66, X107).
 */
export function momentToldOf(theCase: Application): Words | undefined {
  const { taken, handedAt, priorityMoment, keeping, paperMoment } = theCase;
  if (hasEnded(theCase.status) && theCase.status !== 'ISSUED') return undefined;
  if (paperMoment && priorityMoment) return sentences(carriedWords(paperMoment.taken.at), at(priorityMoment));
  const inPaper = taken && handedAt ? takenInPaperWords(taken, handedAt) : undefined;
  if (!keeping) return inPaper && priorityMoment ? sentences(inPaper, at(priorityMoment)) : undefined;
  const kept = keptOf(theCase);
  return inPaper && kept ? sentences(inPaper, kept) : kept;
}

function keptOf(theCase: Application): Words | undefined {
  const { keeping, channel } = theCase;
  if (!keeping) return undefined;
  const { priorityMoment, filedAt } = past('filing', theCase);
  if (keeping.state === 'claimed') return claimed[channel](priorityMoment, filedAt);
  const kept = words('Бұрынғы уақыт сақталды.', 'Прежний момент сохранен.', 'The earlier moment is kept.');
  return sentences(keeping.state === 'confirmed' ? kept : notKept(keeping.why), at(priorityMoment));
}

/** The moment of a filed request in a sentence, for its slip. */
export const momentOf = (theCase: FiledApplication): Words => momentToldOf(theCase) ?? at(theCase.priorityMoment);

function at(moment: Instant): Words {
  const { kk, ru, en } = momentWords(moment);
  return words(`Кезектілік уақыты: ${kk}.`, `Момент очередности: ${ru}.`, `Priority moment: ${en}.`);
}

/** Of the signature alone, since without it there is no moment but a refusal (10.7); the register may know another name (8.5). */
const claimed: Record<Channel, (keptAt: Instant, ownAt: Instant) => Words> = {
  portal: (keptAt) => {
    const { kk, ru, en } = momentWords(keptAt);
    return words(
      `ЭЦҚ сол аты-жөнімен расталса, кезектілік уақыты: ${kk}.`,
      `Если ЭЦП подтвердится и имя то же, момент очередности: ${ru}.`,
      `If the signature is confirmed with the same name, the priority moment is ${en}.`,
    );
  },
  corporation: (keptAt, ownAt) => {
    const [kept, own] = [momentWords(keptAt), momentWords(ownAt)];
    if (kept.en === own.en) return at(keptAt);
    return words(
      `Тізілім растаса, кезектілік уақыты: ${kept.kk}; растамаса: ${own.kk}.`,
      `Если реестр подтвердит, момент очередности: ${kept.ru}; если нет: ${own.ru}.`,
      `If the register confirms, the priority moment is ${kept.en}; if not, ${own.en}.`,
    );
  },
};
