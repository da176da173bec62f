import { type Words, words } from '../../words.ts';
import { byWithdrawal } from '../rules/settling.ts';
import type { OfferStatus } from '../status.ts';

const confirming = words(
  'Кандидаттың мәліметтері расталады',
  'Подтверждаются данные кандидата',
  'What is known of the candidate is confirmed',
);

/** What everybody is told of each status: the step that is waited for, or what has become of it. */
const labels: Readonly<Record<OfferStatus, Words>> = {
  MADE: confirming,
  CHECKED: words('Ұсыныс тапсырылады', 'Предложение вручается', 'The offer is being told'),
  UNSENT: words('Ұсыныс тапсырылады', 'Предложение вручается', 'The offer is being told'),
  ON_ITS_WAY: words('Ұсыныс поштамен жолданды', 'Предложение отправлено почтой', 'The offer was posted'),
  OPEN: words('Келісіміңіз күтілуде', 'Ожидается ваше согласие', 'Your consent is awaited'),
  CONSENTED: confirming,
  BEFORE_COMMISSION: words('Комиссия дауыс береді', 'Комиссия голосует', 'The commission votes'),
  MINUTES_DRAWN: words('Хаттамаға қол қойылады', 'Протокол подписывается', 'The minutes are to be signed'),
  AWAITING_SIGNATURE: words('Шешімге қол қойылады', 'Решение подписывается', 'The decision is to be signed'),
  DIED: words(
    'Кандидат қайтыс болды: тұрғын үй отбасына сақталады',
    'Кандидат умер: жилище удерживается для семьи',
    'The candidate died: the dwelling is held for the family',
  ),
  AWAITING_CONTRACT: words('Жалдау шарты жасалады', 'Заключается договор найма', 'The tenancy contract is being made'),
  AWAITING_KEYS: words('Кілт беріледі', 'Выдаются ключи', 'The keys are being given'),
  GIVEN: words('Тұрғын үй берілді', 'Жилище предоставлено', 'The dwelling is given'),
  REFUSED: words('Ұсыныстан бас тартылды', 'Предложение отклонено', 'The offer was refused'),
  LAPSED: words('Мерзімінде жауап болмады', 'Ответа в срок не было', 'There was no answer in time'),
  NOT_SILENT: words(
    'Хат кейін тиген, үнсіздік болған жоқ: бөлу жүрсе, кезегіңізбен қайта ұсынылады, аяқталса, шағымдана аласыз',
    'Письмо получено позже, молчания не было: пока распределение идет, вам предложат снова по очереди, после него можно подать жалобу',
    'The letter came later, so there was no silence: while the round runs you are asked anew in your turn, after it you may complain',
  ),
  NOT_REACHED: words('Тапсыру мүмкін болмады', 'Не удалось вручить', 'It could not be delivered'),
  NOT_PROVIDED: words('Комиссия бермеуге шешті', 'Комиссия решила не предоставлять', 'The commission voted against'),
  OVERTAKEN: words(
    'Ұсыныс тоқтатылды: жазба өзгерген',
    'Предложение прекращено: запись изменилась',
    'The offer has ended: the entry has changed',
  ),
  REVOKED: words('Шешім қайтарып алынды', 'Решение отозвано', 'The decision is revoked'),
  ANNULLED: words('Шешімнің күші жойылды', 'Решение отменено', 'The decision is annulled'),
};

/** That nothing comes of it is no word of his. */
export const withdrawnWords = words(
  'Ұсыныс тоқтатылды: тұрғын үй бөлуден алынды',
  'Предложение прекращено: жилище снято с распределения',
  'The offer has ended: the dwelling was withdrawn',
);

/** overtakenBy: which act came first, where one did. */
export const statusWords = (status: OfferStatus, overtakenBy?: string): Words =>
  status === 'OVERTAKEN' && overtakenBy === byWithdrawal ? withdrawnWords : labels[status];
