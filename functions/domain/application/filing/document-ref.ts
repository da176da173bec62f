import * as z from 'zod/mini';
import { idOf } from '#domain/file/refs.ts';
import { defectCodes } from '#domain/regulation/documents/defect-texts.ts';
import { documentKindIds } from '#domain/regulation/documents/document-kinds.ts';
import { serviceCentreIds } from '#domain/regulation/offices/service-centres.ts';

const text = z.string();
const [instant, date] = [text, text];

/** An e-copy as found by the server: type from its bytes, SHA-256 and version kept and used ever after (10.5). */
export const DocumentRef = z.object({
  id: idOf('document'),
  kind: z.enum(documentKindIds),
  personRef: text,
  issuedOn: z.optional(date),
  validTo: z.optional(date),
  sha256: text,
  versionId: text,
  size: z.number(),
  claimedType: text,
  foundType: text,
  readable: z.boolean(),
  /** when it was added to a filed request; of the package, and of before this was kept, it is not said */
  broughtAt: z.optional(instant),
  /** and to whose desk; of what its person uploaded himself, and of before this was kept, it is not said */
  broughtTo: z.optional(z.object({ staff: idOf('staff'), centre: z.enum(serviceCentreIds) })),
});
export type DocumentRef = z.infer<typeof DocumentRef>;

export const DefectRef = z.object({
  code: z.enum(defectCodes),
  documentKind: z.enum(documentKindIds),
  personRef: z.optional(text),
  /** his number in the form, so that no form is opened to tell whose document it is; absent in older events */
  member: z.optional(z.number()),
});
export type DefectRef = z.infer<typeof DefectRef>;
