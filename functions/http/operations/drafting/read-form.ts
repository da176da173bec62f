import { formSoFar } from '#casework/papers/form.ts';
import type { People } from '#casework/ports/people.ts';
import { ok, refused } from '#domain/result.ts';
import { noteReading, type ReadingDeps, seenWith } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { FormView } from '#http/shapes/documents.ts';
import { OfCase } from '#http/shapes/of-case.ts';

interface Deps extends ReadingDeps {
  readonly people: People;
}

/** The form and the power as they were typed, for the recipient and for whoever works on the request. */
export const readForm = operation({
  name: 'readForm',
  by: 'bearer',
  params: OfCase,
  judged: true,
  answer: FormView,
  run: async (call, deps: Deps) => {
    const theCase = await seenWith('form', call, deps);
    if (!theCase.ok) return theCase;
    await noteReading(call, theCase.value, { fields: ['form', 'representation'], why: '8.3' }, deps);
    const typed = await formSoFar(theCase.value, deps);
    return typed ? ok({ body: typed, version: theCase.value.form?.id }) : refused(problem('NOT_FOUND'));
  },
});
