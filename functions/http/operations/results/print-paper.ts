import * as z from 'zod/mini';
import { ok } from '#domain/result.ts';
import { type PrintingDeps, printed } from '#http/calls/printed.ts';
import { operation } from '#http/operation.ts';
import { OfPaper } from '#http/shapes/of-case.ts';
import { plainText } from '#http/shapes/papers.ts';

/** The text of a paper for printing, Kazakh first, then Russian (X15). */
export const printPaper = operation({
  name: 'printPaper',
  by: 'bearer',
  params: OfPaper,
  judged: true,
  answer: z.string(),
  contentType: plainText,
  run: async (call, deps: PrintingDeps) => {
    const paper = await printed(call, deps);
    return paper.ok ? ok({ body: paper.value.text }) : paper;
  },
});
