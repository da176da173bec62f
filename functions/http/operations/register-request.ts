import { ok } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

/** 5.2: the registrar registers the documents and passes them to the head for resolution. */
export const registerRequest: Operation<Call<{ caseId: string }, unknown, { number: string }>, CommandDeps> = (
  call,
  deps,
) =>
  command(call, deps, async () =>
    ok({ caseId: call.params.caseId, command: { type: 'RegisterRequest', number: call.body.number } }),
  );
