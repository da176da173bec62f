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

export const statusWords = (status: HomeVisitStatus): Words => labels[status];
