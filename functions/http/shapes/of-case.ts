import * as z from 'zod/mini';
import { application } from '#domain/application/kind.ts';
import { longestCaseName, parseCaseNumber } from '#domain/codes/case-number.ts';
import { idPattern } from '#domain/ids.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { FormatFault } from '#domain/text/format-faults.ts';
import { code, word } from '#domain/text/texts.ts';

export const idOf = (prefix: Parameters<typeof idPattern>[0]) =>
  z.string().check(z.regex(idPattern(prefix), 'id' satisfies FormatFault));

export const CaseId = idOf(application);
const caseId = idPattern(application);
/** A case as people name it: by its id, or by the number on its papers, which the carrier turns into the id. */
export const CaseName = code(longestCaseName, 'CASE_NAME_INVALID', (typed) =>
  caseId.test(typed) ? typed : parseCaseNumber(typed),
);
const oldEntryId = idPattern(oldEntry);
/** The same, or a row of an old list by its id: whatever says whose an entry is. */
export const WhoseName = code(longestCaseName, 'CASE_NAME_INVALID', (typed) =>
  caseId.test(typed) || oldEntryId.test(typed) ? typed : parseCaseNumber(typed),
);
export const OfWhose = z.strictObject({ caseId: WhoseName });
export const DocumentId = idOf('document');
export const OfCase = z.strictObject({ caseId: CaseName });
export const OfDocument = z.strictObject({ caseId: CaseName, documentId: DocumentId });
export const PaperType = word(40, 'paperType', /^[A-Z_]{3,40}$/);
export const OfPaper = z.strictObject({ caseId: CaseName, type: PaperType });
/** The body of an act that needs no word beside its path. */
export const Nothing = z.strictObject({});
