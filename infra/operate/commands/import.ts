// `npm run import -- <csv> --list <list> [--dry-run]`: takes an old list in over the API, as the administrator of a provider.
import { isQueueList, queueListIds } from '#domain/regulation/categories.ts';
import type { Language } from '#domain/words.ts';
import type { Deployment } from '#infra/operate/deployment.ts';
import { askerOf } from '#infra/operate/old-list/asker.ts';
import { bringList, checkList, type Dry, digestOfFile, takeInList } from '#infra/operate/old-list/import-list.ts';
import { fileFaults, toldWords } from '#infra/operate/old-list/import-words.ts';
import { onDeployment, type Tell } from '#infra/operate/on-deployment.ts';
import { Advice } from '#infra/running/advice.ts';
import { commandLine, Misuse } from '#infra/running/command-line.mjs';
import { languageOf } from '#infra/running/language.ts';
import { timedProgress } from '#infra/running/progress.ts';
import { saidPath } from '#infra/running/said-path.ts';
import { inLanguage, worded } from '#infra/running/worded.ts';

const { values, words } = commandLine('operate/import');

function tellDry(dry: Dry, tell: Tell, language: Language): void {
  tell(toldWords.dry(dry)[language]);
  if (Object.keys(dry.quality).length > 0) tell(toldWords.quality(dry.quality)[language]);
}

async function run(deployment: Deployment, tell: Tell, language: Language): Promise<void> {
  const { list } = values;
  if (list === undefined || !isQueueList(list)) throw new Misuse(`--list is one of ${queueListIds.join(', ')}.`);
  const file = saidPath(words[0] ?? '');
  if (values.digest) {
    const { rows, digest } = await digestOfFile(file);
    return tell(toldWords.digest(rows, digest)[language]);
  }
  const ask = await askerOf(values.as, deployment, language);
  const importing = { file, list, ask, progress: timedProgress(), language };
  const dry = await checkList(importing, tell);
  tellDry(dry, tell, language);
  if (dry.faults > 0) throw worded(fileFaults.mendRows, (said) => new Advice(said));
  if (values['dry-run']) return;
  const brought = await bringList(importing, dry);
  if (brought.status === 'SEALED') return tell(toldWords.sealed(brought.provider, dry.digests.at(-1) ?? '')[language]);
  const { provider, numbers, twice, leftOut } = await takeInList(importing, brought);
  tell(toldWords.takenIn(provider, numbers, twice)[language]);
  if (leftOut.length > 0) tell(toldWords.leftOut(leftOut)[language]);
}

await onDeployment(
  (deployment, tell, language) => inLanguage(language, () => run(deployment, tell, language)),
  () => languageOf(values.lang),
);
