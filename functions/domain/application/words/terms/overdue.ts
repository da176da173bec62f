import type { Application } from '#domain/application/application.ts';
import { past } from '#domain/application/stages.ts';
import { type Appeal, untilWhen } from '#domain/regulation/messages/phrases.ts';
import { tellsLastDay, youngerRules } from '#domain/regulation/periods.ts';
import type { Instant } from '#domain/time/instant.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import { appealTo, readAt } from '../appeal.ts';

/** The whole term has passed and the result is not there: work goes on, and the person is told so (X42). */
export const isOverdue = ({ terms: { total } }: Application, now: Instant): boolean =>
  total?.state === 'running' && now >= total.dueAt;

/** Silence past the whole term may be appealed as a refusal from its last day on, while work goes on (X42, APPK 91(2)). */
export interface DeemedRefusal {
  readonly source: string;
  readonly since: Instant;
  readonly text: Words;
  readonly appeal: Appeal;
}

const silence = words(
  'Нәтиже заңда белгіленген мерзімде берілмеді. Бұл – сіздің кінәңіз емес: өтінішіңіз қаралып жатыр, кезектілік уақытыңыз өзгермейді.',
  'Результат не выдан в срок, установленный законом. В этом нет вашей вины: заявление рассматривается, момент очередности не меняется.',
  'No result was given within the term set by law. This is not your fault: the application is being examined, and the moment that decides your place does not change.',
);

const asRefusal = words(
  'Заң бойынша мұндай кідіріске бас тартуға шағымданғандай шағымдана аласыз (Әкімшілік рәсімдік-процестік кодекс, 91-баптың екінші бөлігі). Шағым өтінішіңіздің қаралуын тоқтатпайды.',
  'По закону такое промедление можно обжаловать так же, как отказ (часть вторая статьи 91 АППК РК). Жалоба не остановит рассмотрение.',
  'By law such a delay may be appealed as a refusal is (Administrative Procedural and Process-Related Code, art. 91(2)). A complaint will not stop the work.',
);

export function deemedRefusalOf(theCase: Application, now: Instant): DeemedRefusal | undefined {
  const { total } = theCase.terms;
  const { applies, source } = youngerRules.deemedRefusal;
  if (!applies || !total || !isOverdue(theCase, now)) return undefined;
  const { mayMove: _, ...to } = appealTo(past('filing', theCase), now);
  const appeal = readAt({ ...to, ...tellsLastDay('appeal', total.lastDay) }, now);
  const text = sentences(silence, appeal.hasPassed ? untilWhen(appeal) : asRefusal);
  return { source, since: total.dueAt, text, appeal };
}
