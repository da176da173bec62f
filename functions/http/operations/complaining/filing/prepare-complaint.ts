import * as z from 'zod/mini';
import { type FileDeps, prepareComplaint as prepare } from '#casework/acts/complaining/file-complaint.ts';
import { bytesToSign } from '#http/calls/bytes-to-sign.ts';
import { operation } from '#http/operation.ts';
import { ComplaintBody } from '#http/shapes/complaints.ts';
import { BytesToSign } from '#http/shapes/papers.ts';

/** The exact bytes of a complaint, for whoever will sign them in the cabinet. */
export const prepareComplaint = operation({
  name: 'prepareComplaint',
  by: 'bearer',
  body: z.strictObject(ComplaintBody),
  keyless: true,
  judged: true,
  answer: BytesToSign,
  run: async (call, deps: FileDeps) => bytesToSign(await prepare(call.body, call, deps)),
});
