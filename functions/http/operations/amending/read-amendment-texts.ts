import * as z from 'zod/mini';
import { AmendmentTexts, textsOfAmendment } from '#casework/asking/texts/texts-of-amendment.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import { ok } from '#domain/result.ts';
import { readForReason, seenAmendment } from '#http/calls/amending.ts';
import type { SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { Why } from '#http/shapes/reasons.ts';

interface Deps extends SeeingDeps {
  readonly cases: CaseStore;
  readonly access: AccessLog;
  readonly people: People;
}

/** What was written of it: facts, answer, hearing, drafts, reasons; the look is noted with its why. */
export const readAmendmentTexts = operation({
  name: 'readAmendmentTexts',
  by: 'bearer',
  params: OfAmendment,
  query: Why,
  answer: z.object({ amendmentId: z.string(), texts: AmendmentTexts }),
  run: async (asked, deps: Deps) => {
    const seen = await seenAmendment(asked.params.amendmentId, asked, deps);
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    const noted = await readForReason(call, file, ['texts'], deps);
    if (!noted.ok) return noted;
    const { id, version } = file;
    return ok({ body: { amendmentId: id, texts: await textsOfAmendment(file, deps) }, version });
  },
});
