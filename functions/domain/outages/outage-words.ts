import type { Message } from '#domain/regulation/messages/message.ts';
import { lines, type Words, words } from '#domain/words.ts';

/** Why an outage does not cover what is said to have been taken in it. */
export type CoverFault = 'OTHER_CENTRE' | 'NOT_OVER' | 'OUTSIDE_OUTAGE' | 'TOO_LATE';

/** How what is wrong with a recorded outage, or with what was taken in it, is mended. */
export const outageCures: Readonly<Record<CoverFault | 'IN_FUTURE' | 'BEFORE_START' | 'UNKNOWN', Words>> = {
  OTHER_CENTRE: words(
    'Бұл бөлімде ол кезде жүйе істеп тұрған: өз бөліміңіздің жүйе істемеген уақытын таңдаңыз',
    'В вашем отделе система тогда работала: выберите сбой своего отдела',
    'The system was not away at your centre: choose an outage of your own centre',
  ),
  NOT_OVER: words(
    'Жүйенің қосылған уақыты әлі енгізілмеген: оны бақылаушы енгізеді',
    'Время окончания сбоя еще не внесено: его вносит контролирующее лицо',
    'The end of the outage is not recorded yet: the supervisor records it',
  ),
  OUTSIDE_OUTAGE: words(
    'Қабылданған уақыт жүйе істемеген уақытқа сәйкес келмейді: қолхаттағы уақытты тексеріңіз',
    'Время приема не попадает на время сбоя: сверьте его с распиской',
    'The moment lies outside the outage: check it with the receipt',
  ),
  TOO_LATE: words(
    'Жүйе қосылған соң 3 жұмыс күні өтті: құжаттарды қазіргі шақыру уақытымен қабылдаңыз, бұрынғы уақытты басшы құжат бойынша түзетеді («Тұрғын үй қатынастары туралы» Заңның 73-бабы)',
    'После сбоя прошло более 3 рабочих дней: примите документы по нынешнему вызову, прежний момент исправит руководитель по документу (статья 73 Закона «О жилищных отношениях»)',
    'More than three working days have passed since its end: take the documents by a present call; the head corrects the moment on a document (art. 73 of the Law "On Housing Relations")',
  ),
  IN_FUTURE: words('Болашақ уақытты көрсетпеңіз', 'Не указывайте будущее время', 'Name no moment of the future'),
  BEFORE_START: words(
    'Соңы басынан кейін болуы тиіс',
    'Конец должен быть позже начала',
    'The end must come after the beginning',
  ),
  UNKNOWN: words(
    'Жүйе істемеген уақытты тізімнен таңдаңыз; тізімде болмаса, оны бақылаушы енгізеді',
    'Выберите сбой из списка; если его нет, его вносит контролирующее лицо',
    'Choose an outage of the list; one that is missing is recorded by the supervisor',
  ),
};

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
      `Жүйеге енгізу мерзімі: ${blank} (жүйе қосылған соң 3 жұмыс күні)`,
      `Срок ввода в систему: ${blank} (3 рабочих дня после восстановления)`,
      `To be entered by: ${blank} (three working days after the system is back)`,
    ),
    words('Сақтаңыз.', 'Сохраните.', 'Keep it.'),
  ),
};
