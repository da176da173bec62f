import { daysWords } from '#domain/regulation/period-words.ts';
import type { TermState } from '../../file/state.ts';
import type { AmendmentPurpose } from '../../regulation/amendments/grounds.ts';
import { type Appeal, headOf, untilWhen } from '../../regulation/messages/phrases.ts';
import { whereToAnswer } from '../../regulation/messages/proposal-messages.ts';
import { providerName } from '../../regulation/offices/providers.ts';
import { centreNameOf } from '../../regulation/offices/service-centres.ts';
import { dateWords, mayMoveWords } from '../../time/date-words.ts';
import type { Instant } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import { sentences, type Words, words } from '../../words.ts';
import type { Amendment } from '../amendment.ts';
import { endsEntry, isBurden } from '../rules/force.ts';
import { statusTold } from '../rules/told-status.ts';
import type { AmendmentStatus } from '../status.ts';
import { namesOfTerms, type TermId } from '../terms.ts';
import { statusWords } from './status-words.ts';

/** What is decided about an entry; our own wording [O]. */
export const purposeWords: Readonly<Record<AmendmentPurpose, Words>> = {
  REMOVAL: words('Есептен шығару мәселесі', 'Вопрос о снятии с учета', 'Removal from the register'),
  RESTORATION: words(
    'Есепте қалпына келтіру мәселесі',
    'Вопрос о восстановлении на учете',
    'Restoration to the register',
  ),
  MOMENT: words(
    'Кезектілік уақытын түзету мәселесі',
    'Вопрос об исправлении момента очередности',
    'Correction of the priority moment',
  ),
  LEAVING: words('Кезектен өз еркімен шығу', 'Выход из очереди по своему желанию', 'Leaving the queue by own wish'),
  MERGING: words('Жазбаларды біріктіру мәселесі', 'Вопрос об объединении записей', 'Merging of entries'),
};

/** Said of an entry whose end is decided and has no effect yet (wording-queue 1). */
const pending = words(
  'Шығару әлі күшіне енген жоқ',
  'Снятие еще не вступило в силу',
  'The removal is not in force yet',
);

/** Of one that a complaint keeps from its effect (X54). */
const suspended = words(
  'Шығару шағым бойынша тоқтатыла тұрды',
  'Снятие приостановлено по жалобе',
  'The removal is suspended by a complaint',
);

/** Is its end decided and told, and not in force (X53)? */
export function pendingWords(file: Amendment): Words | undefined {
  if (!endsEntry(file)) return undefined;
  if (file.status === 'SUSPENDED') return suspended;
  return ['REVOCABLE', 'AWAITING_FORCE'].includes(statusTold(file)) ? pending : undefined;
}

/** Until when whose entry it is may do what he may do now: answer, take it back, complain. */
const deadlines: Partial<Record<AmendmentStatus, TermId>> = {
  ANSWER_AWAITED: 'answer',
  REVOCABLE: 'force',
  IN_FORCE: 'appeal',
};

/** The term in which he may still act; undefined: there is none, or it is over on the day it is read (X79). */
export function termToAct(file: Amendment, now: Instant): TermState | undefined {
  const term = deadlines[statusTold(file)];
  const state = term && file.terms[term];
  return state?.state === 'running' && localDate(now) <= state.lastDay ? state : undefined;
}

const mayAnswer = (office: Words, { kk, ru, en }: Words): Words =>
  sentences(whereToAnswer(office), words(`Соңғы күні: ${kk}.`, `Последний день: ${ru}.`, `Last day: ${en}.`));
/** That an operator took an answer in his name: he may say that it was not he, while his days run (X121). */
function takenFor({ answer }: Amendment, now: Instant): Words | undefined {
  if (!answer?.centre) return undefined;
  const { kk, ru, en } = centreNameOf(answer.centre, localDate(now));
  return words(
    `Сіздің атыңыздан түсініктеме алған бөлім: ${kk}. Ол сіз болмасаңыз не қосарыңыз болса, өз түсініктемеңізді беріңіз.`,
    `Пояснение от вашего имени принято: ${ru}. Если это были не вы или есть что добавить, дайте свое.`,
    `An answer was taken in your name: ${en}. If it was not you, or you would add to it, give your own.`,
  );
}
const mayTakeBack = ({ kk, ru, en }: Words): Words =>
  words(
    `Күшіне енеді: ${kk}, 24:00. Оған дейін жеке кабинетте немесе Мемлекеттік корпорацияның кез келген бөлімінде қайтарып ала аласыз.`,
    `Вступит в силу: ${ru}, 24:00. До этого можно отозвать в личном кабинете или в любом отделе Государственной корпорации.`,
    `It takes effect: ${en}, 24:00. Until then you may take it back in the cabinet or at any desk of the State Corporation.`,
  );
const answered = daysWords('proposalAnswered');
const unsent = ({ kk, ru, en }: Words): Words =>
  words(
    `Хабарлама сізге тапсырылады не поштамен жіберіледі, түсініктемеге арналған ${answered.kk} сонда басталады. Қайда: ${kk}.`,
    `Извещение вам вручат или отправят почтой, тогда начнется срок для пояснения: ${answered.ru}. Где получить: ${ru}.`,
    `The notice will be handed to you or posted; then the ${answered.en} for your answer begin. Where: ${en}.`,
  );
const onItsWay = ({ kk, ru, en }: Words): Words =>
  words(
    `Хат ${kk} күні соңында жетті деп есептеледі, түсініктемеге арналған ${answered.kk} сонда басталады.`,
    `Письмо считается полученным в конце дня ${ru}, тогда начнется срок для пояснения: ${answered.ru}.`,
    `The letter counts as delivered at the end of ${en}; then the ${answered.en} for your answer begin.`,
  );
const takesEffect = ({ kk, ru, en }: Words): Words =>
  words(`Күшіне енеді: ${kk}, 24:00.`, `Вступит в силу: ${ru}, 24:00.`, `It takes effect: ${en}, 24:00.`);
const complain = (appeal: Appeal): Words =>
  sentences(
    words(
      `Шағым берілетін орган: ${appeal.organisation.kk}.`,
      `Куда подать жалобу: ${appeal.organisation.ru}.`,
      `Where to complain: ${appeal.organisation.en}.`,
    ),
    untilWhen(appeal),
  );

/** What he may do now, where and until when, or what he waits for. */
function nextWords(file: Amendment, now: Instant): Words | undefined {
  const { terms, entry } = file;
  const office = providerName(entry.provider, localDate(now));
  const state = termToAct(file, now);
  const day = state && dateWords(state.lastDay);
  const moving = state?.mayMove && mayMoveWords;
  switch (statusTold(file)) {
    case 'ANSWER_AWAITED':
      return day && sentences(takenFor(file, now), mayAnswer(office, day), moving);
    case 'REVOCABLE':
      return day && mayTakeBack(day);
    case 'PROPOSAL_UNSENT':
      return unsent(office);
    case 'PROPOSAL_ON_ITS_WAY':
      return terms.transit && onItsWay(dateWords(terms.transit.lastDay));
    case 'AWAITING_FORCE':
      return terms.force && takesEffect(dateWords(terms.force.lastDay));
    case 'IN_FORCE':
      return state && isBurden(file)
        ? complain({ organisation: headOf(office), lastDay: state.lastDay, mayMove: moving || undefined })
        : undefined;
    default:
      return undefined;
  }
}

/** Of what an office is late with only that which tells nothing of a decision that he does not know yet. */
const lateWithHim: readonly TermId[] = ['telling', 'hearing', 'examination'];

/** That the office is late, so that he can complain of it. */
function lateWords({ terms }: Amendment, now: Instant): Words | undefined {
  const late = lateWithHim.find((term) => terms[term]?.state === 'running' && now >= (terms[term]?.dueAt ?? now));
  const name = late && namesOfTerms[late];
  const day = late && terms[late] && dateWords(terms[late].lastDay);
  if (!name || !day) return undefined;
  return words(
    `Орган кешікті: ${name.kk}, соңғы күні ${day.kk}.`,
    `Орган опоздал: ${name.ru}, последний день ${day.ru}.`,
    `The office is late: ${name.en}, the last day was ${day.en}.`,
  );
}

/** An amendment as whoever it is about is told of it: what it is, how it stands, what he may do, where and until when. */
export const toldWords = (file: Amendment, now: Instant): Words => {
  const [what, status] = [purposeWords[file.purpose], statusWords(statusTold(file))];
  const said = words(`${what.kk}: ${status.kk}.`, `${what.ru}: ${status.ru}.`, `${what.en}: ${status.en}.`);
  return sentences(said, lateWords(file, now), nextWords(file, now));
};
