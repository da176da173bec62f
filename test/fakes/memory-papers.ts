import type { Papers, Sheet } from '#casework/ports/papers.ts';
import { stored } from './memory-people.ts';

/** Prepared papers by their id, each kept once; what has outlived its time is told by the paper itself. */
export function memoryPapers(): Papers {
  const papers = new Map<string, Sheet>();
  return {
    keep: async (paper) => {
      if (papers.has(paper.paperId)) throw new Error('the conditional request failed');
      papers.set(paper.paperId, stored(paper));
    },
    find: async (paperId) => {
      const paper = papers.get(paperId);
      return paper && stored(paper);
    },
  };
}
