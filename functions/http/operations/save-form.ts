import type { WritingDeps } from '#casework/acting.ts';
import { saveForm as save } from '#casework/acts/save-form.ts';
import type { Form } from '#domain/form/form.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

/** 8.3, 10.5: the form as it stands now. */
export const saveForm: Operation<Call<{ caseId: string }, unknown, Form>, CommandDeps & WritingDeps> = (call, deps) =>
  command(call, deps, (acting) => save({ ...call.params, form: call.body }, acting, deps));
