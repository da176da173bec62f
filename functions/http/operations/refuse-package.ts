import { refusePackage as refuse } from '#casework/acts/refuse-package.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

/** M10: the receipt of refusal to accept. */
export const refusePackage: Operation<Call<{ caseId: string }>, CommandDeps & PaperDeps> = (call, deps) =>
  command(call, deps, (acting) => refuse(call.params, acting, deps));
