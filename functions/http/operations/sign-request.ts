import { type SignRequestDeps, signRequest as sign } from '#casework/acts/sign-request.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { fromBase64 } from '#http/reading.ts';

/** 8.7: the operator signs the request as it was handed. */
export const signRequest: Operation<
  Call<{ caseId: string }, unknown, { cms: string }>,
  CommandDeps & SignRequestDeps
> = (call, deps) =>
  command(call, deps, (acting) => sign({ ...call.params, cms: fromBase64(call.body.cms) }, acting, deps));
