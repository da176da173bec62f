import { type SubmitDeps, submitRequest as submit } from '#casework/acts/submit-request.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { fromBase64 } from '#http/reading.ts';
import type { SignedPaper } from '#http/signed-paper.ts';

/** 10.5, X41: the server receives the signed request. */
export const submitRequest: Operation<Call<{ caseId: string }, unknown, SignedPaper>, CommandDeps & SubmitDeps> = (
  call,
  deps,
) => {
  const signed = { ...call.body, cms: fromBase64(call.body.cms) };
  return command(call, deps, (acting) => submit({ ...call.params, signed }, acting, deps), 201);
};
