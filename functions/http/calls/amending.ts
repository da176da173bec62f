import type { Acted } from '#casework/acts/amending/on-amendment.ts';
import type { Acting } from '#casework/execute.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { type Actor, actorRecord, subjectOf } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Answered, Asking } from '#http/operation.ts';
import type { Problem } from '#http/problems/problem.ts';
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

/** Who read what of it, written before it is answered; what its person reads is nobody's concern. */
export async function noteAmendment(
  { actor, now: at, requestId }: Asking<Actor>,
  file: Amendment,
  fields: readonly string[],
  { access }: { readonly access: AccessLog },
): Promise<void> {
  if (subjectOf(actor) === file.subject) return;
  await access.append({ reader: actorRecord(actor), subject: file.id, fields, why: '73(3)', at, requestId });
}
