import type { PaperRef } from '#domain/file/refs.ts';

/** E-copies, papers and signatures; always read by version (10.5). */
export interface Documents {
  storePaper(type: string, id: string, bytes: Uint8Array): Promise<PaperRef>;
  readPaper(ref: PaperRef): Promise<Uint8Array>;
  storeSignature(cms: Uint8Array): Promise<{ readonly sha256: string; readonly versionId: string }>;
  readSignature(ref: { readonly sha256: string; readonly versionId: string }): Promise<Uint8Array>;
  /** A presigned POST: type, length range and key are fixed by it. */
  uploadForm(
    caseId: string,
    documentId: string,
    contentType: string,
  ): Promise<{ readonly url: string; readonly fields: Readonly<Record<string, string>> }>;
  /** What was really uploaded: type from the bytes, SHA-256, version; undefined when nothing was. */
  inspect(
    caseId: string,
    documentId: string,
  ): Promise<
    | {
        readonly sha256: string;
        readonly versionId: string;
        readonly size: number;
        readonly foundType: string;
        readonly readable: boolean;
      }
    | undefined
  >;
  readCopy(caseId: string, documentId: string, versionId: string): Promise<Uint8Array>;
  /** Refiling: the same bytes under the new case. */
  copyTo(
    from: { readonly caseId: string; readonly documentId: string; readonly versionId: string },
    caseId: string,
    documentId: string,
  ): Promise<{ readonly versionId: string }>;
}
