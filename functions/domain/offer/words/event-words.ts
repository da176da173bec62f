import { frameEventWords, namingTerm, staffingWords } from '../../file/words/event-words.ts';
import { holdSentence } from '../../file/words/hold-sentence.ts';
import { type Words, words } from '../../words.ts';
import type { OfferEvent } from '../event.ts';
import { byWithdrawal } from '../rules/settling.ts';
import { isStep, paragraphOf, steps } from '../steps.ts';
import { isTerm, namesOfTerms, paragraphOfTerm } from '../terms.ts';
import { withdrawnWords } from './status-words.ts';

interface EventRow {
  /** the paragraph, or the reading, under which it happens */
  readonly paragraph: string;
  readonly text: Words;
}

/** What each event says in one sentence, who did it left out: the actor stands beside it; our own wording [O]. */
// biome-ignore format: a table, one event a row
const eventWords = {
  OfferMade:         { paragraph: 'X59',     text: words('Кандидатқа тұрғын үй белгіленді', 'Кандидату определено жилище', 'The next candidate is found') },
  CandidateChecked:  { paragraph: 'X203',    text: words('Тізілімдер кандидатты растады', 'Реестры подтвердили кандидата', 'The registers confirm the candidate') },
  OfferHeld:         { paragraph: 'X209',    text: words('Тұрғын үй жазба туралы шешім шыққанша сақталады', 'Жилище удерживается, пока решают о записи', 'The dwelling is held until it is decided about the entry') },
  CandidateDied:     { paragraph: 'X238',    text: words('Кандидат қайтыс болды: тұрғын үй отбасына сақталады', 'Кандидат умер: жилище удерживается для семьи', 'The candidate died: the dwelling is held for the family') },
  SilenceChecked:    { paragraph: 'X238',    text: words('Тізілім бойынша кандидат мерзім соңында тірі болған', 'По реестру кандидат на конец срока был жив', 'By the register the candidate lived as the days ended') },
  SuccessorLacking:  { paragraph: 'X210',    text: words('Қайтыс болған адамның орнын отбасынан ешкім сұрамады', 'Место умершего никто из семьи не попросил', 'Nobody of the family has asked for the place of whoever died') },
  OfferOvertaken:    { paragraph: 'X203',    text: words('Ұсыныс тоқтатылды: жазба өзгерген', 'Предложение прекращено: запись изменилась', 'The offer has ended: the entry has changed') },
  OfferTold:         { paragraph: 'X59',     text: words('Тұрғын үй жеке кабинетте ұсынылды', 'Жилище предложено в личном кабинете', 'The dwelling is offered in the cabinet') },
  OfferUnsent:       { paragraph: 'X204',    text: words('Жеке кабинет жоқ, ұсыныс тапсырылады не жолданады', 'Личного кабинета нет, предложение вручат или отправят', 'There is no cabinet; the offer is handed over or posted') },
  OfferHandedOver:   { paragraph: 'X204',    text: words('Ұсыныс тапсырылды', 'Предложение вручено', 'The offer is handed over') },
  OfferPosted:       { paragraph: 'X204',    text: words('Ұсыныс поштамен жолданды', 'Предложение отправлено почтой', 'The offer is posted') },
  OfferDelivered:    { paragraph: 'X204',    text: words('Хаттың тапсырылғаны расталды', 'Вручение письма подтверждено', 'The letter was delivered') },
  OfferNotProven:    { paragraph: 'X204',    text: words('Хаттың тапсырылғаны расталмады', 'Вручение письма не подтверждено', 'No proof of delivery came in time') },
  TryRecorded:       { paragraph: 'X204',    text: words('Іздеу әрекеті жазылды', 'Записано, как и когда искали человека', 'A try to reach the person is recorded') },
  OfferNotReached:   { paragraph: 'X204',    text: words('Ұсынысты тапсыру мүмкін болмады', 'Предложение не удалось вручить', 'The offer could not be delivered') },
  OfferConsented:    { paragraph: 'X59',     text: words('Келісім берілді', 'Согласие дано', 'The dwelling is taken') },
  OfferRefused:      { paragraph: 'X59',     text: words('Ұсыныстан бас тартылды', 'Предложение отклонено', 'The offer is refused') },
  OfferLapsed:       { paragraph: 'X59',     text: words('Жауап беру күндері аяқталды', 'Дни для ответа закончились', 'The days for the answer are over') },
  SilenceRefuted:    { paragraph: 'X251',    text: words('Хат кейін тигені көрсетілді: үнсіздік болған жоқ', 'Показано, что письмо получено позже: молчания не было', 'It is shown that the letter came later: there was no silence') },
  MinutesDrawn:      { paragraph: '77',      text: words('Комиссия дауыс берді, хаттама жазылды', 'Комиссия проголосовала, протокол составлен', 'The commission has voted; the minutes are drawn') },
  MinutesSigned:     { paragraph: '77',      text: words('Төраға хаттамаға қол қойды', 'Председатель подписал протокол', 'The chair has signed the minutes') },
  VotedAgainst:      { paragraph: '77',      text: words('Комиссия бермеуге шешті', 'Комиссия решила не предоставлять', 'The commission voted against') },
  CommissionReseated: { paragraph: 'X239',   text: words('Комиссияда отыра алмайтын мүшенің орнында басқа адам', 'В комиссии вместо того, кто не может заседать, другой', 'The commission has another in the seat of one who cannot sit') },
  MinutesUndone:     { paragraph: 'X239',    text: words('Төраға қол қоймаған хаттама қайта жазылады', 'Протокол, не подписанный председателем, составят заново', 'Minutes that the chair had not signed are drawn anew') },
  MinutesReturned:   { paragraph: 'X43',     text: words('Хаттама себебімен қайтарылды', 'Протокол возвращен с причиной', 'The minutes are returned, with a reason') },
  AllocationDecided: { paragraph: '77',      text: words('Тұрғын үй беру туралы шешімге қол қойылды', 'Подписано решение о предоставлении жилища', 'The decision to provide the dwelling is signed') },
  OfferSettled:      { paragraph: 'X59',     text: words('Нәтиже бөлуге жазылды', 'Итог внесен в распределение', 'The round knows how it ended') },
  ContractSigned:    { paragraph: '77',      text: words('Жалдау шарты жасалды', 'Договор найма заключен', 'The tenancy contract is made') },
  ContractTermEnded: { paragraph: '77',      text: words('Шарт жасау мерзімі өтті', 'Срок договора истек', 'The term for the contract is over') },
  KeysGiven:         { paragraph: '77',      text: words('Кілт берілді', 'Ключи выданы', 'The keys are given') },
  AllocationRevoked: { paragraph: 'APPK 84', text: words('Шешім қайтарып алынды', 'Решение отозвано', 'The decision is revoked') },
  AllocationAnnulled: { paragraph: '82',     text: words('Сот шешімнің күшін жойды', 'Суд отменил решение', 'A court has annulled the decision') },
  PaperUnsent:       { paragraph: 'X294',    text: words('Жеке кабинет жоқ, құжат поштамен жіберіледі', 'Личного кабинета нет, документ отправят почтой', 'There is no cabinet; the paper is to be posted') },
  PaperPosted:       { paragraph: 'X294',    text: words('Құжат поштамен жіберілді', 'Документ отправлен почтой', 'The paper is posted') },
  RecusalDeclared:   { paragraph: 'APPK 67', text: words('Қызметкер шеттетілді', 'Сотрудник отведен', 'An official is recused') },
  ...staffingWords,
  ...frameEventWords,
} as const satisfies Record<OfferEvent['type'], EventRow>;

/** Under which paragraph it happens: a term's own, an opened step's own, else the row's. */
export function paragraphOfEvent(event: OfferEvent): string {
  if (event.type === 'OfferOvertaken' && event.why === byWithdrawal) return 'X268';
  if ('term' in event && isTerm(event.term)) return paragraphOfTerm(event.term);
  if ('step' in event && isStep(event.step)) return paragraphOf(event.step);
  return eventWords[event.type].paragraph;
}

/** The sentence of one event; a term is named, and so are what a hold waits for and that the dwelling is gone. */
export function sentenceOf(event: OfferEvent): Words {
  if (event.type === 'OfferOvertaken' && event.why === byWithdrawal) return withdrawnWords;
  const held = holdSentence({ steps }, event);
  if (held) return held;
  const { text } = eventWords[event.type];
  return 'term' in event && isTerm(event.term) ? namingTerm(event, text, namesOfTerms[event.term]) : text;
}
