import * as z from 'zod/mini';
import { StatusAnswer } from '#casework/asking/status/status-answer.ts';
import { type CallerDeps, statusForCaller } from '#casework/asking/status/status-for-caller.ts';
import { parseCaseNumber } from '#domain/codes/case-number.ts';
import { Iin } from '#domain/form/person.ts';
import { ok } from '#domain/result.ts';
import { code, paragraph } from '#domain/text/texts.ts';
import { callerTurnedAway } from '#http/calls/turned-away.ts';
import { operation } from '#http/operation.ts';

const StatusQuery = z.strictObject({
  number: code(60, 'CASE_NUMBER_INVALID', parseCaseNumber),
  iin: Iin,
  reason: paragraph(1000),
});

/** 16: the status for a caller, who names the number and the IIN. */
export const queryStatus = operation({
  name: 'queryStatus',
  by: 'official',
  body: StatusQuery,
  keyless: true,
  answer: StatusAnswer,
  run: async ({ body, actor: by, now, requestId }, deps: CallerDeps) => {
    const status = await statusForCaller(body, { by, now, requestId }, deps);
    return status.ok ? ok({ body: status.value }) : callerTurnedAway(status.error);
  },
});
