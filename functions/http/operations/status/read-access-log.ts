import * as z from 'zod/mini';
import { ok } from '#domain/result.ts';
import { type ReadingDeps, readNoted } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';

const AccessLog = z.object({
  caseId: z.string(),
  items: z.array(
    z.object({
      reader: z.record(z.string(), z.string()),
      caseId: z.string(),
      fields: z.array(z.string()),
      why: z.string(),
      at: z.string(),
      requestId: z.string(),
    }),
  ),
});

/** Who looked at whose file, which fields, why and when; this reading stands in the answer too, for it is noted first. */
export const readAccessLog = operation({
  name: 'readAccessLog',
  by: 'bearer',
  params: OfCase,
  answer: AccessLog,
  run: async (call, deps: ReadingDeps) => {
    const theCase = await readNoted(call, { fields: ['access'], why: 'audit' }, deps);
    if (!theCase.ok) return theCase;
    const { id } = theCase.value;
    const items = (await deps.access.of(id)).map(({ subject, ...look }) => ({ ...look, caseId: subject }));
    return ok({ body: { caseId: id, items } });
  },
});
