import * as z from 'zod/mini';
import { passOn } from '#casework/acts/complaining/end-complaint.ts';
import { line } from '#domain/text/texts.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { complained } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { reason } from '#http/shapes/reasons.ts';
import { ComplaintView } from '#http/views/files/complaint-view.ts';

/** APPK 65: passes a complaint on to the body that is competent; whoever complained is told to whom. */
export const passOnComplaint = operation({
  name: 'passOnComplaint',
  by: 'bearer',
  params: OfComplaint,
  body: z.strictObject({ to: line(200), reason }),
  answer: ComplaintView,
  run: (call, deps: CommandDeps & Parameters<typeof passOn>[2]) =>
    complained(call, deps, (acting) => passOn({ ...call.params, ...call.body }, acting, deps)),
});
