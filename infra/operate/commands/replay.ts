// `npm run replay -- <id or number> [--lang kk|ru|en]`: a file made again from its journal, its evidence and its list's log; 0 the same, 1 otherwise.
import { randomUUID } from 'node:crypto';
import { replay } from '#casework/replaying/replay.ts';
import { findDeployment } from '#infra/operate/deployment.ts';
import { findFile } from '#infra/operate/find-case.ts';
import { replayDeps } from '#infra/operate/replay-deps.ts';
import { replayStory } from '#infra/operate/replay-story.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { languageOf } from '#infra/running/language.ts';
import { runTask } from '#infra/running/run-task.ts';

/** Records and papers are read to be compared; whose they are is told that they were. */
const look = { reader: { kind: 'deployer', id: 'deployer' }, fields: ['records', 'papers'], why: 'replay' };

await runTask(async () => {
  const { values, words } = commandLine('operate/replay');
  const language = languageOf(values.lang);
  const deployment = await findDeployment();
  const deps = replayDeps(deployment);
  const { id } = await findFile(words[0], deps);
  await deps.access.append({ ...look, subject: id, at: deployment.now(), requestId: `replay-${randomUUID()}` });
  const replayed = await replay(id, deps);
  console.log(
    [deployment.where, id, ...replayStory(replayed, { ...deps, kind: deps.kindOf(id), language })].join('\n'),
  );
  if (replayed.difference) process.exitCode = 1;
});
