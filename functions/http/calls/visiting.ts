import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Actor } from '#domain/actor.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import type { Result } from '#domain/result.ts';
import type { Asking } from '#http/operation.ts';
import type { Problem } from '#http/problems/problem.ts';
import { homeVisitView } from '#http/views/files/home-visit-view.ts';
import { shownOf } from './commanding.ts';
import { callsOf } from './of-kind.ts';

/** How visits at home are acted on and read by whoever calls. */
export const {
  acted: visited,
  readForReason,
  noteAudit,
} = callsOf({ kind: homeVisit, paragraph: '13', view: homeVisitView });

/** The visit, if this actor may see it; a stranger is told there is none. */
export const seenVisit = async (
  id: string,
  asking: Asking<Actor>,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<Result<HomeVisit, Problem>> => shownOf(homeVisit, asking, await cases.load(homeVisit, id));
