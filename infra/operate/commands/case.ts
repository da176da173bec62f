// `npm run case -- <id or number> [--lang kk|ru|en]`: the story of a case, its executions, what it owes, its task and terms.

import { SFNClient } from '@aws-sdk/client-sfn';
import { inParallel } from '#casework/in-parallel.ts';
import type { Duty } from '#domain/file/owed.ts';
import { executionsAsked, headingOf, presentOf, storyOf, termsOf } from '#infra/operate/case-story.ts';
import { executionState } from '#infra/operate/execution-states.ts';
import { findFile } from '#infra/operate/find-case.ts';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { operatorDeps, procedures } from '#infra/operate/operator-deps.ts';
import { aligned } from '#infra/running/columns.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { languageOf } from '#infra/running/language.ts';
import { zone } from '#infra/running/on-the-clock.ts';

const section = (title: string, lines: readonly string[]) => [
  '',
  title,
  ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`),
];
function dutyWords(duty: Duty): string {
  if (duty.duty === 'answer') return 'answer the tokens';
  return duty.duty === 'forget' ? `forget ${duty.documentId}` : `${duty.duty} ${duty.machine} ${duty.name}`;
}

await onDeployment(async (deployment, tell) => {
  const { values, words } = commandLine('operate/case');
  const language = languageOf(values.lang);
  const deps = operatorDeps(deployment);
  const one = await findFile(words[0], deps);
  const { id } = one.file;
  const [journal, owed] = await Promise.all([deps.cases.journal(one.kind, id), deps.owed.of(id)]);
  const sfn = new SFNClient(deployment.client);
  const executions = await inParallel(executionsAsked(one, journal), 10, async (asked) => [
    asked.machine,
    asked.name,
    await executionState(sfn, procedures(deployment), asked),
  ]);
  tell(
    headingOf(one, language),
    ...section(`Story (${zone})`, storyOf(one, journal, language)),
    ...section('Executions', aligned(executions)),
    ...section(
      'Owed',
      owed.map(({ commit, duties }) => `commit ${commit}: ${duties.map(dutyWords).join('; ')}`),
    ),
    ...section('Now', presentOf(one)),
    ...section('Terms', termsOf(one, deployment.now(), language)),
  );
});
