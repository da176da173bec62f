import type * as z from 'zod/mini';
import type { Acted } from '#casework/acts/complaining/on-complaint.ts';
import type { Acting } from '#casework/execute.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { Documents } from '#casework/ports/documents.ts';
import { type Actor, actorRecord, subjectOf } from '#domain/actor.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { whyRead } from '#domain/complaint/rules/why-read.ts';
import { fieldsWrong } from '#domain/file/refusal.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Answered, Asking } from '#http/operation.ts';
import { type Problem, refusedBy } from '#http/problems/problem.ts';
import type { Why } from '#http/shapes/reasons.ts';
import type { CaseExists } from '#http/views/case-view.ts';
import { type ComplaintView, complaintView, type ReceiptGiven } from '#http/views/complaint-view.ts';
import { paperText } from '#http/views/paper-text.ts';
import { type CommandDeps, performed, shownOf } from './commanding.ts';
import { fileInStanding, inStanding, type SeeingDeps, type StandingDeps } from './standing.ts';

/** An act on a complaint, answered with it as it then is, to whoever may see it then. */
export async function complained(
  asking: Asking<Actor>,
  deps: CommandDeps,
  act: (acting: Acting) => Acted,
): Answered<ComplaintView> {
  const done = await performed(complaint, asking, { deps, act });
  const shown = done.ok ? shownOf(complaint, asking, done.value) : done;
  return shown.ok ? ok({ body: complaintView(shown.value, asking), version: shown.value.version }) : shown;
}

/** The complaint, and the call in whichever role its bearer may see it; a stranger is told there is none. */
export const seenComplaint = <C extends Asking<Actor>>(
  id: string,
  call: C,
  deps: SeeingDeps,
): Promise<Result<{ readonly call: C; readonly file: Complaint }, Problem>> =>
  fileInStanding(call, { kind: complaint, id }, deps);

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

/** An act of somebody who need not see it afterwards: answered with that it was done. */
export async function doneWith(
  asking: Asking<Actor>,
  deps: CommandDeps,
  act: (acting: Acting) => Acted,
): Answered<CaseExists> {
  const done = await performed(complaint, asking, { deps, act });
  if (!done.ok) return done;
  const { id, version } = done.value;
  return ok({ body: { id, version }, version });
}

const isEmpty = (query: object): boolean => Object.keys(query).length === 0;
const noReason = refusedBy(fieldsWrong('11', { field: 'why', problem: 'NOTHING_BY_IT' }), 'query');

type Reading = Asking<Actor> & { readonly query: z.infer<typeof Why> };

/** Who reads what of it and why, noted before it is answered; whoever complained gives no reason for what is his. */
export async function readForReason(
  call: Reading,
  file: Complaint,
  fields: readonly string[],
  deps: { readonly access: AccessLog },
): Promise<Result<true, Problem>> {
  const { actor, query } = call;
  if (subjectOf(actor) === file.complainant) return isEmpty(query) ? ok(true) : refused(noReason);
  const why = whyRead(file, actor, query);
  if (!why.ok) return refused(refusedBy(why.error, 'query'));
  await noteLook(call, { subject: file.id, fields, why: why.value }, deps);
  return ok(true);
}

/** Whoever watches has read what was done with it, or who looked. */
export const noteAudit = (
  call: Asking<Actor>,
  { id: subject }: Complaint,
  fields: readonly string[],
  deps: { readonly access: AccessLog },
): Promise<void> => noteLook(call, { subject, fields, why: '11' }, deps);

const noteLook = (
  { actor, now: at, requestId }: Asking<Actor>,
  look: { readonly subject: string; readonly fields: readonly string[]; readonly why: string },
  { access }: { readonly access: AccessLog },
): Promise<void> => access.append({ reader: actorRecord(actor), ...look, at, requestId });
