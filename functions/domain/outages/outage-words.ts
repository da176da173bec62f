import { daysWords } from '#domain/regulation/period-words.ts';
import { periods } from '#domain/regulation/periods.ts';
import { type Words, words } from '#domain/words.ts';

const [entered, longest] = [daysWords('takenInPaperEntered'), periods.outageLongest.amount];

/** Why an outage does not cover what is said to have been taken in it. */
export type CoverFault =
  | 'OTHER_CENTRE'
  | 'NOT_OVER'
  | 'NOT_CONFIRMED'
  | 'TOO_LONG'
  | 'OUTSIDE_OUTAGE'
  | 'CENTRE_CLOSED'
  | 'TOO_LATE'
  | 'WAS_WORKING';

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
  NOT_CONFIRMED: words(
    'Жүйенің істемегенін екінші адам әлі растаған жоқ: оны басқа бақылаушы немесе облыс әкімшісі растайды',
    'Сбой еще не подтвержден вторым лицом: его подтверждает другое контролирующее лицо или администратор области',
    'No second person has confirmed the outage yet: another supervisor or the administrator of the oblast does',
  ),
  TOO_LONG: words(
    `Бір жазба ${longest} күннен ұзақ уақытты қамтымайды: басы мен соңын тексеріңіз; жүйе одан ұзақ істемесе, әр ${longest} күнді бөлек енгізіңіз`,
    `Одна запись охватывает не более ${longest} дней: сверьте начало и конец; если сбой длился дольше, внесите каждые ${longest} дней отдельно`,
    `One record covers no more than ${longest} days: check its beginning and end; record each ${longest} days of a longer outage apart`,
  ),
  WAS_WORKING: words(
    'Сол уақытта бөліміңіз жүйеде өтініш тіркеген: бақылаушы жүйе шынымен істемеген уақытты дәл енгізсін; болмаса, қазіргі шақыру уақытымен қабылдаңыз',
    'В это время ваш отдел подавал заявления в системе: пусть контролирующее лицо внесет точное время сбоя; иначе примите документы по нынешнему вызову',
    'Your centre filed requests in the system in that time: let the supervisor record exactly when it was away; else take the documents by a present call',
  ),
  OUTSIDE_OUTAGE: words(
    'Қабылданған уақыт жүйе істемеген уақытқа сәйкес келмейді: қолхаттағы уақытты тексеріңіз',
    'Время приема не попадает на время сбоя: сверьте его с распиской',
    'The moment lies outside the outage: check it with the receipt',
  ),
  CENTRE_CLOSED: words(
    'Ол уақытта бөлім жұмыс істемеген: қолхаттағы күн мен уақытты тексеріңіз',
    'В это время отдел не работал: сверьте день и время с распиской',
    'The centre was closed at that time: check day and time with the receipt',
  ),
  TOO_LATE: words(
    `Жүйе қосылған соң ${entered.kk} өтті, ол бойынша енді ештеңе енгізілмейді: құжаттар қазіргі шақыру уақытымен қабылданады, уақыты жоғалған адам Мемлекеттік корпорацияға шағымдана алады`,
    `После сбоя прошло ${entered.ru}, по нему уже ничего не вносят: документы принимают по нынешнему вызову, а кто потерял момент, вправе подать жалобу в Государственную корпорацию`,
    `More than ${entered.en} have passed since its end, and nothing is entered by it any more: documents are taken by a present call, and whoever lost a moment may complain to the State Corporation`,
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

const { amount: daysToEnter } = periods.takenInPaperEntered;

/** Why no last day for entering is told: nothing can be entered, and the days do not run out (X89). */
export const entryWaits = ({ year }: { readonly year: number }): Words =>
  words(
    `${year} жылғы жұмыс күнтізбесі енгізілмеген, сондықтан қағазбен қабылданғанды жүйеге енгізуге әлі болмайды. Бұл күндер есептелмейді: күнтізбе енгізілгеннен кейін тағы ${daysToEnter} жұмыс күні бар.`,
    `Рабочий календарь ${year} года еще не внесен, поэтому принятое на бумаге пока нельзя ввести в систему. Эти дни не считаются: после внесения календаря есть еще ${daysToEnter} рабочих дня.`,
    `The working calendar of ${year} is not entered yet, so what was taken in paper cannot be entered. These days do not count: once it is there, ${daysToEnter} more working days begin.`,
  );
