import * as z from 'zod/mini';
import type { SecondPersons } from '#casework/ports/second-persons.ts';
import { listSecondPersons } from '#casework/second-person/read-second-persons.ts';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { ConfirmationView, confirmationView } from '#http/views/confirmation-view.ts';

interface Deps {
  readonly seconds: SecondPersons;
}

/** What waits for a second person, or has just had one: what he may confirm, and what he has asked himself. */
export const listConfirmations = operation({
  name: 'listConfirmations',
  by: 'official',
  answer: z.object({ items: z.array(ConfirmationView) }),
  run: async ({ actor: by, now }, deps: Deps) => {
    const requests = await listSecondPersons({ by, now }, deps);
    return ok({ body: { items: requests.map((request) => confirmationView(request, now)) } });
  },
});
