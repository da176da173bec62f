// `npm run as -- <login> <operation> [json] [--lang kk|ru|en]`: any operation of the API as the person of that login;
// without an operation, what that person may do now.
import * as z from 'zod';
import { kindIn, kinds } from '#domain/kinds.ts';
import type { Language } from '#domain/words.ts';
import { mayNow, onNoCase, withoutCaseWords } from '#infra/local/acting/as-words.ts';
import type { Acting } from '#infra/local/acting/ask.ts';
import { everybody } from '#infra/local/acting/everybody.ts';
import { openNow, withoutCase } from '#infra/local/acting/open-now.ts';
import { perform } from '#infra/local/acting/perform.ts';
import { personOf, routeFor } from '#infra/local/acting/person.ts';
import { problemTold } from '#infra/local/acting/problem-told.ts';
import { alreadyFiled } from '#infra/local/acting/repeated.ts';
import { inWordOfKind } from '#infra/local/acting/unknown-file.ts';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { contents } from '#infra/local/people/contents.ts';
import { standingStack } from '#infra/local/stack/standing-stack.ts';
import { Advice, exitCodeOf } from '#infra/running/advice.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { languageOf } from '#infra/running/language.ts';
import { runTask } from '#infra/running/run-task.ts';
import { inLanguage } from '#infra/running/worded.ts';

function inputOf(text: string | undefined): Readonly<Record<string, unknown>> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text ?? '{}'));
}

async function tellOpen(acting: Acting, named: string | undefined): Promise<void> {
  const { person, language } = acting;
  const open = await openNow(acting, named);
  console.log([mayNow(person.login)[language], ...(open.length > 0 ? open : [`  ${onNoCase[language]}`])].join('\n'));
  if (named === undefined) console.log(`  ${withoutCaseWords[language]}: ${withoutCase(person).join(', ')}`);
}

interface Said {
  readonly login: string;
  readonly operation: string | undefined;
  readonly json: string | undefined;
}

async function act({ login, operation, json }: Said, language: Language): Promise<void> {
  const person = personOf(login, contents);
  const names = operation !== undefined && !kindIn(kinds, operation);
  if (names) routeFor(person, operation);
  const acting = { stack: await standingStack(language), person, language };
  if (!names) return tellOpen(acting, operation);
  const askedAt = localNow(acting.stack.clockFile).toISOString();
  const input = inputOf(json);
  const { status, body: answer } = await perform(acting, operation, input);
  const body = inWordOfKind(answer, Object.values(input), language);
  if (status >= 300)
    throw new Advice(problemTold({ status, body, askedAt }, language), { exitCode: exitCodeOf(status) });
  console.log(typeof body === 'string' ? body : JSON.stringify(body, null, 2));
  const repeated = alreadyFiled(operation, body, askedAt);
  if (repeated) console.error(repeated[language]);
}

async function run(): Promise<void> {
  const { values, words } = commandLine('local/as');
  const language = languageOf(values.lang);
  const [login, operation, json] = words;
  if (login === undefined) return console.log(everybody(contents, language));
  await inLanguage(language, () => act({ login, operation, json }, language));
}

await runTask(run);
