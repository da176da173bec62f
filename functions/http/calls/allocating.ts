import type * as z from 'zod/mini';
import type { Acted } from '#casework/acts/allocating/on-offer.ts';
import type { Acting } from '#casework/execute.ts';
import { dwellingOf } from '#casework/papers/offer-file.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { type Actor, actorRecord, subjectOf } from '#domain/actor.ts';
import { fieldsWrong } from '#domain/file/refusal.ts';
import { whyOf } from '#domain/file/why-read.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { isStep, paragraphOf } from '#domain/offer/steps.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Answered, Asking } from '#http/operation.ts';
import { type Problem, refusedBy } from '#http/problems/problem.ts';
import type { Why } from '#http/shapes/reasons.ts';
import { type OfferView, offerView } from '#http/views/allocation-view.ts';
import type { CaseExists } from '#http/views/case-view.ts';
import { type CommandDeps, performed, shownOf } from './commanding.ts';
import { fileInStanding, type SeeingDeps } from './standing.ts';

/** An act on an offer, answered with it as it then is, to whoever may see it then. */
export async function offered(
  asking: Asking<Actor>,
  deps: CommandDeps,
  act: (acting: Acting) => Acted,
): Answered<OfferView> {
  const done = await performed(offer, asking, { deps, act });
  const shown = done.ok ? shownOf(offer, asking, done.value) : done;
  if (!shown.ok) return shown;
  const home = await dwellingOf(shown.value, deps);
  return ok({ body: offerView(shown.value, asking, home), version: shown.value.version });
}

/** An act of somebody who need not see it afterwards: answered with that it was done. */
export async function doneWithOffer(
  asking: Asking<Actor>,
  deps: CommandDeps,
  act: (acting: Acting) => Acted,
): Answered<CaseExists> {
  const done = await performed(offer, asking, { deps, act });
  if (!done.ok) return done;
  const { id, version } = done.value;
  return ok({ body: { id, version }, version });
}

/** The offer, and the call in whichever role its bearer may see it; a stranger is told there is none. */
export const seenOffer = <C extends Asking<Actor>>(
  id: string,
  call: C,
  deps: SeeingDeps,
): Promise<Result<{ readonly call: C; readonly file: Offer }, Problem>> =>
  fileInStanding(call, { kind: offer, id }, deps);

const noReason = refusedBy(fieldsWrong('77', { field: 'why', problem: 'NOTHING_BY_IT' }), 'query');

type Reading = Asking<Actor> & { readonly query: z.infer<typeof Why> };

/** Who reads what of it and why, noted before it is answered; what its person reads is nobody's concern, and he gives no reason. */
export async function readOfferForReason(
  call: Reading,
  { id, subject, task }: Offer,
  fields: readonly string[],
  { access }: { readonly access: AccessLog },
): Promise<Result<true, Problem>> {
  const { actor, query, now: at, requestId } = call;
  if (subjectOf(actor) === subject) return Object.keys(query).length === 0 ? ok(true) : refused(noReason);
  const step = task?.role === actor.kind && isStep(task.step) ? paragraphOf(task.step) : undefined;
  const why = whyOf(step, query);
  if (!why.ok) return refused(refusedBy(why.error, 'query'));
  await access.append({ reader: actorRecord(actor), subject: id, fields, why: why.value, at, requestId });
  return ok(true);
}

/** Whoever watches has read what was done with an offer or a round, or who looked. */
export const noteAudit = (
  { actor, now: at, requestId }: Asking<Actor>,
  subject: string,
  fields: readonly string[],
  { access }: { readonly access: AccessLog },
): Promise<void> => access.append({ reader: actorRecord(actor), subject, fields, why: '77', at, requestId });
