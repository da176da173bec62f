import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { resolveEvidence as resolve } from '#casework/acts/examining/resolve-evidence.ts';
import type { EvidenceDeps } from '#casework/filing/evidence.ts';
import { evidenceFindings, evidenceKindIds } from '#domain/application/evidence-kinds.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { reason } from '#http/shapes/reasons.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** X64, X71: what the executor found where the registers or the certificate differ from what was typed. */
export const resolveEvidence = operation({
  name: 'resolveEvidence',
  by: 'bearer',
  params: OfCase,
  body: z.strictObject({ kind: z.enum(evidenceKindIds), finding: z.enum(evidenceFindings), reason }),
  answer: CaseView,
  run: (call, deps: CommandDeps & WritingDeps & EvidenceDeps) =>
    command(call, deps, (acting) => resolve({ ...call.body, ...call.params }, acting, deps)),
});
