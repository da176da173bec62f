import * as z from 'zod/mini';
import { entryTold } from '#casework/asking/places/place-of-entry.ts';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import {
  isSmall,
  type LastDay,
  lastPublished,
  type ProofDeps,
  type ProvenAct,
  proofOfEntry,
} from '#casework/publishing/proof-of-entry.ts';
import { entryHeldBy } from '#casework/register/read-entry.ts';
import { type EntryIdentity, entryName } from '#domain/queue/list.ts';
import { smallListSaid } from '#domain/queue/publication/small-words.ts';
import { ok } from '#domain/result.ts';
import { whoseOwn } from '#http/calls/whose.ts';
import { operation } from '#http/operation.ts';

const Entry = z.object({
  provider: z.string(),
  list: z.string(),
  registerNumber: z.number(),
  /** said where its list is too small to be published act by act (X128) */
  small: z.optional(Words),
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
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
  readonly register: Pick<Register, 'entry'>;
}

/** law.md 10: what proves to whoever stands on a list that he is in what is published, and opens his own acts to him alone. */
export const readProof = operation({
  name: 'readProof',
  by: 'bearer',
  answer: Proof,
  run: async (call, deps: Deps) => {
    const last = await lastPublished(deps);
    if (!last) return ok({ body: { entries: [] } });
    const told = (await whoseOwn(call, deps)).filter(entryTold);
    const held = await Promise.all(told.map((file) => entryHeldBy(file, deps)));
    const entries: z.output<typeof Entry>[] = [];
    for (const identity of eachOnce(held.flatMap((each) => each ?? []))) {
      const acts = await proofOfEntry(identity, last, deps);
      if (acts.length > 0) entries.push(proven(identity, acts, last));
    }
    return ok({ body: { ...last, entries } });
  },
});

/** Several requests may be about one entry: what made it, and what changed it. */
const eachOnce = (entries: readonly EntryIdentity[]): readonly EntryIdentity[] => [
  ...new Map(entries.map((entry) => [entryName(entry), entry])).values(),
];

function proven(
  { provider, list, registerNumber }: EntryIdentity,
  acts: readonly ProvenAct[],
  last: LastDay,
): z.output<typeof Entry> {
  const told = { provider, list, registerNumber, acts: acts.map((act) => ({ ...act, path: [...act.path] })) };
  return isSmall({ provider, list }, last) ? { ...told, small: smallListSaid } : told;
}
