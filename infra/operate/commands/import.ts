// `npm run import -- <csv> --list <list> [--dry-run]`: takes an old list in over the API, as the administrator of a provider.
import { isQueueList, queueListIds } from '#domain/regulation/categories.ts';
import { askerOf } from '#infra/operate/old-list/asker.ts';
import { bringList, checkList, type Dry, takeInList } from '#infra/operate/old-list/import-list.ts';
import { onDeployment, type Tell } from '#infra/operate/on-deployment.ts';
import { Advice } from '#infra/running/advice.ts';
import { commandLine, Misuse } from '#infra/running/command-line.mjs';
import { counted } from '#infra/running/counted.ts';
import { languageOf } from '#infra/running/language.ts';
import { timedProgress } from '#infra/running/progress.ts';
import { saidPath } from '#infra/running/said-path.ts';

const { values, words } = commandLine('operate/import');

function tellDry({ rows, faults, twice, quality }: Dry, tell: Tell): void {
  tell(
    `${counted(rows, 'row', 'rows')}, ${counted(faults, 'fault', 'faults')}; ${twice} people stand in the file twice`,
  );
  const found = Object.entries(quality).map(([what, count]) => `${what} ${count}`);
  if (found.length > 0) tell(`quality of the data, which bars nothing: ${found.join(', ')}`);
}

await onDeployment(
  async (deployment, tell, language) => {
    const { list } = values;
    if (list === undefined || !isQueueList(list)) throw new Misuse(`--list is one of ${queueListIds.join(', ')}.`);
    const ask = await askerOf(values.as, deployment, language);
    const importing = { file: saidPath(words[0] ?? ''), list, ask, progress: timedProgress() };
    const dry = await checkList(importing, tell);
    tellDry(dry, tell);
    if (dry.faults > 0) throw new Advice('Nothing is brought: mend these rows in the file and say the same again.');
    if (values['dry-run']) return;
    const brought = await bringList(importing, dry);
    if (brought.status === 'SEALED')
      return tell(
        `All rows are there. The head answers for the list (askOldListConfirmation), a supervisor confirms it (giveConfirmation); then say the same again. Digest: ${dry.sha256}`,
      );
    const { numbers, twice, leftOut } = await takeInList(importing, brought);
    tell(`The list is taken in: numbers ${numbers ? `${numbers.from}–${numbers.to}` : 'none'}; ${twice} to be merged.`);
    if (leftOut.length > 0) tell(`Left out, since their people stand there twice already: rows ${leftOut.join(', ')}.`);
  },
  () => languageOf(values.lang),
);
