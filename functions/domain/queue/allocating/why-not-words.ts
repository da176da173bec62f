import { type OverrideGroundId, overrideGrounds } from '#domain/regulation/allocations/override-grounds.ts';
import { type WithdrawalGroundId, withdrawalGrounds } from '#domain/regulation/allocations/withdrawal-grounds.ts';
import { localityNamed } from '#domain/regulation/offices/localities.ts';
import { momentWords } from '#domain/time/date-words.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import type { AboutDwelling, WhyNot } from './why-not.ts';

const sentence = ({ kk, ru, en }: Words): Words => words(`${kk}.`, `${ru}.`, `${en}.`);

/** Was I a candidate; our own wording [O]. */
export function candidateWords({ was }: Pick<WhyNot, 'was'>): Words {
  return was === 'CANDIDATE'
    ? words(
        'Бұл бөлуде сіз кандидат болдыңыз.',
        'В этом распределении вы были кандидатом.',
        'You were a candidate in this round.',
      )
    : words(
        'Бұл бөлуде сіз кандидат болған жоқсыз: тізім қаралғанда сіз онда тұрған жоқсыз.',
        'В этом распределении вы не были кандидатом: когда список рассматривали, вы в нем не состояли.',
        'You were no candidate in this round: you did not stand on the list when it was read.',
      );
}

/** That why it was not his lies in his family, and where that is told. */
export const inFamilyWords = words(
  'Себебі отбасыңыздың мәліметтерінде. Ол жеке кабинетте не жеке куәлікпен келгенде айтылады.',
  'Причина – в данных о вашей семье. Она сообщается в личном кабинете или в отделе по удостоверению личности.',
  'The reason lies in what is known of your family. It is told in the cabinet, or at a desk to whoever shows his identity document.',
);

/** Which kind of dwelling it is, as outsiders may read it. */
export function dwellingKindWords({ rooms, area, floor, locality }: AboutDwelling['kind']): Words {
  const decimal = String(area).replace('.', ',');
  const at = localityNamed(locality);
  return words(
    `${at.kk}, бөлме саны: ${rooms}, ${decimal} м², ${floor}-қабат`,
    `${at.ru}, комнат: ${rooms}, ${decimal} м², этаж ${floor}`,
    `${at.en}, rooms: ${rooms}, ${area} m², floor ${floor}`,
  );
}

/** That it is nobody’s, since it left the round (X267). */
export function withdrawnWords(ground: WithdrawalGroundId): Words {
  const { kk, ru, en } = withdrawalGrounds[ground];
  return sentences(
    words('Тұрғын үй бөлуден алынды.', 'Жилище снято с распределения.', 'It was withdrawn from the round.'),
    words(`Себебі: ${kk}.`, `Причина: ${ru}.`, `Why: ${en}.`),
  );
}

/** Whose it is: by his moment alone, and out of the order by which ground. */
export function wentWords(went: AboutDwelling['went']): Words {
  if (!went) return words('Әзірге ешкімге берілген жоқ.', 'Пока никому не предоставлено.', 'It is nobody’s yet.');
  if (went.isMine)
    return words(
      'Бұл тұрғын үй сіздің кезегіңізге келді.',
      'Это жилище пришлось на вашу очередь.',
      'It came to you in your turn.',
    );
  const { kk, ru, en } = momentWords(went.priorityMoment);
  const moment = words(
    `Кезектілік уақыты ${kk} адамға тиді.`,
    `Досталось тому, чей момент очередности: ${ru}.`,
    `It went to somebody whose priority moment is ${en}.`,
  );
  return sentences(moment, went.override === undefined ? undefined : overrideWords(went.override as OverrideGroundId));
}

function overrideWords(ground: OverrideGroundId): Words {
  const { text } = overrideGrounds[ground];
  return sentences(
    words('Тұрғын үй кезектен тыс берілді.', 'Жилище предоставлено вне очереди.', 'It was given out of the order.'),
    sentence(words(`Негіз: ${text.kk}`, `Основание: ${text.ru}`, `Ground: ${text.en}`)),
  );
}
