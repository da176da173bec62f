import type { ApplicationStatus } from '#domain/application/status.ts';
import { type Words, words } from '#domain/words.ts';

const beingChecked = words('Тексерілуде', 'Проверяется', 'Being checked');
const onItsWay = words('Нәтиже жолдануда', 'Результат направляется', 'Result is being sent');

/** The public status of a request (X19); the regulation promises one in para 16 and names none, so the wording is ours [O]. */
export const statusLabels = {
  OPENED: words('Толтырылуда', 'Заполняется', 'Being filled in'),
  PACKAGE_REFUSED: words('Құжаттарды қабылдаудан бас тартылды', 'В приеме документов отказано', 'Acceptance refused'),
  DISCARDED: words('Жоба өшірілді', 'Черновик удален', 'Draft discarded'),
  CHECKING_REGISTERS: beingChecked,
  DATA_UNAVAILABLE: words('Мәліметтерді алу мүмкін болмады', 'Данные не получены', 'Data not obtained'),
  AWAITING_OPERATOR_SIGNATURE: beingChecked,
  CHECKING_SIGNATURE: beingChecked,
  SIGNATURE_NOT_CONFIRMED: words('ЭЦҚ расталмады', 'ЭЦП не подтверждена', 'Signature not confirmed'),
  BEING_SENT: beingChecked,
  CHECKING_DOCUMENTS: beingChecked,
  RETURNED_FOR_DEFECTS: words(
    'Кемшіліктерге байланысты қайтарылды',
    'Возвращено из-за нарушений',
    'Returned for defects',
  ),
  ACCEPTED: words('Қабылданды', 'Принято', 'Accepted'),
  AWAITING_RESOLUTION: words('Тіркелді', 'Зарегистрировано', 'Registered'),
  UNDER_EXAMINATION: words('Қаралуда', 'На рассмотрении', 'Under examination'),
  AWAITING_SIGNATURE: words('Қол қоюда', 'На подписании', 'Awaiting signature'),
  AWAITING_SENDING: onItsWay,
  ON_ITS_WAY: onItsWay,
  READY_FOR_COLLECTION: words('Нәтиже дайын', 'Результат готов', 'Result ready'),
  ISSUED: words('Нәтиже берілді', 'Результат выдан', 'Result issued'),
  WITHDRAWN: words('Өтініш кері қайтарып алынды', 'Заявление отозвано', 'Withdrawn'),
} as const satisfies Record<ApplicationStatus, Words>;

/** What stands beside the status. */
export const flagLabels = {
  held: words('Мәліметтер күтілуде', 'Ожидаются данные', 'Waiting for a register'),
  overdue: words('Мерзімі өтті, жұмыс жалғасуда', 'Срок истек, работа продолжается', 'Overdue, work goes on'),
  executorNamed: words('Орындаушы анықталды', 'Исполнитель определен', 'Executor named'),
} as const;
