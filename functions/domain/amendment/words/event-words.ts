import { frameEventWords, namingTerm, staffingWords } from '../../file/words/event-words.ts';
import { lawShown } from '../../file/words/law-shown.ts';
import { type Words, words } from '../../words.ts';
import type { AmendmentEvent, EventType } from '../event.ts';
import { isStep, paragraphOf } from '../steps.ts';
import { isTerm, namesOfTerms, paragraphOfTerm } from '../terms.ts';

interface EventRow {
  /** the paragraph, or the reading, under which it happens */
  readonly paragraph: string;
  readonly text: Words;
}

/** What each event says in one sentence, who did it left out: the actor stands beside it; our own wording [O]. */
// biome-ignore format: a table, one event a row
const eventWords = {
  AmendmentProposed:   { paragraph: '73(1)',   text: words('Мәселе негізімен қойылды', 'Вопрос поставлен с основанием', 'It is proposed, with its ground') },
  LeavingFiled:        { paragraph: 'X127',    text: words('Кезектен шығу өтініші берілді', 'Подано заявление о выходе из очереди', 'The leaving of the queue is filed') },
  LeavingAcknowledged: { paragraph: 'X127',    text: words('Кезектен шығу өтініші қабылданды', 'Заявление о выходе из очереди принято', 'The leaving of the queue is acknowledged') },
  LeavingRevoked:      { paragraph: 'X127',    text: words('Кезектен шығу өтініші қайтарып алынды', 'Заявление о выходе из очереди отозвано', 'The leaving of the queue is taken back') },
  ProposalTold:        { paragraph: 'APPK 73', text: words('Мәселе жеке кабинетке хабарланды', 'О вопросе сообщено в личный кабинет', 'What is proposed is told in the cabinet') },
  ProposalUnsent:      { paragraph: 'X125',    text: words('Жеке кабинет жоқ, хабарлама тапсырылады не жолданады', 'Личного кабинета нет, извещение вручат или отправят', 'There is no cabinet; the notice is handed over or posted') },
  ProposalHandedOver:  { paragraph: 'X125',    text: words('Хабарлама тапсырылды', 'Извещение вручено', 'The notice is handed over') },
  ProposalPosted:      { paragraph: 'X125',    text: words('Хабарлама поштамен жолданды', 'Извещение отправлено почтой', 'The notice is posted') },
  ProposalReached:     { paragraph: 'X125',    text: words('Хат жетті деп есептеледі', 'Письмо считается полученным', 'The letter counts as delivered') },
  PersonAnswered:      { paragraph: 'APPK 73', text: words('Түсініктеме берілді', 'Дано пояснение', 'The person has answered') },
  AnswerTermEnded:     { paragraph: 'X121',    text: words('Түсініктеме беру күндері аяқталды', 'Дни для пояснения закончились', 'The days for the answer are over') },
  HearingHeld:         { paragraph: 'APPK 73', text: words('Тыңдау өткізілді', 'Заслушивание проведено', 'The hearing is held') },
  ExaminerNamed:       { paragraph: '5.3',     text: words('Қараушы тағайындалды', 'Назначен рассматривающий', 'The examiner is named') },
  AmendmentDrafted:    { paragraph: '73(1)',   text: words('Шешімнің жобасы дайындалды', 'Подготовлен проект решения', 'The decision is drafted') },
  DraftConfirmed:      { paragraph: 'X143',    text: words('Шешімнің жобасы расталды', 'Проект решения подтвержден', 'The draft is confirmed') },
  DraftReturned:       { paragraph: 'X43',     text: words('Жоба себебімен қайтарылды', 'Проект возвращен с причиной', 'The draft is returned, with a reason') },
  DecisionSigned:      { paragraph: '5.5',     text: words('Шешімге қол қойылды', 'Решение подписано', 'The decision is signed') },
  CabinetMissing:      { paragraph: 'X124',    text: words('Жеке кабинет жоқ, шешім тапсырылады не жолданады', 'Личного кабинета нет, решение вручат или отправят', 'There is no cabinet; the decision is handed over or posted') },
  DecisionDelivered:   { paragraph: '73(3)',   text: words('Шешім тапсырылды', 'Решение вручено', 'The decision is told') },
  DecisionPosted:      { paragraph: '73(3)',   text: words('Шешім поштамен жолданды', 'Решение отправлено почтой', 'The decision is posted') },
  ForceDue:            { paragraph: 'X53',     text: words('Шешімнің күшіне ену күні келді', 'Наступил день вступления решения в силу', 'The day of its effect has come') },
  AmendmentInForce:    { paragraph: 'X53',     text: words('Шешім күшіне енді', 'Решение вступило в силу', 'The decision is in force') },
  AmendmentOvertaken:  { paragraph: 'X53',     text: words('Күшіне енбеді: жазба оған дейін өзгерген', 'Не вступило в силу: запись изменена раньше', 'It took no effect: the entry was changed before') },
  AmendmentSuspended:  { paragraph: 'APPK 96', text: words('Шағым бойынша шешім тоқтатыла тұрды', 'Решение приостановлено по жалобе', 'The decision is suspended by a complaint') },
  ComplaintAnswered:   { paragraph: 'APPK 96', text: words('Шағымға жауап берілді', 'На жалобу дан ответ', 'The complaint is answered') },
  SecondInstanceSeized: { paragraph: 'APPK 96', text: words('Жоғары тұрған органға не сотқа шағым берілді', 'Подана жалоба в вышестоящий орган или суд', 'A complaint is made to a higher body or a court') },
  FinalAnswerGiven:    { paragraph: 'APPK 96', text: words('Шағым бойынша түпкілікті жауап берілді', 'Дан окончательный ответ по жалобе', 'The final answer to the complaint is given') },
  SuspensionEnded:     { paragraph: 'X54',     text: words('Тоқтатыла тұру мерзімі аяқталды', 'Срок приостановления закончился', 'The suspension has ended') },
  ComplaintUpheld:     { paragraph: 'APPK 96', text: words('Шағым қанағаттандырылды, шешім қолданылмайды', 'Жалоба удовлетворена, решение не действует', 'The complaint is upheld, the decision has no effect') },
  AmendmentResumed:    { paragraph: 'X54',     text: words('Шешім қайта күшіне енді', 'Решение снова вступило в силу', 'The decision is in force again') },
  AppealTermEnded:     { paragraph: 'APPK 92', text: words('Шағымдану мерзімі аяқталды', 'Срок обжалования закончился', 'The term of appeal is over') },
  RecusalDeclared:     { paragraph: 'APPK 67', text: words('Қызметкер шеттетілді', 'Сотрудник отведен', 'An official is recused') },
  ...staffingWords,
  ...frameEventWords,
} as const satisfies Record<EventType, EventRow>;

/** Under which paragraph it happens: a term's own, an opened step's own, else the row's. */
export function paragraphOfEvent(event: AmendmentEvent): string {
  if ('term' in event && isTerm(event.term)) return paragraphOfTerm(event.term);
  if ('step' in event && isStep(event.step)) return paragraphOf(event.step);
  return eventWords[event.type].paragraph;
}

/** The same where the law is shown and nothing else. */
export const lawOfEvent = (event: AmendmentEvent): string => lawShown(paragraphOfEvent(event));

/** The sentence of one event; a term is named. */
export function sentenceOf(event: AmendmentEvent): Words {
  const { text } = eventWords[event.type];
  return 'term' in event && isTerm(event.term) ? namingTerm(event, text, namesOfTerms[event.term]) : text;
}
