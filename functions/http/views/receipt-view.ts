import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import { publicStatusOf } from '#casework/asking/status/status-of.ts';
import { type LineDeps, lineFacts } from '#casework/asking/trays/line-facts.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { nextStepOf } from '#domain/application/words/next-step.ts';
import { momentToldOf } from '#domain/application/words/place/moment-words.ts';
import type { Instant } from '#domain/time/instant.ts';

const text = z.string();

/** A package that a centre took in: whose, when, on which ticket or receipt, how it stands, and what waits for the centre. */
export const ReceiptView = z.object({
  caseId: text,
  number: z.optional(text),
  /** of the recipient; the look is noted */
  name: z.optional(text),
  channel: text,
  filedAt: z.optional(text),
  /** when the operator entered it; later than `filedAt` where it was taken in paper */
  handedAt: z.optional(text),
  ticket: z.optional(text),
  /** of the receipt given by hand while the system was away */
  receiptNumber: z.optional(text),
  /** what decides its place; `moment` where that is not simply the moment of its filing: kept, not kept, or of a paper */
  priorityMoment: z.optional(text),
  moment: z.optional(Words),
  status: text,
  publicStatus: Words,
  /** what somebody of the centre has to do with it now: sign, hand the result over */
  waitsHere: z.optional(Words),
});
type ReceiptView = z.infer<typeof ReceiptView>;

export async function receiptView(
  theCase: Application,
  viewing: { readonly viewer: StaffActor; readonly now: Instant; readonly requestId: string },
  deps: LineDeps,
): Promise<ReceiptView> {
  const {
    id: caseId,
    number,
    channel,
    filedAt,
    handedAt,
    ticket,
    taken,
    priorityMoment,
    status,
    task,
    centre,
  } = theCase;
  const { name } = await lineFacts({ kind: application, file: theCase }, viewing, deps);
  return {
    caseId,
    number,
    name,
    channel,
    filedAt,
    handedAt,
    ticket: ticket?.number,
    receiptNumber: taken?.receiptNumber,
    priorityMoment,
    moment: momentToldOf(theCase),
    status,
    publicStatus: publicStatusOf(theCase, viewing.now),
    waitsHere: task?.organisation === centre ? nextStepOf(theCase)?.label : undefined,
  };
}
