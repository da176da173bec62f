import type { WritingDeps } from '#casework/acting.ts';
import { recordRepresentative as record } from '#casework/acts/record-representative.ts';
import type { Representation } from '#domain/form/form.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

/** 8.3: who represents the recipient, and by what power. */
export const recordRepresentative: Operation<
  Call<{ caseId: string }, unknown, Representation>,
  CommandDeps & WritingDeps
> = (call, deps) =>
  command(call, deps, (acting) => record({ ...call.params, representation: call.body }, acting, deps));
