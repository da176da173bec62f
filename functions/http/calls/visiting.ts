import type * as z from 'zod/mini';
import type { Acted } from '#casework/acts/visiting/on-visit.ts';
import type { Acting } from '#casework/execute.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { type Actor, actorRecord, subjectOf } from '#domain/actor.ts';
import { fieldsWrong } from '#domain/file/refusal.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { whyRead } from '#domain/home-visit/rules/why-read.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Answered, Asking } from '#http/operation.ts';
import { type Problem, refusedBy } from '#http/problems/problem.ts';
import type { Why } from '#http/shapes/reasons.ts';
import { type HomeVisitView, homeVisitView } from '#http/views/home-visit-view.ts';
import { type CommandDeps, performed, shownOf } from './commanding.ts';

type Reading = Asking<Actor> & { readonly query: z.infer<typeof Why> };

const isEmpty = (query: object): boolean => Object.keys(query).length === 0;
const noReason = refusedBy(fieldsWrong('13', { field: 'why', problem: 'NOTHING_BY_IT' }), 'query');

/** Who reads what of it and why, noted before it is answered; what its person reads is nobody's concern, and he gives no reason. */
export async function readForReason(
  { actor, query, now: at, requestId }: Reading,
  file: HomeVisit,
  fields: readonly string[],
  { access }: { readonly access: AccessLog },
): Promise<Result<true, Problem>> {
  if (subjectOf(actor) === file.subject) return isEmpty(query) ? ok(true) : refused(noReason);
  const why = whyRead(file, actor, query);
  if (!why.ok) return refused(refusedBy(why.error, 'query'));
  await access.append({ reader: actorRecord(actor), subject: file.id, fields, why: why.value, at, requestId });
  return ok(true);
}

/** Whoever watches has read what was done with it, or who looked. */
export const noteAudit = (
  { actor, now: at, requestId }: Asking<Actor>,
  { id: subject }: HomeVisit,
  fields: readonly string[],
  { access }: { readonly access: AccessLog },
): Promise<void> => access.append({ reader: actorRecord(actor), subject, fields, why: '13', at, requestId });

/** An act on a visit, answered with it as it then is, to whoever may see it then. */
export async function visited(
  asking: Asking<Actor>,
  deps: CommandDeps,
  act: (acting: Acting) => Acted,
): Answered<HomeVisitView> {
  const done = await performed(homeVisit, asking, { deps, act });
  const shown = done.ok ? shownOf(homeVisit, asking, done.value) : done;
  return shown.ok ? ok({ body: homeVisitView(shown.value, asking), version: shown.value.version }) : shown;
}

/** The visit, if this actor may see it; a stranger is told there is none. */
export const seenVisit = async (
  id: string,
  asking: Asking<Actor>,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<Result<HomeVisit, Problem>> => shownOf(homeVisit, asking, await cases.load(homeVisit, id));
