import * as z from 'zod/mini';
import { fileComplaint as act, type FileDeps } from '#casework/acts/complaining/file-complaint.ts';
import { fromBase64 } from '#http/base64.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { complained } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { ComplaintBody } from '#http/shapes/complaints.ts';
import { SignedPaper } from '#http/shapes/papers.ts';
import { ComplaintView } from '#http/views/files/complaint-view.ts';

/** Para 11: files a complaint by its signed paper; the receipt with number, term and place of the answer is there at once. */
export const fileComplaint = operation({
  name: 'fileComplaint',
  by: 'bearer',
  body: z.extend(SignedPaper, ComplaintBody),
  answer: ComplaintView,
  status: 201,
  run: (call, deps: CommandDeps & FileDeps) => {
    const { paperId, sha256, cms, ...said } = call.body;
    const signed = { paperId, sha256, cms: fromBase64(cms) };
    return complained(call, deps, (acting) => act({ ...said, signed }, acting, deps));
  },
});
