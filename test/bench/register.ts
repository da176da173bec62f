// Publishing ten years of one list, and verifying them, against a raw pass of SHA-256 over the same bytes.
import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashing } from '#casework/publishing/hashing.ts';
import { genesisText, type LogItem, linkOf } from '#domain/queue/log.ts';
import { dayFile, dayText, type Head } from '#domain/queue/publication/head.ts';
import { edgeKeys, publishedList } from '#domain/queue/publication/publish-list.ts';
import { addDays } from '#domain/time/local-date.ts';
import { type Readings, reading } from './figure.ts';

const name = { provider: 'uralsk', list: 'orphans' };
const days = 3650;
const firstDay = '2018-01-01';
const { digest } = hashing;

/** Numbers that look random and are the same in each run. */
function drawing(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** A list as far as its acts need it: how many of a day stand, the day of each number, and who is gone. */
class Growing {
  readonly standing = new Map<string, number>();
  readonly dayOf: string[] = [];
  private readonly gone = new Set<number>();
  private readonly draw = drawing();
  private previous = digest(genesisText(name.provider, name.list, []));
  private sequence = 0;

  private act(told: Pick<LogItem, 'kind' | 'registerNumber' | 'rank' | 'index' | 'publicGround'>, on: string): LogItem {
    this.sequence += 1;
    const item: LogItem = {
      ...{
        ...told,
        sequence: this.sequence,
        ground: '5.5',
        caseId: `case_${this.sequence}`,
        at: `${on}T06:00:00.000Z`,
      },
      ...{ actor: { kind: 'head' }, salt: `${this.sequence}`, previous: this.previous },
    };
    this.previous = linkOf(item, digest);
    return item;
  }

  /** Whoever filed the day before is put anywhere in that day; for each ten who come somebody leaves. */
  actsOf(on: string, count: number): LogItem[] {
    const day = addDays(on, -1);
    const rank = { day, priorityMoment: `${day}T06:00:00.000Z`, intakeSequence: 1 };
    return Array.from({ length: count }).flatMap((_, nth) => {
      const before = this.standing.get(day) ?? 0;
      this.standing.set(day, before + 1);
      const registerNumber = this.dayOf.push(day);
      const came = this.act({ kind: 'REGISTERED', registerNumber, rank, index: this.draw(before + 1) }, on);
      const leaver = this.draw(registerNumber) + 1;
      if (nth % 10 > 0 || this.gone.has(leaver)) return [came];
      this.gone.add(leaver);
      const left = this.dayOf[leaver - 1] ?? '';
      this.standing.set(left, (this.standing.get(left) ?? 0) - 1);
      return [came, this.act({ kind: 'REMOVED', registerNumber: leaver, publicGround: 'MOVED' }, on)];
    });
  }
}

/** Writes what would be published of so many entries in ten years; answers its last day and the processor time of an act. */
export function layPublication(folder: string, entries: number): { readonly last: string; readonly actUs: number } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  for (const path of ['days', `lists/${name.provider}/${name.list}`])
    mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'key.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  const growing = new Growing();
  let [before, previous, acts, spent]: [Head | undefined, string, number, number] = [undefined, '', 0, 0];
  let untold: LogItem[] = [];
  let edge: ReadonlyMap<string, readonly string[]> = new Map();
  for (let n = 0; n < days; n += 1) {
    const day = addDays(firstDay, n);
    const added = growing.actsOf(day, Math.floor((entries * (n + 1)) / days) - growing.dayOf.length);
    untold = before?.form === 'acts' ? added : [...untold, ...added];
    const begun = process.cpuUsage();
    const { head, file, tiles } = publishedList({ name, before, log: untold, edge }, hashing);
    spent += process.cpuUsage(begun).user;
    acts += added.length;
    const all = new Map([...edge, ...tiles]);
    edge = new Map(edgeKeys(head).map((tile) => [tile, all.get(tile) ?? []]));
    if (file) writeFileSync(join(folder, file.name), file.text);
    const stated = JSON.stringify({ version: 1, day, previous, key, heads: [head], terms: [] });
    const text = dayText(stated, sign('sha256', Buffer.from(stated), privateKey).toString('base64'));
    writeFileSync(join(folder, dayFile(day)), text);
    [before, previous] = [head, digest(text)];
  }
  return { last: addDays(firstDay, days - 1), actUs: spent / acts };
}

/** Seconds of processor time of SHA-256 over every file, and how many bytes these are. */
function rawPass(folder: string): { readonly seconds: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const begun = process.cpuUsage();
  let bytes = 0;
  for (const { parentPath, name: file } of files) {
    const content = readFileSync(join(parentPath, file));
    createHash('sha256').update(content).digest();
    bytes += content.length;
  }
  const { user, system } = process.cpuUsage(begun);
  return { seconds: (user + system) / 1e6, bytes };
}

const told = `process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:r}=process.resourceUsage();console.log(JSON.stringify({seconds:(u+s)/1e6,mb:r/1024}))})`;

/** The program in a process of its own, as a stranger runs it. */
function verifyPass(folder: string, last: string): { readonly seconds: number; readonly mb: number } {
  const program = 'infra/operate/verify-register/verify-register.ts';
  const words = ['--import', `data:text/javascript,${encodeURIComponent(told)}`, program, folder, '--until', last];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

/** One run: what it takes to publish an act, and to verify the whole. */
export function registerRun(folder: string, entries: number): Readings {
  rmSync(folder, { recursive: true, force: true });
  const { last, actUs } = layPublication(folder, entries);
  const raw = rawPass(folder);
  const verified = verifyPass(folder, last);
  rmSync(folder, { recursive: true, force: true });
  return {
    [`${entries} entries: verify-register, processor time`]: reading('s', verified.seconds),
    [`${entries} entries: verify-register, greatest memory`]: reading('MB', verified.mb),
    [`${entries} entries: verify-register ÷ raw SHA-256`]: reading('×', verified.seconds / raw.seconds),
    [`${entries} entries: published bytes`]: reading('MB', raw.bytes / 1e6),
    [`${entries} entries: an act published`]: reading('µs', actUs),
  };
}
