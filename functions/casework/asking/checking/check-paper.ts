import * as z from 'zod/mini';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { Register } from '#casework/ports/register.ts';
import { placeOfCase } from '#casework/register/read-entry.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { paperCodeKey } from '#domain/application/claims.ts';
import { application } from '#domain/application/kind.ts';
import { papersOfDecision } from '#domain/application/result/correction.ts';
import { arrivedResult } from '#domain/application/rules/examining/arrived-result.ts';
import { past } from '#domain/application/stages.ts';
import { resultName } from '#domain/application/words/result-name.ts';
import { signerWords } from '#domain/application/words/signer-words.ts';
import { parseVerificationCode } from '#domain/codes/verification-code.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { initialsOf } from '#domain/form/full-name.ts';
import { queueLists } from '#domain/regulation/categories.ts';
import { replacedWords } from '#domain/regulation/messages/corrected-message.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { checkAmendment } from './check-amendment.ts';
import { checkAnswer } from './check-answer.ts';
import type { CheckedPaper } from './checked-paper.ts';

export interface CheckPaperDeps {
  readonly cases: Pick<CaseStore, 'load' | 'claim'>;
  readonly lists: Pick<CaseLists, 'byVerificationCode'>;
  readonly documents: Pick<Documents, 'readPaper'>;
  readonly register: Register;
}

const Named = z.object({ recipient: z.object({ name: z.string() }) });

/** By which paper this one was replaced, and which one it replaced itself (X57). */
function beside(
  papers: ReturnType<typeof papersOfDecision>,
  at: number,
): Pick<CheckedPaper, 'replacedBy' | 'replaces'> {
  const [before, next] = [papers[at - 1], papers[at + 1]];
  return {
    replacedBy: next && {
      code: next.verificationCode,
      signedAt: next.at,
      text: replacedWords(next.verificationCode ?? next.paper.id, next.at),
    },
    replaces: before && { code: before.verificationCode, signedAt: before.at },
  };
}

/** X15: the result that bears this code, once it has been given to its person; undefined where there is none. */
export async function checkPaper(
  typed: string,
  now: Instant,
  { cases, lists, documents, register }: CheckPaperDeps,
): Promise<CheckedPaper | undefined> {
  const code = parseVerificationCode(typed);
  const id = code && ((await lists.byVerificationCode(code)) ?? (await cases.claim(paperCodeKey(code)))?.file);
  if (code && id?.startsWith(`${amendment.prefix}_`))
    return checkAmendment({ id, code }, { cases, documents, register });
  if (code && id?.startsWith(`${complaint.prefix}_`)) return checkAnswer({ id, code }, { cases, documents });
  const file = id && (await cases.load(application, id));
  if (!code || !file || !arrivedResult(file).ok) return undefined;
  const theCase = past('decision', file);
  const { result, number, provider, filedAt, priorityMoment, actingHead } = theCase;
  const papers = papersOfDecision(theCase);
  const at = papers.findIndex(({ verificationCode }) => verificationCode === code);
  const [signed, corrected] = [papers[at] ?? result, papers[at + 1]];
  const bytes = await documents.readPaper(signed.paper);
  const { recipient } = Named.parse(JSON.parse(new TextDecoder().decode(bytes)));
  const { kind, entry = result.stands } = result;
  const stands = kind === 'REFUSAL' || (await placeOfCase(theCase, now, { register, cases })) !== undefined;
  return {
    code,
    genuine: true,
    inForce: corrected === undefined && stands,
    kind,
    name: resultName(theCase, result),
    number,
    body: providerName(provider, localDate(signed.at)),
    signedBy: signerWords({ result: signed, actingHead }),
    signedAt: signed.at,
    certificateSerial: signed.certificateSerial,
    ...beside(papers, at),
    initials: initialsOf(recipient.name),
    filedAt,
    priorityMoment,
    ...(entry
      ? { list: { id: entry.list, name: queueLists[entry.list].name }, registerNumber: entry.registerNumber }
      : {}),
  };
}
