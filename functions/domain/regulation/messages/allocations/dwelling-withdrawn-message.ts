import { type WithdrawalGroundId, withdrawalGrounds } from '#domain/regulation/allocations/withdrawal-grounds.ts';
import { paragraphs, sentences, words } from '#domain/words.ts';
import type { Message } from '../message.ts';
import { type Appeal, appealBlock, sinceLetter } from '../phrases.ts';
import { type ByTwo, byTwoWords } from './by-two-words.ts';
import { type Home, homeWords } from './offer-messages.ts';

interface Withdrawn {
  readonly home: Home;
  readonly ground: WithdrawalGroundId;
  readonly by: ByTwo | undefined;
  readonly appeal: Appeal;
}

/** That the dwelling that somebody was offered is withdrawn, why, what becomes of his place, and where he complains (X268, X310). */
export const dwellingWithdrawnMessage = ({ home, ground, by, appeal }: Withdrawn): Message => {
  const [told, why] = [homeWords(home), withdrawalGrounds[ground]];
  return {
    heading: words(
      'Сізге ұсынылған тұрғын үй бөлуден алынды',
      'Предложенное вам жилище снято с распределения',
      'The dwelling that was offered to you is withdrawn',
    ),
    body: paragraphs(
      words(`${told.kk}.`, `${told.ru}.`, `${told.en}.`),
      sentences(words(`Себебі: ${why.kk}.`, `Причина: ${why.ru}.`, `Why: ${why.en}.`), by && byTwoWords(by)),
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
      appealBlock(appeal),
      sinceLetter,
    ),
  };
};
