import { type SubmitDeps, submitRequest as submit } from '#casework/acts/filing/submit-request.ts';
import { fromBase64 } from '#http/base64.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { SignedPaper } from '#http/shapes/papers.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** 10.5, X41: the server receives the signed request. */
export const submitRequest = operation({
  name: 'submitRequest',
  by: 'bearer',
  params: OfCase,
  body: SignedPaper,
  answer: CaseView,
  status: 201,
  run: (call, deps: CommandDeps & SubmitDeps) => {
    const signed = { ...call.body, cms: fromBase64(call.body.cms) };
    return command(call, deps, (acting) => submit({ ...call.params, signed }, acting, deps));
  },
});
