import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type EvidenceDeps, evidenceOf } from '#casework/filing/evidence.ts';
import { nameKeyOnPapers } from '#casework/filing/name-key.ts';
import { typed } from '#casework/typed.ts';
import type { EvidenceKind } from '#domain/application/evidence-kinds.ts';
import { ok } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';

interface Resolving {
  readonly caseId: string;
  readonly kind: EvidenceKind;
  readonly finding: string;
  readonly reason: string;
}

/** X64, X71: the executor records what he found of a difference between the evidence and what was typed. */
export function resolveEvidence(
  { caseId, kind, finding, reason }: Resolving,
  acting: Acting,
  deps: WritingDeps & EvidenceDeps,
): Acted {
  const ask: Ask = async (before) => {
    const [evidence, { record, ref }] = await Promise.all([
      evidenceOf(before, deps),
      typed('reason', reason, { caseId, now: acting.now }, deps),
    ]);
    const said = { record: ref, content: reason };
    const others = (before.resolutions ?? []).filter((one) => one.kind !== kind);
    const resolutions = [...others, { kind, finding, reason: ref }];
    const nameKey = await nameKeyOnPapers({ resolutions }, evidence, deps);
    const command = { type: 'ResolveEvidence', kind, finding, reason: said, evidence, nameKey } as const;
    return ok({ command, records: [record] });
  };
  return perform(caseId, { type: 'ResolveEvidence', ask }, acting, deps);
}
