import { allowed } from '#domain/application/allowed-actions.ts';
import type { Application } from '#domain/application/application.ts';
import { draftKeptUntil } from '#domain/application/rules/filing/draft-kept.ts';
import { isStillToBeFiled } from '#domain/application/rules/filing/moment/carried-moment.ts';
import { askedTooLate, entryWaitsFor, toAskUntil } from '#domain/application/rules/filing/taken-in-paper.ts';
import { hasEnded } from '#domain/application/status.ts';
import { askedUntilWords, lateWords, mayComplainAfter } from '#domain/outages/late-words.ts';
import { officeName } from '#domain/regulation/offices/office-name.ts';
import { dateWords, momentWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { lastOfMinute, localDate } from '#domain/time/local-date.ts';
import { sentences, type Words, words } from '#domain/words.ts';

/** Of a request whose moment is that of a package taken in paper before it was filed (X107). */
export function carriedWords(takenAt: Instant): Words {
  const { kk, ru, en } = momentWords(takenAt);
  return words(
    `Құжаттарыңыз бұдан бұрын, жүйе істемегенде, қағазбен қабылданған: ${kk}. Сол уақыт осы өтінішке көшті.`,
    `Ваши документы приняты раньше на бумаге, при сбое системы: ${ru}. Этот момент перешел к данному заявлению.`,
    `Your documents were taken in paper before that, while the system was away: ${en}. That moment has come to this request.`,
  );
}

const takenInPaper = (takenAt: Instant): Words => {
  const { kk, ru, en } = momentWords(takenAt);
  return words(
    `Құжаттарыңыз жүйе істемегенде қағазбен қабылданған: ${kk}.`,
    `Ваши документы приняты на бумаге при сбое системы: ${ru}.`,
    `Your documents were taken in paper while the system was away: ${en}.`,
  );
};

const lentNow = words(
  'Екі қызметкер растаған сол уақыт басқа өтінішіңізге көшті. Ол қаралып жатқанда ештеңе істеудің қажеті жоқ.',
  'Этот момент подтвердили два работника, он перешел к вашему другому заявлению. Пока оно рассматривается, делать ничего не нужно.',
  'Two officials have confirmed that moment, and it has come to your other request. While that one is examined you need not do anything.',
);

function ifThatEnds(until: PlainDate): Words {
  const { kk, ru, en } = dateWords(until);
  return words(
    `Ол өтініш есепке қоюсыз аяқталса, осы бөлімге хабарласыңыз: сол құжаттар топтамасы сол уақытпен беріледі, соңғы күні: ${kk}.`,
    `Если оно завершится без постановки на учет, обратитесь в этот отдел: бумажный пакет будет подан с тем же моментом, последний день: ${ru}.`,
    `If that one ends without a registration, turn to this centre: the package is filed with the same moment, last day: ${en}.`,
  );
}

const beingEntered = words(
  'Қызметкер оларды жүйеге енгізуде.',
  'Работник вносит их в систему.',
  'A worker is entering them.',
);

/** Nobody can enter them, and that takes nothing from their person (X103). */
const entryWaitsWords = (year: number): Words =>
  words(
    `${year} жылғы жұмыс күнтізбесі енгізілмеген, сондықтан оларды жүйеге енгізуге әлі болмайды. Бұл күндер есептелмейді, қолхаттағы уақыт сақталады: күнтізбе енгізілген соң қызметкер құжаттарды енгізеді.`,
    `Рабочий календарь ${year} года еще не внесен, поэтому ввести их в систему пока нельзя. Эти дни не считаются, момент расписки сохраняется: работник внесет документы, когда календарь появится.`,
    `The working calendar of ${year} is not entered yet, so they cannot be entered now. These days do not count and the receipt’s moment stays: the worker enters the documents once the calendar is there.`,
  );

/** Nobody gives up a request for a word that two have not given yet: what he may choose is told once they have (X115). */
const ifFiledBeside = words(
  'Кейін сол санат бойынша сол көрсетілетін қызметті берушіге басқа өтініш берсеңіз, екі қызметкер растағанда қолхаттағы уақыт соған көшеді. Басқа санаттағы не басқа берушіге өтінішті әзірге кері қайтарып алмаңыз: растағаннан кейін оның мәртебесінде не таңдауға болатыны жазылады.',
  'Если после этого вы подали другое заявление по той же категории тому же услугодателю, момент расписки перейдет к нему, когда его подтвердят два работника. Заявление по другой категории или другому услугодателю пока не отзывайте: после подтверждения в его статусе будет сказано, что можно выбрать.',
  'If you filed another request after that, in the same category with the same provider, the receipt’s moment comes to it once two officials have confirmed it. A request in another category or for another provider do not withdraw yet: once they have, its status says what you may choose.',
);

/** What was taken in paper and is not filed, for whoever may have filed elsewhere meanwhile (X104, X107). */
export function takenBesideWords(theCase: Application, takenAt: Instant, now: Instant): Words {
  const taken = takenInPaper(takenAt);
  if (theCase.lentTo !== undefined) return sentences(taken, lentNow, ifThatEnds(draftKeptUntil(theCase)));
  const year = entryWaitsFor(theCase);
  if (year !== undefined) return sentences(taken, entryWaitsWords(year), ifFiledBeside);
  const late = askedTooLate(theCase, now);
  if (late && theCase.keptBy === undefined) return sentences(taken, lateWords(late, now));
  const until = theCase.keptBy === undefined ? toAskUntil(theCase) : undefined;
  return sentences(taken, beingEntered, until && askedUntilWords(until), ifFiledBeside);
}

interface Beside {
  /** was another request filed in place of this one? */
  readonly isFiledAgain: boolean;
  /** the package that was taken in paper, as it stands */
  readonly draft?: Application | undefined;
}

/**
 * What a package taken in paper is to its person's other request, beside what he can do anyway: a choice between two
 * places, as long as he may make it, and where the package is filed once that request has ended without a registration and
 * nothing was filed in its place (X104, X107); nothing of it once it cannot be filed, but that, and what is left (X115).
 */
export function paperWords(theCase: Application, now: Instant, { isFiledAgain, draft }: Beside): Words[] {
  const { paperMoment, paperBeside, status, result } = theCase;
  if (result?.kind === 'NOTICE')
    return paperBeside && isEarlier(paperBeside, theCase) ? [evidenceWords(paperBeside.taken.at)] : [];
  const { recipient = [] }: { readonly recipient?: readonly string[] } = allowed[status];
  const mayChoose = recipient.includes('WithdrawRequest') && paperBeside !== undefined;
  const isOver = hasEnded(status) && !isFiledAgain;
  const paper = mayChoose ? paperBeside : isOver ? (paperMoment ?? paperBeside) : undefined;
  if (!paper || draft?.filedAt !== undefined) return [];
  if (!isStillToBeFiled(draft, now)) return [goneWords(paper.taken.at, now, draft)];
  const until = lastDayWords(draftKeptUntil(draft));
  return [sentences(mayChoose ? choiceWords(paper.taken.at) : waitingWords(paper, now), until)];
}

const isEarlier = ({ taken }: NonNullable<Application['paperBeside']>, { priorityMoment = '' }: Application): boolean =>
  lastOfMinute(taken.at) < priorityMoment;

const lastDayWords = (day: PlainDate): Words => {
  const { kk, ru, en } = dateWords(day);
  return words(
    `Топтама берілетін соңғы күн: ${kk}.`,
    `Последний день, когда пакет еще подают: ${ru}.`,
    `Last day on which the package is filed: ${en}.`,
  );
};

/** A package whose draft has ended is filed no more, so nobody gives anything up for it. */
function goneWords(takenAt: Instant, now: Instant, draft: Application | undefined): Words {
  const { kk, ru, en } = momentWords(takenAt);
  const until = draft && draftKeptUntil(draft);
  const since = until !== undefined && until < localDate(now) ? until : localDate(now);
  return sentences(
    words(
      `Қағазбен қабылданған топтамаңызды (${kk}) енді беру мүмкін емес: ол үшін ештеңені кері қайтарып алмаңыз.`,
      `Пакет, принятый на бумаге (${ru}), подать уже нельзя: ничего не отзывайте ради него.`,
      `The package taken in paper (${en}) cannot be filed any more: withdraw nothing for its sake.`,
    ),
    mayComplainAfter(since, now),
  );
}

/** Of whoever is registered, and whose package was taken in paper before that: what is kept, and what it changes today (X104). */
function evidenceWords(takenAt: Instant): Words {
  const { kk, ru, en } = momentWords(takenAt);
  return words(
    `Құжаттарыңыз бұдан бұрын қағазбен қабылданған: ${kk}. Мұны екі қызметкер растады, олардың сөзі осы іс бойынша дәлел ретінде сақталады (Заңның 73-бабы). Кезектегі орныңыз өзгерген жоқ; қолхатты сақтаңыз.`,
    `Ваши документы приняты на бумаге раньше: ${ru}. Это подтвердили два работника, их слово хранится в этом деле как доказательство (статья 73 Закона). Место в очереди от этого не изменилось; сохраните расписку.`,
    `Your documents were taken in paper before that: ${en}. Two officials have confirmed it, and their word is kept in this case as evidence (art. 73 of the Law). Your place in the queue is unchanged; keep the receipt.`,
  );
}

function choiceWords(takenAt: Instant): Words {
  const { kk, ru, en } = momentWords(takenAt);
  return words(
    `Құжаттарыңыз жүйе істемегенде басқа санат бойынша не басқа көрсетілетін қызметті берушіге қағазбен қабылданған: ${kk}. Екеуінің бірі ғана қаралады. Сол топтама сол уақытпен берілуі үшін осы өтінішті хабарламаға қол қойылғанша кері қайтарып алыңыз.`,
    `Ваши документы приняты на бумаге при сбое системы по другой категории или другому услугодателю: ${ru}. Рассматривается только одно из двух. Чтобы был подан тот пакет с тем моментом, отзовите это заявление до подписания уведомления.`,
    `Your documents were taken in paper while the system was away, in another category or for another provider: ${en}. Only one of the two is examined. To have that package filed with that moment, withdraw this request before the notice is signed.`,
  );
}

function waitingWords(paper: NonNullable<Application['paperBeside']>, now: Instant): Words {
  const centre = officeName(paper.centre, localDate(now));
  const { kk, ru, en } = momentWords(paper.taken.at);
  return words(
    `Қағазбен қабылданған топтамаңыз енді мына уақытпен беріледі: ${kk}. Бөлімге хабарласыңыз: ${centre.kk}.`,
    `Пакет, принятый на бумаге, теперь будет подан с моментом: ${ru}. Обратитесь в отдел: ${centre.ru}.`,
    `The package taken in paper is filed now with its moment: ${en}. Turn to the centre: ${centre.en}.`,
  );
}

/** Told to the second official, by whose word it came, with the last day on which repeating it files anything. */
export function lentByTwoWords(draft: Pick<Application, 'openedAt'>): Words {
  const { kk, ru, en } = dateWords(draftKeptUntil(draft));
  return words(
    `Топтаманың уақыты осы адамның қаралып жатқан өтінішіне көшті, топтама берілген жоқ. Ол өтініш есепке қоюсыз аяқталса, растауды қайталаңыз, соңғы күні: ${kk}. Мұны адамға айтыңыз.`,
    `Момент пакета перешел к заявлению этого человека, которое рассматривается; сам пакет не подан. Если то заявление завершится без постановки на учет, подтвердите еще раз, последний день: ${ru}. Скажите об этом человеку.`,
    `The package’s moment has come to the person’s request that is under examination; the package itself is not filed. If that request ends without a registration, confirm once more, last day: ${en}. Tell the person so.`,
  );
}
