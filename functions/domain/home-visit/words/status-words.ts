import { type Words, words } from '../../words.ts';
import type { HomeVisitStatus } from '../status.ts';

/** What everybody is told of each status: the step that is waited for, or what has become of it. */
const labels: Readonly<Record<HomeVisitStatus, Words>> = {
  REQUESTED: words(
    'Үйге бару уақыты белгіленеді',
    'Назначается время выезда на дом',
    'A time for the visit at home is being set',
  ),
  SCHEDULED: words('Уақыты белгіленді', 'Время назначено', 'The time is set'),
  AT_HOME: words(
    'Негіз тексеріліп, құжаттар алынады',
    'Основание проверяется, документы берутся',
    'The ground is checked and the documents are taken',
  ),
  INCOMPLETE: words(
    'Үйдегі құжаттар толық болмады, жаңа уақыт белгіленеді',
    'Документы на дому оказались неполными, назначается новое время',
    'The documents at home were incomplete; another time is being set',
  ),
  NOBODY_HOME: words(
    'Үйде ешкім болмады, жаңа уақыт белгіленеді',
    'Дома никого не было, назначается новое время',
    'Nobody was at home; another time is being set',
  ),
  NOBODY_CAME: words(
    'Белгіленген уақытта бөлімнен ешкім келмеді, бұл – бөлімнің кінәсі. Жаңа уақыт белгіленеді',
    'В назначенное время из отдела никто не приехал, это вина отдела. Назначается новое время',
    'Nobody of the centre came in the window, by the fault of the centre. Another time is being set',
  ),
  PACKAGE_TAKEN: words('Құжаттар үйде қабылданды', 'Документы приняты на дому', 'The documents were taken at home'),
  NOT_ENTITLED: words('Үйге баруға негіз жоқ', 'Нет основания для выезда', 'There is no ground for a visit at home'),
  NOT_FILED: words(
    'Құжаттар үйде қабылданбады: оған ереже кедергі',
    'Документы на дому не приняты: препятствует правило',
    'The documents were not taken at home: a rule bars it',
  ),
  RESULT_HANDED: words('Нәтиже тапсырылды', 'Результат вручен', 'The result is handed over'),
  CLOSED: words(
    'Үйде ешкім болмады, үйге бару аяқталды',
    'Дома никого не было, выезд закрыт',
    'Nobody was at home; the visit is closed',
  ),
  CANCELLED: words('Үйге бару тоқтатылды', 'Выезд отменен', 'The visit is cancelled'),
};

/** Of a window that is past, and of which nothing can be entered before a year of the calendar is there (X61, X89). */
export const yearAwaitedWords = (year: number): Words =>
  words(
    `Белгіленген уақыт өтті, бірақ барудың нәтижесі әлі енгізілген жоқ: ${year} жылдың жұмыс күнтізбесі күтілуде. Оған дейін бұл бөлімнің кінәсі болып саналмайды, ал үйде қабылданған құжаттардың уақыты сақталады`,
    `Назначенное время прошло, но итог выезда еще не внесен: ожидается рабочий календарь ${year} года. До этого пропуск отделу не засчитывается, а момент принятых на дому документов сохраняется`,
    `The window is past, but what came of it is not entered yet: the working calendar of ${year} is waited for. Until then it counts as no miss of the centre, and what was taken at home keeps its moment`,
  );

export const statusWords = (status: HomeVisitStatus): Words => labels[status];
