import * as z from 'zod/mini';
import type { CallerDeps } from '#casework/asking/status/status-for-caller.ts';
import { visitForCaller } from '#casework/asking/status/visit-for-caller.ts';
import { Iin } from '#domain/form/person.ts';
import { ok } from '#domain/result.ts';
import { Phone } from '#domain/text/phone.ts';
import { paragraph } from '#domain/text/texts.ts';
import { callerTurnedAway } from '#http/calls/turned-away.ts';
import { operation } from '#http/operation.ts';
import { HomeVisitView, homeVisitView } from '#http/views/files/home-visit-view.ts';

/** 13, 16: the visit of a caller who names the IIN and the telephone that was left with it; by its id it is moved or cancelled for him. */
export const queryVisit = operation({
  name: 'queryVisit',
  by: 'official',
  body: z.strictObject({ iin: Iin, phone: Phone, reason: paragraph(1000) }),
  keyless: true,
  answer: HomeVisitView,
  run: async ({ body, actor: by, now, requestId }, deps: CallerDeps) => {
    const found = await visitForCaller(body, { by, now, requestId }, deps);
    if (!found.ok) return callerTurnedAway(found.error);
    return ok({ body: homeVisitView(found.value, { actor: by, now }), version: found.value.version });
  },
});
