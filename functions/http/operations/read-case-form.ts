import { formSoFar } from '#casework/papers/form.ts';
import { ok, refused } from '#domain/result.ts';
import { type CaseReading, type CaseReadingDeps, readCaseFor } from '#http/case-reading.ts';
import type { Operation } from '#http/operation.ts';
import { problem } from '#http/problem.ts';

/** 5.4: the form and the power as they were filed, for the official who examines them; the look is noted with its why. */
export const readCaseForm: Operation<CaseReading, CaseReadingDeps> = async (call, deps) => {
  const theCase = await readCaseFor(call, ['form', 'representation'], deps);
  if (!theCase.ok) return theCase;
  const draft = await formSoFar(theCase.value, deps);
  return draft ? ok({ body: draft, version: theCase.value.version }) : refused(problem('NOT_FOUND'));
};
