// `npm run resume -- <id or number>`: begins the machine and the watches of a file of any kind anew, journalled; steps that are done answer at once.

import { randomUUID } from 'node:crypto';
import { resume } from '#casework/procedure/reconcile.ts';
import { findFile } from '#infra/operate/cases/find-case.ts';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { operatorDeps } from '#infra/operate/operator-deps.ts';
import { commandLine } from '#infra/running/command-line.mjs';

await onDeployment(async (deployment, tell) => {
  const { words } = commandLine('operate/resume');
  const deps = operatorDeps(deployment);
  const { id, version, status } = (await findFile(words[0], deps)).file;
  await resume(id, { why: 'OPERATOR', requestId: randomUUID() }, deps);
  const after = await deps.cases.load(await deps.kindOf(id), id);
  const isResumed = after !== undefined && after.version > version;
  tell(
    isResumed
      ? `${id} is resumed: attempt ${after.attempt}${after.machine ? ` of ${after.machine}` : ''}.`
      : `${id} is ${status}: there is nothing to resume. What it owed has been done.`,
  );
});
