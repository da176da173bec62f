import type { WritingDeps } from '#casework/acting.ts';
import { saveForm as save } from '#casework/acts/save-form.ts';
import { Form } from '#domain/form/form.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/case-view.ts';

/** 8.3, 10.5: the form as it stands now. */
export const saveForm = operation({
  name: 'saveForm',
  by: 'bearer',
  params: OfCase,
  body: Form,
  edits: true,
  answer: CaseView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    command(call, deps, (acting) => save({ ...call.params, form: call.body }, acting, deps)),
});
