import { serviceOrder } from '#domain/application/words/service-order.ts';
import { ok } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import { operation } from '#http/operation.ts';
import { ServiceAnswer } from '#http/views/service-answer.ts';

/** 1–4, 14–17: the order of the service as it stands today, the same for everyone who asks. */
export const readService = operation({
  name: 'readService',
  by: 'anyone',
  answer: ServiceAnswer,
  run: async ({ now }) => ok({ body: serviceOrder(localDate(now)) }),
});
