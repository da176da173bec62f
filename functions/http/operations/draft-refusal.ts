import type { WritingDeps } from '#casework/acting.ts';
import { draftRefusal as draft } from '#casework/acts/draft-result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

interface Body {
  readonly ground?: string;
  readonly facts?: readonly { readonly fact: string; readonly source: string }[];
  readonly cure?: string;
}

/** 5.4: the executor drafts a reasoned refusal; what is missing is named by the rule, so nothing is demanded here. */
export const draftRefusal: Operation<Call<{ caseId: string }, unknown, Body>, CommandDeps & WritingDeps> = (
  call,
  deps,
) => {
  const { ground = '', facts = [], cure = '' } = call.body;
  return command(call, deps, (acting) => draft({ ...call.params, ground, facts, cure }, acting, deps));
};
