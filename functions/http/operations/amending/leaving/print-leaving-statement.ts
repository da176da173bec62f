import * as z from 'zod/mini';
import { type LeaveAtDeskDeps, statementToSign } from '#casework/acts/amending/leave-at-desk.ts';
import { rowStatementToSign } from '#casework/acts/amending/leave-by-row.ts';
import { isOldEntry } from '#domain/old-entry/old-entry.ts';
import { ok, refused } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { OfWhose } from '#http/shapes/of-case.ts';
import { plainText } from '#http/shapes/papers.ts';
import { leavingText } from '#http/views/paper-text.ts';

/** X152, X332: what whoever leaves the list at a desk signs by hand there, with what follows from it. */
export const printLeavingStatement = operation({
  name: 'printLeavingStatement',
  by: 'bearer',
  params: OfWhose,
  judged: true,
  answer: z.string(),
  contentType: plainText,
  run: async (call, deps: LeaveAtDeskDeps) => {
    const { caseId } = call.params;
    const statement = isOldEntry({ id: caseId })
      ? await rowStatementToSign({ oldEntryId: caseId }, call, deps)
      : await statementToSign({ caseId }, call, deps);
    return statement.ok ? ok({ body: leavingText(statement.value) }) : refused(refusedBy(statement.error));
  },
});
