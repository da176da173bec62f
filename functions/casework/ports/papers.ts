import type { PaperRef } from '#domain/file/refs.ts';
import type { Instant } from '#domain/time/instant.ts';

/** Where an entry stands by a paper that changes it: under the number and the moment that it has, as of when. */
export interface Standing {
  readonly list: string;
  readonly registerNumber: number;
  readonly place: number;
  readonly listSize: number;
  readonly asOf: Instant;
  readonly priorityMoment: Instant;
  /** the list that it stood on before */
  readonly from: string;
  /** the file whose form said its family before */
  readonly record: string;
}

export interface Sheet {
  readonly paperId: string;
  readonly caseId: string;
  readonly paper: PaperRef;
  /** what sort of result it is, as its file says it */
  readonly kind: string;
  readonly draftRecord: string;
  readonly signer: string;
  readonly provider: string;
  readonly list?: string;
  readonly registerNumber?: number;
  /** by which its place was counted; papers of before it was kept say none */
  readonly priorityMoment?: Instant;
  readonly place?: number;
  readonly listSize?: number;
  readonly asOf?: Instant;
  /** of a paper that changes an entry */
  readonly stands?: Standing;
  /** by which the printed paper can be checked by anyone; a paper may have none */
  readonly verificationCode?: string;
  /** the paper whose number comes before, in the same batch: this one’s place counts it */
  readonly follows?: string;
  /** real time: a paper lives fifteen minutes */
  readonly expiresAtMs: number;
}

/** A sheet with the exact bytes that are to be signed. */
export interface FormedSheet {
  readonly paper: Sheet;
  readonly bytes: Uint8Array;
}

export interface Papers {
  /** All or none, each once. */
  keep(papers: readonly Sheet[]): Promise<void>;
  find(paperId: string): Promise<Sheet | undefined>;
}
