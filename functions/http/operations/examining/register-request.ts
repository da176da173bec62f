import * as z from 'zod/mini';
import { registerRequest as register } from '#casework/acts/examining/register-request.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** 5.2: the registrar registers the documents. */
export const registerRequest = operation({
  name: 'registerRequest',
  by: 'bearer',
  params: OfCase,
  body: z.strictObject({ number: officeNumber(40) }),
  answer: CaseView,
  run: (call, deps: CommandDeps) =>
    command(call, deps, (acting) => register({ ...call.body, ...call.params }, acting, deps)),
});
