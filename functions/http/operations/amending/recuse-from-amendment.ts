import * as z from 'zod/mini';
import { type NamingDeps, recuseFromAmendment as recuse } from '#casework/acts/amending/name-examiner.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { ok } from '#domain/result.ts';
import { type CommandDeps, performed } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { CaseExists } from '#http/views/case-view.ts';

/** APPK 67: an official recuses himself, the head a subordinate; whoever is recused is told no more of it. */
export const recuseFromAmendment = operation({
  name: 'recuseFromAmendment',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ staff: StaffId, reason }),
  answer: CaseExists,
  run: async (call, deps: CommandDeps & NamingDeps) => {
    const asked = { ...call.params, ...call.body };
    const done = await performed(amendment, call, { deps, act: (acting) => recuse(asked, acting, deps) });
    if (!done.ok) return done;
    const { id, version } = done.value;
    return ok({ body: { id, version }, version });
  },
});
