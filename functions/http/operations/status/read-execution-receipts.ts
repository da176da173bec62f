import * as z from 'zod/mini';
import { application } from '#domain/application/kind.ts';
import { ok } from '#domain/result.ts';
import { type StandingDeps, seenInStanding } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { ShownReceipt, shownReceipt } from '#http/views/execution-receipt-view.ts';

const Receipts = z.object({
  caseId: z.string(),
  /** none where nothing is decided yet, or was decided before receipts were kept */
  receipts: z.array(z.object({ at: z.string(), edition: z.string(), receipt: ShownReceipt })),
});

/** To whom a decision is about: when, and under which law, terms, calendar, texts and code it was made, and on what. */
export const readExecutionReceipts = operation({
  name: 'readExecutionReceipts',
  by: 'bearer',
  params: OfCase,
  answer: Receipts,
  run: async (call, deps: Pick<StandingDeps, 'cases'> & Partial<StandingDeps>) => {
    const shown = await seenInStanding(call, deps);
    if (!shown.ok) return shown;
    const { theCase, call: seen } = shown.value;
    const commits = await deps.cases.journal(application, theCase.id);
    const receipts = commits.flatMap(({ at, edition, receipt }) =>
      receipt ? [{ at, edition, receipt: shownReceipt(theCase, receipt, seen) }] : [],
    );
    return ok({ body: { caseId: theCase.id, receipts }, version: theCase.version });
  },
});
