import { formSoFar } from '#casework/papers/form.ts';
import { ok, refused } from '#domain/result.ts';
import { type CaseReadingDeps, readCaseFor } from '#http/calls/case-reading.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { FormView } from '#http/shapes/documents.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { Why } from '#http/shapes/reasons.ts';

/** 5.4: the form and the power as they were filed, for the official who examines them; the look is noted with its why. */
export const readCaseForm = operation({
  name: 'readCaseForm',
  by: 'bearer',
  params: OfCase,
  query: Why,
  answer: FormView,
  run: async (call, deps: CaseReadingDeps) => {
    const read = await readCaseFor(call, ['form', 'representation'], deps);
    if (!read.ok) return read;
    const { theCase } = read.value;
    const typed = await formSoFar(theCase, deps);
    return typed ? ok({ body: typed, version: theCase.version }) : refused(problem('NOT_FOUND'));
  },
});
