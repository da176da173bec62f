import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { parseCaseNumber } from '#domain/codes/case-number.ts';
import { parseComplaintNumber } from '#domain/complaint/rules/number.ts';
import { kindIn, kinds, type OfKind } from '#domain/kinds.ts';
import { type Language, type Words, words } from '#domain/words.ts';
import { Misuse } from '#infra/running/command-line.mjs';

interface Stores {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'byNumber'>;
}

/** The file that was meant by its id or by the number on its papers, with its kind. Throws Misuse when there is none. */
export async function findFile(
  said: string | undefined,
  { cases, lists }: Stores,
  language: Language = 'en',
): Promise<OfKind> {
  if (said === undefined) throw new Misuse(which[language]);
  const id = await idMeant(said, lists);
  const kind = kindIn(kinds, id);
  const file = kind && (await cases.load(kind, id));
  if (!file) throw new Misuse(nowhere(said)[language]);
  return { kind, file };
}

async function idMeant(said: string, lists: Stores['lists']): Promise<string> {
  const number = parseCaseNumber(said) ?? parseComplaintNumber(said);
  return (number && (await lists.byNumber(number))) ?? said;
}

/** How the ids of every kind begin. */
const prefixes = kinds.map(({ prefix }) => `${prefix}_…`).join(', ');

const which = words(
  `Қай іс? -- белгісінен кейін идентификаторын (${prefixes}) не нөмірін (KZ-…, Ш-…) көрсетіңіз.`,
  `Какое дело? Укажите после -- его идентификатор (${prefixes}) или номер (KZ-…, Ш-…).`,
  `Which case? Give its id (${prefixes}) or the number on its papers (KZ-…) after --.`,
);

const nowhere = (said: string): Words =>
  words(
    `${said} деген іс жоқ: идентификаторын не нөмірін тексеріңіз.`,
    `Дела ${said} нет: проверьте идентификатор или номер.`,
    `There is no case ${said}: check the id or the number.`,
  );
