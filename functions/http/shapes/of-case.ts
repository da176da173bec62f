import * as z from 'zod/mini';
import { application } from '#domain/application/kind.ts';
import { idPattern } from '#domain/ids.ts';
import { word } from '#domain/text/texts.ts';

export const idOf = (prefix: Parameters<typeof idPattern>[0]) => z.string().check(z.regex(idPattern(prefix)));

export const CaseId = idOf(application);
export const DocumentId = idOf('document');
export const OfCase = z.strictObject({ caseId: CaseId });
export const OfDocument = z.strictObject({ caseId: CaseId, documentId: DocumentId });
export const OfPaper = z.strictObject({ caseId: CaseId, type: word(40, /^[A-Z_]{3,40}$/) });
/** The body of an act that needs no word beside its path. */
export const Nothing = z.strictObject({});
