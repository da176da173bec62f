import * as z from 'zod/mini';
import { registerRequest as register } from '#casework/acts/register-request.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/case-view.ts';

/** An incoming number as offices write it; a long run of digits could be somebody's IIN, which the journal must not hold. */
const incomingNumber = z.string().check(z.trim(), z.regex(/^(?!.*\d{9})[\p{L}\d/. №-]{1,40}$/u));

/** 5.2: the registrar registers the documents. */
export const registerRequest = operation({
  name: 'registerRequest',
  by: 'bearer',
  params: OfCase,
  body: z.strictObject({ number: incomingNumber }),
  answer: CaseView,
  run: (call, deps: CommandDeps) =>
    command(call, deps, (acting) => register({ ...call.body, ...call.params }, acting, deps)),
});
