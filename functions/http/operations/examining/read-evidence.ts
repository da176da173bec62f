import { evidenceOf } from '#casework/filing/evidence.ts';
import { factsOf } from '#casework/papers/facts.ts';
import { ok } from '#domain/result.ts';
import { type CaseReadingDeps, readCaseFor } from '#http/calls/case-reading.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { Why } from '#http/shapes/reasons.ts';
import { EvidenceView, evidenceView } from '#http/views/evidence-view.ts';

/**
 * X64, X71: what the registers and the certificate said of the recipient, beside what was typed, each difference marked;
 * for who examines and who signs. The look is noted with its why.
 */
export const readEvidence = operation({
  name: 'readEvidence',
  by: 'bearer',
  params: OfCase,
  query: Why,
  answer: EvidenceView,
  run: async (call, deps: CaseReadingDeps) => {
    const read = await readCaseFor(call, ['evidence'], deps);
    if (!read.ok) return read;
    const { theCase } = read.value;
    const [evidence, { power }] = await Promise.all([evidenceOf(theCase, deps), factsOf(theCase, deps)]);
    return ok({ body: evidenceView(theCase, { ...evidence, power }, call.now), version: theCase.version });
  },
});
