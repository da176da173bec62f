import type { Acted } from '#casework/acts/complaining/on-complaint.ts';
import type { Acting } from '#casework/execute.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { Actor } from '#domain/actor.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { ok } from '#domain/result.ts';
import type { Answered, Asking } from '#http/operation.ts';
import { complaintView, type ReceiptGiven } from '#http/views/files/complaint-view.ts';
import { paperText } from '#http/views/paper-text.ts';
import { type CommandDeps, performed } from './commanding.ts';
import { callsOf } from './of-kind.ts';
import { inStanding, type StandingDeps } from './standing.ts';

/** How complaints are acted on, seen and read by whoever calls. */
export const {
  acted: complained,
  doneWith,
  seen: seenComplaint,
  readForReason,
  noteAudit,
} = callsOf({ kind: complaint, paragraph: '11', view: complaintView });

/** The call as made in the role that lets its bearer do this with the complaint. */
export const standingIn = <C extends Asking<Actor> & { readonly params: { readonly complaintId: string } }>(
  asked: C,
  action: string,
  deps: StandingDeps,
): Promise<C> => inStanding(asked, { kind: complaint, id: asked.params.complaintId, action }, deps);

/** Whoever takes a complaint need not see it afterwards: he is given its receipt to print. */
export async function takenIn(
  asking: Asking<Actor>,
  deps: CommandDeps & { readonly documents: Pick<Documents, 'readPaper'> },
  act: (acting: Acting) => Acted,
): Answered<ReceiptGiven> {
  const done = await performed(complaint, asking, { deps, act });
  if (!done.ok) return done;
  const { id, version, number, papers } = done.value;
  const paper = papers.COMPLAINT_RECEIPT;
  if (!paper) throw new Error(`${id} has no receipt`);
  const receipt = paperText(await deps.documents.readPaper(paper));
  return ok({ body: { id, version, number, receipt }, version });
}
