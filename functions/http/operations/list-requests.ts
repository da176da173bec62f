import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { subjectOf } from '#domain/actor.ts';
import { ok } from '#domain/result.ts';
import { caseView } from '#http/case-view.ts';
import { actorOf, seen } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
}

/** The recipient's own requests, newest first («Қызметтерді алу тарихы»). */
export const listRequests: Operation<Call<unknown, { cursor?: string }>, Deps> = async (call, deps) => {
  const actor = actorOf(call);
  const page = await deps.lists.ofApplicant(subjectOf(actor), call.query.cursor);
  const cases = await Promise.all(page.items.map((caseId) => seen(caseId, actor, deps)));
  const items = cases.flatMap((theCase) => (theCase.ok ? [caseView(theCase.value, actor, call.now)] : []));
  return ok({ body: { items, cursor: page.cursor } });
};
