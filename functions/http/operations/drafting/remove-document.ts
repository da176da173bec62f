import { removeDocument as remove } from '#casework/acts/filing/attach-document.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { Nothing, OfDocument } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** 10.5, X99: a document is taken out of a draft, or what was brought to a filed request and not used. */
export const removeDocument = operation({
  name: 'removeDocument',
  by: 'bearer',
  params: OfDocument,
  body: Nothing,
  answer: CaseView,
  run: (call, deps: CommandDeps) => command(call, deps, (acting) => remove(call.params, acting, deps)),
});
