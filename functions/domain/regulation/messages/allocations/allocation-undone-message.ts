import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { paragraphs, sentences, type Words, words } from '#domain/words.ts';
import type { Message } from '../message.ts';
import { type Appeal, appealBlock, sinceLetter } from '../phrases.ts';
import { type ByTwo, byTwoWords } from './by-two-words.ts';
import { type Home, homeWords } from './offer-messages.ts';

interface Undone {
  readonly home: Home;
  /** why, in a sentence */
  readonly why: Words;
  /** he is removed from the list, too; else he stands there as before */
  readonly isRemoved: boolean;
  readonly appeal: Appeal;
}

/** That the contract was not signed in its days, and what the head says of it (APPK 84). */
export const uncontracted = (reason: string): Words =>
  words(
    `Жалдау шарты мерзімінде жасалмады (ӘРПК 84-бабы). Себебі: ${reason}.`,
    `Договор найма не заключен в срок (статья 84 АППК). Причина: ${reason}.`,
    `The tenancy contract was not signed in its days (APPK, article 84). Reason: ${reason}.`,
  );

interface CourtAct {
  readonly court: Words;
  readonly number: string;
  readonly decidedOn: PlainDate;
  readonly by: ByTwo | undefined;
}

/** By which court’s act (82). */
export function byCourt({ court, number, decidedOn, by }: CourtAct): Words {
  const day = dateWords(decidedOn);
  const act = words(
    `Негізі: сот актісі (82-бап), ${court.kk}, №\u00a0${number}, ${day.kk}. Бақылаушы оны көріп, растады.`,
    `Основание: судебный акт (статья 82), ${court.ru}, №\u00a0${number}, ${day.ru}. Контролирующее лицо видело его и подтвердило.`,
    `Ground: a court’s act (article 82), ${court.en}, no.\u00a0${number}, ${day.en}. A supervisor has seen and confirmed it.`,
  );
  return sentences(act, by && byTwoWords(by));
}

const removed = words(
  'Сот көрінеу анық емес мәліметтер берілгенін анықтады, сондықтан сіз есептен шығарылдыңыз (73-баптың 1-тармағының 5) тармақшасы).',
  'Суд установил, что даны заведомо недостоверные данные, поэтому вы сняты с учета (подпункт 5) пункта 1 статьи 73).',
  'The court has found that false data were knowingly given, so you are removed from the list (article 73(1)(5)).',
);

const standing = words(
  'Сіз кезекке бұрынғы кезектілік уақытыңызбен қайтарылдыңыз. Ештеңе тапсырудың қажеті жоқ.',
  'Вы снова состоите в очереди с прежним моментом очередности. Ничего подавать не нужно.',
  'You stand in the queue again, with the moment that you had. You need not file anything.',
);

/** That a decision to give somebody a dwelling is undone, why, where he stands now, and where he complains (X283). */
export const allocationUndoneMessage = ({ home, why, isRemoved, appeal }: Undone): Message => {
  const told = homeWords(home);
  return {
    heading: words(
      'Сізге тұрғын үй беру туралы шешімнің күші жойылды',
      'Решение о предоставлении вам жилища отменено',
      'The decision to give you a dwelling is undone',
    ),
    body: paragraphs(
      words(`${told.kk}.`, `${told.ru}.`, `${told.en}.`),
      why,
      isRemoved ? removed : standing,
      appealBlock(appeal),
      sinceLetter,
    ),
  };
};
