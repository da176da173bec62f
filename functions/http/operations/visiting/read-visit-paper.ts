import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Documents } from '#casework/ports/documents.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { ok, refused } from '#domain/result.ts';
import { word } from '#domain/text/texts.ts';
import { base64 } from '#http/base64.ts';
import { readForReason, seenVisit } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { idOf } from '#http/shapes/of-case.ts';
import { PaperView } from '#http/shapes/papers.ts';
import { Why } from '#http/shapes/reasons.ts';
import { paperText } from '#http/views/paper-text.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly access: AccessLog;
  readonly documents: Pick<Documents, 'readPaper'>;
}

/** A paper of a visit, its bytes and its text: the window, that nobody was at home, that there is no ground; an official says why he reads it. */
export const readVisitPaper = operation({
  name: 'readVisitPaper',
  by: 'bearer',
  params: z.strictObject({ visitId: idOf(homeVisit), type: word(40, 'paperType', /^[A-Z_]{3,40}$/) }),
  query: Why,
  answer: PaperView,
  run: async (call, deps: Deps) => {
    const { visitId, type } = call.params;
    const seen = await seenVisit(visitId, call, deps);
    if (!seen.ok) return seen;
    const paper = seen.value.papers[type];
    if (!paper) return refused(problem('NOT_FOUND'));
    const noted = await readForReason(call, seen.value, [`paper ${type}`], deps);
    if (!noted.ok) return noted;
    const bytes = await deps.documents.readPaper(paper);
    const named = { id: paper.id, sha256: paper.sha256 };
    return ok({ body: { type, paper: named, content: base64(bytes), text: paperText(bytes) } });
  },
});
