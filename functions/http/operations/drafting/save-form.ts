import type { WritingDeps } from '#casework/acting.ts';
import { saveForm as save } from '#casework/acts/filing/save-form.ts';
import type { EntryHeldDeps } from '#casework/filing/entry-held.ts';
import { Form } from '#domain/form/form.ts';
import { ok } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** 8.3, 10.5: the form as it stands now; its own version is answered, which a document attached meanwhile does not change. */
export const saveForm = operation({
  name: 'saveForm',
  by: 'bearer',
  params: OfCase,
  body: Form,
  edits: true,
  answer: CaseView,
  run: async (call, deps: CommandDeps & WritingDeps & EntryHeldDeps) => {
    let form: string | undefined;
    const saved = await command(call, deps, async (acting) => {
      const done = await save({ ...call.params, form: call.body }, acting, deps);
      form = done.ok ? done.value.file.form?.id : undefined;
      return done;
    });
    return saved.ok ? ok({ ...saved.value, version: form ?? saved.value.version }) : saved;
  },
});
