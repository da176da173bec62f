import { type WithdrawalGroundId, withdrawalGrounds } from '#domain/regulation/allocations/withdrawal-grounds.ts';
import { paragraphs, words } from '#domain/words.ts';
import type { Message } from '../message.ts';
import { type Home, homeWords } from './offer-messages.ts';

interface Withdrawn {
  readonly home: Home;
  readonly ground: WithdrawalGroundId;
}

/** That the dwelling that somebody was offered is withdrawn, why, and what becomes of his place (X268). */
export const dwellingWithdrawnMessage = ({ home, ground }: Withdrawn): Message => {
  const [told, why] = [homeWords(home), withdrawalGrounds[ground]];
  return {
    heading: words(
      'Сізге ұсынылған тұрғын үй бөлуден алынды',
      'Предложенное вам жилище снято с распределения',
      'The dwelling that was offered to you is withdrawn',
    ),
    body: paragraphs(
      words(`${told.kk}.`, `${told.ru}.`, `${told.en}.`),
      words(`Себебі: ${why.kk}.`, `Причина: ${why.ru}.`, `Why: ${why.en}.`),
      words(
        'Бұл сіздің бас тартуыңыз болып есептелмейді. Кезектілік уақыты мен реттік нөмір бұрынғыдай.',
        'Это не считается вашим отказом. Момент очередности и порядковый номер прежние.',
        'It does not count as your refusal. Moment and ordinal number stay.',
      ),
      words(
        'Сізге лайықты келесі тұрғын үй кезегіңізбен ұсынылады. Ештеңе тапсырудың қажеті жоқ.',
        'Следующее подходящее жилище предложат в вашу очередь. Ничего подавать не нужно.',
        'The next dwelling that suits you is offered in your turn. You need not file anything.',
      ),
    ),
  };
};
