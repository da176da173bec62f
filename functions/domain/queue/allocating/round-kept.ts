import * as z from 'zod/mini';
import { Candidate } from './candidate.ts';
import { Posting } from './ledger.ts';
import type { Round } from './round.ts';
import { answers, Opening } from './round-steps.ts';

const text = z.string();
const pairs = <T extends z.core.$ZodType>(value: T) => z.array(z.tuple([text, value]));

/** A round as its steps left it, as it is kept beside them: whoever goes on with it need not read them again. */
export const RoundKept = z.object({
  opening: Opening,
  seen: z.array(Candidate),
  /** who stands on a list stands among all that were seen, as he was read last */
  lists: pairs(z.object({ version: z.number(), isWhole: z.boolean(), entries: z.array(text) })),
  postings: pairs(Posting),
  over: z.array(text),
  without: pairs(z.array(text)),
  answers: pairs(z.object({ dwelling: text, is: z.enum(answers) })),
  asked: pairs(text),
  /** absent: nothing was */
  withdrawn: z.optional(pairs(z.object({ list: text, ground: text }))),
});
export type RoundKept = z.infer<typeof RoundKept>;

export const keptOf = ({ opening, seen, lists, ...round }: Round): RoundKept => ({
  opening,
  seen: [...seen.values()],
  lists: [...lists].map(([list, { candidates, ...known }]) => [list, { ...known, entries: [...candidates.keys()] }]),
  postings: [...round.postings],
  over: [...round.over],
  without: [...round.without].map(([dwelling, of]) => [dwelling, [...of]]),
  answers: [...round.answers],
  asked: [...round.asked],
  ...(round.withdrawn.size > 0 ? { withdrawn: [...round.withdrawn] } : {}),
});

export function roundKept({ opening, lists, ...kept }: RoundKept): Round {
  const seen = new Map(kept.seen.map((candidate) => [candidate.entry, candidate]));
  const of = (entry: string): [string, Candidate] => {
    const candidate = seen.get(entry);
    if (!candidate) throw new Error(`${entry} was never read in ${opening.round}`);
    return [entry, candidate];
  };
  return {
    opening,
    seen,
    lists: new Map(
      lists.map(([list, { entries, ...known }]) => [list, { ...known, candidates: new Map(entries.map(of)) }]),
    ),
    postings: new Map(kept.postings),
    over: new Set(kept.over),
    without: new Map(kept.without),
    answers: new Map(kept.answers),
    asked: new Map(kept.asked),
    withdrawn: new Map(kept.withdrawn),
  };
}
