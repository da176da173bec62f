import * as z from 'zod/mini';
import { registerComplaint as register, type TakeDeps } from '#casework/acts/complaining/take-complaint.ts';
import { day } from '#domain/text/dates.ts';
import { officeNumber } from '#domain/text/texts.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { takenIn } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { ComplaintBody } from '#http/shapes/complaints.ts';
import { ReceiptGiven } from '#http/views/files/complaint-view.ts';

/** Para 11: the registrar enters a complaint that came by post, under his office’s number, and the day on which it was posted. */
export const registerComplaint = operation({
  name: 'registerComplaint',
  by: 'bearer',
  body: z.strictObject({ ...ComplaintBody, number: officeNumber(30), postedOn: z.optional(day) }),
  answer: ReceiptGiven,
  status: 201,
  run: (call, deps: CommandDeps & TakeDeps) => {
    const { number, postedOn, ...said } = call.body;
    return takenIn(call, deps, (acting) => register({ ...said, letter: { number, postedOn } }, acting, deps));
  },
});
