import { ok } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

/** 5.6: the registrar sends the signed result to the Corporation; the gateway carries it. */
export const sendResult: Operation<Call<{ caseId: string }>, CommandDeps> = (call, deps) =>
  command(call, deps, async () => ok({ caseId: call.params.caseId, command: { type: 'SendResult' } }));
