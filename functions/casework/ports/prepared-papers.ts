import type { Instant } from '#domain/time/instant.ts';

/** A paper whose bytes were given to a person to sign; it is formed again from the file, as of its own moment. */
export interface PreparedPaper {
  readonly id: string;
  readonly caseId: string;
  /** by the server's clock; nobody else says when a paper was issued */
  readonly issuedAt: Instant;
  /** real time: a paper lives fifteen minutes */
  readonly expiresAtMs: number;
}

export interface PreparedPapers {
  keep(paper: PreparedPaper): Promise<void>;
  find(id: string): Promise<PreparedPaper | undefined>;
}
