// `npm run as -- <login> <operation> [json] [--lang kk|ru|en]`: any operation of the API as the person of that login;
// without an operation, what that person may do now.
import * as z from 'zod';
import { kindIn, kinds } from '#domain/kinds.ts';
import type { Acting } from '#infra/local/acting/ask.ts';
import { openNow, withoutCase } from '#infra/local/acting/open-now.ts';
import { perform } from '#infra/local/acting/perform.ts';
import { personOf, routeFor } from '#infra/local/acting/person.ts';
import { alreadyFiled } from '#infra/local/acting/repeated.ts';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { contents } from '#infra/local/people/contents.ts';
import { readStack } from '#infra/local/stack/stack-file.ts';
import { Advice, exitCodeOf } from '#infra/running/advice.ts';
import { commandLine, usageOf } from '#infra/running/command-line.mjs';
import { languageOf } from '#infra/running/language.ts';
import { runTask } from '#infra/running/run-task.ts';

const Problem = z.looseObject({
  title: z.string(),
  cure: z.string(),
  paragraph: z.optional(z.string()),
  fields: z.optional(z.array(z.object({ field: z.string(), problem: z.string(), cure: z.optional(z.string()) }))),
  missing: z.optional(z.array(z.string())),
});

/** What happened, which paragraph says so, which fields, how to mend it. */
function inWords(status: number, body: unknown): string {
  const read = Problem.safeParse(body);
  if (!read.success) return `${status} ${typeof body === 'string' ? body : JSON.stringify(body)}`;
  const { title, cure, paragraph, fields = [], missing = [] } = read.data;
  return [
    `${status} ${title}. ${cure}.`,
    ...(paragraph ? [`paragraph: ${paragraph}`] : []),
    ...fields.map(({ field, problem, cure: mend }) => `  ${field}: ${problem}${mend ? ` – ${mend}` : ''}`),
    ...missing.map((what) => `  missing: ${what}`),
  ].join('\n');
}

function inputOf(text: string | undefined): Readonly<Record<string, unknown>> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text ?? '{}'));
}

/** Who there is: the citizens one by one, the officials by their roles. */
function everybody(): string {
  const citizens = contents.citizens.map(({ login, about = '' }) => `  ${login.padEnd(12)}${about}`);
  const roles = Map.groupBy(contents.staff, ({ role }) => role);
  const officials = [...roles].map(
    ([role, staff]) => `  ${role.padEnd(15)}${staff.map(({ login }) => login).join(', ')}`,
  );
  return ['Citizens', ...citizens, 'Officials', ...officials].join('\n');
}

async function tellOpen(acting: Acting, named: string | undefined): Promise<void> {
  const open = await openNow(acting, named);
  console.log([`${acting.person.login} may now:`, ...(open.length > 0 ? open : ['  nothing on any case'])].join('\n'));
  if (named === undefined) console.log(`  without a case: ${withoutCase(acting.person).join(', ')}`);
}

async function run(): Promise<void> {
  const { values, words } = commandLine('local/as');
  const [login, operation, json] = words;
  if (login === undefined) return console.log(`${everybody()}\n\n${usageOf('local/as')}`);
  const person = personOf(login, contents);
  const names = operation !== undefined && !kindIn(kinds, operation);
  if (names) routeFor(person, operation);
  const acting = { stack: readStack(), person, language: languageOf(values.lang) };
  if (!names) return tellOpen(acting, operation);
  const askedAt = localNow(acting.stack.clockFile).toISOString();
  const { status, body } = await perform(acting, operation, inputOf(json));
  if (status >= 300) throw new Advice(inWords(status, body), { exitCode: exitCodeOf(status) });
  console.log(typeof body === 'string' ? body : JSON.stringify(body, null, 2));
  const repeated = alreadyFiled(operation, body, askedAt);
  if (repeated) console.error(repeated);
}

await runTask(run);
