import { type Words, words } from '#domain/words.ts';

/** How a due date is told to the person who asks: one true sentence a step, with no case ending on a placeholder [O]. */
export const derivationTexts = {
  received: (at: Words): Words =>
    words(
      `Өтініш берілген уақыт: ${at.kk}.`,
      `Время обращения: ${at.ru}.`,
      `The application was made at this time: ${at.en}.`,
    ),

  acceptedSameDay: (on: Words): Words =>
    words(`Қабылданған күні: ${on.kk}.`, `Дата приема: ${on.ru}.`, `It is accepted on the same day: ${on.en}.`),

  acceptedNextWorkingDay: (on: Words, why: 'afterHours' | 'dayOff'): Words => {
    const reason = {
      afterHours: words(
        'Бұл уақытта жұмыс күні аяқталған.',
        'К этому времени рабочий день закончился.',
        'By then the working day was over.',
      ),
      dayOff: words('Бұл – жұмыс күні емес.', 'Это нерабочий день.', 'That is not a working day.'),
    }[why];
    return words(
      `${reason.kk} Сұраныс келесі жұмыс күні қабылданды деп есептеледі: ${on.kk}. Кезектілік уақыты (кезектегі орныңызды анықтайтын уақыт) өзгермейді.`,
      `${reason.ru} Запрос считается принятым в следующий рабочий день: ${on.ru}. Момент очередности (время, по которому определяется место в очереди) не меняется.`,
      `${reason.en} The request counts as accepted on the next working day: ${on.en}. The moment that decides its place in the queue does not change.`,
    );
  },

  previousStepDone: (at: Words): Words =>
    words(
      `Алдыңғы рәсім аяқталған уақыт: ${at.kk}.`,
      `Предыдущее действие завершено: ${at.ru}.`,
      `The step before was done at this time: ${at.en}.`,
    ),

  nobodyLeft: (at: Words): Words =>
    words(
      `Басшының міндетін атқаратын адам қалмағаны белгілі болған уақыт: ${at.kk}.`,
      `Исполнять обязанности руководителя стало некому: ${at.ru}.`,
      `Nobody was left to act as the head at this time: ${at.en}.`,
    ),

  readyAtDesk: (at: Words): Words =>
    words(
      `Нәтиже дайын болған уақыт: ${at.kk}.`,
      `Результат готов к выдаче: ${at.ru}.`,
      `The result lay ready at the desk at this time: ${at.en}.`,
    ),

  noticeSigned: (at: Words): Words =>
    words(
      `Есепке қою туралы хабарламаға қол қойылған уақыт: ${at.kk}.`,
      `Уведомление о постановке на учет подписано: ${at.ru}.`,
      `The notice of registration was signed at this time: ${at.en}.`,
    ),

  countedFromNextDay: (first: Words): Words =>
    words(
      `Бұл күн мерзімге кірмейді. Мерзімнің бірінші күні: ${first.kk}.`,
      `Этот день в срок не входит. Первый день срока: ${first.ru}.`,
      `That day is not counted. The first day of the term: ${first.en}.`,
    ),

  calendarDays: (amount: number, last: Words): Words =>
    words(
      `Мерзімі: ${amount} күнтізбелік күн. Есеп бойынша соңғы күні: ${last.kk}.`,
      `Срок в календарных днях: ${amount}. Последний день по расчету: ${last.ru}.`,
      `The term in calendar days: ${amount}. Its last day by that count: ${last.en}.`,
    ),

  workingDays: (amount: number, last: Words): Words =>
    words(
      `Мерзімі: ${amount} жұмыс күні. Есеп бойынша соңғы күні: ${last.kk}.`,
      `Срок в рабочих днях: ${amount}. Последний день по расчету: ${last.ru}.`,
      `The term in working days: ${amount}. Its last day by that count: ${last.en}.`,
    ),

  months: (amount: number, last: Words): Words =>
    words(
      `Мерзімі: ${amount} ай. Есеп бойынша соңғы күні: ${last.kk}.`,
      `Срок в месяцах: ${amount}. Последний день по расчету: ${last.ru}.`,
      `The term in months: ${amount}. Its last day by that count: ${last.en}.`,
    ),

  rolled: (last: Words): Words =>
    words(
      `Бұл – жұмыс күні емес. Мерзім келесі жұмыс күніне ауысады: ${last.kk}.`,
      `Это нерабочий день. Срок переносится на следующий рабочий день: ${last.ru}.`,
      `That is not a working day. The term moves to the next working day: ${last.en}.`,
    ),

  notRolled: (): Words =>
    words(
      'Бұл – жұмыс күні емес, бірақ ішкі рәсімнің мерзімі ауыспайды.',
      'Это нерабочий день, но срок внутреннего действия не переносится.',
      'That is not a working day, but the term of an internal step does not move.',
    ),

  disputed: (day: Words): Words =>
    words(
      `Бұл күннің демалыс күні екені туралы дереккөздер бір-біріне сәйкес келмейді: ${day.kk}.`,
      `Источники расходятся в том, выходной ли это день: ${day.ru}.`,
      `The sources differ on whether this is a day off: ${day.en}.`,
    ),

  capped: (last: Words): Words =>
    words(
      `Ішкі рәсім қызмет көрсетудің жалпы мерзімінен аспайды. Соңғы күні: ${last.kk}.`,
      `Внутреннее действие не выходит за общий срок оказания услуги. Последний день: ${last.ru}.`,
      `An internal step does not go beyond the term of the whole service. The last day: ${last.en}.`,
    ),

  notCapped: (total: Words): Words =>
    words(
      `Қызмет көрсетудің жалпы мерзімі бұған дейін аяқталған: ${total.kk}. Ішкі рәсімге өз мерзімі толық беріледі.`,
      `Общий срок оказания услуги истек раньше: ${total.ru}. Внутреннему действию дается весь его срок.`,
      `The term of the whole service had ended before: ${total.en}. The internal step is given its whole length.`,
    ),

  untilMidnight: (last: Words): Words =>
    words(
      `Соңғы күні: ${last.kk}. Мерзім сол күні жергілікті уақыт бойынша сағат 24:00-де аяқталады.`,
      `Последний день: ${last.ru}. Срок заканчивается в этот день в 24:00 по местному времени.`,
      `The last day: ${last.en}. The term ends at 24:00 of that day, local time.`,
    ),

  deskCloses: (time: string): Words =>
    words(
      `Мемлекеттік корпорация бөлімінің сол күнгі жабылу уақыты: ${time}.`,
      `Время закрытия отдела Государственной корпорации в этот день: ${time}.`,
      `The desk of the State Corporation closes that day at ${time}.`,
    ),

  minutesStart: (at: Words): Words =>
    words(`Оқиға болған уақыт: ${at.kk}.`, `Время события: ${at.ru}.`, `The event happened at this time: ${at.en}.`),

  minutesWait: (opens: Words): Words =>
    words(
      `Минуттар тек жұмыс уақытында есептеледі. Есеп басталатын уақыт: ${opens.kk}.`,
      `Минуты считаются только в рабочее время. Начало счета: ${opens.ru}.`,
      `Minutes are counted in office hours only. The count begins at this time: ${opens.en}.`,
    ),

  minutesPaused: (): Words =>
    words(
      'Үзіліс пен жұмыстан тыс уақыт есепке кірмейді.',
      'Перерыв и нерабочее время в счет не входят.',
      'The break and the hours when the office is closed are not counted.',
    ),

  minutesEnd: (amount: number, at: Words): Words =>
    words(
      `Мерзімі: ${amount} минут жұмыс уақыты. Мерзім аяқталатын уақыт: ${at.kk}.`,
      `Срок в минутах рабочего времени: ${amount}. Срок истекает: ${at.ru}.`,
      `The term in minutes of office time: ${amount}. It ends at this time: ${at.en}.`,
    ),

  draftReturned: (at: Words): Words =>
    words(
      `Басшы жобаны қайтарған уақыт: ${at.kk}.`,
      `Руководитель вернул проект: ${at.ru}.`,
      `The head returned the draft at this time: ${at.en}.`,
    ),

  lastDayStands: (last: Words): Words =>
    words(
      `Қараудың соңғы күні өзгермейді: ${last.kk}.`,
      `Последний день рассмотрения не меняется: ${last.ru}.`,
      `The last day of the examination stands: ${last.en}.`,
    ),

  atLeastOneDay: (last: Words): Words =>
    words(
      `Түзетуге кемінде бір күн беріледі. Соңғы күні: ${last.kk}.`,
      `На доработку дается не менее одного дня. Последний день: ${last.ru}.`,
      `At least one day is given to correct it. The last day: ${last.en}.`,
    ),
} as const;
