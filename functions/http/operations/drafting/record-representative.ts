import type { WritingDeps } from '#casework/acting.ts';
import { recordRepresentative as record } from '#casework/acts/filing/record-representative.ts';
import { RepresentationSaid } from '#domain/form/form.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** 8.3: who represents the recipient, and by what power; or that nobody does, and who was recorded is taken out. */
export const recordRepresentative = operation({
  name: 'recordRepresentative',
  by: 'bearer',
  params: OfCase,
  body: RepresentationSaid,
  answer: CaseView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    command(call, deps, (acting) => record({ ...call.params, representation: call.body }, acting, deps)),
});
