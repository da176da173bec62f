import { ok } from '#domain/result.ts';
import { actorOf, seen } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { noteReading, type ReadingDeps } from '#http/reading.ts';

/** Who looked at whose file, which fields, why and when; this reading stands in the answer too, for it is noted first. */
export const readAccessLog: Operation<Call<{ caseId: string }>, ReadingDeps> = async (call, deps) => {
  const theCase = await seen(call.params.caseId, actorOf(call), deps);
  if (!theCase.ok) return theCase;
  const { id } = theCase.value;
  await noteReading(call, theCase.value, { fields: ['access'], why: 'audit' }, deps);
  const items = (await deps.access.of(id)).map(({ subject, ...look }) => ({ ...look, caseId: subject }));
  return ok({ body: { caseId: id, items } });
};
