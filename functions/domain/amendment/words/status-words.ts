import { type Words, words } from '../../words.ts';
import type { AmendmentStatus } from '../status.ts';

/** What everybody is told of each status: the step that is waited for, or what has become of it. */
const labels: Readonly<Record<AmendmentStatus, Words>> = {
  PROPOSED: words('Мәселе негізімен қойылды', 'Вопрос поставлен с основанием', 'Proposed, with its ground'),
  PROPOSAL_UNSENT: words('Хабарлама тапсырылады', 'Извещение вручается', 'The notice of it is being sent'),
  PROPOSAL_ON_ITS_WAY: words(
    'Хабарлама поштамен жолданды',
    'Извещение отправлено почтой',
    'The notice of it was posted',
  ),
  ANSWER_AWAITED: words('Түсініктеме күтіледі', 'Ожидается пояснение', 'Your answer is awaited'),
  HEARING_AWAITED: words('Тыңдау өткізіледі', 'Проводится заслушивание', 'A hearing is held'),
  UNDER_EXAMINATION: words(
    'Мәселе қаралып, жоба дайындалады',
    'Вопрос рассматривается, готовится проект',
    'It is examined and a draft is prepared',
  ),
  AWAITING_CONFIRMATION: words(
    'Шешім жобасын екінші адам растайды',
    'Проект решения подтверждает второе лицо',
    'A second person is to confirm the draft',
  ),
  AWAITING_SIGNATURE: words('Шешімге қол қойылады', 'Решение подписывается', 'The decision is to be signed'),
  DECIDED: words('Шешім тапсырылады', 'Решение вручается', 'The decision is being told'),
  AWAITING_SENDING: words('Шешім тапсырылады', 'Решение вручается', 'The decision is being told'),
  REVOCABLE: words('Өтінішті қайтарып алуға болады', 'Заявление можно отозвать', 'Your leaving may be taken back'),
  AWAITING_FORCE: words(
    'Шешімнің күшіне енуі күтіледі',
    'Ожидается вступление в силу',
    'The decision waits for its effect',
  ),
  SUSPENDED: words('Шығару тоқтатыла тұрды', 'Снятие приостановлено', 'The removal is suspended'),
  IN_FORCE: words('Шешім күшіне енді', 'Решение вступило в силу', 'The decision is in force'),
  FINAL: words('Шешім түпкілікті', 'Решение окончательное', 'The decision is final'),
  NOT_AMENDED: words('Жазба өзгертілмеді', 'Запись не изменена', 'The entry was not amended'),
};

export const statusWords = (status: AmendmentStatus): Words => labels[status];
