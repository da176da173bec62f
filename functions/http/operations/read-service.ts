import { serviceOrder } from '#domain/application/words/service-order.ts';
import { ok } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Call, Operation } from '#http/operation.ts';

/** 1–4, 14–17: the order of the service as it stands today, the same for everyone who asks. */
export const readService: Operation<Call, unknown> = async ({ now }) => ok({ body: serviceOrder(localDate(now)) });
