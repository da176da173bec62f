// `npm run replay -- <id or number> [--lang kk|ru|en]`: a file made again from its journal, its evidence and its list's log; 0 the same, 1 otherwise.
import { randomUUID } from 'node:crypto';
import { replay } from '#casework/replaying/replay.ts';
import { findFile } from '#infra/operate/cases/find-case.ts';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { replayDeps } from '#infra/operate/replaying/replay-deps.ts';
import { replayStory } from '#infra/operate/replaying/replay-story.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { languageOf } from '#infra/running/language.ts';

/** Records and papers are read to be compared; whose they are is told that they were. */
const look = { reader: { kind: 'deployer', id: 'deployer' }, fields: ['records', 'papers'], why: 'replay' };

await onDeployment(async (deployment, tell) => {
  const { values, words } = commandLine('operate/replay');
  const language = languageOf(values.lang);
  const deps = replayDeps(deployment);
  const { id } = (await findFile(words[0], deps)).file;
  await deps.access.append({ ...look, subject: id, at: deployment.now(), requestId: `replay-${randomUUID()}` });
  const replayed = await replay(id, deps);
  tell(id, ...replayStory(replayed, { ...deps, kind: await deps.kindOf(id), language }));
  if (replayed.difference) process.exitCode = 1;
});
