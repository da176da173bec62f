// `npm run case -- <id or number> [--lang kk|ru|en]`: the story of a case, its executions, what it owes, its task and terms.

import { SFNClient } from '@aws-sdk/client-sfn';
import { inParallel } from '#casework/in-parallel.ts';
import type { Language, Words } from '#domain/words.ts';
import { executionLines, headingOf, presentOf, termsOf } from '#infra/operate/cases/case-standing.ts';
import { executionsAsked, storyOf } from '#infra/operate/cases/case-story.ts';
import { commitWords, dutyWords, headings, none } from '#infra/operate/cases/case-words.ts';
import { findFile } from '#infra/operate/cases/find-case.ts';
import { executionState } from '#infra/operate/execution-states.ts';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { operatorDeps, procedures } from '#infra/operate/operator-deps.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { languageOf } from '#infra/running/language.ts';

const section = (title: Words, lines: readonly string[], language: Language) => [
  '',
  title[language],
  ...(lines.length > 0 ? lines : [none[language]]).map((line) => `  ${line}`),
];

const said = () => commandLine('operate/case');

await onDeployment(
  async (deployment, tell, language) => {
    const deps = operatorDeps(deployment);
    const one = await findFile(said().words[0], deps, language);
    const { id } = one.file;
    const [journal, owed] = await Promise.all([deps.cases.journal(one.kind, id), deps.owed.of(id)]);
    const sfn = new SFNClient(deployment.client);
    const executions = await inParallel(executionsAsked(one, journal), 10, async (asked) => ({
      ...asked,
      ...(await executionState(sfn, procedures(deployment), asked)),
    }));
    const duties = owed.map(
      ({ commit, duties: due }) =>
        `${commitWords(commit)[language]}: ${due.map((duty) => dutyWords(duty)[language]).join('; ')}`,
    );
    tell(
      headingOf(one, language),
      ...section(headings.story, storyOf(one, journal, language), language),
      ...section(headings.executions, executionLines(executions, language), language),
      ...section(headings.owed, duties, language),
      ...section(headings.now, presentOf(one, language), language),
      ...section(headings.terms, termsOf(one, deployment.now(), language), language),
    );
  },
  () => languageOf(said().values.lang),
);
