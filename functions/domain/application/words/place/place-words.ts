import type { FiledApplication } from '#domain/application/stages.ts';
import type { EntryIdentity, EntryStatus } from '#domain/queue/list.ts';
import { periods } from '#domain/regulation/periods.ts';
import { dateWords, momentWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sentences, type Words, words } from '#domain/words.ts';

/** How an entry stands, by wording-queue 1; the English is ours [O]. */
export const entryStatusWords: Record<EntryStatus, Words> = {
  ACTIVE: words('Кезекте тұр', 'Состоит в очереди', 'Stands in the queue'),
  REMOVED: words('Есептен шығарылды', 'Снята с учета', 'Removed from the register'),
  HOUSED: words('Тұрғын үй берілді', 'Жилище предоставлено', 'A dwelling was given'),
  LEFT: words('Өз еркімен шықты', 'Выход по своему желанию', 'Left by own wish'),
  TRANSFERRED: words('Басқа ауданға ауыстырылды', 'Переведена в другой район', 'Transferred to another district'),
  MERGED: words('Басқа жазбамен біріктірілді', 'Объединена с другой записью', 'Merged into another entry'),
};

/** Why the number of the notice is not the place, by wording-queue 3; its first sentence and the English are ours [O]. */
export const numberIsNoPlace = words(
  'Реттік нөмір – жазбаңыздың тізілімдегі нөмірі, орын емес. Ол тұрақты, орын алдыңыздағы адам санына қарай өзгереді.',
  'Порядковый номер – это номер вашей записи в реестре, а не место. Он постоянен, место меняется по числу людей впереди.',
  'The ordinal number is that of your entry in the register, and no place. It stays; the place changes with how many stand before you.',
);

/** Which event fixed a priority moment (X41). */
export const momentEvents = [
  'PORTAL',
  'DESK',
  'PAPER',
  'KEPT',
  'CARRIED',
  'OF_ENTRY',
  'CORRECTED',
  'OLD_LIST',
] as const;
export type MomentEvent = (typeof momentEvents)[number];

/** By which event the moment of an entry was fixed: that of its request, unless an act has corrected it since. */
export function momentEventOf(
  { priorityMoment, channel, keptFrom, taken, paperMoment, change }: FiledApplication,
  identity: Pick<EntryIdentity, 'priorityMoment'>,
): MomentEvent {
  if (change) return 'OF_ENTRY';
  if (identity.priorityMoment !== priorityMoment) return 'CORRECTED';
  if (paperMoment) return 'CARRIED';
  if (keptFrom) return 'KEPT';
  if (taken) return 'PAPER';
  return channel === 'portal' ? 'PORTAL' : 'DESK';
}

/** What happened at that moment; our own wording [O]. */
const events: Record<MomentEvent, Words> = {
  PORTAL: words(
    'Бұл – портал қол қойылған өтінішіңізді қабылдаған уақыт.',
    'Это время, когда портал получил ваше подписанное заявление.',
    'That is when the portal received your signed request.',
  ),
  DESK: words(
    'Бұл – бөлім қызметкері құжаттардың толық топтамасын қабылдаған уақыт.',
    'Это время, когда работник отдела принял полный пакет документов.',
    'That is when the operator at the desk had your complete package.',
  ),
  PAPER: words(
    'Бұл – жүйе істемегенде құжаттарыңыз қағазбен қабылданған уақыт.',
    'Это время, когда ваши документы приняты на бумаге при сбое системы.',
    'That is when your documents were taken in paper while the system was away.',
  ),
  KEPT: words(
    'Бұл – алғашқы өтінішіңіздің уақыты: қайта берген кезде сақталды.',
    'Это момент первого заявления: при повторной подаче он сохранен.',
    'That is the moment of your first request: it was kept when you filed again.',
  ),
  CARRIED: words(
    'Бұл – құжаттарыңыз бұдан бұрын қағазбен қабылданған уақыт: ол осы өтінішке көшті.',
    'Это время, когда ваши документы раньше приняты на бумаге: оно перешло к этому заявлению.',
    'That is when your documents had been taken in paper before: it came to this request.',
  ),
  OF_ENTRY: words(
    'Бұл – жазбаның бұрынғы уақыты: өзгеріс оған тимейді.',
    'Это прежний момент записи: изменение его не затрагивает.',
    'That is the moment that the entry had: the change does not touch it.',
  ),
  CORRECTED: words(
    'Бұл уақыт «Тұрғын үй қатынастары туралы» Заңның 73-бабының 4-тармағы бойынша қол қойылған шешіммен түзетілген.',
    'Этот момент исправлен подписанным решением по пункту 4 статьи 73 Закона «О жилищных отношениях».',
    'This moment was corrected by a signed decision under art. 73(4) of the Law "On Housing Relations".',
  ),
  OLD_LIST: words(
    'Бұл – ескі тізімде көрсетілген уақыт: онда минуты болса, сол минуттың соңы, тек күні болса, сол күннің соңы есептеледі.',
    'Это время из старого списка: если там указана минута, считается ее конец, если только день – конец этого дня.',
    'That is the time which the old list says: where it has the minute, the end of it counts; where it has the day alone, the end of that day.',
  ),
};

const asLaw = words(
  '«Тұрғын үй қатынастары туралы» Заңның 74-бабы бойынша орынды осы уақыт белгілейді, хабарламаға қол қойылған күн емес.',
  'По статье 74 Закона «О жилищных отношениях» место определяет этот момент, а не день подписания уведомления.',
  'By art. 74 of the Law "On Housing Relations" this moment decides the place, and not the day on which the notice was signed.',
);

const asLawOfLists = words(
  '«Тұрғын үй қатынастары туралы» Заңның 74-бабы бойынша орынды осы уақыт белгілейді, тізілімге енгізілген күн емес.',
  'По статье 74 Закона «О жилищных отношениях» место определяет этот момент, а не день внесения в реестр.',
  'By art. 74 of the Law "On Housing Relations" this moment decides the place, and not the day on which it was entered in the register.',
);

const momentSaid = (moment: Instant): Words => {
  const { kk, ru, en } = momentWords(moment);
  return words(`Кезектілік уақыты: ${kk}.`, `Момент очередности: ${ru}.`, `Priority moment: ${en}.`);
};

/** The same of whoever came from an old list, and so had no notice (X216). */
export function oldMomentWords(moment: Instant, event: MomentEvent, enteredAt: Instant): Words {
  const { kk, ru, en } = dateWords(localDate(enteredAt));
  const entered = words(
    `Ескі тізімнен тізілімге енгізілген күн: ${kk}.`,
    `Внесено в реестр из старого списка: ${ru}.`,
    `Entered in the register from the old list on ${en}.`,
  );
  return sentences(momentSaid(moment), events[event], entered, asLawOfLists);
}

/** The moment, what fixed it, and why it may not be the day of the notice. */
export function momentFixedWords(moment: Instant, event: MomentEvent, noticeAt: Instant): Words {
  const signed = dateWords(localDate(noticeAt));
  const notice = words(
    `Хабарламаға қол қойылған күн: ${signed.kk}.`,
    `Уведомление подписано: ${signed.ru}.`,
    `The notice was signed on ${signed.en}.`,
  );
  return sentences(momentSaid(moment), events[event], notice, asLaw);
}

/** Who was last given a dwelling on a list, by his moment alone [O]. */
export function lastHousedWords(moment: Instant | undefined): Words {
  if (moment === undefined)
    return words(
      'Бұл тізім бойынша жүйеде әлі ешкімге тұрғын үй берілген жоқ.',
      'По этому списку в системе жилище еще никому не предоставлено.',
      'In this system nobody on this list has been given a dwelling yet.',
    );
  const { kk, ru, en } = momentWords(moment);
  return words(
    `Осы тізім бойынша соңғы рет тұрғын үй алған адамның кезектілік уақыты: ${kk}.`,
    `Момент очередности того, кто последним получил жилище по этому списку: ${ru}.`,
    `Priority moment of whoever was last given a dwelling on this list: ${en}.`,
  );
}

/** That a family was said too long ago to be judged by as dwellings are allocated, and how it is said anew [O]. */
export function staleFamilyWords(confirmedOn: PlainDate): Words {
  const { kk, ru, en } = dateWords(confirmedOn);
  const { amount: months } = periods.familyConfirmed;
  return words(
    `Отбасыңыз туралы мәліметтер ${kk} берілген, ${months} айдан ескі. Тұрғын үй бөлінгенде олар сізден сұралады (75, 76-баптар). Алдын ала: отбасы құрамы өзгермесе, отбасының тұрғын үйге қатысты қажеттіліктері туралы өтінішпен растаңыз, өзгерсе, мәліметтерді өзгерту туралы өтініш беріңіз.`,
    `Сведения о вашей семье от ${ru}, им больше ${months} месяцев. При распределении жилища о них спросят (статьи 75, 76). Заранее: если состав семьи прежний, подтвердите его заявлением о том, что нужно семье от жилища, если изменился, подайте заявление об изменении данных.`,
    `What is known of your family is of ${en}, more than ${months} months old. You are asked for it when a dwelling is allocated (arts. 75, 76). Before that: confirm a family that is as it was by the statement of what it needs of a dwelling, and say one that has changed by a request for a change of data.`,
  );
}

/** That how somebody is reached was said too long ago to be offered a dwelling by it unasked, and how it is confirmed [O]. */
export function staleContactsWords(confirmedOn: PlainDate): Words {
  const { kk, ru, en } = dateWords(confirmedOn);
  const { amount: months } = periods.contactsConfirmed;
  const { amount: days } = periods.familyAsked;
  return words(
    `Байланыс деректеріңіз ${kk} берілген, ${months} айдан ескі. Тұрғын үй ұсынылмас бұрын олар сізден сұралады және ұсыныс ${days} жұмыс күніне дейін күтеді. Кабинетте немесе кез келген Мемлекеттік корпорация бөлімінде отбасының қажеттіліктері туралы өтінішпен бірге алдын ала растаңыз немесе өзгертіңіз.`,
    `Ваши контактные данные от ${ru}, им больше ${months} месяцев. Прежде чем предложить жилище, о них спросят, и предложение ждет до ${days} рабочих дней. Подтвердите или измените их заранее вместе с заявлением о том, что нужно семье от жилища, в кабинете или в любом отделе Государственной корпорации.`,
    `How you are reached was said on ${en}, more than ${months} months ago. You are asked for it before a dwelling is offered to you, and the offer waits up to ${days} working days. Confirm or change it before that with the statement of what your family needs, in your cabinet or at any desk of the Corporation.`,
  );
}

/** By when a family is to be given a dwelling, where the law sets a term; once that is over, where its person turns [O]. */
export function housingWords(lastDay: PlainDate, isOver: boolean): Words {
  const { kk, ru, en } = dateWords(lastDay);
  return isOver
    ? words(
        `Отбасыңызға тұрғын үй ${kk} дейін берілуге тиіс еді (74-бап, 3-тармақ), мерзімі өтті. Бұған көрсетілетін қызметті берушінің басшысына шағым беруге болады.`,
        `Жилище вашей семье должно было быть предоставлено по ${ru} (пункт 3 статьи 74), срок прошел. На это можно подать жалобу руководителю услугодателя.`,
        `Your family was to be given a dwelling by ${en} (art. 74(3)), and the term is over. You may complain of it to the head of the provider.`,
      )
    : words(
        `Отбасыңызға тұрғын үй ${kk} дейін берілуге тиіс (74-бап, 3-тармақ): мерзім хабарламаға қол қойылған күннен есептеледі.`,
        `Жилище вашей семье должно быть предоставлено по ${ru} (пункт 3 статьи 74): срок считается со дня подписания уведомления.`,
        `Your family is to be given a dwelling by ${en} (art. 74(3)): the term is counted from the day on which the notice was signed.`,
      );
}

/** What is told of a change of an entry that is open, whoever asks for it [O]. */
export const changeOnEntryWords = (name: Words, status: Words): Words =>
  words(
    `Жазбаңыз бойынша қаралып жатқан өзгеріс бар: ${name.kk}, ${status.kk}.`,
    `По вашей записи рассматривается изменение: ${name.ru}, ${status.ru}.`,
    `A change of your entry is open: ${name.en}, ${status.en}.`,
  );

/** What is told of a request that is open on an entry [O]. */
export const openOnEntryWords = (status: Words): Words =>
  words(
    `Жазбаңыз бойынша қаралып жатқан өтініш бар: ${status.kk}.`,
    `По вашей записи рассматривается заявление: ${status.ru}.`,
    `A request is open on your entry: ${status.en}.`,
  );
