import * as z from 'zod/mini';
import { type LeaveAtDeskDeps, statementToSign } from '#casework/acts/amending/leave-at-desk.ts';
import { ok, refused } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { plainText } from '#http/shapes/papers.ts';
import { leavingText } from '#http/views/paper-text.ts';

/** X152: what whoever leaves the list at a desk signs by hand there, with what follows from it. */
export const printLeavingStatement = operation({
  name: 'printLeavingStatement',
  by: 'bearer',
  params: OfCase,
  judged: true,
  answer: z.string(),
  contentType: plainText,
  run: async (call, deps: LeaveAtDeskDeps) => {
    const statement = await statementToSign(call.params, call, deps);
    return statement.ok ? ok({ body: leavingText(statement.value) }) : refused(refusedBy(statement.error));
  },
});
