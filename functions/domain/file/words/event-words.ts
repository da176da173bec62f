import { type Words, words } from '#domain/words.ts';
import type { FrameEvent, FrameEventType } from '../event.ts';

/** What each event of the frame says in one sentence, who did it left out; our own wording [O]. */
// biome-ignore format: a table, one event a row
export const frameEventWords = {
  HoldBegan:              { paragraph: 'X33',                       text: words('Күту басталды', 'Начато ожидание', 'The wait begins') },
  HoldContinued:          { paragraph: 'X33',                       text: words('Күту жалғасуда', 'Ожидание продолжается', 'The wait goes on') },
  HoldEnded:              { paragraph: 'X33',                       text: words('Күту аяқталды', 'Ожидание окончено', 'The wait is over') },
  TaskOpened:             { paragraph: '6',                         text: words('Тапсырма ашылды', 'Открыта задача', 'A task is opened') },
  TaskClaimed:            { paragraph: '6',                         text: words('Тапсырма орындауға алынды', 'Задача взята в работу', 'The task is claimed') },
  TaskReleased:           { paragraph: '6',                         text: words('Тапсырма ортақ тізімге қайтарылды', 'Задача возвращена в общий список', 'The task is back in the common list') },
  TermStarted:            { paragraph: 'X13',                       text: words('Мерзім басталды', 'Срок начался', 'A term begins') },
  TermReckonedAnew:       { paragraph: 'X61',                       text: words('Мерзім күнтізбе бойынша қайта есептелді', 'Срок пересчитан по календарю', 'A term is reckoned anew by the calendar') },
  TermReopened:           { paragraph: 'X269',                      text: words('Мерзім бұрынғы соңғы күнімен жалғасады', 'Срок продолжается с прежним последним днем', 'A term goes on, its last day stands') },
  TermMet:                { paragraph: 'X13',                       text: words('Мерзім сақталды', 'Срок соблюден', 'A term is met') },
  TermLapsed:             { paragraph: 'X13',                       text: words('Мерзім тоқтатылды', 'Срок прекращен', 'A term lapses') },
  TermReminded:           { paragraph: 'X13',                       text: words('Мерзім аяқталуға жақын екені ескертілді', 'Направлено напоминание: срок истекает', 'A reminder: the term nears its end') },
  TermMissed:             { paragraph: 'X13',                       text: words('Мерзім өтіп кетті, жұмыс жалғасуда', 'Срок пропущен, работа продолжается', 'A term is missed; work goes on') },
  TermEscalated:          { paragraph: 'X13',                       text: words('Өткен мерзім туралы басшылыққа хабарланды', 'О пропущенном сроке сообщено руководству', 'A missed term is told to those above') },
  ProcedureResumed:       { paragraph: '–',                         text: words('Рәсім қайта жалғасты', 'Процедура возобновлена', 'The procedure is resumed') },
} as const satisfies Record<FrameEventType, { readonly paragraph: string; readonly text: Words }>;

/** The same of what a file learns of whoever has a step of it. */
// biome-ignore format: a table, one event a row
export const staffingWords = {
  HeadLacking:            { paragraph: 'X74',                       text: words('Басшының міндетін атқаратын адам қалмады', 'Исполнять обязанности руководителя некому', 'Nobody is left to act as the head') },
  HeadReturned:           { paragraph: 'X74',                       text: words('Басшының міндетін атқаратын адам қайта бар', 'Исполнять обязанности руководителя снова есть кому', 'Somebody may act as the head again') },
  HolderLacking:          { paragraph: 'X98',                       text: words('Бұл қадамды орындайтын адам қазір жоқ', 'Этот шаг сейчас некому выполнить', 'Nobody is there for this step now') },
  HolderReturned:         { paragraph: 'X98',                       text: words('Бұл қадамды орындайтын адам қайта бар', 'Этот шаг снова есть кому выполнить', 'Somebody is there for this step again') },
  ActingHeadNamed:        { paragraph: 'X74',                       text: words('Басқа көрсетілетін қызметті берушінің басшысы тағайындалды', 'Назначен руководитель другого услугодателя', 'Another provider’s head is named') },
  ActingHeadEnded:        { paragraph: 'X77',                       text: words('Өз басшысы қайта бар, басқа көрсетілетін қызметті берушінің басшысы бұл істе әрекет етпейді', 'Собственный руководитель снова есть, руководитель другого услугодателя по этому делу больше не действует', 'The provider’s own head is back, another provider’s head no longer acts in this case') },
} as const satisfies Readonly<Record<string, { readonly paragraph: string; readonly text: Words }>>;

const metLate = words(
  'Мерзімі өткеннен кейін орындалды',
  'Исполнено после истечения срока',
  'Done after the term had passed',
);

/** The sentence of an event about a term, with the term's name; one met after its last moment says so. */
export function namingTerm(event: { readonly type: string } | FrameEvent, text: Words, name: Words): Words {
  const said = 'late' in event && event.late ? metLate : text;
  return words(`${said.kk}: ${name.kk}`, `${said.ru}: ${name.ru}`, `${said.en}: ${name.en}`);
}
