import type { Papers, PreparedPaper } from '#casework/ports.ts';

/** Prepared papers by their id; what has outlived its time is told by the paper itself. */
export function memoryPapers(): Papers {
  const papers = new Map<string, PreparedPaper>();
  return {
    keep: async (paper) => void papers.set(paper.paperId, paper),
    find: async (paperId) => papers.get(paperId),
  };
}
