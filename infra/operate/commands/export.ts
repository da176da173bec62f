// `npm run export -- --list <list> [--public]`: a list of an office as CSV, as its head is given it; the look is noted with its reason.
import { open, rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isQueueList, queueListIds } from '#domain/regulation/categories.ts';
import { askerOf } from '#infra/operate/old-list/asker.ts';
import { exportedLines } from '#infra/operate/old-list/export-list.ts';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { commandLine, Misuse } from '#infra/running/command-line.mjs';
import { counted } from '#infra/running/counted.ts';
import { languageOf } from '#infra/running/language.ts';
import { saidPath } from '#infra/running/said-path.ts';

const { values } = commandLine('operate/export');
/** Names are nobody else’s of this machine, and half a list is none. */
const ownersAlone = 0o600;

await onDeployment(
  async (deployment, tell, language) => {
    const { list, why } = values;
    if (list === undefined || !isQueueList(list)) throw new Misuse(`--list is one of ${queueListIds.join(', ')}.`);
    const ask = await askerOf(values.as, deployment, language);
    const out = saidPath(values.out);
    let lines = -1;
    async function* told() {
      for await (const line of exportedLines({
        list: list as never,
        part: values.public ? 'public' : 'office',
        why,
        ask,
        language,
      })) {
        lines += 1;
        yield line;
      }
    }
    const part = await open(`${out}.part`, 'w', ownersAlone);
    await part.chmod(ownersAlone);
    await pipeline(Readable.from(told()), part.createWriteStream());
    await rename(`${out}.part`, out);
    tell(`${counted(lines, 'entry', 'entries')} in ${out}`);
  },
  () => languageOf(values.lang),
);
