import { ok } from '#domain/result.ts';
import type { ReadingDeps } from '#http/calls/reading.ts';
import { whoseNoted } from '#http/calls/whose.ts';
import { operation } from '#http/operation.ts';
import { OfWhose } from '#http/shapes/of-case.ts';
import { AccessLog, accessLogOf } from '#http/views/access-log.ts';

/** Who looked at whose file, a request or a row of an old list, which fields, why and when; this reading stands in the answer too, for it is noted first. */
export const readAccessLog = operation({
  name: 'readAccessLog',
  by: 'bearer',
  params: OfWhose,
  answer: AccessLog,
  run: async (call, deps: ReadingDeps) => {
    const found = await whoseNoted(call, { fields: ['access'], why: 'audit' }, deps);
    if (!found.ok) return found;
    return ok({ body: await accessLogOf(found.value.id, deps) });
  },
});
