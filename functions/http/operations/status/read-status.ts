import { StatusAnswer } from '#casework/asking/status/status-answer.ts';
import { type StatusFactsDeps, statusFacts } from '#casework/asking/status/status-facts.ts';
import { statusOf } from '#casework/asking/status/status-of.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { ok } from '#domain/result.ts';
import { seenInStanding } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';

interface Deps extends StatusFactsDeps {
  /** at the doors of staff: who stands in for a colleague sees what the colleague would */
  readonly staff?: Pick<StaffRegister, 'get'>;
}

/** 16: the status of a request, the same in the cabinet, at the desk and at the provider; no personal data in it. */
export const readStatus = operation({
  name: 'readStatus',
  by: 'bearer',
  params: OfCase,
  answer: StatusAnswer,
  run: async (call, deps: Deps) => {
    const shown = await seenInStanding(call, deps);
    if (!shown.ok) return shown;
    const { theCase } = shown.value;
    const facts = await statusFacts(theCase, { now: call.now, viewer: call.actor }, deps);
    return ok({ body: statusOf(theCase, call.now, facts), version: theCase.version });
  },
});
