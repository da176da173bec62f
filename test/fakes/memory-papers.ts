import type { Papers, Sheet } from '#casework/ports/papers.ts';
import type { PreparedPaper, PreparedPapers } from '#casework/ports/prepared-papers.ts';
import { stored } from './stored.ts';

/** Papers of a result by their id, each kept once; what has outlived its time is told by the paper itself. */
export function memoryPapers(): Papers {
  const { keep, find } = keptOnce(({ paperId }: Sheet) => paperId);
  return { keep: async (papers) => keep(papers), find };
}

/** The same of papers that a person was given to sign. */
export function memoryPreparedPapers(): PreparedPapers {
  const { keep, find } = keptOnce(({ id }: PreparedPaper) => id);
  return { keep: async (paper) => keep([paper]), find };
}

function keptOnce<P extends object>(idOf: (paper: P) => string) {
  const kept = new Map<string, P>();
  return {
    keep: (papers: readonly P[]): void => {
      if (papers.some((paper) => kept.has(idOf(paper)))) throw new Error('the conditional request failed');
      for (const paper of papers) kept.set(idOf(paper), stored(paper));
    },
    find: async (id: string): Promise<P | undefined> => kept.get(id),
  };
}
