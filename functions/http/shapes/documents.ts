import * as z from 'zod/mini';
import { Form, Representation } from '#domain/form/form.ts';
import { documentKindIds } from '#domain/regulation/documents/document-kinds.ts';

export const Upload = z.strictObject({
  kind: z.enum(documentKindIds),
  personRef: z.string().check(z.regex(/^(applicant|representative|member-\d{1,2})$/)),
  contentType: z.string().check(z.minLength(3), z.maxLength(100)),
  issuedOn: z.optional(z.iso.date()),
  validTo: z.optional(z.iso.date()),
});

export const FormView = z.object({ form: Form, representation: z.optional(Representation) });
export const DocumentContent = z.object({ contentType: z.string(), sha256: z.string(), content: z.string() });
