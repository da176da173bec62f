import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { withdrawDwelling as withdraw } from '#casework/acts/allocating/dwellings/enter-dwelling.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { ok } from '#domain/result.ts';
import { type CommandDeps, performed, shownOf } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfDwelling } from '#http/shapes/allocations.ts';
import { reason } from '#http/shapes/reasons.ts';
import { DwellingView, dwellingView } from '#http/views/files/allocation-view.ts';

/** The head takes a free dwelling out of what is given, with a reason. */
export const withdrawDwelling = operation({
  name: 'withdrawDwelling',
  by: 'bearer',
  params: OfDwelling,
  body: z.strictObject({ reason }),
  answer: DwellingView,
  run: async (call, deps: CommandDeps & WritingDeps) => {
    const asked = { ...call.params, ...call.body };
    const done = await performed(dwelling, call, { deps, act: (acting) => withdraw(asked, acting, deps) });
    const shown = done.ok ? shownOf(dwelling, call, done.value) : done;
    return shown.ok ? ok({ body: dwellingView(shown.value, call), version: shown.value.version }) : shown;
  },
});
