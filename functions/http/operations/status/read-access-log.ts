import { ok } from '#domain/result.ts';
import { type ReadingDeps, readNoted } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { AccessLog, accessLogOf } from '#http/views/access-log.ts';

/** Who looked at whose file, which fields, why and when; this reading stands in the answer too, for it is noted first. */
export const readAccessLog = operation({
  name: 'readAccessLog',
  by: 'bearer',
  params: OfCase,
  answer: AccessLog,
  run: async (call, deps: ReadingDeps) => {
    const theCase = await readNoted(call, { fields: ['access'], why: 'audit' }, deps);
    if (!theCase.ok) return theCase;
    return ok({ body: await accessLogOf(theCase.value.id, deps) });
  },
});
