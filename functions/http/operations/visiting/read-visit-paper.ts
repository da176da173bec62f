import * as z from 'zod/mini';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { type PaperDeps, paperRead } from '#http/calls/paper-reading.ts';
import { readForReason, seenVisit } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { idOf, PaperType } from '#http/shapes/of-case.ts';
import { PaperView } from '#http/shapes/papers.ts';
import { Why } from '#http/shapes/reasons.ts';

/** A paper of a visit, its bytes and its text: the window, that nobody was at home, that there is no ground; an official says why he reads it. */
export const readVisitPaper = operation({
  name: 'readVisitPaper',
  by: 'bearer',
  params: z.strictObject({ visitId: idOf(homeVisit), type: PaperType }),
  query: Why,
  answer: PaperView,
  run: async (call, deps: PaperDeps) => {
    const seen = await seenVisit(call.params.visitId, call, deps);
    if (!seen.ok) return seen;
    const papersShown = () => Object.keys(seen.value.papers);
    return paperRead({ file: seen.value, call }, { papersShown, readForReason }, deps);
  },
});
