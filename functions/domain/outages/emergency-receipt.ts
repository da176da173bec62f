import type { Message } from '#domain/regulation/messages/message.ts';
import { daysWords } from '#domain/regulation/period-words.ts';
import { lines, words } from '#domain/words.ts';

const entered = daysWords('takenInPaperEntered');

const blank = '____________________';

/** The receipt that is filled in by hand while the system is away; offices print it in advance (X60). */
export const emergencyReceipt: Message = {
  heading: words(
    'Жүйе істемегенде берілген қолхат',
    'Расписка при сбое системы',
    'Receipt given while the system is away',
  ),
  body: lines(
    words('Құжаттар толық.', 'Документы полные.', 'The documents are complete.'),
    words(
      `Кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт): ${blank}`,
      `Момент очередности (время, по которому определяется место в очереди): ${blank}`,
      `Priority moment, which decides the place in the queue: ${blank}`,
    ),
    words(`Құжаттарды қабылдаған: ${blank}`, `Кем приняты документы: ${blank}`, `Documents taken by: ${blank}`),
    words(
      `Жүйеге енгізу мерзімі: ${blank} (жүйе қосылған не үйге барған соң ${entered.kk})`,
      `Срок ввода в систему: ${blank} (${entered.ru} после восстановления или выезда)`,
      `To be entered by: ${blank} (${entered.en} after the system is back, or after the visit)`,
    ),
    words('Сақтаңыз.', 'Сохраните.', 'Keep it.'),
  ),
};
