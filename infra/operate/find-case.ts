import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { parseCaseNumber } from '#domain/codes/case-number.ts';
import { Advice } from '#infra/running/advice.ts';

/** The case that was meant by its id or by the number on its papers. Throws Advice when there is none. */
export async function findCase(
  said: string | undefined,
  { cases, lists }: { readonly cases: CaseStore; readonly lists: CaseLists },
): Promise<Application> {
  if (said === undefined) throw new Advice('Which case? Give its id (case_…) or its number (KZ-…) after --.');
  const number = parseCaseNumber(said);
  const caseId = number ? await lists.byNumber(number) : said;
  const theCase = caseId ? await cases.load(application, caseId) : undefined;
  if (!theCase) throw new Advice(`There is no case ${said}: check the id or the number.`);
  return theCase;
}
