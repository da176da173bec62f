import { frameEventWords, namingTerm, staffingWords } from '../../file/words/event-words.ts';
import { lawShown } from '../../file/words/law-shown.ts';
import { type Words, words } from '../../words.ts';
import type { ComplaintEvent, EventType } from '../event.ts';
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
  ComplaintFiled:     { paragraph: '11',       text: words('Шағым тіркелді, қолхат берілді', 'Жалоба зарегистрирована, дана расписка', 'The complaint is registered and its receipt given') },
  DocumentAttached:   { paragraph: '11',       text: words('Шағымға құжат қоса берілді', 'К жалобе приложен документ', 'A document is attached to the complaint') },
  ReviewerNamed:      { paragraph: '11',       text: words('Шағымды қараушы анықталды', 'Назначен рассматривающий жалобу', 'The reviewer is named') },
  ComplaintConceded:  { paragraph: 'APPK 91',  text: words('Басшы өз шешімін қайта қарап, шағымды қанағаттандырады', 'Руководитель пересмотрел свое решение и удовлетворяет жалобу', 'The head undoes his own paper') },
  PassedUp:           { paragraph: 'APPK 91',  text: words('Шағым екінші сатыға берілді', 'Жалоба передана во вторую инстанцию', 'The complaint is passed to the second instance') },
  PassedOn:           { paragraph: 'APPK 65',  text: words('Шағым құзыретті органға жолданды', 'Жалоба передана в компетентный орган', 'The complaint is passed on to the competent body') },
  AnswerDrafted:      { paragraph: '11',       text: words('Жауап жобасы дайындалды', 'Проект ответа подготовлен', 'The answer is drafted') },
  DraftReturned:      { paragraph: 'X43',      text: words('Жауап жобасы қайтарылды', 'Проект ответа возвращен', 'The draft is returned') },
  AnswerSigned:       { paragraph: '11',       text: words('Жауапқа қол қойылды', 'Ответ подписан', 'The answer is signed') },
  AnswerDelivered:    { paragraph: '11',       text: words('Жауап тапсырылды', 'Ответ вручен', 'The answer is delivered') },
  CabinetMissing:     { paragraph: '11',       text: words('Жеке кабинет жоқ, жауап қолға беріледі не жолданады', 'Кабинета нет, ответ вручат или отправят', 'There is no cabinet; the answer is handed over or posted') },
  AnswerPosted:       { paragraph: '11',       text: words('Жауап поштамен жолданды', 'Ответ отправлен почтой', 'The answer is posted') },
  AnswerReached:      { paragraph: 'X53',      text: words('Хат жеткен болып саналады', 'Письмо считается доставленным', 'The letter counts as delivered') },
  AnswerCarriedOut:   { paragraph: 'APPK 100', text: words('Жауап орындалуға жіберілді', 'Ответ обращен к исполнению', 'What the answer decides is done, or is whose task it is') },
  ComplaintFulfilled: { paragraph: 'APPK 100', text: words('Шағым бойынша шешім орындалды', 'Решение по жалобе исполнено', 'What was decided is done') },
  ComplaintWithdrawn: { paragraph: 'APPK 95',  text: words('Шағым кері қайтарып алынды', 'Жалоба отозвана', 'The complaint is withdrawn') },
  RecusalDeclared:    { paragraph: 'X21',      text: words('Шеттету жарияланды', 'Заявлен отвод', 'A recusal is declared') },
  ...staffingWords,
  ...frameEventWords,
} as const satisfies Record<EventType, EventRow>;

/** Under which paragraph it happens: a term's own, an opened step's own, else the row's. */
export function paragraphOfEvent(event: ComplaintEvent): string {
  if ('term' in event && isTerm(event.term)) return paragraphOfTerm(event.term);
  if ('step' in event && isStep(event.step)) return paragraphOf(event.step);
  return eventWords[event.type].paragraph;
}

/** The same where the law is shown and nothing else. */
export const lawOfEvent = (event: ComplaintEvent): string => lawShown(paragraphOfEvent(event));

/** The sentence of one event; a term is named. */
export function sentenceOf(event: ComplaintEvent): Words {
  const { text } = eventWords[event.type];
  return 'term' in event && isTerm(event.term) ? namingTerm(event, text, namesOfTerms[event.term]) : text;
}
