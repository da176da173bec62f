import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import {
  formVisitPaper,
  nobodyContent,
  type VisitPaperDeps,
  visitRefusalContent,
} from '#casework/papers/visit-paper.ts';
import { typed } from '#casework/typed.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { nobodyFault } from '#domain/home-visit/decide/at-home.ts';
import { refusingFault } from '#domain/home-visit/rules/barred.ts';
import type { VisitRefusalId } from '#domain/regulation/visits/refusals.ts';
import type { ShownGround } from '#domain/regulation/visits/shown.ts';
import { ok, refused } from '#domain/result.ts';
import { besideMeeting } from './beside-meeting.ts';
import { type Acted, type Ask, type OfVisit, perform } from './on-visit.ts';
import { unfiledAt } from './unfiled.ts';

export type AtHomeDeps = WritingDeps & VisitPaperDeps;

interface Begun extends OfVisit {
  /** of the document that is shown at home */
  readonly iin: string;
  readonly identityDocument: IdentityDocument;
  /** by what the impairment of health is seen */
  readonly shown: ShownGround;
}

/** 13, X179: the operator stands before whoever asked, and sees that he is entitled. */
export function beginVisit({ visitId, iin, identityDocument, shown }: Begun, acting: Acting, deps: WritingDeps): Acted {
  const ask: Ask = async (before) => {
    const [person, { record, ref }, beside] = await Promise.all([
      deps.keyring.personOf(iin),
      typed('identity', identityDocument, { caseId: visitId, now: acting.now }, deps),
      besideMeeting(before, 'MeetAtHome', acting, deps),
    ]);
    if (!beside.ok) return beside;
    const identity = { record: ref, content: identityDocument, iin };
    return ok({ command: { type: 'BeginVisit', shown, person, identity }, records: [record], beside: beside.value });
  };
  return perform(visitId, { type: 'BeginVisit', ask }, acting, deps);
}

interface Refused extends OfVisit {
  readonly reason: VisitRefusalId;
  readonly explanation: string;
  /** what was opened there, where a rule bars its filing */
  readonly request?: string | undefined;
}

/** 13, X181, X233: no ground is seen, or a rule bars the filing; the reason is of a table, and the paper says where to complain. */
export function refuseVisit(
  { visitId, reason, explanation, request }: Refused,
  acting: Acting,
  deps: AtHomeDeps,
): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const unfiled = request === undefined ? undefined : await unfiledAt(request, now, deps);
    const fault = refusingFault(before, reason, unfiled);
    if (fault) return refused(fault);
    const [{ record, ref }, paper] = await Promise.all([
      typed('reason', explanation, { caseId: visitId, now }, deps),
      formVisitPaper(before, visitRefusalContent(reason, explanation, now), now, deps),
    ]);
    const said = { record: ref, content: explanation };
    return ok({ command: { type: 'RefuseVisit', reason, explanation: said, paper, unfiled }, records: [record] });
  };
  return perform(visitId, { type: 'RefuseVisit', ask }, acting, deps);
}

/** X180: nobody was at home; a paper says what follows. */
export function noteNobody({ visitId }: OfVisit, acting: Acting, deps: AtHomeDeps): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const fault = nobodyFault(before, now);
    if (fault) return refused(fault);
    return ok({
      command: { type: 'NoteNobody', paper: await formVisitPaper(before, nobodyContent(before, now), now, deps) },
    });
  };
  return perform(visitId, { type: 'NoteNobody', ask }, acting, deps);
}
