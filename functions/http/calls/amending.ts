import type * as z from 'zod/mini';
import type { Acted } from '#casework/acts/amending/on-amendment.ts';
import type { Acting } from '#casework/execute.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { type Actor, actorRecord, subjectOf } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { whyRead } from '#domain/amendment/rules/why-read.ts';
import { fieldsWrong } from '#domain/file/refusal.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Answered, Asking } from '#http/operation.ts';
import { type Problem, refusedBy } from '#http/problems/problem.ts';
import type { Why } from '#http/shapes/reasons.ts';
import { type AmendmentView, amendmentView } from '#http/views/amendment-view.ts';
import type { CaseExists } from '#http/views/case-view.ts';
import { type CommandDeps, performed, shownOf } from './commanding.ts';
import { fileInStanding, type SeeingDeps } from './standing.ts';

/** An act on an amendment, answered with it as it then is, to whoever may see it then. */
export async function amended(
  asking: Asking<Actor>,
  deps: CommandDeps,
  act: (acting: Acting) => Acted,
): Answered<AmendmentView> {
  const done = await performed(amendment, asking, { deps, act });
  const shown = done.ok ? shownOf(amendment, asking, done.value) : done;
  return shown.ok ? ok({ body: amendmentView(shown.value, asking), version: shown.value.version }) : shown;
}

/** The amendment, and the call in whichever role its bearer may see it; a stranger is told there is none. */
export const seenAmendment = <C extends Asking<Actor>>(
  id: string,
  call: C,
  deps: SeeingDeps,
): Promise<Result<{ readonly call: C; readonly file: Amendment }, Problem>> =>
  fileInStanding(call, { kind: amendment, id }, deps);

/** An act of somebody who need not see it afterwards: answered with that it was done. */
export async function doneWith(
  asking: Asking<Actor>,
  deps: CommandDeps,
  act: (acting: Acting) => Acted,
): Answered<CaseExists> {
  const done = await performed(amendment, asking, { deps, act });
  if (!done.ok) return done;
  const { id, version } = done.value;
  return ok({ body: { id, version }, version });
}

const isEmpty = (query: object): boolean => Object.keys(query).length === 0;
const noReason = refusedBy(fieldsWrong('73(3)', { field: 'why', problem: 'NOTHING_BY_IT' }), 'query');

type Reading = Asking<Actor> & { readonly query: z.infer<typeof Why> };

/**
 * Who reads what of it and why, noted before it is answered; what its person reads is nobody's concern, and he gives no
 * reason.
 */
export async function readForReason(
  call: Reading,
  file: Amendment,
  fields: readonly string[],
  deps: { readonly access: AccessLog },
): Promise<Result<true, Problem>> {
  const { actor, query } = call;
  if (subjectOf(actor) === file.subject) return isEmpty(query) ? ok(true) : refused(noReason);
  const why = whyRead(file, actor, query);
  if (!why.ok) return refused(refusedBy(why.error, 'query'));
  await noteLook(call, { subject: file.id, fields, why: why.value }, deps);
  return ok(true);
}

/** Whoever watches has read what was done with it, or who looked. */
export const noteAudit = (
  call: Asking<Actor>,
  { id: subject }: Amendment,
  fields: readonly string[],
  deps: { readonly access: AccessLog },
): Promise<void> => noteLook(call, { subject, fields, why: '73(3)' }, deps);

const noteLook = (
  { actor, now: at, requestId }: Asking<Actor>,
  look: { readonly subject: string; readonly fields: readonly string[]; readonly why: string },
  { access }: { readonly access: AccessLog },
): Promise<void> => access.append({ reader: actorRecord(actor), ...look, at, requestId });
