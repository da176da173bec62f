import { recuse } from '#casework/acts/complaining/staffing.ts';
import type { StaffingDeps } from '#casework/acts/staffing.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { recusal, recused } from '#http/calls/recusing.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

/** APPK 67: an official recuses himself, the head a subordinate; whoever is recused is told no more of it. */
export const recuseFromComplaint = operation({
  name: 'recuseFromComplaint',
  by: 'bearer',
  params: OfComplaint,
  body: recusal(),
  answer: CaseExists,
  run: (asked, deps: CommandDeps & StaffingDeps) =>
    recused(asked, deps, { kind: complaint, id: asked.params.complaintId, recuse }),
});
