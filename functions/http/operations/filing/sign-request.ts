import * as z from 'zod/mini';
import { type SignRequestDeps, signRequest as sign } from '#casework/acts/filing/sign-request.ts';
import { fromBase64 } from '#http/base64.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { Cms } from '#http/shapes/papers.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** 8.7: the operator signs the request as it was handed. */
export const signRequest = operation({
  name: 'signRequest',
  by: 'bearer',
  params: OfCase,
  body: z.strictObject({ cms: Cms }),
  answer: CaseView,
  run: (call, deps: CommandDeps & SignRequestDeps) =>
    command(call, deps, (acting) => sign({ ...call.params, cms: fromBase64(call.body.cms) }, acting, deps)),
});
