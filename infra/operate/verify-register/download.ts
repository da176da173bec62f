import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Finding } from './finding.ts';
import { filesBeside, type Head, keyIn, nameOf, signedDayIn } from './signed-day.ts';

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** How far back the last day is looked for. */
const farthest = 400;

/** Brings a whole publication into a folder, from its last day back to the first. What is there already is not asked again. */
export async function download(address: string, folder: string, until: string): Promise<void> {
  const bring = async (name: string): Promise<string | undefined> => {
    const path = join(folder, name);
    if (existsSync(path)) return readFileSync(path, 'utf8');
    const answer = await fetch(`${address.replace(/\/$/, '')}/${name}`);
    if (answer.status === 403 || answer.status === 404) return undefined;
    if (!answer.ok) throw new Finding(`${name} cannot be downloaded: ${answer.status}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return bytes.toString('utf8');
  };
  const key = keyIn((await bring('key.pem')) ?? '');
  let later: readonly Head[] = [];
  for (let [day, back] = [until, 0]; later.length > 0 || back < farthest; [day, back] = [dayBefore(day), back + 1]) {
    const text = await bring(`days/${day}.jsonl`);
    if (text === undefined && later.length === 0) continue;
    const signed = text === undefined ? undefined : signedDayIn(text, key, day);
    const { heads = [], previous = '' } = signed ?? {};
    for (const name of signed ? filesBeside(signed) : []) await bring(name);
    for (const name of filesBetween(heads, later)) await bring(name);
    later = heads;
    if (previous !== '') continue;
    for (const name of filesBetween([], heads)) await bring(name);
    return;
  }
}

/** What was added to the lists between two days. */
function filesBetween(earlier: readonly Head[], later: readonly Head[]): string[] {
  return later.flatMap((head) => {
    const before = earlier.find((each) => nameOf(each) === nameOf(head));
    const isUnsealed = head.form === 'acts' && before?.form !== 'acts';
    const from = isUnsealed ? 1 : (before?.size ?? 0) + 1;
    return head.size >= from ? [`lists/${nameOf(head)}/${from}-${head.size}.jsonl`] : [];
  });
}
