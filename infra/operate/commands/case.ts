// `npm run case -- <id or number> [--lang kk|ru|en]`: the story of a case, its executions, what it owes, its task and terms.

import { SFNClient } from '@aws-sdk/client-sfn';
import { inParallel } from '#casework/in-parallel.ts';
import { application } from '#domain/application/kind.ts';
import { statusLabels } from '#domain/application/words/status-labels.ts';
import type { Language, Words } from '#domain/words.ts';
import { executionLines, executionsAsked, presentOf, storyOf, termsOf } from '#infra/operate/case-story.ts';
import { commitWords, dutyWords, headings, none, notFiled } from '#infra/operate/case-words.ts';
import { findDeployment } from '#infra/operate/deployment.ts';
import { executionState } from '#infra/operate/execution-states.ts';
import { findCase } from '#infra/operate/find-case.ts';
import { operatorDeps, procedures } from '#infra/operate/operator-deps.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { languageOf } from '#infra/running/language.ts';
import { runTask } from '#infra/running/run-task.ts';

const section = (title: Words, lines: readonly string[], language: Language) => [
  '',
  title[language],
  ...(lines.length > 0 ? lines : [none[language]]).map((line) => `  ${line}`),
];

async function tell(): Promise<void> {
  const { values, words } = commandLine('operate/case');
  const language = languageOf(values.lang);
  const deployment = await findDeployment(process.env, language);
  const deps = operatorDeps(deployment);
  const theCase = await findCase(words[0], deps, language);
  const [journal, owed] = await Promise.all([deps.cases.journal(application, theCase.id), deps.owed.of(theCase.id)]);
  const sfn = new SFNClient(deployment.client);
  const executions = await inParallel(executionsAsked(theCase.id, journal), 10, async (asked) => ({
    ...asked,
    ...(await executionState(sfn, procedures(deployment), asked)),
  }));
  const duties = owed.map(
    ({ commit, duties: due }) =>
      `${commitWords(commit)[language]}: ${due.map((duty) => dutyWords(duty)[language]).join('; ')}`,
  );
  console.log(
    [
      `${theCase.number ?? notFiled[language]}  ${theCase.id}  ${theCase.status}  ${statusLabels[theCase.status][language]}`,
      ...section(headings.story, storyOf(journal, theCase.channel, language), language),
      ...section(headings.executions, executionLines(executions, language), language),
      ...section(headings.owed, duties, language),
      ...section(headings.now, presentOf(theCase, language), language),
      ...section(headings.terms, termsOf(theCase, deployment.now(), language), language),
    ].join('\n'),
  );
}

await runTask(tell);
