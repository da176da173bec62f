import { type OpenDeps, openAllocation as open } from '#casework/acts/allocating/rounds/open-allocation.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { ok } from '#domain/result.ts';
import { type CommandDeps, performed, shownOf } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { NewAllocation } from '#http/shapes/allocations.ts';
import { AllocationView, allocationView } from '#http/views/files/allocation-view.ts';

/** 77: the head opens a round over free dwellings, and names who sits in its commission. */
export const openAllocation = operation({
  name: 'openAllocation',
  by: 'bearer',
  body: NewAllocation,
  answer: AllocationView,
  status: 201,
  run: async (call, deps: CommandDeps & OpenDeps) => {
    const done = await performed(allocation, call, { deps, act: (acting) => open(call.body, acting, deps) });
    const shown = done.ok ? shownOf(allocation, call, done.value) : done;
    return shown.ok ? ok({ body: allocationView(shown.value, call), version: shown.value.version }) : shown;
  },
});
