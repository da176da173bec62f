import * as z from 'zod/mini';
import { application } from '#domain/application/kind.ts';
import { Form, Representation } from '#domain/form/form.ts';
import { idPattern } from '#domain/ids.ts';
import { documentKindIds } from '#domain/regulation/documents/document-kinds.ts';

/** Shapes that the cabinet and the corporation share: both work on the same requests. */
const id = (of: Parameters<typeof idPattern>[0]) => z.string().check(z.regex(idPattern(of)));

export const CaseId = id(application);
export const DocumentId = id('document');
export const OfCase = z.strictObject({ caseId: CaseId });
export const OfDocument = z.strictObject({ caseId: CaseId, documentId: DocumentId });
export const OfPaper = z.strictObject({ caseId: CaseId, type: z.string().check(z.regex(/^[A-Z_]{3,40}$/)) });
export const Nothing = z.strictObject({});

export const Upload = z.strictObject({
  kind: z.enum(documentKindIds),
  personRef: z.string().check(z.regex(/^(applicant|representative|member-\d{1,2})$/)),
  contentType: z.string().check(z.minLength(3), z.maxLength(100)),
  issuedOn: z.optional(z.iso.date()),
  validTo: z.optional(z.iso.date()),
});

export const UploadForm = z.object({
  documentId: z.string(),
  url: z.string(),
  fields: z.record(z.string(), z.string()),
});
export const DraftView = z.object({ form: Form, representation: z.optional(Representation) });
export const DocumentContent = z.object({ contentType: z.string(), sha256: z.string(), content: z.string() });

const PaperName = z.object({ id: z.string(), sha256: z.string() });
export const PreparedPaper = z.object({ paper: PaperName, content: z.string() });
export const PaperView = z.object({
  type: z.string(),
  paper: z.optional(PaperName),
  content: z.optional(z.string()),
  text: z.string(),
});
export const ResultView = z.object({
  paper: z.object({ id: z.string(), type: z.string() }),
  sha256: z.string(),
  content: z.string(),
  cms: z.string(),
});

export const plainText = 'text/plain; charset=utf-8';
