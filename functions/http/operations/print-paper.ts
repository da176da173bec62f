import { ok } from '#domain/result.ts';
import type { Call, Operation } from '#http/operation.ts';
import { type PrintingDeps, printed } from '#http/printed.ts';

/** The text of a paper for printing, Kazakh first, then Russian (X15). */
export const printPaper: Operation<Call<{ caseId: string; type: string }>, PrintingDeps> = async (call, deps) => {
  const paper = await printed(call, deps);
  return paper.ok ? ok({ body: paper.value.text }) : paper;
};
