import type { EntryIdentity } from '../../queue/list.ts';
import { type Words, words } from '../../words.ts';

/** What a desk does for whoever came from an old list; our own wording [O]. */
const served = {
  contacts: words(
    'Онымен қалай хабарласуға болатынын және дербес деректерін өңдеуге келісімін енгізу: құжаты бойынша',
    'Внести, как с ним связаться, и согласие на обработку персональных данных: по документу',
    'Enter how he is reached, and his consent to the use of his data: by his document',
  ),
  correction: words(
    'Ескі тізімнен қате көшірілген мәліметтің (аты-жөні, ЖСН, мекенжай, нөмір) дәлелін сканерлеп, осы жазба туралы шағымға қоса беру: шағымның нөмірі мен мерзімі болады, мәліметті есепке қойған орган түзетеді',
    'Отсканировать доказательство, что сведение перенесено из старого списка неверно (имя, ИИН, адрес, номер), и приложить к жалобе об этой записи: у жалобы есть номер и срок, исправляет орган, который ведет учет',
    'Scan what shows that something was taken over wrongly from the old list (name, IIN, address, number), and attach it to a complaint about this entry, which has a number and a term: the office that keeps the list corrects it',
  ),
  needs: words(
    'Отбасына қандай тұрғын үй керек екенін енгізу: құжаты бойынша',
    'Внести, какое жилище нужно семье: по документу',
    'Enter what dwelling the family needs: by his document',
  ),
  change: words(
    'Отбасы құрамын, тізімді өзгерту не басқа органға ауысу туралы өтініш ашу: құжаттарымен; орны өзгермейді. Қорғаншы да осылай, өз құжатымен енгізіледі',
    'Открыть заявление об изменении состава семьи, списка или о переходе в другой орган: с документами; место сохраняется. Так же, по своему документу, вносится и опекун',
    'Open a request for a change of the family or the list, or for a transfer: with its documents; the moment stays. A guardian is entered so too, by his document',
  ),
  leaving: words(
    'Кезектен шығу: жеке кабинетте ЭЦҚ-мен не осы жерде екі қызметкердің алдында, құжаты бойынша; мәлімдемесі басып шығарылады, сканы керек емес. Орны он күннен кейін жойылады, оған дейін кез келген бөлімде қайтарып алынады',
    'Выйти из очереди: в личном кабинете с ЭЦП или здесь при двух работниках, по документу; заявление печатается, скан не нужен. Место теряется через десять дней, до этого отзывается в любом отделе',
    'Leave the list: in the cabinet by his signature, or here before two operators, by his document; the statement is printed, and no scan is needed. The place is lost after ten days, and it is taken back at any desk until then',
  ),
  complaint: words(
    'Шағым қабылдау: осы жазба туралы, құжаты бойынша',
    'Принять жалобу: об этой записи, по документу',
    'Take a complaint about this entry: by his document',
  ),
} as const satisfies Record<string, Words>;

export const servedIds = Object.keys(served) as [keyof typeof served, ...(keyof typeof served)[]];
export interface ServedRow {
  readonly id: (typeof servedIds)[number];
  readonly text: Words;
}

/** What of it whoever stands on the list no more asks for in vain. */
const onTheList: readonly ServedRow['id'][] = ['needs', 'change', 'leaving'];
/** What a granted request has said anew since, and is done by it (X224, X225, X332). */
const ofRow: readonly ServedRow['id'][] = ['contacts', 'correction', 'leaving'];

/** X276: what is done at a desk for whose entry this is, as it stands now. */
export const servedAtDesk = ({ status, record }: Pick<EntryIdentity, 'status' | 'record'>): readonly ServedRow[] =>
  servedIds
    .filter((id) => status === 'ACTIVE' || !onTheList.includes(id))
    .filter((id) => record === undefined || !ofRow.includes(id))
    .map((id) => ({ id, text: served[id] }));
