import * as z from 'zod/mini';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { Application } from '#domain/application/application.ts';
import { sightFault } from '#domain/application/rules/seeing/need-to-know.ts';
import { ExecutionReceipt } from '#domain/file/papers/execution-receipt.ts';

/** By what a decision can be made again, as those read it whom it concerns. */
export const ShownReceipt = z.extend(z.omit(ExecutionReceipt, { facts: true }), {
  result: z.optional(ExecutionReceipt.shape.result),
});
type ShownReceipt = z.infer<typeof ShownReceipt>;

/** What the decision is, nobody reads in it before he may read it on its paper (9.4, 10.11, X137). */
export function shownReceipt(
  theCase: Application,
  receipt: ExecutionReceipt,
  look: Parameters<typeof sightFault>[2],
): ShownReceipt {
  const { result, ...shown } = withoutFacts(receipt);
  const mayRead = theCase.result === undefined || !sightFault(theCase, 'result', look);
  return { ...shown, ...(mayRead ? { result } : {}) };
}

/** Whoever works on the file reads its parts one by one in the file. */
export const withoutFacts = ({ facts: _, ...shown }: ExecutionReceipt): ShownReceipt => shown;

/** The auditor’s: whole, but for what a decision is that its person does not know yet. */
export const AuditedReceipt = z.extend(ExecutionReceipt, { result: z.optional(ExecutionReceipt.shape.result) });

/** The receipt of an amendment to whoever watches and decides nothing. */
export function auditedReceipt(
  { told }: Pick<Amendment, 'told'>,
  { result, ...receipt }: ExecutionReceipt,
): z.infer<typeof AuditedReceipt> {
  return { ...receipt, ...(told ? { result } : {}) };
}
