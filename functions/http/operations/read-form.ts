import { formSoFar } from '#casework/papers/form.ts';
import type { People } from '#casework/ports/people.ts';
import { ok, refused } from '#domain/result.ts';
import { actorOf, seen } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { problem } from '#http/problem.ts';
import { noteReading, type ReadingDeps } from '#http/reading.ts';

interface Deps extends ReadingDeps {
  readonly people: People;
}

/** The form and the power as they were typed, for the recipient and for whoever works on the request. */
export const readForm: Operation<Call<{ caseId: string }>, Deps> = async (call, deps) => {
  const theCase = await seen(call.params.caseId, actorOf(call), deps);
  if (!theCase.ok) return theCase;
  await noteReading(call, theCase.value, { fields: ['form', 'representation'], why: '8.3' }, deps);
  const draft = await formSoFar(theCase.value, deps);
  return draft ? ok({ body: draft, version: theCase.value.version }) : refused(problem('NOT_FOUND'));
};
