import type { ApplicationStatus } from '#domain/application/status.ts';
import { type Words, words } from '#domain/words.ts';

const onItsWay = words('Нәтиже жолдануда', 'Результат направляется', 'Result is being sent');

/** The public status of a request (X19); the regulation promises one in para 16 and names none, so the wording is ours [O]. */
export const statusLabels = {
  OPENED: words('Толтырылуда', 'Заполняется', 'Being filled in'),
  PACKAGE_REFUSED: words('Құжаттарды қабылдаудан бас тартылды', 'В приеме документов отказано', 'Acceptance refused'),
  DISCARDED: words('Жоба өшірілді', 'Черновик удален', 'Draft discarded'),
  CHECKING_REGISTERS: words('Мәліметтер тексерілуде', 'Проверяются данные', 'Data are being checked'),
  DATA_UNAVAILABLE: words('Мәліметтерді алу мүмкін болмады', 'Данные не получены', 'Data not obtained'),
  AWAITING_OPERATOR_SIGNATURE: words(
    'Қызметкердің қолы күтілуде',
    'Ожидается подпись работника',
    "Awaiting the worker's signature",
  ),
  CHECKING_SIGNATURE: words('ЭЦҚ тексерілуде', 'Проверяется ЭЦП', 'The signature is being checked'),
  SIGNATURE_NOT_CONFIRMED: words('ЭЦҚ расталмады', 'ЭЦП не подтверждена', 'Signature not confirmed'),
  BEING_SENT: words('Сұраныс жолдануда', 'Запрос направляется', 'The request is being sent'),
  CHECKING_DOCUMENTS: words('Құжаттар тексерілуде', 'Проверяются документы', 'Documents are being checked'),
  RETURNED_FOR_DEFECTS: words(
    'Кемшіліктерге байланысты қайтарылды',
    'Возвращено из-за недостатков',
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
  held: words(
    'Мемлекеттік жүйенің жауабы күтілуде',
    'Ожидается ответ государственной системы',
    'Waiting for another system',
  ),
  overdue: words(
    'Жауап беру мерзімі өтті, өтініш қаралуда',
    'Срок ответа пропущен, заявление рассматривается',
    'The term for the answer has passed, the application is being examined',
  ),
  executorNamed: words('Орындаушы анықталды', 'Исполнитель определен', 'Executor named'),
} as const;
