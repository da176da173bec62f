import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { opens } from '#adapters/s3/opened/opens.ts';
import type { Documents } from '#casework/ports/documents.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';

export interface MemoryDocuments extends Documents {
  /** what a browser does with the presigned form */
  upload(caseId: string, documentId: string, bytes: Uint8Array): void;
  /** a copy as if it had been attached; answers its version */
  lay(caseId: string, documentId: string, bytes: Uint8Array): string;
  /** every object's key, oldest first: to see what was left behind */
  keys(): readonly string[];
  /** every version of every copy */
  copies(): readonly { readonly caseId: string; readonly id: string; readonly versionId: string }[];
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const uploadKey = (caseId: string, documentId: string): string => `uploads/${caseId}/${documentId}`;
const copyKey = (caseId: string, documentId: string): string => `copies/${caseId}/${documentId}`;

/** A versioned bucket: every put is a new version, what is read is read by its version, and so is what is deleted. */
export function memoryDocuments(): MemoryDocuments {
  const versions = new Map<string, readonly (Uint8Array | undefined)[]>();
  const put = (key: string, bytes: Uint8Array): string => {
    const before = versions.get(key) ?? [];
    versions.set(key, [...before, new Uint8Array(bytes)]);
    return `v${before.length + 1}`;
  };
  const read = (key: string, versionId: string): Uint8Array => {
    const bytes = versions.get(key)?.[Number(versionId.slice(1)) - 1];
    if (!bytes) throw new Error(`no such version: ${key} ${versionId}`);
    return new Uint8Array(bytes);
  };
  return {
    keys: () => [...versions].flatMap(([key, kept]) => (kept.some(Boolean) ? [key] : [])),
    copies: () =>
      [...versions].flatMap(([key, kept]) => {
        const [place, caseId = '', id = ''] = key.split('/');
        return place === 'copies'
          ? kept.flatMap((bytes, nth) => (bytes ? [{ caseId, id, versionId: `v${nth + 1}` }] : []))
          : [];
      }),
    upload: (caseId, documentId, bytes) => void put(uploadKey(caseId, documentId), bytes),
    lay: (caseId, documentId, bytes) => put(copyKey(caseId, documentId), bytes),
    storePaper: async (type, id, bytes) => {
      const sha256 = sha256Of(bytes);
      return { id, type, sha256, versionId: put(`papers/${sha256}.json`, bytes) };
    },
    readPaper: async (ref) => read(`papers/${ref.sha256}.json`, ref.versionId),
    storeSignature: async (cms, signed) => {
      read(`papers/${signed.sha256}.json`, signed.versionId);
      const sha256 = sha256Of(cms);
      return { sha256, versionId: put(`signatures/${sha256}.p7s`, cms) };
    },
    readSignature: async (ref) => read(`signatures/${ref.sha256}.p7s`, ref.versionId),
    uploadForm: async (caseId, documentId, contentType) => ({
      url: 'https://documents.test/',
      fields: { key: uploadKey(caseId, documentId), 'Content-Type': contentType },
    }),
    inspect: async (caseId, documentId) => {
      const uploaded = versions.get(uploadKey(caseId, documentId));
      const bytes = uploaded?.at(-1);
      if (!uploaded || !bytes) return undefined;
      if (bytes.byteLength > attachmentLimits.bytes) return { size: bytes.byteLength, isOversized: true };
      const found = await fileTypeFromBuffer(bytes);
      const foundType = found?.mime ?? 'application/octet-stream';
      const readable = await opens(bytes, foundType);
      return { sha256: sha256Of(bytes), versionId: `v${uploaded.length}`, size: bytes.byteLength, foundType, readable };
    },
    keep: async (caseId, documentId, uploadVersion) => {
      const bytes = read(uploadKey(caseId, documentId), uploadVersion);
      return { versionId: put(copyKey(caseId, documentId), bytes) };
    },
    copyAddress: async ({ caseId, documentId, versionId }) =>
      `https://documents.test/${copyKey(caseId, documentId)}?versionId=${versionId}`,
    readCopy: async (caseId, documentId, versionId) => read(copyKey(caseId, documentId), versionId),
    forget: async (caseId, documentId, versionId) => {
      const key = copyKey(caseId, documentId);
      const left = versions.get(key)?.map((bytes, nth) => (`v${nth + 1}` === versionId ? undefined : bytes));
      if (left) versions.set(key, left);
    },
    copyTo: async (from, caseId, documentId) => {
      const bytes = read(copyKey(from.caseId, from.documentId), from.versionId);
      return { versionId: put(copyKey(caseId, documentId), bytes) };
    },
  };
}
