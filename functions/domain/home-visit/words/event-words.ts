import { frameEventWords, namingTerm, staffingWords } from '../../file/words/event-words.ts';
import { lawShown } from '../../file/words/law-shown.ts';
import { isBar, visitRefusal } from '../../regulation/visits/refusals.ts';
import { type Words, words } from '../../words.ts';
import type { EventOf, EventType, HomeVisitEvent } from '../event.ts';
import { isTerm, namesOfTerms, paragraphOfTerm } from '../terms.ts';

interface EventRow {
  /** the paragraph, or the reading, under which it happens */
  readonly paragraph: string;
  readonly text: Words;
}

/** What each event says in one sentence, who did it left out: the actor stands beside it; our own wording [O]. */
// biome-ignore format: a table, one event a row
const eventWords = {
  HomeVisitRequested:  { paragraph: '13',   text: words('Үйге бару сұралды', 'Запрошен выезд на дом', 'A visit at home is asked for') },
  WindowOffered:       { paragraph: 'X177', text: words('Үйге бару уақыты ұсынылды', 'Предложено время выезда', 'A window is offered') },
  WindowMoved:         { paragraph: 'X189', text: words('Үйге бару уақыты ауыстырылды', 'Время выезда перенесено', 'The window is moved') },
  WindowDeclined:      { paragraph: 'X178', text: words('Ұсынылған уақыт сәйкес келмеді', 'Предложенное время не подошло', 'The window is declined') },
  WishTold:            { paragraph: 'X178', text: words('Қай уақыт қолайлы екені айтылды', 'Сообщено, какое время подойдет', 'It is said what time would suit') },
  WindowMissed:        { paragraph: 'X232', text: words('Белгіленген уақытта бөлімнен ешкім келмеді, бұл – бөлімнің кінәсі', 'В назначенное время из отдела никто не приехал, это вина отдела', 'Nobody of the centre came in the window, by the fault of the centre') },
  VisitBegun:          { paragraph: 'X179', text: words('Қызметкер үйге келді', 'Работник пришел на дом', 'The operator is at home') },
  PackageTakenAtHome:  { paragraph: 'X179', text: words('Құжаттар үйде қабылданды', 'Документы приняты на дому', 'The documents are taken at home') },
  PackageLackedAtHome: { paragraph: '5.1',  text: words('Үйдегі құжаттар толық болмады', 'Документы на дому оказались неполными', 'The documents at home were incomplete') },
  VisitRefused:        { paragraph: '13',   text: words('Үйге баруға негіз жоқ', 'Нет основания для выезда', 'There is no ground for a visit at home') },
  CentreCame:          { paragraph: 'X274', text: words('Бөлім белгіленген уақытта келген, ол кейін енгізілді', 'Отдел приезжал в назначенное время, это внесено позже', 'The centre came in the window, which is entered later') },
  ResultHanded:        { paragraph: 'X235', text: words('Нәтиже тапсырылды', 'Результат вручен', 'The result is handed over') },
  NobodyFoundHome:     { paragraph: 'X180', text: words('Үйде ешкім болмады', 'Дома никого не было', 'Nobody was at home') },
  ResultWishEnded:     { paragraph: 'X262', text: words('Нәтижені үйге әкелу тілегі аяқталды', 'Пожелание привезти результат на дом завершено', 'The wish that the result be brought home is over') },
  NextWindowOwed:      { paragraph: 'X180', text: words('Жаңа уақыт белгіленеді', 'Назначается новое время', 'Another time is to be set') },
  VisitClosed:         { paragraph: 'X180', text: words('Үйге бару аяқталды', 'Выезд закрыт', 'The visit is closed') },
  VisitCancelled:      { paragraph: 'X178', text: words('Үйге бару тоқтатылды', 'Выезд отменен', 'The visit is cancelled') },
  HolderLacking: staffingWords.HolderLacking,
  HolderReturned: staffingWords.HolderReturned,
  ...frameEventWords,
} as const satisfies Record<EventType, EventRow>;

const barred = {
  text: words(
    'Құжаттар үйде қабылданбады: оған ереже кедергі',
    'Документы на дому не приняты: препятствует правило',
    'The documents were not taken at home: a rule bars it',
  ),
};

/** What has become of the wish that the result be brought too (X262). */
export const wishWords: Readonly<Record<'STANDS' | EventOf<'ResultWishEnded'>['why'], Words>> = {
  STANDS: words(
    'Нәтиже бөлімге келгенде, оны үйге әкелу уақыты ұсынылады',
    'Когда результат поступит в отдел, будет предложено время его доставки на дом',
    'Once the result is at the desk, a time to bring it home is offered',
  ),
  BECAME_VISIT: words(
    'Нәтиже бөлімге келді, оны үйге әкелу уақыты белгіленеді',
    'Результат поступил в отдел, назначается время его доставки на дом',
    'The result is at the desk, and a time to bring it home is being set',
  ),
  OTHER_VISIT: words(
    'Нәтиже бөлімге келді, бірақ сізге басқа үйге бару сұралған: ол аяқталған соң нәтижені үйге әкелуді қайта сұраңыз',
    'Результат поступил в отдел, но к вам уже запрошен другой выезд: после него запросите доставку результата заново',
    'The result is at the desk, but another visit to you is asked for: once that is over, ask anew for the result to be brought',
  ),
  NOT_OFFERED: words(
    'Нәтиже үйге әкелінбейді: оны бөлімнен не өкіл арқылы алыңыз',
    'Результат на дом не привозят: получите его в отделе или через представителя',
    'The result is not brought home: collect it at the desk or by a representative',
  ),
  NO_RESULT: words(
    'Өтініш аяқталды, бөлімге нәтиже түспейді, сондықтан үйге әкелетін нәтиже жоқ. Қалай аяқталғаны өтініштің өзінен көрінеді',
    'Заявление завершено, и результат в отдел не поступит, поэтому на дом привозить нечего. Чем оно завершено, видно в самом заявлении',
    'The request has ended and no result comes to the desk, so there is none to bring home. How it ended is told in the request itself',
  ),
  TAKEN_BACK: words(
    'Нәтижені үйге әкелу тілегі қайтарып алынды: нәтиже бөлімде беріледі',
    'Пожелание привезти результат отозвано: результат выдается в отделе',
    'The wish that the result be brought is taken back: it is handed over at the desk',
  ),
};

/** Under which paragraph it happens: a term's own, an opened step's own, else the row's. */
export function paragraphOfEvent(event: HomeVisitEvent): string {
  if ('term' in event && isTerm(event.term)) return paragraphOfTerm(event.term);
  if (event.type === 'VisitRefused') return visitRefusal(event.reason).paragraph;
  return 'step' in event ? '13' : eventWords[event.type].paragraph;
}

/** The same where the law is shown and nothing else. */
export const lawOfEvent = (event: HomeVisitEvent): string => lawShown(paragraphOfEvent(event));

/** The sentence of one event; a term is named. */
export function sentenceOf(event: HomeVisitEvent): Words {
  if (event.type === 'ResultWishEnded') return wishWords[event.why];
  const { text } = event.type === 'VisitRefused' && isBar(event.reason) ? barred : eventWords[event.type];
  return 'term' in event && isTerm(event.term) ? namingTerm(event, text, namesOfTerms[event.term]) : text;
}
