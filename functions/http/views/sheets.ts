import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { FormedSheet, Sheet } from '#casework/ports/papers.ts';
import { signatureFault } from '#domain/regulation/messages/signature-faults.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sentences, type Words as WordsOf, words } from '#domain/words.ts';
import { base64 } from '#http/base64.ts';
import { cureFor } from '#http/problems/cures-by-role.ts';
import type { ProblemCode } from '#http/problems/problem.ts';
import { problemRow } from '#http/problems/problem-rows.ts';

const text = z.string();

const Entry = {
  list: z.optional(text),
  registerNumber: z.optional(z.number()),
  place: z.optional(z.number()),
  listSize: z.optional(z.number()),
  asOf: z.optional(text),
};

/** A paper to sign: its exact bytes, and what they say of number and place. */
export const SheetView = z.object({
  paperId: text,
  caseId: text,
  kind: text,
  sha256: text,
  content: text,
  ...Entry,
  expiresAt: text,
});
export const SignedView = z.object({ caseId: text, kind: text, ...Entry });
export const RefusedView = z.object({ code: text, title: Words, cure: Words, fault: z.optional(text) });
export const FreshReason = z.object({ code: text, title: Words });

export const sheetView = ({ paper, bytes }: FormedSheet): z.infer<typeof SheetView> => ({
  ...signedView(paper),
  paperId: paper.paperId,
  sha256: paper.paper.sha256,
  content: base64(bytes),
  expiresAt: new Date(paper.expiresAtMs).toISOString(),
});

export const signedView = ({
  caseId,
  kind,
  list,
  registerNumber,
  place,
  listSize,
  asOf,
}: Sheet): z.infer<typeof SignedView> => ({
  caseId,
  kind,
  list,
  registerNumber,
  place,
  listSize,
  asOf,
});

/** A fault of the signature is named with its own cure. */
export function refusedView(
  code: ProblemCode,
  { fault, on }: { readonly fault?: string | undefined; readonly on?: Instant | undefined } = {},
): z.infer<typeof RefusedView> {
  const { title } = problemRow(code);
  const cure = cureFor(code, ['head']);
  if (fault === undefined) return { code, title, cure };
  const found = signatureFault(fault, on && localDate(on), 'official');
  return { code, title, cure: sentences(found.what, found.cure), fault };
}

/** Why a paper could not be signed as it was. */
const freshReasons = {
  NUMBER_MOVED: words(
    'Тізім осы арада өзгерді: нөмірі басқа',
    'Список тем временем изменился: номер другой',
    'The list has moved meanwhile: the number is another',
  ),
  PAPER_EXPIRED: words(
    'Қол қойылатын құжат ескірді. Оны қайта дайындаңыз',
    'Документ для подписи устарел. Подготовьте его заново',
    'The document to sign is out of date. Prepare it anew',
  ),
  DAY_CHANGED: words(
    'Қол қойылатын құжат дайындалған күн өтті. Оны қайта дайындаңыз',
    'День подготовки документа прошел. Подготовьте его заново',
    'The day on which the document was prepared has passed. Prepare it anew',
  ),
} as const satisfies Record<string, WordsOf>;

export const freshReason = (code: keyof typeof freshReasons): z.infer<typeof FreshReason> => ({
  code,
  title: freshReasons[code],
});
