import type { Counting } from '#domain/time/term-dates.ts';
import { type Words, words } from '#domain/words.ts';
import type { ReasonId } from '../delays.ts';
import type { Dimension } from '../report.ts';
import type { Serving } from '../standing.ts';

/** What the page says [O]; numbers and names stand beside the words and not in them. */
export const pageWords = {
  title: words(
    'Кезектің әділдігі: кім қанша күтті, кім кімнен бұрын қаралды',
    'Справедливость очереди: кто сколько ждал и кого рассмотрели раньше',
    'Fairness of the queue: who waited how long, and who was served before whom',
  ),
  fromJournal: words('Журналдың мына сәттегі күйі:', 'Журнал на момент', 'The journal as of'),
  files: words('Істер', 'Дел', 'Files'),
  list: words('Тізім', 'Список', 'List'),
  filed: words('Берілген күні', 'Поданы', 'Filed'),
  unreadable: words('Оқылмаған журналдар', 'Не прочитано журналов', 'Journals that could not be read'),
  noNames: words(
    'Бұл бетте есім де, ЖСН де жоқ: өтініштер нөмірімен аталады.',
    'На этой странице нет ни имен, ни ИИН: заявления названы номерами.',
    'No name and no IIN is on this page: requests are named by their numbers.',
  ),
  noNamesPublic: words(
    'Бұл бетте есім де, ЖСН де, өтініш нөмірі де жоқ. Оннан аз адамы бар топтар бөлек айтылмайды, бірге айтылады.',
    'На этой странице нет ни имен, ни ИИН, ни номеров заявлений. Группы меньше десяти человек отдельно не показаны, они сложены вместе.',
    'No name, IIN or number of a request is on this page. Groups of fewer than ten people are told together and not apart.',
  ),
  nothing: words('Мұндай іс жоқ.', 'Таких дел нет.', 'There are no such files.'),
  tooFew: words(
    'Оннан аз адам: айтылмайды.',
    'Меньше десяти человек: не показано.',
    'Fewer than ten people: not told.',
  ),
  tooFewOfTerm: words(
    'Оннан аз адамға қатысты мерзімдер айтылмайды.',
    'Сроки, которые касались меньше десяти человек, не показаны.',
    'Terms that fewer than ten people had are not told.',
  ),
  smallTogether: words('Шағын топтар бірге', 'Малые группы вместе', 'Small groups together'),
  all: words('Барлығы', 'Все', 'All'),
  group: words('Топ', 'Группа', 'Group'),
  minutes: words('мин', 'мин', 'min'),
  hours: words('сағ', 'ч', 'h'),
  days: words('күн', 'дн.', 'days'),
  overtakenHeading: words(
    'Кім бұрын тұрып, кейін қаралды',
    'Кто стоял раньше, а рассмотрен позже',
    'Who stood before and was served after',
  ),
  overtakenMeans: words(
    'Тізімдегі орынды өтініш берілген уақыт белгілейді (74-бап). Мұнда артта тұрған адам ертерек күні қаралған жұптар саналды; бір күннің ішіндегі рет есептелмейді. Себеп: алда тұрған өтініштің өз журналындағы кідірістер, солардың ең ұзағы аталады. Олар болмаса да кейін қаралатын болса, журналда себеп жоқ: ондай жұптар тексеруді талап етеді, бірақ әділетсіздіктің дәлелі емес. Орын бұдан өзгермейді.',
    'Место в списке определяет момент подачи (статья 74). Здесь сосчитаны пары, в которых стоящего позже рассмотрели в более ранний день; порядок внутри дня не считается. Причина: задержки в журнале того заявления, которое стояло раньше, названа самая долгая. Если и без них его рассмотрели бы позже, причины в журнале нет: такие пары требуют проверки, но сами несправедливости не доказывают. Место от этого не меняется.',
    'The moment of filing decides the place on a list (art. 74). Counted here are pairs in which the one who stands after was served on an earlier day; the order within a day is not counted. The reason is the delays in the journal of the request that stood before, of which the longest is named. Where it would have been served later even without them, the journal has no reason: such pairs want looking into, and prove no injustice by themselves. The place does not change by it.',
  ),
  nobody: words(
    'Артта тұрған ешкім бұрын қаралған жоқ.',
    'Никого из стоящих позже не рассмотрели раньше.',
    'Nobody who stands after was served before.',
  ),
  reasons: words('Себептер', 'Причины', 'Reasons'),
  reason: words('Себеп', 'Причина', 'Reason'),
  requests: words('Өтініш', 'Заявлений', 'Requests'),
  pairs: words('Жұп', 'Пар', 'Pairs'),
  fewerThanTen: words('оннан аз', 'меньше десяти', 'fewer than ten'),
  byListAndOffice: words('Тізімдер мен кеңселер бойынша', 'По спискам и организациям', 'By list and office'),
  overtaken: words('Басқалар озған', 'Обойдены', 'Overtaken'),
  unexplained: words('Себепсіз жұп', 'Пар без причины', 'Pairs without a reason'),
  shareOvertaken: words('Озылғандар үлесі', 'Доля обойденных', 'Part overtaken'),
  worst: words('Ең көп озылған өтініштер', 'Чаще всего обойденные заявления', 'Requests overtaken most often'),
  request: words('Өтініш', 'Заявление', 'Request'),
  spans: words('Берілгеннен қаралғанға дейін', 'От подачи до рассмотрения', 'From the filing to the serving'),
  spansMean: words(
    'Сызбада: жоғарыда озылған өтініш, қызыл бөлігі кідіріс; төменде одан озған өтініш.',
    'На рисунке: сверху обойденное заявление, красным его задержки; снизу то, что его обошло.',
    'In the figure: above the request that was overtaken, its delays in red; below the one that overtook it.',
  ),
  number: words('тіркеу нөмірі', 'номер учета', 'register number'),
  waits: words('әлі күтуде', 'еще ждет', 'still waits'),
  overtakenBy: words('Озғандар', 'Обошли', 'Overtaken by'),
  withoutReason: words('Себепсіз', 'Без причины', 'Without a reason'),
  delays: words('Журналдағы кідірістер', 'Задержки в журнале', 'Delays in the journal'),
  none: words('жоқ', 'нет', 'none'),
  farthest: words(
    'Озғандардың ең артта тұрғаны',
    'Из обошедших стоял дальше всех',
    'Of those before it, the farthest behind',
  ),
  stepsHeading: words('Әр қадамның уақыты', 'Время каждого шага', 'The time of each step'),
  wholeHeading: words(
    'Берілгеннен аяқталғанға дейін: уақыт қайда өтеді',
    'От подачи до конца: где проходит время',
    'From the filing to the end: where the time goes',
  ),
  wholeMeans: words(
    'Күнтізбелік уақыт, әлі аяқталмағандары бүгінге дейін. Орташалар қосылып, бүтінді береді; қадам болмаған өтініште ол нөл.',
    'Календарное время, у неоконченных до сегодня. Средние складываются в целое; где шага не было, он равен нулю.',
    'Calendar time, of those that go on until today. The means add up to the whole; where a step did not happen it is nothing.',
  ),
  status: words('Кезең', 'Этап', 'Status'),
  mean: words('Орташа', 'В среднем', 'Mean'),
  median: words('Медиана', 'Медиана', 'Median'),
  ninetieth: words('90 % сыятын', '90 % не дольше', '90 % within'),
  whole: words('Бүтін', 'Целое', 'The whole'),
  termMeans: words(
    'Орындалған және мерзімі өтіп бара жатқан қадамдар саналды. Сызба: жолақ 90 % сыятын уақыт, қалың сызық медиана, тік сызық мерзімнің соңы.',
    'Сосчитаны выполненные шаги и те, чей срок уже прошел. На рисунке: полоса до 90 %, толстая черта медиана, вертикаль конец срока.',
    'Counted are steps that were done, and those whose term has passed. In the figure: the bar reaches to 90 %, the thick mark is the median, the upright line the end of the term.',
  ),
  term: words('Мерзім', 'Срок', 'Term'),
  allTerms: words('Барлық мерзімдер', 'Все сроки', 'All terms'),
  times: words('Рет', 'Раз', 'Times'),
  late: words('Мерзімнен кеш', 'Позже срока', 'Late'),
  ofTerm: words('Мерзімге шаққанда', 'К сроку', 'Against the term'),
  stillRunning: words('мерзімі әлі өтпеген', 'срок еще не прошел', 'still within the term'),
} as const;

export const dimensionWords: Readonly<Record<Dimension, Words>> = {
  list: words('Тізім', 'Список', 'List'),
  office: words('Кеңсе', 'Организация', 'Office'),
  channel: words('Арна', 'Канал', 'Channel'),
};

export const servingWords: Readonly<Record<Serving, Words>> = {
  registered: words(
    'Көрсетілетін қызметті беруші тіркеді',
    'Зарегистрировано услугодателем',
    'Registered by the provider',
  ),
  decided: words('Шешімге қол қойылды', 'Решение подписано', 'The decision is signed'),
};

/** Why somebody was served later; of a missed term its name stands before it, and its office after it. */
export const reasonWords: Readonly<Record<ReasonId | 'NO_REASON', Words>> = {
  NO_REASON: words('Журналда себеп жоқ', 'Причины в журнале нет', 'No reason in the journal'),
  MOMENT_KEPT: words(
    'Топтама хабарламадан кейін қайта берілді, бұрынғы уақыты сақталды',
    'Пакет подан вновь после сообщения, прежний момент сохранен',
    'The package came again after a message, and its old moment was kept',
  ),
  TAKEN_IN_PAPER: words(
    'Топтама жүйе істемегенде қағазбен алынып, кейін расталып енгізілді',
    'Пакет принят на бумаге, пока система не работала, подтвержден и внесен позже',
    'The package was taken in paper while the system was away, and confirmed and entered later',
  ),
  REGISTER_SILENT: words(
    'Мемлекеттік жүйенің жауабы күтілді',
    'Ожидался ответ государственной системы',
    'The answer of a state system was awaited',
  ),
  NOBODY_THERE: words(
    'Қадамды орындайтын ешкім болмады',
    'Некому было выполнить шаг',
    'Nobody was there who may do the step',
  ),
  DOCUMENT_ASKED: words(
    'Топтама кейін толықты: ашылмаған не оқылмаған құжат күтілді',
    'Пакет дополнен позже: ожидался документ, который не открылся или не читался',
    'The package was completed later: a document that could not be opened or read was awaited',
  ),
  DRAFT_RETURNED: words(
    'Нәтиженің жобасы орындаушыға қайтарылды',
    'Проект результата возвращен исполнителю',
    'The draft of the result was returned to the executor',
  ),
  EXECUTOR_REPLACED: words('Орындаушы ауыстырылды', 'Исполнитель заменен', 'The executor was replaced'),
  /** after the name of the term */
  TERM_MISSED: words('өткізілді', 'пропущен', 'missed'),
};

export const unitWords: Readonly<Record<Counting['unit'], Words>> = {
  minuteInOfficeHours: words('жұмыс уақытының минуты', 'мин. рабочего времени', 'minutes of office hours'),
  calendarDay: words('күнтізбелік күн', 'календарных дней', 'calendar days'),
  workingDay: words('жұмыс күні', 'рабочих дней', 'working days'),
  month: words('ай', 'месяцев', 'months'),
};
