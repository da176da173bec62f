import type { Acted } from '#casework/acts/amending/on-amendment.ts';
import type { Acting } from '#casework/execute.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { type Actor, actorRecord, subjectOf } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Answered, Asking } from '#http/operation.ts';
import type { Problem } from '#http/problems/problem.ts';
import { type AmendmentView, amendmentView } from '#http/views/amendment-view.ts';
import { type CommandDeps, performed, shownOf } from './commanding.ts';

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

/** The amendment, if this actor may see it; a stranger is told there is none. */
export const seenAmendment = async (
  id: string,
  asking: Pick<Asking<Actor>, 'actor' | 'now'>,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<Result<Amendment, Problem>> => shownOf(amendment, asking, await cases.load(amendment, id));

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
