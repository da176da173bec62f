import { recuse } from '#casework/acts/examining/staffing.ts';
import type { StaffingDeps } from '#casework/acts/staffing.ts';
import { application } from '#domain/application/kind.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { recusal, recused } from '#http/calls/recusing.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

/** APPK 67: an official recuses himself, the head a colleague. Nobody comes to see a case by being recused from it (X70). */
export const declareRecusal = operation({
  name: 'declareRecusal',
  by: 'bearer',
  params: OfCase,
  body: recusal(),
  answer: CaseExists,
  run: (asked, deps: CommandDeps & StaffingDeps) =>
    recused(asked, deps, { kind: application, id: asked.params.caseId, recuse }),
});
