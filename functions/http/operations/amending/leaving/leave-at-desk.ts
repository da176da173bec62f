import * as z from 'zod/mini';
import { type LeaveAtDeskDeps, leaveAtDesk as leave } from '#casework/acts/amending/leave-at-desk.ts';
import { type LeaveByRowDeps, leaveByRow } from '#casework/acts/amending/leave-by-row.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { isOldEntry } from '#domain/old-entry/old-entry.ts';
import { acknowledgedOf, type CommandDeps, command } from '#http/calls/commanding.ts';
import { type NotingDeps, noteRepresented } from '#http/calls/of-old-entry.ts';
import { operation } from '#http/operation.ts';
import { Agreeing } from '#http/shapes/agreeing.ts';
import { EndingAtDesk } from '#http/shapes/ending-at-desk.ts';
import { DocumentId, OfWhose } from '#http/shapes/of-case.ts';
import { CameWithRow } from '#http/shapes/old-entries.ts';
import { consentsAtMost } from '#http/shapes/papers.ts';
import { CaseExists, CaseView } from '#http/views/files/case-view.ts';

const { representing } = CameWithRow;

/**
 * X152, X332: whoever holds an entry leaves the list at a desk, against identity that two operators have seen: by his request on a
 * scanned statement, by his row of an old list, which keeps no scan, himself or by a notarised power.
 */
export const leaveAtDesk = operation({
  name: 'leaveAtDesk',
  by: 'bearer',
  params: OfWhose,
  body: z.extend(EndingAtDesk, {
    documentId: z.optional(DocumentId),
    representing,
    consents: z.optional(z.array(Agreeing).check(z.maxLength(consentsAtMost))),
  }),
  answer: z.union([CaseView, CaseExists]),
  run: async (call, deps: CommandDeps & LeaveAtDeskDeps & LeaveByRowDeps & NotingDeps) => {
    const { params, body } = call;
    const { caseId: oldEntryId } = params;
    if (!isOldEntry({ id: oldEntryId }))
      return command(call, deps, (acting) => leave({ ...body, ...params }, acting, deps));
    const act = (acting: Parameters<typeof leaveByRow>[1]) => leaveByRow({ ...body, oldEntryId }, acting, deps);
    const done = await acknowledgedOf(oldEntry, call, { deps, act });
    if (done.ok) await noteRepresented(call, body, deps);
    return done;
  },
});
