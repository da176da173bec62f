import * as z from 'zod/mini';
import {
  type NamingDeps,
  nameCommissioner as name,
  reseatOffers,
} from '#casework/acts/allocating/rounds/naming-commissioner.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { ok } from '#domain/result.ts';
import { type CommandDeps, performed, shownOf } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAllocation } from '#http/shapes/allocations.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { AllocationView, allocationView } from '#http/views/files/allocation-view.ts';

/** X239: another is named for the seat of one who cannot sit; the same key again tells the open offers again. */
export const nameCommissioner = operation({
  name: 'nameCommissioner',
  by: 'bearer',
  params: OfAllocation,
  body: z.strictObject({ instead: StaffId, named: StaffId }),
  answer: AllocationView,
  run: async (call, deps: CommandDeps & NamingDeps) => {
    const asked = { ...call.params, ...call.body };
    const done = await performed(allocation, call, { deps, act: (acting) => name(asked, acting, deps) });
    if (done.ok) await reseatOffers(done.value, call, deps);
    const shown = done.ok ? shownOf(allocation, call, done.value) : done;
    return shown.ok ? ok({ body: allocationView(shown.value, call), version: shown.value.version }) : shown;
  },
});
