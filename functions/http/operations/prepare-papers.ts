import type { AccessLog } from '#casework/ports/access-log.ts';
import { type PrepareDeps, preparePapers as prepare } from '#casework/signing/prepare-papers.ts';
import { ok } from '#domain/result.ts';
import type { Call, Operation } from '#http/operation.ts';
import { noteSheets, refusedView, sheetView } from '#http/sheets.ts';
import { staffActorOf } from '#http/staff-keeping.ts';

interface Deps extends PrepareDeps {
  readonly access: AccessLog;
}

/** 5.5: the exact bytes to sign, a paper for each case or why there is none. Prepared again, nothing is lost or promised. */
export const preparePapers: Operation<Call<unknown, unknown, { caseIds: readonly string[] }>, Deps> = async (
  call,
  deps,
) => {
  const prepared = await prepare(call.body.caseIds, { signer: staffActorOf(call), now: call.now }, deps);
  await noteSheets(
    call,
    prepared.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])),
    deps.access,
  );
  const papers = prepared.map(({ caseId, outcome }) =>
    outcome.ok ? { caseId, paper: sheetView(outcome.value) } : { caseId, refused: refusedView(outcome.error) },
  );
  return ok({ body: { papers } });
};
