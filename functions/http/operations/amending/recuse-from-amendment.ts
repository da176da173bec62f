import { recuse } from '#casework/acts/amending/staffing.ts';
import type { StaffingDeps } from '#casework/acts/staffing.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { recusal, recused } from '#http/calls/recusing.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

/** APPK 67: an official recuses himself, the head a subordinate; whoever is recused is told no more of it. */
export const recuseFromAmendment = operation({
  name: 'recuseFromAmendment',
  by: 'bearer',
  params: OfAmendment,
  body: recusal(),
  answer: CaseExists,
  run: (asked, deps: CommandDeps & StaffingDeps) =>
    recused(asked, deps, { kind: amendment, id: asked.params.amendmentId, recuse }),
});
