import { withdrawComplaint as withdraw } from '#casework/acts/complaining/end-complaint.ts';
import { fromBase64 } from '#http/base64.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { complained } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { SignedPaper } from '#http/shapes/papers.ts';
import { ComplaintView } from '#http/views/files/complaint-view.ts';

/** Until it is answered whoever complained takes it back, by a signed statement. */
export const withdrawComplaint = operation({
  name: 'withdrawComplaint',
  by: 'bearer',
  params: OfComplaint,
  body: SignedPaper,
  answer: ComplaintView,
  run: (call, deps: CommandDeps & Parameters<typeof withdraw>[2]) => {
    const signed = { ...call.body, cms: fromBase64(call.body.cms) };
    return complained(call, deps, (acting) => withdraw({ ...call.params, signed }, acting, deps));
  },
});
