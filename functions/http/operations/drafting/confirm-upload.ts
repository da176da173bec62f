import { type AttachDeps, attachDocument } from '#casework/acts/filing/attach-document.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { Upload } from '#http/shapes/documents.ts';
import { OfDocument } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** 10.5: what was uploaded is looked at by the server and attached. */
export const confirmUpload = operation({
  name: 'confirmUpload',
  by: 'bearer',
  params: OfDocument,
  body: Upload,
  answer: CaseView,
  run: (call, deps: CommandDeps & AttachDeps) =>
    command(call, deps, (acting) => attachDocument({ ...call.params, upload: call.body }, acting, deps)),
});
