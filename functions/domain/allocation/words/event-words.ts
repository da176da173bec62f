import { frameEventWords } from '../../file/words/event-words.ts';
import { holdSentence } from '../../file/words/hold-sentence.ts';
import { type Words, words } from '../../words.ts';
import type { AllocationEvent } from '../event.ts';
import { steps } from '../steps.ts';

interface EventRow {
  readonly paragraph: string;
  readonly text: Words;
}

const goesOn = words(
  'Кезектен тыс белгіленген тұрғын үй берілмейді, ол кезекпен беріледі',
  'Назначенное вне очереди жилище не предоставляется и идет по очереди',
  'What was named out of the order is not given by it and goes on in the order',
);
const isLost = words(
  'Кезектен тыс белгіленген тұрғын үй бөлуден алынды, ол ешкімге берілмейді',
  'Назначенное вне очереди жилище снято с распределения и никому не предоставляется',
  'What was named out of the order is withdrawn and given to nobody',
);

/** What each event says in one sentence; our own wording [O]. */
// biome-ignore format: a table, one event a row
const eventWords = {
  AllocationOpened:  { paragraph: '77',  text: words('Бөлу басталып, комиссия құрылды', 'Распределение начато, создана комиссия', 'The round is opened, with its commission') },
  DwellingsShared:   { paragraph: '74',  text: words('Үйлер тізімдер арасында бөлінді', 'Жилища поделены между списками', 'The dwellings are shared out among the lists') },
  OverrideLapsed:    { paragraph: 'X247', text: goesOn },
  CandidatesServed:  { paragraph: 'X59', text: words('Келесі кандидаттар анықталды', 'Определены следующие кандидаты', 'The next candidates are found') },
  FamiliesAsked:     { paragraph: 'X193', text: words('Отбасы мәліметтері сұралды', 'Запрошены данные о семье', 'Families are asked for') },
  PagesBound:        { paragraph: 'X243', text: words('Бөлудің бұрынғы беттері мазмұнға жиналды', 'Прежние страницы распределения собраны в оглавление', 'The earlier pages of the round stand in a table of contents') },
  CandidateAsked:    { paragraph: 'X59', text: words('Кандидатқа ұсыныс жасалды', 'Кандидату сделано предложение', 'A candidate is asked') },
  OfferEnded:        { paragraph: 'X59', text: words('Ұсыныс аяқталды', 'Предложение завершено', 'An offer has ended') },
  SilenceUndone:     { paragraph: 'X251', text: words('Үнсіздік саналмады, кандидатқа кезегімен қайта ұсынылады', 'Молчание не засчитано, кандидату предложат снова в его очередь', 'The silence was none, and the candidate is asked anew in his turn') },
  DwellingPassedOn:  { paragraph: '74',  text: words('Тұрғын үй басқа тізімге өтті', 'Жилище перешло другому списку', 'A dwelling goes to another list, or to none') },
  DwellingTakenBack: { paragraph: '82',  text: words('Тұрғын үй бойынша шешім жойылды', 'Решение по жилищу отменено', 'What was decided of a dwelling is undone') },
  DwellingLost:      { paragraph: 'X267', text: words('Тұрғын үй бөлуден алынды', 'Жилище снято с распределения', 'A dwelling is withdrawn from the round') },
  DwellingComplainedOf: { paragraph: 'X326', text: words('Бөлу туралы шағым шешілгенше бір тұрғын үй бекітілмейді', 'Одно жилище не закрепляется до исхода жалобы на распределение', 'One dwelling waits until it is known what comes of a complaint about the round') },
  CommissionerNamed: { paragraph: 'X239', text: words('Отыра алмайтын мүшенің орнына басқа адам тағайындалды', 'Вместо того, кто не может заседать, назван другой', 'Another is named for a seat whose holder cannot sit') },
  ...frameEventWords,
} as const satisfies Record<AllocationEvent['type'], EventRow>;

export const paragraphOfEvent = ({ type }: AllocationEvent): string => eventWords[type].paragraph;

/** The sentence of one event; what a hold waits for is named, and what was withdrawn goes to nobody. */
export function sentenceOf(event: AllocationEvent): Words {
  if (event.type === 'OverrideLapsed' && event.cameTo === 'DWELLING_WITHDRAWN') return isLost;
  return holdSentence({ steps }, event) ?? eventWords[event.type].text;
}
