import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { windowAt } from '#domain/outages/visit-window.ts';
import { emptyWindowsMost, emptyWindowsOfResult } from '#domain/regulation/visits/limits.ts';
import { isBlank } from '#domain/text/characters.ts';
import { officeNumberFault } from '#domain/text/number.ts';
import { textFaults } from '#domain/text/text-faults.ts';
import type { Instant } from '#domain/time/instant.ts';
import { words } from '#domain/words.ts';
import { presentFault } from '../../file/present.ts';
import { ok, refused } from '../../result.ts';
import type { HomeVisit } from '../home-visit.ts';
import { refusingFault, type Unfiled } from '../rules/barred.ts';
import { hasBegun, hoursFault, isItsDay, isUnmade, missedBefore } from '../rules/window.ts';
import type { DecisionTable } from './decision.ts';
import { handOf } from './hand.ts';

/** Is the next one in which nobody is at home the last that is offered (X180)? */
export const isLastWindow = ({ empty, brings }: Pick<HomeVisit, 'empty' | 'brings'>): boolean =>
  empty.length + 1 >= (brings ? emptyWindowsOfResult : emptyWindowsMost);

const unmade = words(
  'Енгізу күндері өтті: бөлім келмеген болып саналады. Себебін айтып, жаңа уақыт ұсыныңыз',
  'Дни для внесения истекли: считается, что отдел не приехал. Назовите причину и предложите новое время',
  'The days for entering are over: it counts as the centre’s not having come. Say why, and offer another time',
);

/** X180, X232: nobody is found away before the window has begun, nor by a centre that has entered nothing of it in its days. */
export function nobodyFault(file: HomeVisit, now: Instant): Refusal | undefined {
  if (isUnmade(file, now)) return refusal('NOT_IN_WINDOW', { paragraph: 'X232', cure: unmade });
  return hasBegun(file, now) ? undefined : refusal('NOT_IN_WINDOW', { paragraph: 'X180' });
}

/** X235: the number stands in the journal of the visit, so it is nobody’s name or IIN. */
function receiptFault(number: string): Refusal | undefined {
  const field = 'atHome.receiptNumber';
  if (isBlank(number)) return fieldsWrong('X235', { field, problem: 'MISSING', cure: textFaults.TEXT_BLANK });
  const problem = officeNumberFault(number);
  return problem && fieldsWrong('X235', { field, problem, cure: textFaults[problem] });
}

/** X263: whoever stands with it at home hands it over there, against the receipt. */
const notAtDesk: Refusal = fieldsWrong('X263', {
  field: 'atHome',
  problem: 'MISSING',
  cure: words(
    'Сіз осы нәтижемен үйге бардыңыз: үйге баруды және қолхат нөмірін көрсетіңіз не алдымен үйге баруды тоқтатыңыз',
    'Вы выехали с этим результатом на дом: укажите выезд и номер расписки либо сначала отмените выезд',
    'You have brought this result home: name the visit and the number of the receipt, or cancel the visit first',
  ),
});

/** What was not filed, and by what. */
function barredBy(reason: string, { request, takenAt, bars }: Unfiled) {
  const bar = bars.find((each) => each.reason === reason);
  return { request, ...(bar ? { barredBy: bar.file } : {}), ...(takenAt ? { takenAt } : {}) };
}

/** 13, X179–X182, X233: what comes of a visit. */
type AtHome =
  | 'BeginVisit'
  | 'TakePackage'
  | 'NoteLacking'
  | 'RefuseVisit'
  | 'NoteNobody'
  | 'HandResult'
  | 'EndBringing';

export const atHome: DecisionTable<AtHome> = {
  BeginVisit: (file, { shown, person, identity }, { actor, now }) => {
    if (!isItsDay(file, now)) return refused(refusal('NOT_IN_WINDOW', { paragraph: 'X179' }));
    const fault = presentFault(file, { person, identity, paragraph: '13' }, now);
    if (fault) return refused(fault);
    return ok([{ type: 'VisitBegun', ...handOf(actor), shown, identity: identity.record }]);
  },
  TakePackage: (file, { request, takenAt }, { actor, now }) => {
    const isFit = takenAt === undefined ? file.status === 'AT_HOME' : windowAt(file, takenAt) !== undefined;
    if (!isFit) return refused(refusal('NOT_IN_WINDOW', { paragraph: takenAt ? 'X182' : 'X179' }));
    const closed = takenAt === undefined ? hoursFault(file, now) : undefined;
    if (closed) return refused(closed);
    return ok([{ type: 'PackageTakenAtHome', request, ...handOf(actor), ...(takenAt ? { takenAt } : {}) }]);
  },
  NoteLacking: (file, { request }, { actor, now }) => {
    const closed = hoursFault(file, now);
    if (closed) return refused(closed);
    return ok([{ type: 'PackageLackedAtHome', request, ...handOf(actor) }, { type: 'NextWindowOwed' }]);
  },
  HandResult: (file, { request, to, receiptNumber, paper, takenAt }, { actor }) => {
    const isFit = takenAt === undefined ? file.status === 'AT_HOME' : windowAt(file, takenAt) !== undefined;
    if (file.brings !== request || !isFit)
      return refused(refusal('NOT_IN_WINDOW', { paragraph: takenAt ? 'X274' : 'X235' }));
    const fault = receiptFault(receiptNumber);
    if (fault) return refused(fault);
    const handed = { type: 'ResultHanded', request, to, receiptNumber, paper, ...handOf(actor) } as const;
    return ok(
      takenAt
        ? [
            { type: 'CentreCame', takenAt, ...handOf(actor) },
            { ...handed, takenAt },
          ]
        : [handed],
    );
  },
  EndBringing: (file, { request, by }, { now }) => {
    if (file.brings !== request) return ok([]);
    if (file.status === 'AT_HOME' && file.home?.by === by) return refused(notAtDesk);
    return ok([...missedBefore(file, now), { type: 'ResultHanded', request }]);
  },
  RefuseVisit: (file, { reason, explanation, paper, unfiled }, { actor, now }) => {
    if (isBlank(explanation.content)) return refused(refusal('REASON_MISSING', { paragraph: '13' }));
    const fault = refusingFault(file, reason, unfiled) ?? (unfiled?.takenAt ? undefined : hoursFault(file, now));
    if (fault) return refused(fault);
    const said = { reason, explanation: explanation.record, paper, ...handOf(actor) };
    return ok([{ type: 'VisitRefused', ...said, ...(unfiled ? barredBy(reason, unfiled) : {}) }]);
  },
  NoteNobody: (file, { paper }, { actor, now }) => {
    const fault = nobodyFault(file, now);
    if (fault) return refused(fault);
    const found = { type: 'NobodyFoundHome', paper, ...handOf(actor) } as const;
    return ok([found, { type: isLastWindow(file) ? 'VisitClosed' : 'NextWindowOwed' }]);
  },
};
