import * as z from 'zod/mini';
import { StoredCorrection, StoredForm, StoredRepresentation } from '#domain/form/stored-form.ts';
import { attachmentWords } from '#domain/regulation/documents/attachments.ts';
import { documentKindIds } from '#domain/regulation/documents/document-kinds.ts';
import { day } from '#domain/text/dates.ts';
import type { FormatFault } from '#domain/text/format-faults.ts';

export const PersonRef = z
  .string()
  .check(z.regex(/^(applicant|representative|member-\d{1,2})$/, 'person' satisfies FormatFault));

export const Upload = z.strictObject({
  kind: z.enum(documentKindIds),
  personRef: PersonRef,
  contentType: z
    .string()
    .check(z.maxLength(60, { abort: true }), z.regex(/^[a-z]+\/[a-z\d.+-]+$/, 'mediaType' satisfies FormatFault)),
  issuedOn: z.optional(day),
  validTo: z.optional(day),
});

/** Limits stand in the description too, so that they are known before a file is chosen. */
export const UploadStart = z.strictObject({
  ...Upload.shape,
  size: z
    .int()
    .check(z.minimum(1))
    .register(z.globalRegistry, { description: `Bytes. ${attachmentWords.en}.` }),
});

/** Where an e-copy is sent. */
export const UploadForm = z.object({
  documentId: z.string(),
  url: z.string(),
  fields: z.record(z.string(), z.string()),
  /**
   * what the store takes, how long the address lives, how much a request holds beside what the law asks for, and how much of
   * that is left; a filed one knows no such limit
   */
  limits: z.object({
    bytes: z.number(),
    types: z.array(z.string()),
    expiresInSeconds: z.number(),
    documents: z.number(),
    totalBytes: z.number(),
    left: z.optional(z.object({ documents: z.number(), bytes: z.number() })),
  }),
});

/** Where a copy is read, for so many seconds. */
const address = { url: z.string(), expiresInSeconds: z.number() };
const ListedCopy = z.object({
  id: z.string(),
  kind: z.enum(documentKindIds),
  personRef: z.string(),
  contentType: z.string(),
  sha256: z.string(),
  size: z.number(),
  issuedOn: z.optional(z.string()),
  validTo: z.optional(z.string()),
  readable: z.boolean(),
  ...address,
});

/** Every copy of a request, each with its address. */
export const DocumentsView = z.object({
  caseId: z.string(),
  documents: z.array(ListedCopy),
  /** of a package taken in paper, as evidence of its moment (X115) */
  takenInPaper: z.optional(z.array(ListedCopy)),
});

export const FormView = z.object({
  form: StoredForm,
  representation: z.optional(StoredRepresentation),
  /** by which somebody acts since it was filed (X87) */
  newRepresentation: z.optional(StoredRepresentation),
  /** slips that officials corrected since it was filed (X57); `waits`: of what is signed, until the head has signed (X149) */
  corrections: z.optional(
    z.array(z.object({ at: z.string(), ...StoredCorrection.shape, waits: z.optional(z.literal(true)) })),
  ),
});
/** `content`, in Base64, of a copy that is small enough to be answered; each is read at its address. */
export const DocumentContent = z.object({
  contentType: z.string(),
  sha256: z.string(),
  content: z.optional(z.string()),
  ...address,
});
