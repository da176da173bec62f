import type { Papers, Sheet } from '#casework/ports/papers.ts';
import type { PreparedPaper, PreparedPapers } from '#casework/ports/prepared-papers.ts';
import { stored } from './stored.ts';

/** Papers of a result by their id, each kept once; what has outlived its time is told by the paper itself. */
export const memoryPapers = (): Papers => keptOnce(({ paperId }: Sheet) => paperId);

/** The same of papers that a person was given to sign. */
export const memoryPreparedPapers = (): PreparedPapers => keptOnce(({ id }: PreparedPaper) => id);

function keptOnce<P extends object>(idOf: (paper: P) => string) {
  const papers = new Map<string, P>();
  return {
    keep: async (paper: P): Promise<void> => {
      if (papers.has(idOf(paper))) throw new Error('the conditional request failed');
      papers.set(idOf(paper), stored(paper));
    },
    find: async (id: string): Promise<P | undefined> => papers.get(id),
  };
}
