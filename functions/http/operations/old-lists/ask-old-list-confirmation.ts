import { type AskOldListDeps, askOldListConfirmation as ask } from '#casework/acts/taking-in/confirm-old-list.ts';
import { ok, refused } from '#domain/result.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { OfOldList } from '#http/shapes/old-lists.ts';
import { confirmationView, Waits } from '#http/views/confirmation-view.ts';

/** X217: the head answers for the old list by its digest, its rows and their numbers, and asks the supervisor to confirm it. */
export const askOldListConfirmation = operation({
  name: 'askOldListConfirmation',
  by: 'official',
  params: OfOldList,
  body: Nothing,
  keyless: true,
  answer: Waits,
  run: async ({ params, actor: by, now }, deps: AskOldListDeps) => {
    const asked = await ask(params.list, { by, now }, deps);
    return asked.ok
      ? ok({ body: { confirmation: confirmationView(asked.value, now) } })
      : refused(faultOf(asked.error));
  },
});
