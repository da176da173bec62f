import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import { toEnterUntil } from '#domain/outages/outage.ts';
import { isBeforeComing, missedAt, type VisitWindow, windowAt } from '#domain/outages/visit-window.ts';
import { isWithin, type KeptUntil } from '#domain/regulation/filing-days.ts';
import type { ServiceCentreId } from '#domain/regulation/offices/service-centres.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type Words, words } from '#domain/words.ts';

/** What a request knows of a visit: how it stands, to whom, and by which centre. */
interface VisitSeen {
  readonly status: string;
  readonly subject: string;
  readonly centre: string;
  readonly window?: VisitWindow | undefined;
  /** since when somebody of the centre is there */
  readonly home?: { readonly at: Instant } | undefined;
  /** in which nobody of the centre seems to have come */
  readonly unmade?: readonly VisitWindow[] | undefined;
  /** whose package it is, once it was taken */
  readonly request?: string | undefined;
  /** the request whose result it brings: no package is taken at it */
  readonly brings?: string | undefined;
}

/** The visit at which somebody is served: by its id, and as its file stands; undefined: there is none of that id. */
export interface VisitNamed {
  readonly id: string;
  readonly file: VisitSeen | undefined;
}

/** How a moment is mended that lies before somebody came, as he has told the system himself. */
export const beforeComing = words(
  'Қолхаттағы уақыт үйге келгеніңіз белгіленген уақыттан бұрын: қолхатты тексеріңіз',
  'Момент расписки раньше отметки о том, что Вы пришли на дом: сверьте расписку',
  'The moment of the receipt is before you noted that you are at home: check the receipt',
);

const cures = {
  UNKNOWN: words(
    'Бөліміңіздің күн тізіміндегі үйге баруды көрсетіңіз',
    'Укажите выезд из списка дня вашего отдела',
    'Name a visit of the day sheet of your centre',
  ),
  OTHER_PERSON: words(
    'Үйге бару басқа адамға белгіленген: сол адамның ЖСН-ін көрсетіңіз',
    'Выезд назначен к другому лицу: укажите его ИИН',
    'The visit is to another person: give his IIN',
  ),
  NOT_BEGUN: words(
    'Алдымен үйге келгеніңізді және негізін көргеніңізді белгілеңіз',
    'Сначала отметьте, что вы пришли на дом и увидели основание',
    'Note first that you are at home and have seen the ground',
  ),
  OUTSIDE_WINDOW: words(
    'Қабылданған уақыт белгіленген уақыттың ішінде болуы тиіс: қолхаттағы уақытты күн тізімімен салыстырыңыз',
    'Момент приема должен лежать внутри назначенного времени выезда: сверьте расписку со списком дня',
    'The moment must lie within the window of the visit: check the receipt with the day sheet',
  ),
  BEFORE_COMING: beforeComing,
  BRINGS_RESULT: words(
    'Бұл барумен нәтиже әкелінеді: құжаттарға бөлек шақыру сұралады',
    'При этом выезде привозят результат: для документов запрашивают отдельный выезд',
    'This visit brings a result: for documents another one is asked for',
  ),
  ENDED: words(
    'Бұл үйге бару аяқталған: оның қалай аяқталғанын қараңыз, құжаттарды қазіргі шақыру уақытымен қабылдаңыз',
    'Этот выезд завершен: посмотрите его итог и примите документы по нынешнему вызову',
    'This visit has ended: see what came of it, and take the documents by a present call',
  ),
} as const satisfies Record<string, Words>;

const visitWrong = (field: string, paragraph: string, problem: keyof typeof cures): Refusal =>
  fieldsWrong(paragraph, { field, problem, cure: cures[problem] });

interface Whose {
  readonly applicant: string;
  readonly centre?: ServiceCentreId | undefined;
}

/** Why that visit is none of this person’s, by this centre; what other centres do is unknown here. */
export function notHisVisit(
  { file }: VisitNamed,
  { applicant, centre }: Whose,
): Extract<keyof typeof cures, 'UNKNOWN' | 'OTHER_PERSON'> | undefined {
  if (!file || file.centre !== centre) return 'UNKNOWN';
  return file.subject === applicant ? undefined : 'OTHER_PERSON';
}

/** 13, X179: at home a request is opened in the place of a ticket once the operator has begun the visit. */
export function atHomeFault(visit: VisitNamed, whose: Whose): Refusal | undefined {
  const purpose = visit.file?.brings ? ('BRINGS_RESULT' as const) : undefined;
  const fault = notHisVisit(visit, whose) ?? purpose ?? (visit.file?.status === 'AT_HOME' ? undefined : 'NOT_BEGUN');
  return fault && visitWrong('visit', '13', fault);
}

/**
 * May something have been done at it then that nobody could enter? Its own package waits for its filing (X104); what was done in
 * a window that counts as missed stays, whatever has become of the visit since (X232).
 */
export const isUnderWay = (
  file: VisitSeen,
  { at, caseId }: { readonly at: Instant; readonly caseId?: string | undefined },
): boolean =>
  ['SCHEDULED', 'AT_HOME', 'NOBODY_CAME'].includes(file.status) ||
  (file.status === 'PACKAGE_TAKEN' && file.request === caseId) ||
  missedAt(file, at) !== undefined;

interface TakenAtHome extends Whose {
  readonly at: Instant;
  readonly enteredAt: Instant;
  /** absent while it is opened */
  readonly caseId?: string | undefined;
}

/**
 * X182: why a moment of a visit without a network is not taken for the moment of filing: it lies in the window that was set
 * before it began, of a visit of this centre to this person that is not over otherwise.
 */
export function takenAtHomeFault(
  visit: VisitNamed,
  { at, enteredAt, caseId, ...whose }: TakenAtHome,
): Refusal | undefined {
  const strange = notHisVisit(visit, whose);
  if (strange || !visit.file) return visitWrong('taken.visit', 'X182', strange ?? 'UNKNOWN');
  if (visit.file.brings) return visitWrong('taken.visit', 'X182', 'BRINGS_RESULT');
  if (!isUnderWay(visit.file, { at, caseId })) return visitWrong('taken.visit', 'X182', 'ENDED');
  if (!windowAt(visit.file, at) || at > enteredAt)
    return visitWrong('taken.at', 'X182', isBeforeComing(visit.file, at) ? 'BEFORE_COMING' : 'OUTSIDE_WINDOW');
  return undefined;
}

/** Till when what was taken then is entered (X60); past it, those days. */
export function enteredTooLate(
  { file }: VisitNamed,
  { at, enteredAt }: Pick<TakenAtHome, 'at' | 'enteredAt'>,
): KeptUntil | undefined {
  const window = file && windowAt(file, at);
  const until = window && toEnterUntil({ to: window.to });
  return until && !isWithin(localDate(enteredAt), until) ? until : undefined;
}
