import type { WritingDeps } from '#casework/acting.ts';
import { type DaySheetDeps, othersOn } from '#casework/asking/trays/day-sheet.ts';
import type { Acting } from '#casework/execute.ts';
import { nameOfOfficial, type OfficialDeps } from '#casework/identity/name-of-official.ts';
import { formVisitPaper, type VisitPaperDeps, windowContent } from '#casework/papers/visit-paper.ts';
import { typed } from '#casework/typed.ts';
import { dayFault, movingFault, offeringFault, windowFrom } from '#domain/home-visit/rules/window.ts';
import { ok, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { besideMeeting } from './beside-meeting.ts';
import { type Acted, type Ask, type OfVisit, perform, performWriting } from './on-visit.ts';

export type SchedulingDeps = WritingDeps & VisitPaperDeps & OfficialDeps & DaySheetDeps;

interface Offered extends OfVisit {
  readonly from: Instant;
  /** why the window that is set is moved */
  readonly reason?: string | undefined;
}

/** X177, X189: the operator offers a window, or moves the one that is set for a reason; its person reads in a paper who comes, when and why then. */
export function offerWindow({ visitId, from: begins, reason }: Offered, acting: Acting, deps: SchedulingDeps): Acted {
  const { actor, now } = acting;
  const set = windowFrom(begins);
  const { from } = set;
  const ask: Ask = async (before) => {
    const others = await othersOn(before, from, deps);
    const fault = offeringFault(before, from, now) ?? dayFault(others) ?? movingFault(before, reason);
    if (fault) return refused(fault);
    const who = await nameOfOfficial(actor, deps);
    const content = windowContent(before, { window: set, who, reason }, now);
    const paper = await formVisitPaper(before, content, now, deps);
    if (reason === undefined) return ok({ command: { type: 'OfferWindow', from, paper, others } });
    const { record, ref } = await typed('reason', reason, { caseId: visitId, now }, deps);
    return ok({
      command: { type: 'OfferWindow', from, paper, others, reason: { record: ref, content: reason } },
      records: [record],
    });
  };
  const isDone = ({ window }: Parameters<Ask>[0]) => window?.from === from;
  return perform(visitId, { type: 'OfferWindow', ask, isDone }, acting, deps);
}

/** X178: the window does not suit; the wish is kept, and another window is owed. */
export const declineWindow = (
  { visitId, wishes }: OfVisit & { readonly wishes: string },
  acting: Acting,
  deps: WritingDeps,
): Acted =>
  performWriting(
    visitId,
    {
      type: 'DeclineWindow',
      kind: 'reason',
      content: wishes,
      command: (said) => ({ type: 'DeclineWindow', wishes: said }),
    },
    acting,
    deps,
  );

interface Cancelled extends OfVisit {
  readonly reason?: string | undefined;
  /** the visit stays, and the wish that its result be brought too is taken back */
  readonly wishAlone?: true | undefined;
}

/** X178, X273: nobody is to come, or the result is not to be brought; an official says why. */
export function cancelVisit({ visitId, reason, wishAlone }: Cancelled, acting: Acting, deps: WritingDeps): Acted {
  const ask: Ask = async (before) => {
    const left = before.home ? await besideMeeting(before, 'LeaveHome', acting, deps) : ok([]);
    if (!left.ok) return left;
    const beside = left.value;
    if (reason === undefined) return ok({ command: { type: 'CancelVisit', wishAlone }, beside });
    const { record, ref } = await typed('reason', reason, { caseId: visitId, now: acting.now }, deps);
    const said = { record: ref, content: reason };
    return ok({ command: { type: 'CancelVisit', reason: said, wishAlone }, records: [record], beside });
  };
  return perform(visitId, { type: 'CancelVisit', ask }, acting, deps);
}
