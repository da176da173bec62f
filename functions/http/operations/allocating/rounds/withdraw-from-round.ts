import * as z from 'zod/mini';
import { askWithdrawal } from '#casework/acts/allocating/dwellings/withdrawing.ts';
import type { ExecuteDeps } from '#casework/execute.ts';
import type { AskDeps } from '#casework/second-person/ask-second-person.ts';
import { withdrawalGroundIds } from '#domain/regulation/allocations/withdrawal-grounds.ts';
import { ok, refused } from '#domain/result.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { OfDwelling } from '#http/shapes/allocations.ts';
import { reason } from '#http/shapes/reasons.ts';
import { confirmationView, Waits } from '#http/views/confirmation-view.ts';

/** X266: a dwelling is to be withdrawn from the round that has it, by a ground of the table, which another confirms. */
export const withdrawFromRound = operation({
  name: 'withdrawFromRound',
  by: 'official',
  params: OfDwelling,
  body: z.strictObject({ ground: z.enum(withdrawalGroundIds), reason }),
  keyless: true,
  answer: Waits,
  run: async ({ params, body, actor: by, now }, deps: ExecuteDeps & AskDeps) => {
    const asked = await askWithdrawal({ ...params, ...body }, { by, now }, deps);
    return asked.ok
      ? ok({ body: { confirmation: confirmationView(asked.value, now) } })
      : refused(faultOf(asked.error));
  },
});
