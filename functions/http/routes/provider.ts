import * as z from 'zod/mini';
import { Words } from '#casework/asking/status-answer.ts';
import { papersAtMost } from '#casework/signing/prepare-papers.ts';
import { idPattern } from '#domain/ids.ts';
import { type ReadingReason, readingReasons } from '#domain/regulation/reading-reasons.ts';
import { CaseView } from '#http/case-view.ts';
import { table } from '#http/route.ts';
import { FreshReason, RefusedView, SheetView, SignedView } from '#http/sheets.ts';
import { Cms } from '#http/signed-paper.ts';
import { CaseId, DocumentContent, DraftView, Nothing, OfCase, OfDocument, OfPaper, PaperView } from './on-request.ts';

const Staff = z.string().check(z.regex(idPattern('staff')));
const reason = z.string().check(z.trim(), z.minLength(3), z.maxLength(4000));
/** Ten facts of this length, in Kazakh, still fit many times into what a paper, an item and an answer may hold. */
const fact = z.string().check(z.trim(), z.maxLength(1500));
const source = z.string().check(z.trim(), z.maxLength(300));
/** An incoming number as offices write it; a long run of digits could be somebody's IIN, which the journal must not hold. */
const incomingNumber = z.string().check(z.trim(), z.regex(/^(?!.*\d{9})[\p{L}\d/. №-]{1,40}$/u));
/** Why personal data are read; not asked of whom a task of the case waits for. */
const reasons = Object.keys(readingReasons) as [ReadingReason, ...ReadingReason[]];
const Why = z.strictObject({ why: z.optional(z.enum(reasons)) });

/** What is missing is named by the rule of the draft, not by the shape of the body (5.4). */
const RefusalBody = z.strictObject({
  ground: z.optional(z.string().check(z.maxLength(60))),
  facts: z.optional(z.array(z.strictObject({ fact, source })).check(z.maxLength(10))),
  cure: z.optional(fact),
});
const Preparing = z.strictObject({ caseIds: z.array(CaseId).check(z.minLength(1), z.maxLength(papersAtMost)) });
const Signing = z.strictObject({
  signatures: z
    .array(z.strictObject({ paperId: z.string().check(z.regex(idPattern('paper'))), cms: Cms }))
    .check(z.minLength(1), z.maxLength(papersAtMost)),
});
const Prepared = z.object({
  papers: z.array(z.object({ caseId: z.string(), paper: z.optional(SheetView), refused: z.optional(RefusedView) })),
});
const Signed = z.object({
  answers: z.array(
    z.object({
      paperId: z.string(),
      signed: z.optional(SignedView),
      fresh: z.optional(SheetView),
      why: z.optional(FreshReason),
      refused: z.optional(RefusedView),
    }),
  ),
});

const Event = z.object({ type: z.string(), paragraph: z.string(), sentence: Words });
const Journal = z.object({
  caseId: z.string(),
  commits: z.array(
    z.object({
      commit: z.number(),
      at: z.string(),
      actor: z.object({ kind: z.optional(z.string()), organisation: z.optional(z.string()) }),
      edition: z.string(),
      events: z.array(Event),
    }),
  ),
});
const Text = z.object({
  at: z.string(),
  by: z.string(),
  type: z.string(),
  text: z.optional(z.string()),
  facts: z.optional(z.array(z.object({ fact: z.string(), source: z.string() }))),
  cure: z.optional(z.string()),
});
const Texts = z.object({ caseId: z.string(), texts: z.array(Text) });

/** Who may look into a case of the provider: his own people, and the supervisor into all. */
const readers = ['registrar', 'head', 'executor', 'administrator', 'supervisor'] as const;
const provider = { audience: 'provider', auth: 'staff' } as const;

/** 5.2–5.6: what the provider's people do, and what they see. */
// biome-ignore format: a table, one row a line
export const providerRoutes = table([
  { ...provider, method: 'POST', path: '/v1/cases/{caseId}/registration', roles: ['registrar'], operation: 'registerRequest', paragraph: '5.2', summary: 'The registrar registers the documents', params: OfCase, body: z.strictObject({ number: incomingNumber }), answer: CaseView, status: 200 },
  { ...provider, method: 'POST', path: '/v1/cases/{caseId}/resolution', roles: ['head'], operation: 'nameExecutor', paragraph: '5.3', summary: 'The head names the executor', params: OfCase, body: z.strictObject({ executor: Staff, resolution: reason }), answer: CaseView, status: 200 },
  { ...provider, method: 'POST', path: '/v1/cases/{caseId}/executor', roles: ['head'], operation: 'replaceExecutor', paragraph: 'X43', summary: 'The head replaces the executor, with a reason', params: OfCase, body: z.strictObject({ executor: Staff, reason }), answer: CaseView, status: 200 },
  { ...provider, method: 'POST', path: '/v1/cases/{caseId}/power-check', roles: ['executor'], operation: 'recordPowerCheck', paragraph: 'X9', summary: 'The executor records how a power not certified by a notary was checked', params: OfCase, body: z.strictObject({ found: z.enum(['confirmed', 'refuted']), reason }), answer: CaseView, status: 200 },
  { ...provider, method: 'POST', path: '/v1/cases/{caseId}/notice-draft', roles: ['executor'], operation: 'draftNotice', paragraph: '5.4', summary: 'The executor drafts the notice of registration', params: OfCase, body: z.strictObject({ reasoning: reason }), answer: CaseView, status: 200 },
  { ...provider, method: 'POST', path: '/v1/cases/{caseId}/refusal-draft', roles: ['executor'], operation: 'draftRefusal', paragraph: '5.4', summary: 'The executor drafts a reasoned refusal', params: OfCase, body: RefusalBody, answer: CaseView, status: 200 },
  { ...provider, method: 'POST', path: '/v1/cases/{caseId}/draft-return', roles: ['head'], operation: 'returnDraft', paragraph: '5.5; X43', summary: 'The head returns the draft, with a reason', params: OfCase, body: z.strictObject({ reason }), answer: CaseView, status: 200 },
  { ...provider, method: 'POST', path: '/v1/papers', roles: ['head'], operation: 'preparePapers', paragraph: '5.5', summary: 'The exact bytes of results to sign, with number and place', body: Preparing, answer: Prepared, status: 200 },
  { ...provider, method: 'POST', path: '/v1/signatures', roles: ['head'], operation: 'signPapers', paragraph: '5.5', summary: 'Signs results; an answer for each', body: Signing, answer: Signed, status: 200 },
  { ...provider, method: 'POST', path: '/v1/cases/{caseId}/sending', roles: ['registrar'], operation: 'sendResult', paragraph: '5.6', summary: 'The registrar sends the result to the Corporation', params: OfCase, body: Nothing, answer: CaseView, status: 200 },
  { ...provider, method: 'POST', path: '/v1/cases/{caseId}/recusals', roles: ['registrar', 'head', 'executor'], operation: 'declareRecusal', paragraph: 'X21', summary: 'An official recuses himself, the head a colleague', params: OfCase, body: z.strictObject({ staff: z.optional(Staff), reason }), answer: CaseView, status: 200 },
  { ...provider, method: 'GET', path: '/v1/cases/{caseId}', roles: readers, operation: 'readCase', paragraph: '16', summary: 'A case as it stands', params: OfCase, answer: CaseView, status: 200 },
  { ...provider, method: 'GET', path: '/v1/cases/{caseId}/form', roles: readers, operation: 'readCaseForm', paragraph: '5.4', summary: 'The form as it was filed', params: OfCase, query: Why, answer: DraftView, status: 200 },
  { ...provider, method: 'GET', path: '/v1/cases/{caseId}/documents/{documentId}', roles: readers, operation: 'readCaseDocument', paragraph: '5.4', summary: 'An e-copy', params: OfDocument, query: Why, answer: DocumentContent, status: 200 },
  { ...provider, method: 'GET', path: '/v1/cases/{caseId}/papers/{type}', roles: readers, operation: 'readPaperOfCase', paragraph: '5.5', summary: 'A paper of the case: its bytes and its text', params: OfPaper, query: Why, answer: PaperView, status: 200 },
  { ...provider, method: 'GET', path: '/v1/cases/{caseId}/texts', roles: readers, operation: 'readTexts', paragraph: '5.3–5.5', summary: 'Resolution, drafts and reasons', params: OfCase, query: Why, answer: Texts, status: 200 },
  { ...provider, method: 'GET', path: '/v1/cases/{caseId}/journal', roles: readers, operation: 'readJournal', paragraph: '16', summary: 'What happened to the case', params: OfCase, answer: Journal, status: 200 },
]);
