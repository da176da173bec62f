import { registerRequest as register } from '#casework/acts/register-request.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

/** 5.2: the registrar registers the documents. */
export const registerRequest: Operation<Call<{ caseId: string }, unknown, { number: string }>, CommandDeps> = (
  call,
  deps,
) => command(call, deps, (acting) => register({ ...call.body, ...call.params }, acting, deps));
