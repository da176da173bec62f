import type { SecondPersons } from '#casework/ports/second-persons.ts';
import { declineSecondPerson } from '#casework/second-person/read-second-persons.ts';
import { ok, refused } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { OfConfirmation } from '#http/shapes/staff.ts';
import { ConfirmationView, confirmationView } from '#http/views/confirmation-view.ts';

interface Deps {
  readonly seconds: SecondPersons;
}

/** A second person declines what another asked, or the asker takes it back; nothing comes of it then. */
export const declineConfirmation = operation({
  name: 'declineConfirmation',
  by: 'official',
  params: OfConfirmation,
  body: Nothing,
  keyless: true,
  answer: ConfirmationView,
  run: async ({ params, actor: by, now }, deps: Deps) => {
    const declined = await declineSecondPerson(params.confirmationId, { by, now }, deps);
    return declined.ok ? ok({ body: confirmationView(declined.value, now) }) : refused(problem(declined.error));
  },
});
