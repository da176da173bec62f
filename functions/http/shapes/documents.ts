import * as z from 'zod/mini';
import { StoredForm, StoredRepresentation } from '#domain/form/stored-form.ts';
import { documentKindIds } from '#domain/regulation/documents/document-kinds.ts';

export const PersonRef = z.string().check(z.regex(/^(applicant|representative|member-\d{1,2})$/));

export const Upload = z.strictObject({
  kind: z.enum(documentKindIds),
  personRef: PersonRef,
  contentType: z.string().check(z.maxLength(60, { abort: true }), z.regex(/^[a-z]+\/[a-z\d.+-]+$/)),
  issuedOn: z.optional(z.iso.date()),
  validTo: z.optional(z.iso.date()),
});

export const FormView = z.object({ form: StoredForm, representation: z.optional(StoredRepresentation) });
export const DocumentContent = z.object({ contentType: z.string(), sha256: z.string(), content: z.string() });
