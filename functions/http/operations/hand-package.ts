import { type HandDeps, handPackage as hand } from '#casework/acts/hand-package.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

/** 5.1, X41: the complete package is in the operator's hands. */
export const handPackage: Operation<Call<{ caseId: string }>, CommandDeps & HandDeps> = (call, deps) =>
  command(call, deps, (acting) => hand(call.params, acting, deps));
