import type { PaperRef } from '#domain/file/refs.ts';

/** E-copies, papers and signatures; always read by version (10.5). */
export interface Documents {
  storePaper(type: string, id: string, bytes: Uint8Array): Promise<PaperRef>;
  readPaper(ref: PaperRef): Promise<Uint8Array>;
  /** Beside the paper that it signs; for ten years from then on neither can be removed or written over. */
  storeSignature(cms: Uint8Array, signed: PaperRef): Promise<{ readonly sha256: string; readonly versionId: string }>;
  readSignature(ref: { readonly sha256: string; readonly versionId: string }): Promise<Uint8Array>;
  /** A presigned POST: type, length range and key are fixed by it; its life is `uploadAddressLives`. */
  uploadForm(
    caseId: string,
    documentId: string,
    contentType: string,
  ): Promise<{ readonly url: string; readonly fields: Readonly<Record<string, string>> }>;
  /** What was really uploaded: type from the bytes, SHA-256, version of the upload; undefined when nothing was. What is beyond the limit is not read. */
  inspect(
    caseId: string,
    documentId: string,
  ): Promise<
    | {
        readonly sha256: string;
        readonly versionId: string;
        readonly size: number;
        readonly foundType: string;
        /** opened to its end, not only begun */
        readonly readable: boolean;
      }
    | { readonly size: number; readonly isOversized: true }
    | undefined
  >;
  /** The upload that was found good, copied where no address of an upload writes and from where nothing is forgotten by itself. */
  keep(caseId: string, documentId: string, uploadVersion: string): Promise<{ readonly versionId: string }>;
  /** A presigned GET of that version, which lives for `copyAddressLives`; the copy is served as the type it was found to be. */
  copyAddress(
    copy: { readonly caseId: string; readonly documentId: string; readonly versionId: string },
    type: string,
  ): Promise<string>;
  readCopy(caseId: string, documentId: string, versionId: string): Promise<Uint8Array>;
  /** That version and no other, for ever; one that is gone already is forgotten. */
  forget(caseId: string, documentId: string, versionId: string): Promise<void>;
  /** Refiling: the same bytes under the new case. */
  copyTo(
    from: { readonly caseId: string; readonly documentId: string; readonly versionId: string },
    caseId: string,
    documentId: string,
  ): Promise<{ readonly versionId: string }>;
}
