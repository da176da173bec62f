import type { WritingDeps } from '#casework/acting.ts';
import { enterDwelling as enter } from '#casework/acts/allocating/dwellings/enter-dwelling.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { ok } from '#domain/result.ts';
import { type CommandDeps, performed, shownOf } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { NewDwelling } from '#http/shapes/allocations.ts';
import { DwellingView, dwellingView } from '#http/views/files/allocation-view.ts';

/** A dwelling of the office comes into the fund; its address is for the office alone. */
export const enterDwelling = operation({
  name: 'enterDwelling',
  by: 'bearer',
  body: NewDwelling,
  answer: DwellingView,
  status: 201,
  run: async (call, deps: CommandDeps & WritingDeps) => {
    const done = await performed(dwelling, call, { deps, act: (acting) => enter(call.body, acting, deps) });
    const shown = done.ok ? shownOf(dwelling, call, done.value) : done;
    return shown.ok ? ok({ body: dwellingView(shown.value, call), version: shown.value.version }) : shown;
  },
});
