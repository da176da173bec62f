import type { Application } from '#domain/application/application.ts';
import type { Who } from '#domain/application/event.ts';
import type { HandedAtHome } from '#domain/application/facts.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { isBeforeComing, windowAt } from '#domain/outages/visit-window.ts';
import { defectTexts } from '#domain/regulation/documents/defect-texts.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import { beforeComing, enteredTooLate, isUnderWay, notHisVisit } from '../filing/at-home.ts';
import { evidenceOf } from '../filing/brought.ts';
import { numberFault } from '../filing/typed-number.ts';
import { centreOfFiling } from '../seeing/offices.ts';

const cures = {
  UNKNOWN: words(
    'Бөліміңіздің күн тізіміндегі үйге баруды көрсетіңіз',
    'Укажите выезд из списка дня вашего отдела',
    'Name a visit of the day sheet of your centre',
  ),
  OTHER_PERSON: words(
    'Үйге бару басқа адамға белгіленген: осы өтініштің нәтижесін әкелетін баруды көрсетіңіз',
    'Выезд назначен к другому лицу: укажите тот, при котором привозят этот результат',
    'The visit is to another person: name the one by which this result is brought',
  ),
  OTHER_VISIT: words(
    'Осы нәтижені әкелетін үйге баруды көрсетіңіз',
    'Укажите выезд, при котором привозят этот результат',
    'Name the visit by which this result is brought',
  ),
  ENDED: words(
    'Бұл үйге бару аяқталған: оның қалай аяқталғанын қараңыз, нәтижені бөлімде не жаңа бару арқылы беріңіз',
    'Этот выезд завершен: посмотрите его итог и выдайте результат в отделе или при новом выезде',
    'This visit has ended: see what came of it, and hand the result over at the desk or by another visit',
  ),
  BEFORE_COMING: beforeComing,
  OUTSIDE_WINDOW: words(
    'Тапсырылған уақыт белгіленген уақыттың ішінде болуы тиіс: қолхаттағы уақытты күн тізімімен салыстырыңыз',
    'Момент вручения должен лежать внутри назначенного времени выезда: сверьте расписку со списком дня',
    'The moment must lie within the window of the visit: check the receipt with the day sheet',
  ),
  TOO_LATE: words(
    'Енгізу күндері өтті: осы адамға жаңа уақыт ұсыныңыз не нәтижені бөлімде беріңіз, адамға шағымдана алатынын айтыңыз',
    'Дни для внесения истекли: предложите новое время или выдайте результат в отделе и скажите человеку, что он вправе жаловаться',
    'The days for entering are over: offer another time or hand the result over at the desk, and tell the person that he may complain',
  ),
} as const satisfies Record<string, Words>;

const wrong = (field: string, problem: keyof typeof cures): Refusal =>
  fieldsWrong('X274', { field, problem, cure: cures[problem] });

const receiptMissing = refusal('PACKAGE_INCOMPLETE', {
  paragraph: 'X274',
  missing: ['emergency-receipt'],
  fields: [{ field: 'documents.emergency-receipt.applicant', problem: 'MISSING', cure: defectTexts.MISSING.cure }],
});

type Told = Omit<HandedAtHome, 'confirmed'>;

/**
 * X274: why a result that was handed over at home without a network is not entered so: it was in the window of the visit that
 * brings it, which was offered before it began, and is told in the days for entering with the scan of the receipt.
 */
export function handedAtHomeFault(
  theCase: Application,
  { visit, at, receiptNumber, scan }: Told,
  { to, enteredAt }: { readonly to: Who; readonly enteredAt: Instant },
): Refusal | undefined {
  const { file } = visit;
  const strange = notHisVisit(visit, { applicant: theCase.applicant, centre: centreOfFiling(theCase) });
  if (strange || !file) return wrong('atHome.visit', strange ?? 'UNKNOWN');
  if (file.brings !== theCase.id) return wrong('atHome.visit', 'OTHER_VISIT');
  if (!isUnderWay(file, { at })) return wrong('atHome.visit', 'ENDED');
  if (!windowAt(file, at) || at > enteredAt)
    return wrong('atHome.withoutNetwork.at', isBeforeComing(file, at) ? 'BEFORE_COMING' : 'OUTSIDE_WINDOW');
  if (enteredTooLate(visit, { at, enteredAt })) return wrong('atHome.visit', 'TOO_LATE');
  const signed = to === 'recipient' ? 'applicant' : to;
  const isScanned = evidenceOf(theCase).some(
    ({ id, kind, personRef }) => id === scan && kind === 'emergency-receipt' && personRef === signed,
  );
  return isScanned ? numberFault('X274', 'atHome.receiptNumber', receiptNumber) : receiptMissing;
}

/** X274: another person has confirmed this hand-over beside whoever tells it. */
export const isByTwo = (confirmed: SecondPerson | undefined): confirmed is SecondPerson =>
  confirmed?.kind === 'handedAtHome' &&
  confirmed.settled?.outcome === 'confirmed' &&
  confirmed.settled.person !== confirmed.asked.person;
