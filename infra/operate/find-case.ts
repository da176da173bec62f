import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { parseCaseNumber } from '#domain/codes/case-number.ts';
import type { FileState } from '#domain/file/state.ts';
import { kindIn, kinds } from '#domain/kinds.ts';
import { type Language, type Words, words } from '#domain/words.ts';
import { Misuse } from '#infra/running/command-line.mjs';

interface Stores {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'byNumber'>;
}

/** The case that was meant by its id or by the number on its papers. Throws Misuse when there is none. */
export async function findCase(
  said: string | undefined,
  { cases, lists }: Stores,
  language?: Language,
): Promise<Application> {
  return foundBy(said, await cases.load(application, await idMeant(said, lists)), language);
}

/** The file that was meant, of whatever kind. Throws Misuse when there is none. */
export async function findFile(said: string | undefined, { cases, lists }: Stores): Promise<FileState> {
  const id = await idMeant(said, lists);
  const kind = kindIn(kinds, id);
  return foundBy(said, kind && (await cases.load(kind, id)));
}

async function idMeant(said: string | undefined, lists: Stores['lists']): Promise<string> {
  if (said === undefined) throw new Misuse('Which case? Give its id (case_…) or its number (KZ-…) after --.');
  const number = parseCaseNumber(said);
  return (number && (await lists.byNumber(number))) ?? said;
}

function foundBy<F extends FileState>(said: string | undefined, file: F | undefined, language: Language = 'en'): F {
  if (!file) throw new Misuse(nowhere(said)[language]);
  return file;
}

const nowhere = (said: string | undefined): Words =>
  words(
    `${said} деген іс жоқ: идентификаторын не нөмірін тексеріңіз.`,
    `Дела ${said} нет: проверьте идентификатор или номер.`,
    `There is no case ${said}: check the id or the number.`,
  );
