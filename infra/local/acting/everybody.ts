import { actorWords } from '#domain/file/words/actor-words.ts';
import type { Language, Words } from '#domain/words.ts';
import type { StackContents } from '#infra/local/stack/stack.ts';
import { commands } from '#infra/running/command-table.mjs';
import { terminalColumns, wrapped } from '#infra/running/wrapped.mjs';
import { citizens as citizensTitle, examples, officials } from './as-words.ts';

const roleWords: Readonly<Record<string, Words>> = actorWords;

/** A login, or a word of several, beside what is said of it: in one column, in lines that fit. */
function beside(head: string, text: string, width: number): string {
  const [first = '', ...others] = wrapped(text, terminalColumns() - width - 4);
  return [`  ${head.padEnd(width)}  ${first}`, ...others.map((line) => `${' '.repeat(width + 4)}${line}`)].join('\n');
}

/** Neighbours of whom the same is said, in one line: citizen-3 … 7. */
function alike(citizens: StackContents['citizens'], language: Language): readonly { logins: string; about: string }[] {
  const groups: { first: string; last: string; about: string }[] = [];
  for (const { login, about: said } of citizens) {
    const about = said?.[language] ?? '';
    const before = groups.at(-1);
    if (before?.about === about) before.last = login;
    else groups.push({ first: login, last: login, about });
  }
  return groups.map(({ first, last, about }) => ({
    logins: first === last ? first : `${first} … ${last.replace(/^\D+/, '')}`,
    about,
  }));
}

/** Who there is: the citizens by what can be tried with them, the officials by their roles; and how each is asked. */
export function everybody({ citizens, staff }: Pick<StackContents, 'citizens' | 'staff'>, language: Language): string {
  const people = alike(citizens, language);
  const width = Math.max(0, ...people.map(({ logins }) => logins.length));
  const roles = [...Map.groupBy(staff, ({ role }) => role)].flatMap(([role, those]) => [
    `  ${roleWords[role]?.[language] ?? role}`,
    beside('', those.map(({ login }) => login).join(', '), 0),
  ]);
  return [
    citizensTitle[language],
    ...people.map(({ logins, about }) => beside(logins, about, width)),
    '',
    officials[language],
    ...roles,
    '',
    examples[language],
    ...commands['local/as'].examples.map((example) => `  ${example}`),
  ].join('\n');
}
