import { untilWhen } from '../../regulation/messages/phrases.ts';
import { addresseeName } from '../../regulation/offices/quality-body.ts';
import { oblast } from '../../staff/staff.ts';
import { dateWords } from '../../time/date-words.ts';
import type { Instant } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import { sentences, type Words, words } from '../../words.ts';
import type { Complaint } from '../complaint.ts';
import { silenceOf } from '../rules/silence.ts';

/** That silence past its term is a refusal by law, who hears whoever complained next, and until when (wording-queue 6). */
export function silenceWords(file: Complaint, now: Instant): Words | undefined {
  const silence = silenceOf(file, now);
  if (!silence) return undefined;
  const { kk, ru, en } = dateWords(silence.lastDay);
  const said = words(
    `Жауап мерзімінде берілмеді: ${kk}. Бұл – заң бойынша бас тарту (ӘРПК 91-бап); жауап бәрібір беріледі.`,
    `Ответа в срок нет: ${ru}. По закону это отказ (АППК, ст. 91); ответ все равно будет дан.`,
    `There is no answer in time: ${en}. By law that is a refusal (APPK, article 91), and the answer is still due.`,
  );
  if (!silence.next)
    return sentences(said, words('Сотқа жүгіне аласыз.', 'Можно обратиться в суд.', 'The court is open to you.'));
  const above = addresseeName(oblast, localDate(now));
  const where = words(
    `Екінші сатыға жүгіне аласыз. Қайда: ${above.kk}, жеке кабинетте не Мемлекеттік корпорацияның кез келген бөлімінде.`,
    `Можно обратиться во вторую инстанцию. Куда: ${above.ru}, в личном кабинете или в любом отделе Государственной корпорации.`,
    `You may turn to the second instance. Where: ${above.en}, in the cabinet or at any desk of the State Corporation.`,
  );
  return sentences(said, where, untilWhen(silence.next));
}
