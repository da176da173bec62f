import * as z from 'zod/mini';
import type { Application } from '#domain/application/application.ts';
import { sightFault } from '#domain/application/rules/seeing/need-to-know.ts';
import { ExecutionReceipt } from '#domain/file/execution-receipt.ts';

/** By what a decision can be made again, as those read it whom it concerns. */
export const ShownReceipt = z.extend(z.omit(ExecutionReceipt, { facts: true }), {
  result: z.optional(ExecutionReceipt.shape.result),
});

/** What the decision is, nobody reads in it before he may read it on its paper (9.4, 10.11, X137). */
export function shownReceipt(
  theCase: Application,
  { facts: _, result, ...receipt }: ExecutionReceipt,
  look: Parameters<typeof sightFault>[2],
): z.infer<typeof ShownReceipt> {
  const mayRead = theCase.result === undefined || !sightFault(theCase, 'result', look);
  return { ...receipt, ...(mayRead ? { result } : {}) };
}
