import { sendResult as send } from '#casework/acts/examining/send-result.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { Nothing, OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** 5.6: the registrar sends the signed result. */
export const sendResult = operation({
  name: 'sendResult',
  by: 'bearer',
  params: OfCase,
  body: Nothing,
  answer: CaseView,
  run: (call, deps: CommandDeps) => command(call, deps, (acting) => send(call.params, acting, deps)),
});
