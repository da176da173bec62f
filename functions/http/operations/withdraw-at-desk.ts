import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { withdrawalContent } from '#casework/papers/request-paper.ts';
import { powerFault } from '#domain/application/rules/power.ts';
import { ok, refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Caller } from '#http/caller.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { permitted } from '#http/permitted.ts';
import { problem } from '#http/problem.ts';

type Body = Caller & { by: 'recipient' | 'representative'; documentId: string };

/** X21: at the desk a request is taken back against identity, on a scanned statement signed by hand. */
export const withdrawAtDesk: Operation<Call<{ caseId: string }, unknown, Body>, CommandDeps & PaperDeps> = (
  call,
  deps,
) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { by, documentId, identityDocument } = call.body;
    const permission = await permitted(call, caseId, 'WithdrawRequest', deps);
    if (!permission.ok) return permission;
    const theCase = permission.value;
    const scan = theCase.documents.find(({ id, kind }) => id === documentId && kind === 'withdrawal-statement');
    if (!scan) return refused(problem('DOCUMENT_UNKNOWN', { paragraph: 'X21', missing: ['withdrawal-statement'] }));
    const fault = by === 'representative' ? powerFault(theCase, localDate(call.now)) : undefined;
    if (fault) return refused(problem(fault, { paragraph: 'X21' }));
    const content = withdrawalContent(theCase, { by, identityDocument, scan })(call.now);
    const statement = await formPaper(theCase, content, call.now, deps);
    return ok({ caseId, command: { type: 'WithdrawRequest', statement, scan: documentId, by } });
  });
