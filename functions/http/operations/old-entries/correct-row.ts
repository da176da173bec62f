import * as z from 'zod/mini';
import { askPersonCorrection, type PersonDeps } from '#casework/acts/taking-in/correct-person.ts';
import { correctRow as correct } from '#casework/acts/taking-in/mend-row.ts';
import type { AskDeps } from '#casework/second-person/ask-second-person.ts';
import { isStaff } from '#domain/actor.ts';
import { ok, refused } from '#domain/result.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { mendedRow } from '#http/calls/of-old-entry.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { OfOldEntry, RowCorrectionBody } from '#http/shapes/old-entries.ts';
import { confirmationView, Waits } from '#http/views/confirmation-view.ts';
import { OldEntryDone } from '#http/views/files/old-entry-view.ts';

/** X225, X265: what was taken over wrongly from an old list is corrected on evidence, and whose row it is by two; place and moment stay. */
export const correctRow = operation({
  name: 'correctRow',
  by: 'bearer',
  params: OfOldEntry,
  body: RowCorrectionBody,
  answer: z.union([OldEntryDone, Waits]),
  run: async (call, deps: CommandDeps & PersonDeps & AskDeps) => {
    const { params, body, actor: by, now } = call;
    if (body.field !== 'iin') return mendedRow(call, deps, (acting) => correct({ ...params, ...body }, acting, deps));
    if (!isStaff(by)) return refused(problem('CASE_NOT_FOUND'));
    const { field: _, ...asked } = body;
    const waits = await askPersonCorrection({ ...params, ...asked }, { by, now }, deps);
    if (!waits.ok) return refused(faultOf(waits.error));
    return ok({ body: { confirmation: confirmationView(waits.value, now) } });
  },
});
