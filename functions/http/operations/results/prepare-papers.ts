import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { type PrepareDeps, papersAtMost, preparePapers as prepare } from '#casework/signing/prepare-papers.ts';
import { ok } from '#domain/result.ts';
import { noteSheets } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { OfferId } from '#http/shapes/allocations.ts';
import { AmendmentId } from '#http/shapes/amendments.ts';
import { ComplaintId } from '#http/shapes/complaints.ts';
import { CaseId } from '#http/shapes/of-case.ts';
import { RefusedView, refusedView, SheetView, sheetView } from '#http/views/sheets.ts';

const Preparing = z.strictObject({
  caseIds: z
    .array(z.union([CaseId, AmendmentId, ComplaintId, OfferId]))
    .check(z.minLength(1), z.maxLength(papersAtMost)),
});
const Prepared = z.object({
  papers: z.array(z.object({ caseId: z.string(), paper: z.optional(SheetView), refused: z.optional(RefusedView) })),
});

interface Deps extends PrepareDeps {
  readonly access: AccessLog;
}

/** 5.5: the exact bytes to sign, a paper for each case or why there is none. Prepared again, nothing is lost or promised. */
export const preparePapers = operation({
  name: 'preparePapers',
  by: 'official',
  body: Preparing,
  keyless: true,
  answer: Prepared,
  run: async (call, deps: Deps) => {
    const prepared = await prepare(call.body.caseIds, { signer: call.actor, now: call.now }, deps);
    await noteSheets(
      call,
      prepared.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])),
      deps.access,
    );
    const papers = prepared.map(({ caseId, outcome }) =>
      outcome.ok ? { caseId, paper: sheetView(outcome.value) } : { caseId, refused: refusedView(outcome.error) },
    );
    return ok({ body: { papers } });
  },
});
