import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { parseCaseNumber } from '#domain/codes/case-number.ts';
import { kindIn, kinds, type OfKind } from '#domain/kinds.ts';
import { Misuse } from '#infra/running/command-line.mjs';

interface Stores {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'byNumber'>;
}

/** The file that was meant by its id or by the number on its papers, with its kind. Throws Misuse when there is none. */
export async function findFile(said: string | undefined, { cases, lists }: Stores): Promise<OfKind> {
  const id = await idMeant(said, lists);
  const kind = kindIn(kinds, id);
  const file = kind && (await cases.load(kind, id));
  if (!file) throw new Misuse(`There is no case ${said}: check the id or the number.`);
  return { kind, file };
}

async function idMeant(said: string | undefined, lists: Stores['lists']): Promise<string> {
  if (said === undefined)
    throw new Misuse('Which case? Give its id (case_… or amendment_…) or its number (KZ-…) after --.');
  const number = parseCaseNumber(said);
  return (number && (await lists.byNumber(number))) ?? said;
}
