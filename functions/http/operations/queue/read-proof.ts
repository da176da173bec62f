import * as z from 'zod/mini';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import { wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { lastPublished, type ProofDeps, proofOfEntry } from '#casework/publishing/proof-of-entry.ts';
import { subjectOf } from '#domain/actor.ts';
import { arrivedResult } from '#domain/application/rules/examining/arrived-result.ts';
import { ok } from '#domain/result.ts';
import { seen } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';

const Entry = z.object({
  provider: z.string(),
  list: z.string(),
  registerNumber: z.number(),
  acts: z.array(
    z.object({
      provider: z.string(),
      list: z.string(),
      line: z.string(),
      opening: z.string(),
      path: z.array(z.string()),
    }),
  ),
});
const Proof = z.object({ day: z.optional(z.string()), signedDay: z.optional(z.string()), entries: z.array(Entry) });

interface Deps extends ProofDeps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
}

/** law.md 10: what proves to whoever stands on a list that he is in what is published, and opens his own acts to him alone. */
export const readProof = operation({
  name: 'readProof',
  by: 'bearer',
  answer: Proof,
  run: async (call, deps: Deps) => {
    const last = await lastPublished(deps);
    if (!last) return ok({ body: { entries: [] } });
    const ids = await wholeOf((cursor) => deps.lists.ofApplicant(subjectOf(call.actor), cursor));
    const entries: z.output<typeof Entry>[] = [];
    for (const caseId of ids) {
      const theCase = await seen(caseId, call, deps);
      const result = theCase.ok ? arrivedResult(theCase.value) : undefined;
      if (!theCase.ok || !result?.ok || !result.value.entry || !theCase.value.provider) continue;
      const { list, registerNumber } = result.value.entry;
      const named = { provider: theCase.value.provider, list, registerNumber };
      const acts = await proofOfEntry(named, last, deps);
      if (acts.length > 0) entries.push({ ...named, acts: acts.map((act) => ({ ...act, path: [...act.path] })) });
    }
    return ok({ body: { ...last, entries } });
  },
});
