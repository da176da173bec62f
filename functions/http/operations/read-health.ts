import { procedureEdition } from '#domain/regulation/procedure-edition.ts';
import { ok } from '#domain/result.ts';
import type { Call, Operation } from '#http/operation.ts';

/** That the door answers, at what time by its clock, and under which edition of the regulation. */
export const readHealth: Operation<Call, unknown> = async ({ now }) =>
  ok({ body: { status: 'up', now, edition: procedureEdition } });
