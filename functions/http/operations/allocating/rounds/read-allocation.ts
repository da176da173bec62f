import { familiesDue } from '#casework/asking/trays/housing-due.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import { isStaff } from '#domain/actor.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { ok } from '#domain/result.ts';
import { fileInStanding, type SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfAllocation } from '#http/shapes/allocations.ts';
import { AllocationView, allocationView } from '#http/views/files/allocation-view.ts';

/** A round as it stands; no personal data in it, so no reading to note. */
export const readAllocation = operation({
  name: 'readAllocation',
  by: 'bearer',
  params: OfAllocation,
  answer: AllocationView,
  run: async (asked, deps: SeeingDeps & { readonly lists: Pick<CaseLists, 'tray'> }) => {
    const seen = await fileInStanding(asked, { kind: allocation, id: asked.params.allocationId }, deps);
    if (!seen.ok) return seen;
    const { file } = seen.value;
    const isOfOffice = isStaff(asked.actor) && !allocation.endings.includes(file.status);
    const due = isOfOffice ? await familiesDue(file.provider, deps) : [];
    const body = { ...allocationView(file, asked), ...(due.length > 0 ? { familiesDue: due } : {}) };
    return ok({ body, version: file.version });
  },
});
