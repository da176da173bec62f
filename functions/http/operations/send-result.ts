import { sendResult as send } from '#casework/acts/send-result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

/** 5.6: the registrar sends the signed result. */
export const sendResult: Operation<Call<{ caseId: string }>, CommandDeps> = (call, deps) =>
  command(call, deps, (acting) => send(call.params, acting, deps));
