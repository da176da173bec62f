import { prepareComplaintWithdrawal as prepare } from '#casework/acts/complaining/end-complaint.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { bytesToSign } from '#http/calls/bytes-to-sign.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { BytesToSign } from '#http/shapes/papers.ts';

/** The exact bytes of the statement by which a complaint is taken back. */
export const prepareComplaintWithdrawal = operation({
  name: 'prepareComplaintWithdrawal',
  by: 'bearer',
  params: OfComplaint,
  judged: true,
  answer: BytesToSign,
  run: async (call, deps: PreparingDeps & { readonly cases: CaseStore }) =>
    bytesToSign(await prepare(call.params, call, deps)),
});
